import { remarkRule } from './remark-rule';

/** P17: one slip and part with two due dates. */
export const twoDueDates = remarkRule({
  code: 'P17',
  level: 'warning',
  needsHeadOffice: true,
  title: { zh: '同一领料单两个应退日期', en: 'Two due dates on one slip' },
  why: {
    zh: '同一领料单同一配件合成一笔，只能有一个应退日期，取较早的。',
    en: 'Rows of one slip and part are one loan with one due date: the earlier.',
  },
  fix: { zh: '两行的应退日期改成一致；确实分两批的，用两个领料单号。', en: 'Make them equal, or use two slips.' },
  says: { zh: '{slip} 应退 {dueOn}，同单另一行是 {other}，按 {used} 算', en: '{slip} due {dueOn}, another row {other}: {used} is taken' },
  examples: {
    accepts: [
      {
        发料: [
          { 领料单号: 'LL-001', 数量: 1, 应退日期: '2026-05-01' },
          { 领料单号: 'LL-001', 数量: 2, 应退日期: '2026-05-01' },
        ],
      },
    ],
    rejects: [
      {
        发料: [
          { 领料单号: 'LL-001', 数量: 1, 应退日期: '2026-05-01' },
          { 领料单号: 'LL-001', 数量: 2, 应退日期: '2026-06-01' },
        ],
      },
    ],
  },
});
