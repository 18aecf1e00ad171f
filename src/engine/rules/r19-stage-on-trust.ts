import { rowRule } from './rule';

/** R19: a declared 开箱期 that nothing confirms. */
export const stageOnTrust = rowRule({
  code: 'R19',
  level: 'note',
  title: { zh: '开箱期没有安装记录可核', en: 'Unpacking taken on trust' },
  why: {
    zh: '没有安装记录，也没有安装日期，核不出是否已经调试合格，先按填写的算。',
    en: 'No installation is known, so that acceptance cannot be checked; the declared stage stands.',
  },
  fix: { zh: '已安装的补填安装日期或安装记录；还没安装的不用管。', en: 'Enter the installation if there was one.' },
  says: {
    zh: '产品编号 {serial} 没有安装记录和安装日期，按填写的开箱期',
    en: 'No installation of {serial} is known: unpacking as declared',
  },
  examples: {
    accepts: [
      {
        维修: [
          {
            维修单号: 'WX-001',
            购买日期: '2026-03-01',
            安装日期: '2026-03-20',
            叫修时间: '2026-03-05 09:00',
            产品阶段: '开箱期',
            书面报告编号: 'BG-001',
          },
        ],
      },
    ],
    rejects: [
      {
        维修: [
          {
            维修单号: 'WX-001',
            购买日期: '2026-03-01',
            安装日期: '',
            叫修时间: '2026-03-05 09:00',
            产品阶段: '开箱期',
            书面报告编号: 'BG-001',
          },
        ],
      },
    ],
  },
  checks: {
    repairs: (row, { decisions }) =>
      decisions.get(row)?.stage.onTrust ? { field: 'stage', facts: { serial: row.values.serial ?? '—' } } : undefined,
  },
});
