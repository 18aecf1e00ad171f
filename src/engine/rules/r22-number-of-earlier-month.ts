import type { LedgerRow } from '../ledgers/ledger';
import type { EarlierMonth } from '../ledgers/earlier-month';
import type { DealerRecords } from '../records/record-types';
import { isCounter } from '../values/text';
import { type MonthHit, monthRule } from './rule';

/** R22: a number that an earlier month's report has as done. */
export const numberOfEarlierMonth = monthRule({
  code: 'R22',
  level: 'warning',
  title: { zh: '以前月份已经报过的单号', en: 'Number of an earlier month' },
  why: {
    zh: '同一单报了两个月，工作量、用料和收费都会算两遍。',
    en: 'One job reported in two months counts its work, parts and charges twice.',
  },
  fix: {
    zh: '和前期月报核对：同一单的从本月删去；另一单的换一个单号，各月不重。',
    en: 'Compare with the earlier report: delete it here if it is the same job, else give it a number of its own.',
  },
  says: {
    zh: '单号 {number} 在 {month} 的月报里已由 {dealer} 报过（{file} 第 {row} 行）',
    en: 'Number {number} is in the report of {month} already, from {dealer} ({file}, row {row})',
  },
  examples: {
    accepts: [
      {
        '2026-02/维修': [{ 维修单号: 'WX-201', 叫修时间: '2026-02-05 09:00', 完成时间: '2026-02-05 12:00' }],
        维修: [{ 维修单号: 'WX-301' }],
      },
      {
        '2026-02/维修': [{ 维修单号: 'WX-201', 叫修时间: '2026-02-25 09:00', 完成时间: '', 用户确认: '否' }],
        维修: [{ 维修单号: 'WX-201', 叫修时间: '2026-02-25 09:00', 完成时间: '2026-03-02 12:00' }],
      },
      { '2026-02/维修': [{ 维修单号: '1', 叫修时间: '2026-02-05 09:00', 完成时间: '2026-02-05 12:00' }], 维修: [{ 维修单号: '1' }] },
    ],
    rejects: [
      {
        '2026-02/维修': [{ 维修单号: 'WX-201', 叫修时间: '2026-02-05 09:00', 完成时间: '2026-02-05 12:00' }],
        维修: [{ 维修单号: 'WX-201' }],
      },
      { '2026-02/安装': [{ 安装单号: 'AZ-201', 安装日期: '2026-02-05', 调试合格日期: '2026-02-05' }], 安装: [{ 安装单号: 'AZ-201' }] },
    ],
  },
  check: ({ ledgers, earlier }) => [
    // A repair that was open then is done now: the same job, reported rightly in both months.
    ...again(
      ledgers.repairs,
      earlier,
      'repairs',
      'job',
      ({ job }) => job,
      ({ finishedAt }) => finishedAt !== undefined,
    ),
    ...again(
      ledgers.installations,
      earlier,
      'installations',
      'installation',
      ({ installation }) => installation,
      () => true,
    ),
  ],
});

function again<Id extends 'repairs' | 'installations', V extends DealerRecords[Id]>(
  rows: readonly LedgerRow<V>[],
  earlier: readonly EarlierMonth[],
  list: Id,
  field: string,
  numberOf: (values: V) => string | undefined,
  isDone: (values: V) => boolean,
): readonly MonthHit[] {
  const before = new Map(
    earlier.flatMap(({ month, ledgers }) =>
      (ledgers[list] as unknown as readonly LedgerRow<V>[])
        .filter((row) => row.counts && isDone(row.values))
        .map((row) => [numberOf(row.values), { month, row }] as const),
    ),
  );
  return rows.flatMap((row) => {
    const number = numberOf(row.values);
    const found = row.counts && number !== undefined && !isCounter(number) ? before.get(number) : undefined;
    return found
      ? [
          {
            row,
            list,
            field,
            facts: { number: number ?? '', month: found.month, dealer: found.row.dealer, file: found.row.file, row: found.row.row },
          },
        ]
      : [];
  });
}
