import { remarkRule } from './remark-rule';

/** P18: an extension that extends nothing. */
export const extensionWithoutEffect = remarkRule({
  code: 'P18',
  level: 'warning',
  needsHeadOffice: true,
  title: { zh: '延期没有起作用', en: 'Extension without effect' },
  why: { zh: '延期日期没填或比原来还早，这张特批等于没批。', en: 'Without a date, or with an earlier one, it extends nothing.' },
  fix: { zh: '核对“延期至”。', en: 'Check the date it extends to.' },
  says: {
    blank: { zh: '效果是延期，没有填延期至', en: 'An extension without its date' },
    earlier: {
      zh: '延期至 {extendedTo}，早于 {slip} 原应退 {dueOn}，不采用',
      en: 'Extended to {extendedTo}, before {slip} is due on {dueOn}: ignored',
    },
  },
  examples: {
    accepts: [
      {
        期初: [{ 领料单号: 'LL-001', 应退日期: '2026-04-10' }],
        特批: [{ 特批编号: 'TP-001', 领料单号: 'LL-001', 效果: '延期', 延期至: '2026-06-30' }],
      },
    ],
    rejects: [
      {
        期初: [{ 领料单号: 'LL-001', 应退日期: '2026-04-10' }],
        特批: [{ 特批编号: 'TP-001', 领料单号: 'LL-001', 效果: '延期', 延期至: '2026-04-01' }],
      },
      { 特批: [{ 特批编号: 'TP-001', 领料单号: 'LL-001', 效果: '延期', 延期至: '' }] },
    ],
  },
});
