import { ALL_DEALERS, historyBook } from '../../indicators/history-measures';
import type { MonthOutcome } from '../../month/outcome';
import { type Definition, both } from './definition';

/** Where the figures come from: as-of date, head office's or the dealers' books, and which earlier months were used. */
export function sourceLines({ settings, reconciliation: { standIn }, earlier, history }: MonthOutcome): readonly Definition[] {
  const months = historyBook(history.filter(({ dealer, month }) => dealer === ALL_DEALERS && month !== settings.month)).months;
  const used = earlier.map(({ month }) => month);
  return [
    [
      'source',
      { zh: '盘点日期', en: 'As-of date' },
      { zh: '收发料算到这一天，应退日期与这一天比较', en: 'Issues and receipts up to this day; due dates are compared with it' },
      both(settings.asOf),
    ],
    [
      'source',
      { zh: '借退依据', en: 'Source of parts' },
      {
        zh: '发料、收料以总部为准；总部没有该表时用经销商的借料、退料',
        en: 'Head office’s issues and receipts; where it has none, the dealers’ own',
      },
      {
        zh: `${standIn.issues ? '经销商借料' : '总部发料'}、${standIn.receipts ? '经销商退料' : '总部收料'}`,
        en: `${standIn.issues ? 'dealers’ loans' : 'issues'}, ${standIn.receipts ? 'dealers’ returns' : 'receipts'}`,
      },
    ],
    [
      'source',
      { zh: '前期月报', en: 'Earlier reports' },
      {
        zh: '月结时一并带入的以前月份的月报：重复维修、跨月重复单号、催办、装机验收、档案、装机台数用到它们；没有带入的月份当作不知道',
        en: 'Reports of earlier months given to the close: for repeat repairs, numbers used before, cases left open, acceptance, archives and the installed base; other months are not known',
      },
      used.length === 0 ? { zh: '没有带入', en: 'none' } : { zh: used.join('、'), en: used.join(', ') },
    ],
    [
      'source',
      { zh: '历史数字', en: 'Month history' },
      {
        zh: '上月、去年同月和走势取自「历史」，每次月结写入；没有的月份不画不比；指标名称一律用中文，换一种语言结账也接得上',
        en: 'Last month, last year and trends come from Month history, written by each close; months that are missing are left out; measures and faults keep the names they were closed with (measures in Chinese), so that months closed in either language make one trend',
      },
      months.length === 0
        ? { zh: '还没有', en: 'none yet' }
        : {
            zh: `${months[0]} 至 ${months.at(-1)}，${months.length} 个月`,
            en: `${months[0]} to ${months.at(-1)}, ${months.length} months`,
          },
    ],
  ];
}
