import type { Day } from '../values/day';
import type { LedgerRow } from '../ledgers/ledger';
import type { PriceBook } from '../ledgers/price-book';
import type { Settings } from '../month/settings';
import type { Approval } from '../records/approvals';
import type { EarlierCharge } from '../records/charges';
import type { Issue } from '../records/issues';
import type { OpeningLot } from '../records/opening-balance';
import type { PartBorrowed } from '../records/parts-borrowed';
import type { PartReturned } from '../records/parts-returned';
import type { PartUsed } from '../records/parts-used';
import type { Price } from '../records/prices';
import type { Receipt } from '../records/receipts';

/** A repair as the parts used on it are judged. */
export interface DecidedJob {
  /** 判定收费. */
  readonly charged: boolean;
  /** Absent while it is open. */
  readonly finishedOn?: Day | undefined;
}

/** All that a reconciliation needs to know of a month. Rows that do not count are ignored. */
export interface ReconciliationInput {
  readonly settings: Settings;
  readonly prices: PriceBook;
  readonly priceRows: readonly LedgerRow<Price>[];
  readonly issues: readonly LedgerRow<Issue>[];
  readonly receipts: readonly LedgerRow<Receipt>[];
  readonly opening: readonly LedgerRow<OpeningLot>[];
  readonly approvals: readonly LedgerRow<Approval>[];
  readonly earlierCharges: readonly LedgerRow<EarlierCharge>[];
  /** Whether head office has the sheet 发料; else the dealers' 借料 stands in. */
  readonly hasIssues: boolean;
  /** Whether head office has the sheet 收料; else the dealers' 退料 stands in. */
  readonly hasReceipts: boolean;
  readonly borrowed: readonly LedgerRow<PartBorrowed>[];
  readonly returned: readonly LedgerRow<PartReturned>[];
  readonly partsUsed: readonly LedgerRow<PartUsed>[];
  /** What was decided of a repair; nothing where there is no such repair. */
  jobOf(dealer: string, job: string): DecidedJob | undefined;
  readonly dealersWithFile: ReadonlySet<string>;
  /** Dealers whose file has the sheet 退料. */
  readonly dealersWithReturned: ReadonlySet<string>;
}
