import { groupBy, keyOf, byName } from '../values/group';
import { momentDay } from '../values/moment';
import { judgeCharge } from '../charging/charge-decision';
import { judgeStandards } from '../indicators/standard-results';
import { type EarlierMonth, earlierRows, monthsBefore } from '../ledgers/earlier-month';
import type { HeadOfficeLedgers, LedgerRow, Ledgers } from '../ledgers/ledger';
import { inDealerShares } from '../ledgers/dealer-shares';
import { jobBook } from '../ledgers/job-book';
import { priceBook } from '../ledgers/price-book';
import { listsNotKept } from '../ledgers/kept-lists';
import { inOneSpelling } from '../ledgers/one-spelling';
import { judgeSubmissions } from '../ledgers/submissions';
import { ledgerRows } from '../ledgers/which-rows-count';
import type { DealerFile, DealerWorkbook, HeadOfficeWorkbook } from '../reading/workbooks';
import { DEALER_LISTS, DEALER_LIST_IDS, HEAD_OFFICE_LISTS, HEAD_OFFICE_LIST_IDS } from '../records/books';
import type { Dealer } from '../records/dealers';
import type { Product } from '../records/products';
import type { Repair } from '../records/repairs';
import type { DecidedJob } from '../reconciliation/input';
import type { Reconciliation } from '../reconciliation/reconciliation';
import { reconcile } from '../reconciliation/reconcile';
import { repeatRepairs } from '../timeliness/repeat-repairs';
import { judgeTimeliness } from '../timeliness/timeliness';
import { acceptances } from '../warranty/acceptance';
import { judgeStage } from '../warranty/stage';
import type { MonthContext, RepairDecision } from '../month/context';
import type { Settings } from '../month/settings';

/** A dealer's workbook that counts. */
interface CountedFile {
  readonly workbook: DealerWorkbook;
  readonly dealer: string;
}

/** What the parts are reconciled by. */
type DecidedMonth = Pick<MonthContext, 'settings' | 'prices' | 'headOffice' | 'ledgers' | 'decisions' | 'jobs'>;

/** Reads together what head office and the dealers sent: which rows count, what is decided of each repair, what the parts come to. */
export function assembleMonth(
  headOfficeBook: HeadOfficeWorkbook,
  sent: readonly DealerFile[],
  settings: Settings,
  reports: readonly EarlierMonth[] = [],
): MonthContext {
  const { book, files, earlier } = inOneSpelling({ book: headOfficeBook, files: sent, earlier: monthsBefore(settings.month, reports) });
  const headOffice = headOfficeLedgers(book, settings);
  const dealers = masters(headOffice.dealers, 'dealer');
  const products = masters(headOffice.products, 'model');
  const prices = priceBook(headOffice.prices);
  const submissions = judgeSubmissions(inDealerShares(files, dealers), dealers, settings.month, settings.dueDay);
  const counted = submissions.files.flatMap(({ file, dealer, state }) =>
    state === 'counts' && file.state === 'read' ? [{ workbook: file.workbook, dealer }] : [],
  );
  const ledgers = dealerLedgers(counted, settings);
  const decisions = decide(ledgers, products, settings, earlier);
  const jobs = jobBook(ledgers.repairs);
  const decided = { settings, prices, headOffice, ledgers, decisions, jobs };
  return {
    ...decided,
    headOfficeBook: book,
    submissions,
    dealers,
    products,
    reconciliation: reconcileParts(book, counted, decided),
    standards: judgeStandards({ settings, ledgers, headOffice }),
    earlier,
    partsOfJob: groupBy(
      ledgers.partsUsed.filter((row) => row.counts),
      (row) => keyOf(row.dealer, row.values.job),
    ),
    installationsOf: groupBy(
      ledgers.installations.filter((row) => row.counts && row.values.serial !== undefined),
      (row) => row.values.serial ?? '',
    ),
  };
}

/** What came of the parts: head office's ledgers against the dealers', with the charge decided of each repair. */
function reconcileParts(
  book: HeadOfficeWorkbook,
  counted: readonly CountedFile[],
  { settings, prices, headOffice, ledgers, decisions, jobs }: DecidedMonth,
): Reconciliation {
  const notKept = listsNotKept(book);
  const withReturned = counted.filter(({ workbook }) => workbook.lists.partsReturned.state === 'read');
  return reconcile({
    settings,
    prices,
    priceRows: headOffice.prices,
    issues: headOffice.issues,
    receipts: headOffice.receipts,
    opening: headOffice.openingBalance,
    approvals: headOffice.approvals,
    earlierCharges: headOffice.earlierCharges,
    hasIssues: !notKept.has('issues'),
    hasReceipts: !notKept.has('receipts'),
    borrowed: ledgers.partsBorrowed,
    returned: ledgers.partsReturned,
    partsUsed: ledgers.partsUsed,
    jobOf: (dealer, job) => decidedJob(jobs.of(dealer, job), decisions),
    dealersWithFile: new Set(counted.map(({ dealer }) => dealer)),
    dealersWithReturned: new Set(withReturned.map(({ dealer }) => dealer)),
  });
}

function headOfficeLedgers(book: HeadOfficeWorkbook, { month }: Settings): HeadOfficeLedgers {
  return byName<HeadOfficeLedgers>(HEAD_OFFICE_LIST_IDS, (list) =>
    ledgerRows(book.lists[list], { list, key: HEAD_OFFICE_LISTS[list].key, file: book.file.name, month }),
  );
}

function dealerLedgers(counted: readonly CountedFile[], { month }: Settings): Ledgers {
  const inOrder = [...counted].sort((a, b) =>
    a.dealer < b.dealer ? -1 : a.dealer > b.dealer ? 1 : a.workbook.file.name < b.workbook.file.name ? -1 : 1,
  );
  return byName<Ledgers>(DEALER_LIST_IDS, (list) =>
    inOrder.flatMap(({ workbook, dealer }) =>
      ledgerRows(workbook.lists[list], { list, key: DEALER_LISTS[list].key, file: workbook.file.name, dealer, month }),
    ),
  );
}

/** Master records by number; of a number given twice the later row counts, as with prices. */
function masters<V extends Dealer | Product, F extends keyof V>(rows: readonly LedgerRow<V>[], field: F): ReadonlyMap<string, V> {
  return new Map(rows.filter((row) => row.values[field] !== undefined).map((row) => [String(row.values[field]), row.values]));
}

function decide(
  ledgers: Ledgers,
  products: ReadonlyMap<string, Product>,
  settings: Settings,
  earlier: readonly EarlierMonth[],
): ReadonlyMap<LedgerRow<Repair>, RepairDecision> {
  const accepted = acceptances([...earlierRows(earlier, 'installations'), ...ledgers.installations]);
  const repeats = repeatRepairs(ledgers.repairs, settings.repeatDays, earlierRows(earlier, 'repairs'));
  const limits = { hours: settings.repairHours, specialHours: settings.specialRepairHours };
  return new Map(
    ledgers.repairs.map((row) => {
      const repair = row.values;
      const stage = judgeStage(repair, products.get(repair.model ?? ''), accepted.get(repair.serial ?? ''), settings.warrantyMonths);
      const repeatOf = repeats.get(row);
      const timeliness = judgeTimeliness(
        {
          calledAt: repair.calledAt,
          finishedAt: repair.finishedAt,
          finishUnreadable:
            repair.finishedAt === undefined &&
            row.remarks.some(({ field, code }) => field === 'finishedAt' && (code === 'C2' || code === 'C8')),
          special: repair.specialCase !== undefined,
        },
        limits,
      );
      return [row, { stage, charge: judgeCharge(repair, stage), timeliness, ...(repeatOf && { repeatOf }) }];
    }),
  );
}

function decidedJob(row: LedgerRow<Repair> | undefined, decisions: ReadonlyMap<LedgerRow<Repair>, RepairDecision>): DecidedJob | undefined {
  const decision = row && decisions.get(row);
  const { finishedAt } = row?.values ?? {};
  return decision && { charged: decision.charge.charged, finishedOn: finishedAt && momentDay(finishedAt) };
}
