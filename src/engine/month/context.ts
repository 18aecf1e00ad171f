import type { ChargeDecision } from '../charging/charge-decision';
import type { StandardResults } from '../indicators/standard-results';
import type { EarlierMonth } from '../ledgers/earlier-month';
import type { HeadOfficeLedgers, LedgerRow, Ledgers } from '../ledgers/ledger';
import type { JobBook } from '../ledgers/job-book';
import type { PriceBook } from '../ledgers/price-book';
import type { Submissions } from '../ledgers/submissions';
import type { HeadOfficeWorkbook } from '../reading/workbooks';
import type { Dealer } from '../records/dealers';
import type { Installation } from '../records/installations';
import type { PartUsed } from '../records/parts-used';
import type { Product } from '../records/products';
import type { Repair } from '../records/repairs';
import type { Reconciliation } from '../reconciliation/reconciliation';
import type { Timeliness } from '../timeliness/timeliness';
import type { StageDecision } from '../warranty/stage';
import type { Settings } from './settings';

/** What was decided about a repair. */
export interface RepairDecision {
  readonly stage: StageDecision;
  readonly charge: ChargeDecision;
  readonly timeliness: Timeliness;
  /** The finished repair of the same unit that this one repeats (F2). */
  readonly repeatOf?: LedgerRow<Repair>;
}

/** All that is known of a month before rules speak: read, counted, decided and reconciled. */
export interface MonthContext {
  readonly settings: Settings;
  readonly headOfficeBook: HeadOfficeWorkbook;
  readonly submissions: Submissions;
  readonly dealers: ReadonlyMap<string, Dealer>;
  readonly products: ReadonlyMap<string, Product>;
  readonly prices: PriceBook;
  readonly ledgers: Ledgers;
  readonly headOffice: HeadOfficeLedgers;
  readonly decisions: ReadonlyMap<LedgerRow<Repair>, RepairDecision>;
  readonly jobs: JobBook;
  /** Counted parts lines by dealer and repair number (`keyOf`). */
  readonly partsOfJob: ReadonlyMap<string, readonly LedgerRow<PartUsed>[]>;
  /** Counted installations by serial number. */
  readonly installationsOf: ReadonlyMap<string, readonly LedgerRow<Installation>[]>;
  readonly reconciliation: Reconciliation;
  /** Every enabled service standard with its cases, judged at the as-of date (G). */
  readonly standards: readonly StandardResults[];
  /** Months before this one that were given with it, the oldest first. */
  readonly earlier: readonly EarlierMonth[];
}
