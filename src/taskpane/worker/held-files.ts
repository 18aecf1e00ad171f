import { isReported } from '../../engine/ledgers/submission';
import type { FileState } from '../../engine/ledgers/submissions';
import type { MonthOutcome } from '../../engine/month/outcome';
import type { DealerFile } from '../../engine/reading/workbooks';
import { shownDifference } from '../../engine/reports/submissions/resubmissions';
import type { ClosedChange } from '../state/closed-change';
import type { JudgedPart } from '../state/collected-file';
import type { MonthPicture } from '../state/month-picture';

/** A file that would change a closed month and waits for the user's consent. */
export interface HeldFile {
  readonly dealer: string;
  readonly changes: readonly ClosedChange[];
}

/** Names of held files with what they would change. */
export type HeldFiles = ReadonlyMap<string, HeldFile>;

/** The month with files held back. */
export interface MonthWithHeld {
  readonly outcome: MonthOutcome;
  readonly held: HeldFiles;
}

/** Puts a month together; where it is closed, without the files that would change its figures and were not consented to. */
export function withoutUnconsented(
  closed: (files: readonly DealerFile[]) => MonthOutcome,
  files: readonly DealerFile[],
  consented: ReadonlySet<string>,
): MonthWithHeld {
  const held = new Map<string, HeldFile>();
  const whole = closed(files);
  for (let outcome = whole; ; outcome = closed(files.filter((file) => !held.has(file.file.name)))) {
    const further = changing(outcome, consented);
    if (further.length === 0) return { outcome: withReceived(outcome, whole, held), held };
    for (const [name, file] of further) held.set(name, file);
  }
}

/** A held file was received all the same: its dealer is not asked for it again. */
function withReceived(outcome: MonthOutcome, whole: MonthOutcome, held: HeldFiles): MonthOutcome {
  const dealers = new Set([...held.values()].map(({ dealer }) => dealer));
  if (dealers.size === 0) return outcome;
  const received = new Map(whole.submissions.rows.map((row) => [row.dealer, row]));
  const rows = outcome.submissions.rows.map((row) =>
    dealers.has(row.dealer) && !isReported(row) ? (received.get(row.dealer) ?? row) : row,
  );
  return { ...outcome, submissions: { ...outcome.submissions, rows } };
}

/** How a file stands that has a say in its dealer's figures: one without rows takes the place of an earlier one, too. */
const DECIDING: ReadonlySet<FileState> = new Set<FileState>(['counts', 'empty', 'noHeader']);

/** Files that decide and with which a figure of a closed month is another. */
function changing(
  { submissions, resubmissions, settings: { language } }: MonthOutcome,
  consented: ReadonlySet<string>,
): readonly (readonly [string, HeldFile])[] {
  return submissions.files.flatMap(({ file, dealer, state }) => {
    if (!DECIDING.has(state) || dealer === '' || consented.has(file.file.sha256)) return [];
    const ofDealer = resubmissions.filter((difference) => difference.dealer === dealer);
    const figures = ofDealer.filter(({ list }) => list === 'history');
    if (figures.length === 0) return [];
    const fields = ofDealer.filter(({ list }) => list !== 'history');
    return [
      [
        file.file.name,
        { dealer, changes: [...figures, ...fields].slice(0, MOST).map((difference) => inWords(difference, language)) },
      ] as const,
    ];
  });
}

/** Whose unit it is stands in no list of the pane: that it changed is enough. */
const OF_USERS: ReadonlySet<string> = new Set(['customer', 'phone', 'address']);
const HIDDEN = '•••';

/** More would not be read. */
const MOST = 200;

function inWords(...[difference, language]: Parameters<typeof shownDifference>): ClosedChange {
  const { sheet, record, field, before, after } = { before: undefined, after: undefined, ...shownDifference(difference, language) };
  if (OF_USERS.has(difference.field ?? '')) return { sheet, record, field, before: HIDDEN, after: HIDDEN };
  return { sheet, record, field, ...(before !== undefined && { before }), ...(after !== undefined && { after }) };
}

const NOTHING_FOUND = { error: 0, warning: 0, note: 0 } as const;

/** The picture with the held files in it. */
export function withHeld(picture: MonthPicture, held: HeldFiles, ids: ReadonlyMap<string, number>): MonthPicture {
  const counting = new Set([...picture.judged.values()].flatMap(({ dealer, state }) => (state === 'counts' ? [dealer] : [])));
  const parts = [...held].flatMap(([name, { dealer, changes }]): readonly (readonly [number, JudgedPart])[] => {
    const id = ids.get(name);
    const isOnly = !counting.has(dealer);
    return id === undefined ? [] : [[id, { dealer, state: 'awaitsConsent', counts: NOTHING_FOUND, changes, ...(isOnly && { isOnly }) }]];
  });
  return parts.length === 0 ? picture : { ...picture, judged: new Map([...picture.judged, ...parts]) };
}
