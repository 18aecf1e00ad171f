import { type PriceBook, priceBook } from '../../../src/engine/ledgers/price-book';
import type { LedgerRow } from '../../../src/engine/ledgers/ledger';
import { settingsFor } from '../../../src/engine/month/settings';
import type { Approval } from '../../../src/engine/records/approvals';
import type { EarlierCharge } from '../../../src/engine/records/charges';
import type { Issue } from '../../../src/engine/records/issues';
import type { OpeningLot } from '../../../src/engine/records/opening-balance';
import type { PartBorrowed } from '../../../src/engine/records/parts-borrowed';
import type { PartReturned } from '../../../src/engine/records/parts-returned';
import type { PartUsed } from '../../../src/engine/records/parts-used';
import type { Price } from '../../../src/engine/records/prices';
import type { Receipt } from '../../../src/engine/records/receipts';
import type { WrittenSettings } from '../../../src/engine/records/settings';
import type { ReconciliationInput } from '../../../src/engine/reconciliation/input';
import { reconcile } from '../../../src/engine/reconciliation/reconcile';
import type { Day } from '../../../src/engine/values/day';
import type { Month } from '../../../src/engine/values/month';

/** A record with plain texts and numbers where the real one has days, money (in fen) and decimals. */
type Plain<V> = {
  readonly [Field in keyof V]?: NonNullable<V[Field]> extends string ? string : NonNullable<V[Field]> extends number ? number : V[Field];
};

export interface MonthOfParts {
  readonly asOf?: string;
  readonly settings?: Plain<WrittenSettings>;
  readonly prices?: readonly Plain<Price>[];
  readonly issues?: readonly Plain<Issue>[];
  readonly receipts?: readonly Plain<Receipt>[];
  readonly opening?: readonly Plain<OpeningLot>[];
  readonly approvals?: readonly Plain<Approval>[];
  readonly earlierCharges?: readonly Plain<EarlierCharge>[];
  readonly borrowed?: readonly (Plain<PartBorrowed> & { readonly dealer?: string })[];
  readonly returned?: readonly (Plain<PartReturned> & { readonly dealer?: string })[];
  readonly partsUsed?: readonly (Plain<PartUsed> & { readonly dealer?: string })[];
  readonly freeJobs?: readonly string[];
  readonly chargedJobs?: readonly string[];
  /** Of all jobs; absent while they are open. */
  readonly finishedOn?: string;
  readonly withoutIssues?: boolean;
  readonly withoutReceipts?: boolean;
  readonly dealersWithFile?: readonly string[];
  readonly dealersWithReturned?: readonly string[];
}

const rowsOf = <V>(sheet: string, records: readonly object[] = [], defaults: object = {}): LedgerRow<V>[] =>
  records.map((record, index) => {
    const values = { ...defaults, ...record } as Record<string, unknown>;
    const counts = values.counts !== false;
    delete values.counts;
    return {
      values: values as V,
      written: {},
      row: index + 2,
      remarks: [],
      dealer: String(values.dealer ?? ''),
      file: '总部.xlsx',
      sheet,
      columns: {},
      counts,
    };
  });

/** The input of a reconciliation of March 2026 at dealer D1: part A costs 10 and comes back after 30 days, B costs 3.335 and has no term of its own. */
export function inputOf(month: MonthOfParts): ReconciliationInput {
  const priceRows = rowsOf<Price>(
    '配件价格',
    month.prices ?? [
      { part: 'A', cost: '10', returnDays: 30 },
      { part: 'B', cost: '3.335' },
    ],
  );
  const prices: PriceBook = priceBook(priceRows);
  return {
    settings: settingsFor(
      '2026-03' as Month,
      { ...month.settings, ...(month.asOf && { month: '2026-03', asOf: month.asOf }) } as WrittenSettings,
    ),
    prices,
    priceRows,
    issues: rowsOf('发料', month.issues, {
      dealer: 'D1',
      slip: 'L1',
      part: 'A',
      quantity: 1,
      issuedOn: '2026-03-05',
      nature: 'loan',
      charged: 'no',
    }),
    receipts: rowsOf('收料', month.receipts, {
      dealer: 'D1',
      receipt: 'S1',
      part: 'A',
      quantity: 1,
      receivedOn: '2026-03-10',
      type: 'oldPart',
      place: '台州',
    }),
    opening: rowsOf('期初', month.opening, { dealer: 'D1', slip: 'O1', part: 'A', quantity: 1, borrowedOn: '2026-02-01' }),
    approvals: rowsOf('特批', month.approvals, { dealer: 'D1', approval: 'T1', approvedOn: '2026-03-02' }),
    earlierCharges: rowsOf('前期收费', month.earlierCharges, { dealer: 'D1', month: '2026-02', part: 'A', kind: 'issue' }),
    hasIssues: !month.withoutIssues,
    hasReceipts: !month.withoutReceipts,
    borrowed: rowsOf('借料', month.borrowed, {
      dealer: 'D1',
      slip: 'L1',
      part: 'A',
      quantity: 1,
      borrowedOn: '2026-03-05',
      nature: 'loan',
    }),
    returned: rowsOf('退料', month.returned, {
      dealer: 'D1',
      returnSlip: 'R1',
      part: 'A',
      quantity: 1,
      returnedOn: '2026-03-08',
      type: 'oldPart',
      place: '台州',
    }),
    partsUsed: rowsOf('用料', month.partsUsed, { dealer: 'D1', job: 'W1', part: 'A', quantity: 1 }),
    jobOf: (_dealer, job) => {
      const free = month.freeJobs?.includes(job) ?? false;
      const finishedOn = month.finishedOn as Day | undefined;
      return free || month.chargedJobs?.includes(job) ? { charged: !free, finishedOn } : undefined;
    },
    dealersWithFile: new Set(month.dealersWithFile ?? ['D1']),
    dealersWithReturned: new Set(month.dealersWithReturned ?? ['D1']),
  };
}

/** Reconciles March 2026. */
export const reconciled = (month: MonthOfParts) => reconcile(inputOf(month));

/** The codes of all remarks, in order of the code. */
export const codes = (month: MonthOfParts): readonly string[] =>
  reconciled(month)
    .remarks.map(({ rule }) => rule)
    .sort();
