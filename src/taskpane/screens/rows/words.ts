import type { WordTable } from '../../words/use-words';

/** Words of 明细. */
export const ROWS_WORDS = {
  heading: { zh: '明细', en: 'Rows behind a number' },
  number: { zh: '{title} = {value}', en: '{title} = {value}' },
  agrees: { zh: '{rows} 行，相符', en: '{rows} {rows|row|rows}, agrees' },
  differs: { zh: '{rows} 行合计 {total}，不符', en: '{rows} {rows|row|rows} come to {total}, differs' },
  share: { zh: '{whole} 中 {part}', en: '{part} of {whole}' },
  left: { zh: '另有 {left} 行为 0，未列出', en: '{left} more {left|row|rows} of 0 not listed' },
  inReport: { zh: '在 {report}', en: 'In {report}' },
  list: { zh: '明细行', en: 'Rows' },
  filter: { zh: '在{ledger}中筛选', en: 'Filter {ledger}' },
  copied: { zh: '已复制 {rows} 行', en: '{rows} {rows|row|rows} copied' },
  none: { zh: '先在汇总表里选一个数。', en: 'Select a number on a summary sheet first.' },
} as const satisfies WordTable;
