import { addDays } from '../values/day';
import { groupBy, keyOf, sumOf } from '../values/group';
import type { Language } from '../values/language';
import { type Month, addToMonth, lastDay } from '../values/month';
import type { WorkbookPlan } from '../plan/plan';
import type { ListReading, ReadRow } from '../reading/reading';
import type { HeadOfficeWorkbook } from '../reading/workbooks';
import { HEAD_OFFICE_LISTS, type HeadOfficeListId } from '../records/books';
import type { EarlierCharge } from '../records/charges';
import type { OpeningLot } from '../records/opening-balance';
import type { PartRequest } from '../records/part-requests';
import { settingsFor } from '../month/settings';
import { sourceCell } from '../sheets/source-cell';
import { headOfficeTemplate } from './head-office-template';
import { tableRows } from './list-page';

/** What a month's report leaves to the next month. */
export interface ClosedMonth {
  readonly book: HeadOfficeWorkbook;
  readonly month: Month;
  /** 期末结转. */
  readonly closing: readonly OpeningLot[];
  /** 收费清单. */
  readonly charges: readonly Omit<EarlierCharge, 'month'>[];
}

/** Lists that are kept as they stand. */
const KEPT: readonly HeadOfficeListId[] = [
  'dealers',
  'products',
  'prices',
  'standards',
  'approvals',
  'corrections',
  'layoutMemory',
  'improvements',
  'history',
];

/**
 * Next month's head-office workbook: 期初 = 期末结转, the month's charges behind the earlier ones, open requests and what is still in transit;
 * the ledgers are empty but for rows that are dated later already.
 */
export function nextHeadOffice({ book, month, closing, charges }: ClosedMonth, language: Language): WorkbookPlan {
  const settings = settingsFor(month, book.settings.values);
  const { asOf: _, month: __, ...kept } = book.settings.values;
  const written = (id: HeadOfficeListId, keep: (row: ReadRow<Readonly<Record<string, unknown>>>) => boolean = () => true) =>
    rowsAsWritten(book, id, keep, language);
  const isLater = (day: unknown) => String(day ?? '') > lastDay(month);
  const earliest = addDays(settings.asOf, -settings.transitDays);
  return headOfficeTemplate(language, addToMonth(month, 1), {
    settings: kept,
    rows: {
      ...Object.fromEntries(KEPT.map((id) => [id, written(id)])),
      partRequests: openRequests(book, month, language).map((row) => cellsOf(row, 'partRequests', language)),
      issues: written('issues', ({ values }) => isLater(values.issuedOn)),
      receipts: written(
        'receipts',
        ({ values }) =>
          isLater(values.receivedOn) || (values.place === settings.transitPlace && String(values.receivedOn ?? '') >= earliest),
      ),
      openingBalance: tableRows(HEAD_OFFICE_LISTS.openingBalance, closing, language),
      earlierCharges: [
        ...written('earlierCharges'),
        ...tableRows(
          HEAD_OFFICE_LISTS.earlierCharges,
          charges.map((charge) => ({ ...charge, month })),
          language,
        ),
      ],
    },
  });
}

function rowsAsWritten(
  book: HeadOfficeWorkbook,
  id: HeadOfficeListId,
  keep: (row: ReadRow<Readonly<Record<string, unknown>>>) => boolean,
  language: Language,
) {
  const { rows } = book.lists[id] as ListReading<Readonly<Record<string, unknown>>>;
  return rows.filter(keep).map((row) => cellsOf(row, id, language));
}

const cellsOf = (row: Pick<ReadRow<unknown>, 'values' | 'written'>, id: HeadOfficeListId, language: Language) =>
  Object.entries(HEAD_OFFICE_LISTS[id].columns).map(([field, { type }]) => sourceCell(row, field, type, language));

/** What of the requests is still to be issued, part by part: of one that was issued in part, what is left, with a word on it (D1). */
function openRequests(
  { lists }: HeadOfficeWorkbook,
  month: Month,
  language: Language,
): readonly Pick<ReadRow<Partial<PartRequest>>, 'values' | 'written'>[] {
  const issued = groupBy(
    lists.issues.rows.filter(({ values }) => values.request !== undefined && (values.issuedOn ?? '') <= lastDay(month)),
    ({ values }) => keyOf(values.dealer, values.request, values.part),
  );
  return lists.partRequests.rows.flatMap((row): readonly Pick<ReadRow<Partial<PartRequest>>, 'values' | 'written'>[] => {
    const { values, written } = row;
    if (values.state === 'refused') return [];
    const own = issued.get(keyOf(values.dealer, values.request, values.part)) ?? [];
    if (own.length === 0) return [row];
    const done = sumOf(own, (issue) => issue.values.quantity ?? 0);
    const left = (values.quantity ?? 0) - done;
    if (left <= 0) return [];
    const says =
      language === 'zh' ? `原 ${values.quantity} 件，${month} 止已发 ${done} 件` : `${done} of ${values.quantity} issued by ${month}`;
    const remark = [written.remark ?? values.remark, says].filter((one) => one !== undefined).join(language === 'zh' ? '；' : '; ');
    return [{ values: { ...values, quantity: left, remark }, written: { ...written, remark } }];
  });
}
