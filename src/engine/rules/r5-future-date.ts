import type { Day } from '../values/day';
import { firstDay, lastDay } from '../values/month';
import { keyOf } from '../values/group';
import { type Moment, momentDay } from '../values/moment';
import type { LedgerRow } from '../ledgers/ledger';
import type { MonthContext } from '../month/context';
import { DEALER_LIST_IDS, type DealerListId } from '../records/books';
import { contractOf } from './every-list';
import { readFiles } from './read-files';
import { monthRule } from './rule';

/** R5: a date that lies after the day on which the workbook was filled in. */
export const futureDate = monthRule({
  code: 'R5',
  level: 'error',
  title: { zh: '日期在填报之后', en: 'Date after the report' },
  why: {
    zh: '填报时还没发生的事不可能有记录，多半是年份或月份写错了。',
    en: 'What had not happened cannot be on record: usually a wrong year or month.',
  },
  fix: { zh: '核对原始单据，改正日期；填报日期写错的，改封面。', en: 'Correct the date, or the date on the cover if that is wrong.' },
  says: {
    submitted: { zh: '{found} 晚于填报日期 {limit}', en: '{found} is after the date of the report, {limit}' },
    monthEnd: {
      zh: '{found} 晚于月末 {limit}（没有可用的填报日期）',
      en: '{found} is after the month’s end, {limit} (no usable date of the report)',
    },
  },
  examples: {
    accepts: [{ 封面: [{ 填报日期: '2026-04-01' }], 借料: [{ 领料单号: 'LL-001', 借料日期: '2026-03-31', 应退日期: '2026-06-01' }] }],
    rejects: [
      {
        封面: [{ 填报日期: '2026-04-01' }],
        维修: [{ 维修单号: 'WX-001', 叫修时间: '2026-04-05 09:00', 响应时间: '', 上门时间: '', 完成时间: '' }],
      },
      { 封面: [{ 填报日期: '' }], 借料: [{ 领料单号: 'LL-001', 借料日期: '2026-04-01' }] },
    ],
  },
  check: (month) => {
    const limits = lastDays(month);
    const monthEnd = lastDay(month.settings.month);
    const earliest = [...limits.values()].reduce((least, limit) => (limit < least ? limit : least), monthEnd);
    return DEALER_LIST_IDS.flatMap((list) => {
      const fields = datesOf(list);
      const rows = month.ledgers[list] as readonly LedgerRow<Readonly<Record<string, Moment | undefined>>>[];
      // Nearly every date lies before the limits of all files.
      const late = rows.filter(({ values }) => fields.some((field) => (values[field] ?? '') > earliest));
      return late.flatMap((row) => {
        const submitted = limits.get(keyOf(row.file, row.dealer));
        const limit = submitted ?? monthEnd;
        const why = submitted ? 'submitted' : 'monthEnd';
        return fields.flatMap((field) => {
          const at = row.values[field];
          const found = at === undefined ? undefined : momentDay(at);
          return found !== undefined && found > limit ? [{ row, list, field, facts: { why, found, limit } }] : [];
        });
      });
    });
  },
});

/** Dates that may lie ahead. */
const AHEAD: ReadonlySet<string> = new Set(['dueOn', 'promisedAt']);

const datesOf = (list: DealerListId): readonly string[] =>
  Object.entries(contractOf(list).columns)
    .filter(([field, { type }]) => (type.kind === 'day' || type.kind === 'moment') && !AHEAD.has(field))
    .map(([field]) => field);

/** 填报日期 of each file and dealer; one that lies before the month itself is wrong and says nothing. */
function lastDays(month: MonthContext): ReadonlyMap<string, Day> {
  const from = firstDay(month.settings.month);
  return new Map(
    readFiles(month).flatMap(({ workbook: { file, cover }, dealer }) =>
      cover.values.submittedOn && cover.values.submittedOn >= from ? [[keyOf(file.name, dealer), cover.values.submittedOn]] : [],
    ),
  );
}
