import { keyOf } from '../values/group';
import { momentDay } from '../values/moment';
import { type Month, monthOf } from '../values/month';
import { isNullToken } from '../values/text';
import type { ListReading, ReadRow } from '../reading/reading';
import type { ListId } from '../records/books';
import type { Repair } from '../records/repairs';
import type { LedgerRow, NotCountedReason } from './ledger';

type Values = Readonly<Record<string, unknown>>;

/** Fields without which a row cannot be counted: its number, and where parts move its quantity and date. */
const NEEDED: Partial<Record<ListId, { readonly badQuantity: string; readonly badDate?: string }>> = {
  partsUsed: { badQuantity: 'quantity' },
  partsBorrowed: { badQuantity: 'quantity', badDate: 'borrowedOn' },
  partsReturned: { badQuantity: 'quantity', badDate: 'returnedOn' },
  issues: { badQuantity: 'quantity', badDate: 'issuedOn' },
  receipts: { badQuantity: 'quantity', badDate: 'receivedOn' },
  openingBalance: { badQuantity: 'quantity', badDate: 'borrowedOn' },
};

/** Where the row belongs to a dealer by a column of its own. */
const dealerOf = (values: Values): string => (typeof values.dealer === 'string' ? values.dealer : '');

interface Origin {
  readonly list: ListId;
  readonly key: readonly string[];
  readonly file: string;
  /** Of a dealer's workbook; head-office rows name their dealer themselves. */
  readonly dealer?: string;
  readonly month: Month;
}

/** The rows of a list with whether each counts and why not (decisions: which rows count). */
export function ledgerRows<V>(reading: ListReading<V>, origin: Origin): readonly LedgerRow<V>[] {
  const firstOf = new Map<string, LedgerRow<V>>();
  // Nearly every number stands once, so what a row says is put into words only for a second one.
  const byContent = new Map<LedgerRow<V>, Map<string, LedgerRow<V>>>();
  return reading.rows.map((row) => {
    const values = row.values as Values;
    const dealer = origin.dealer ?? dealerOf(values);
    const place = { dealer, file: origin.file, sheet: row.sheet ?? reading.sheet, columns: row.columns ?? reading.columns };
    const counting = inLedger(row, place);
    const unusable = whyUnusable(row, origin, dealer);
    if (unusable) return { ...counting, counts: false, why: unusable };
    if (origin.key.length === 0) return counting;
    const number = numberOf(values, origin);
    const first = firstOf.get(number);
    if (!first) {
      firstOf.set(number, counting);
      return counting;
    }
    const content = contentOf(row);
    const contents = byContent.get(first) ?? new Map([[contentOf(first), first]]);
    byContent.set(first, contents);
    const twin = contents.get(content);
    const further: LedgerRow<V> = { ...counting, counts: !twin, ...(twin && { why: 'duplicate' as const }), earlier: twin ?? first };
    if (!twin) contents.set(content, further);
    return further;
  });
}

/** The number of a row among those of its list: as it stands where one field of one dealer says it, as it nearly always does. */
function numberOf(values: Values, { key, dealer }: Origin): string {
  const [field = ''] = key;
  if (dealer !== undefined && key.length === 1) return String(values[field]);
  return keyOf(dealer ?? dealerOf(values), ...key.map((each) => String(values[each])));
}

/** A row in its place; its fields are named, since of hundreds of thousands of rows those put together from parts take four times the memory. */
function inLedger<V>(
  { values, written, row, remarks, corrected }: ReadRow<V>,
  { dealer, file, sheet, columns }: Pick<LedgerRow<V>, 'dealer' | 'file' | 'sheet' | 'columns'>,
): LedgerRow<V> {
  const placed = { values, written, row, remarks, dealer, file, sheet, columns, counts: true };
  return corrected ? { ...placed, corrected } : placed;
}

/** All that a row says, as one text to compare. */
const contentOf = <V>(row: ReadRow<V>): string => JSON.stringify([row.values, unread(row)]);

/** What stands in cells that could not be read: rows that differ there are not equal; outer blanks make no difference. */
const unread = <V>({ values, written }: ReadRow<V>): readonly unknown[] =>
  Object.entries(written).filter(([field, text]) => (values as Values)[field] === undefined && !isNullToken(String(text)));

function whyUnusable<V>(row: ReadRow<V>, { list, key, dealer: given, month }: Origin, dealer: string): NotCountedReason | undefined {
  const values = row.values as Values;
  if (key.some((field) => values[field] === undefined)) return 'noKey';
  if (given === undefined && dealer === '' && OF_DEALERS.has(list)) return 'noKey';
  const { badQuantity, badDate } = NEEDED[list] ?? {};
  if (badQuantity !== undefined && values[badQuantity] === undefined) return 'badQuantity';
  if (badDate !== undefined && values[badDate] === undefined) return 'badDate';
  if (list === 'repairs') {
    const { finishedAt } = row.values as Repair;
    if (finishedAt && monthOf(momentDay(finishedAt)) !== month) return 'otherMonth';
  }
  return undefined;
}

/** Head-office lists whose rows belong to a dealer. */
const OF_DEALERS: ReadonlySet<ListId> = new Set<ListId>([
  'partRequests',
  'issues',
  'receipts',
  'approvals',
  'openingBalance',
  'earlierCharges',
]);
