import type { CollectedFile, DealerStanding, JudgedPart } from './collected-file';
import type { PaneState } from './pane-state';
import { COLLECT_CHIPS, type CollectChip, type CollectView } from './views';

/** How a row of 收件 stands, the worst first: this is also 问题在前. */
const ROW_KINDS = [
  'unreadable',
  'unknown',
  'wrongMonth',
  'notDealers',
  'awaiting',
  'empty',
  'errors',
  'late',
  'missing',
  'duplicate',
  'reading',
  'read',
  'zero',
] as const;

/** How a row of 收件 stands. */
export type RowKind = (typeof ROW_KINDS)[number];

/** A row of 收件: a file, or a dealer whose file has not come. */
export interface CollectRow {
  readonly key: string;
  readonly kind: RowKind;
  readonly dealer: string;
  readonly name: string;
  readonly file?: CollectedFile;
  /** Of the dealer, as far as it is known. */
  readonly standing?: DealerStanding;
  /** How many dealers have rows in the file; absent where it is one dealer's. */
  readonly sharers?: number;
}

type Collected = Pick<PaneState, 'files' | 'picture' | 'month'>;

const MADE = new WeakMap<readonly CollectedFile[], { readonly of: Collected; readonly rows: readonly CollectRow[] }>();

/** All rows of 收件: the files in the order in which they came, one of several dealers once for each, then the missing dealers; made once for the same state. */
export function collectRows(state: Collected): readonly CollectRow[] {
  const known = MADE.get(state.files);
  if (known && known.of.picture === state.picture) return known.rows;
  const standings = new Map((state.picture?.dealers ?? []).map((standing) => [standing.dealer, standing]));
  const files = state.files.flatMap((file) => {
    const made = ROWS.get(file);
    const own = made !== undefined && made.picture === state.picture ? made.rows : fileRows(file, standings);
    ROWS.set(file, { picture: state.picture, rows: own });
    return own;
  });
  const waiting = new Set(files.map(({ dealer }) => dealer));
  const missing = [...standings.values()].filter(({ active, state: is, dealer }) => active && is === 'missing' && !waiting.has(dealer));
  const rows = [
    ...files,
    ...missing.map((standing): CollectRow => ({
      key: `missing ${standing.dealer}`,
      kind: 'missing',
      dealer: standing.dealer,
      name: standing.name,
      standing,
    })),
  ];
  MADE.set(state.files, { of: state, rows });
  return rows;
}

/** A row that has not changed stays the same object: it need not be drawn again. */
const ROWS = new WeakMap<CollectedFile, { readonly picture: PaneState['picture']; readonly rows: readonly CollectRow[] }>();

/** A file in a row; one whose rows are several dealers' in a row for each of them, with what is theirs of it. */
function fileRows(file: CollectedFile, standings: ReadonlyMap<string, DealerStanding>): readonly CollectRow[] {
  const shares = file.judged?.shares;
  if (!shares) return [fileRow(file, standings)];
  return shares.map((judged, at) => {
    const row = fileRow({ ...file, reading: readingOf(file, judged), judged }, standings);
    return { ...row, ...(at > 0 && { key: `${row.key} ${judged.dealer}` }), sharers: shares.filter(({ dealer }) => dealer !== '').length };
  });
}

/** What was read, of a dealer's share its own rows; a zero report means who has none. */
function readingOf({ reading }: CollectedFile, { rows }: JudgedPart): CollectedFile['reading'] {
  if (reading.state !== 'read' || !rows) return reading;
  return { ...reading, rows, zeroReport: reading.zeroReport && Object.values(rows).every((count) => count === 0) };
}

function fileRow(file: CollectedFile, standings: ReadonlyMap<string, DealerStanding>): CollectRow {
  const { reading, judged } = file;
  const dealer = judged?.dealer ?? (reading.state === 'waiting' ? '' : (reading.dealer ?? ''));
  const standing = standings.get(dealer);
  return {
    key: `file ${file.id}`,
    kind: kindOf(file, dealer, standing),
    dealer,
    name: standing?.name ?? '',
    file,
    ...(standing && { standing }),
  };
}

const JUDGED: Partial<Record<NonNullable<CollectedFile['judged']>['state'], RowKind>> = {
  superseded: 'duplicate',
  wrongMonth: 'wrongMonth',
  empty: 'empty',
  noHeader: 'unreadable',
  unreadable: 'unreadable',
  notDealers: 'notDealers',
  awaitsConsent: 'awaiting',
};

function kindOf({ reading, judged }: CollectedFile, dealer: string, standing: DealerStanding | undefined): RowKind {
  if (reading.state === 'waiting') return 'reading';
  if (reading.state === 'unreadable') return 'unreadable';
  const kind = judged && JUDGED[judged.state];
  if (kind) return kind;
  if (reading.ours) return 'notDealers';
  if (dealer === '' || standing?.known === false) return 'unknown';
  if ((judged?.counts.error ?? 0) > 0) return 'errors';
  if (standing?.state === 'late') return 'late';
  return reading.zeroReport ? 'zero' : 'read';
}

/** Which rows a chip shows: a row can be late and have errors at once. */
const SHOWS: Readonly<Record<CollectChip, (row: CollectRow) => boolean>> = {
  all: ({ kind }) => kind !== 'missing',
  missing: ({ kind, standing, file }) =>
    kind === 'missing' || (standing?.active === true && standing.state === 'missing' && file?.judged !== undefined),
  unreadable: ({ kind }) => kind === 'unreadable',
  wrongMonth: ({ kind }) => kind === 'wrongMonth',
  awaiting: ({ kind }) => kind === 'awaiting',
  withErrors: ({ file }) => (file?.judged?.counts.error ?? 0) > 0 && file?.judged?.state === 'counts',
  late: ({ standing, file }) => standing?.state === 'late' && isFileOfStanding(file),
  duplicate: ({ kind }) => kind === 'duplicate',
  reading: ({ kind }) => kind === 'reading',
  onTime: ({ standing, file }) => standing?.state === 'onTime' && isFileOfStanding(file),
};

/** Chips that count dealers, as the legend of 总览 does: one whose report is several files stands under them once. */
const OF_DEALERS: ReadonlySet<CollectChip> = new Set<CollectChip>(['missing', 'late', 'onTime']);

/** The rows that a chip shows. */
function rowsOf(chip: CollectChip, rows: readonly CollectRow[]): readonly CollectRow[] {
  const shown = rows.filter(SHOWS[chip]);
  return OF_DEALERS.has(chip) ? [...new Map([...shown].reverse().map((row) => [row.dealer, row])).values()].reverse() : shown;
}

/** Whether a dealer is on time or late with this file. */
const isFileOfStanding = (file: CollectedFile | undefined): boolean => file?.judged?.state === 'counts' || file?.judged?.isOnly === true;

/** How many files cannot be told to be a known dealer's. */
export const strangeFiles = (state: Collected): number =>
  collectRows(state).filter(({ kind, standing }) => kind === 'unknown' || (kind === 'unreadable' && standing?.known !== true)).length;

/** The chips of 收件 with their counts: only those above 0, and the one that is chosen. */
export function collectChips(
  rows: readonly CollectRow[],
  chosen: CollectChip,
): readonly { readonly chip: CollectChip; readonly count: number }[] {
  const counts = [...COLLECT_CHIPS, ...(chosen === 'onTime' ? (['onTime'] as const) : [])].map((chip) => ({
    chip,
    count: rowsOf(chip, rows).length,
  }));
  return counts.filter(({ chip, count }) => chip === 'all' || count > 0 || chip === chosen);
}

const ORDERS: Readonly<Record<CollectView['order'], (row: CollectRow) => string | number>> = {
  problems: ({ kind }) => ROW_KINDS.indexOf(kind),
  number: () => 0,
  time: ({ file }) => -(file?.id ?? 0),
};

/** The rows that are shown, in their order. */
export function shownRows(rows: readonly CollectRow[], { chip, search, order }: CollectView): readonly CollectRow[] {
  const words = search.trim().toLowerCase();
  const isWanted = ({ dealer, name, file }: CollectRow) =>
    words === '' || `${dealer} ${name} ${file?.name ?? ''}`.toLowerCase().includes(words);
  const place = ORDERS[order];
  return rowsOf(chip, rows)
    .filter(isWanted)
    .sort(
      (one, other) => Number(place(one)) - Number(place(other)) || (one.dealer < other.dealer ? -1 : one.dealer > other.dealer ? 1 : 0),
    );
}
