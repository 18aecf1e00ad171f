import type { Language } from '../values/language';
import { addToMonth } from '../values/month';
import type { WorkbookPlan } from '../plan/plan';
import { issuedOnRequests } from '../ledgers/issued-on-requests';
import { listsNotKept } from '../ledgers/kept-lists';
import type { LedgerRow } from '../ledgers/ledger';
import { meansRow } from '../reading/row-corrections';
import type { MonthContext } from '../month/context';
import { closedMonthsWith } from '../month/settings';
import { HEAD_OFFICE_LISTS, type HeadOfficeListId } from '../records/books';
import type { Approval } from '../records/approvals';
import type { EarlierCharge } from '../records/charges';
import type { HistoryEntry } from '../records/history';
import type { OpeningLot } from '../records/opening-balance';
import type { PartRequest } from '../records/part-requests';
import type { Receipt } from '../records/receipts';
import { sourceCells } from '../sheets/source-cell';
import { headOfficeTemplate } from './head-office-template';
import { tableRows } from './list-page';
import { type KeptRow, remainder } from './remainder';

/** A month that is closed, and what its report leaves to the next one. */
export interface ClosedMonth extends Pick<MonthContext, 'settings' | 'headOfficeBook' | 'headOffice' | 'reconciliation'> {
  /** 期末结转. */
  readonly closing: readonly OpeningLot[];
  /** 收费清单. */
  readonly charges: readonly Omit<EarlierCharge, 'month'>[];
  /** 历史 with the month's own figures. */
  readonly history: readonly Partial<HistoryEntry>[];
}

/** Lists that are kept as they stand. */
const KEPT = ['dealers', 'products', 'prices', 'standards', 'layoutMemory', 'improvements'] as const;

/**
 * Next month's head-office workbook: 期初 = 期末结转, the month's charges behind the earlier ones, open requests, what is left of approvals
 * and what is still in transit; the ledgers are empty but for rows that are dated after the as-of date, of which the close knew nothing.
 */
export function nextHeadOffice(closed: ClosedMonth, language: Language): WorkbookPlan {
  const { settings, headOfficeBook, headOffice } = closed;
  const { month, asOf } = settings;
  const { asOf: _, month: __, ...kept } = headOfficeBook.settings.values;
  const written = <Id extends HeadOfficeListId>(id: Id, rows: readonly KeptRow<unknown>[] = headOffice[id]) =>
    sourceCells(HEAD_OFFICE_LISTS[id].columns, rows, language);
  return headOfficeTemplate(language, addToMonth(month, 1), {
    settings: { ...kept, closedMonths: closedMonthsWith(settings) },
    notKept: listsNotKept(headOfficeBook),
    rows: {
      ...Object.fromEntries(KEPT.map((id) => [id, written(id)])),
      corrections: written(
        'corrections',
        headOffice.corrections.filter(({ values }) => !meansRow(values)),
      ),
      partRequests: written('partRequests', openRequests(closed, language)),
      issues: written(
        'issues',
        headOffice.issues.filter(({ values: { issuedOn } }) => issuedOn !== undefined && issuedOn > asOf),
      ),
      receipts: written('receipts', receiptsToCome(closed, language)),
      approvals: written('approvals', approvalsLeft(closed, language)),
      openingBalance: tableRows(HEAD_OFFICE_LISTS.openingBalance, closed.closing, language),
      earlierCharges: [
        ...written('earlierCharges'),
        ...tableRows(
          HEAD_OFFICE_LISTS.earlierCharges,
          closed.charges.map((charge) => ({ ...charge, month })),
          language,
        ),
      ],
      history: tableRows(HEAD_OFFICE_LISTS.history, closed.history, language),
    },
  });
}

/** What of the requests is still to be issued, part by part (D1). */
function openRequests(
  { headOffice, settings: { month, asOf } }: ClosedMonth,
  language: Language,
): readonly KeptRow<Partial<PartRequest>>[] {
  const issued = issuedOnRequests(headOffice.issues, asOf);
  return headOffice.partRequests.flatMap((row) => {
    const { quantity = 0, state } = row.values;
    const done = issued(row.values);
    if (state === 'refused' || (done > 0 && done >= quantity)) return [];
    return [remainder(row, quantity - done, { what: 'issued', month, language })];
  });
}

/** Receipts that the close did not know yet, and what it found on its way: of what arrived in part, the rest. */
function receiptsToCome(
  { headOffice, settings: { month, asOf }, reconciliation: { leftOver } }: ClosedMonth,
  language: Language,
): readonly KeptRow<Partial<Receipt>>[] {
  const onItsWay = new Map<unknown, number>(leftOver.atTransitPlace.map(({ row, quantity }) => [row, quantity]));
  return headOffice.receipts.flatMap((row) => {
    if (row.values.receivedOn !== undefined && row.values.receivedOn > asOf) return [row];
    const left = onItsWay.get(row);
    return left === undefined ? [] : [remainder(row, left, { what: 'arrived', month, language })];
  });
}

/** 特批 with what is left of their 数量, since the issues that used it up go; a row that is there twice says the same as its twin. */
function approvalsLeft(
  { headOffice, settings: { month }, reconciliation: { leftOver } }: ClosedMonth,
  language: Language,
): readonly KeptRow<Partial<Approval>>[] {
  const left = new Map<LedgerRow<Partial<Approval>>, number>([...leftOver.approvals].map(([{ row }, quantity]) => [row, quantity]));
  return headOffice.approvals.map((row) => {
    const { quantity } = row.values;
    const counting = row.counts ? row : (row.earlier ?? row);
    return quantity === undefined ? row : remainder(row, left.get(counting) ?? quantity, { what: 'used', month, language });
  });
}
