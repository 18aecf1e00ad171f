import type { WordTable } from '../../words/use-words';

/** Words of 开始下月. */
export const NEXT_MONTH_WORDS = {
  heading: { zh: '开始下月', en: 'Start next month' },
  start: { zh: '建立 {month}', en: 'Start {month}' },
  where: {
    zh: '在新窗口建立，请另存为「总部_{month}.xlsx」；当前工作簿不变。',
    en: 'Opens in a new window: save it there as head-office_{month}.xlsx. This workbook stays as it is.',
  },
  closed: { zh: '{month}已月结', en: '{month} is closed' },
  closedText: { zh: '期初就是本月的期末结转。', en: 'The opening balances are this month’s closing balances.' },
  notClosed: { zh: '{month}还没有月结', en: '{month} is not closed yet' },
  notClosedText: {
    zh: '期初会按现在的数结转；之后再改，下月不会跟着变。',
    en: 'Opening balances come from the figures as they stand; later changes do not follow.',
  },
  changed: { zh: '月结后改了 {count} 处', en: '{count} {count|change|changes} since the close' },
  kept: { zh: '带到下月', en: 'Carried over' },
  keptMasters: {
    zh: '经销商、产品、配件价格、服务标准、映射、设置',
    en: 'Dealers, Products, Part prices, Service standards, Layout memory, Settings',
  },
  keptNotes: {
    zh: '特批（余量）、更正（按单号的）、改进、历史',
    en: 'Approvals (what is left), Corrections by number, Improvements, Month history',
  },
  keptBalance: { zh: '期初＝本月期末结转', en: 'Opening balances = this month’s closing balances' },
  keptCharges: { zh: '本月收费清单，接在前期收费之后', en: 'This month’s charges, behind those of Earlier charges' },
  keptOpen: { zh: '需求（未发完的）、收料（仍在途的）', en: 'Part requests still open, Receipts still in transit' },
  emptied: { zh: '清空', en: 'Emptied' },
  emptiedIssues: { zh: '发料、收料（盘点日期之后的留下）', en: 'Issues and Receipts (later than the as-of date stay)' },
  emptiedCorrections: { zh: '按行号的更正（行号只对本月的文件有效）', en: 'Corrections by row (rows are those of this month’s files)' },
  emptiedReport: { zh: '本月的月报和台账工作表', en: 'This month’s report and ledgers' },
  emptiedFiles: { zh: '收到的经销商文件', en: 'The dealers’ files collected' },
  noFiles: { zh: '先收件，才有期末结转。', en: 'Collect the files first: there is no closing balance yet.' },
} as const satisfies WordTable;
