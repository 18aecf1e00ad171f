import { isReported, type Submission } from '../../engine/ledgers/submission';
import type { FileState, JudgedFile } from '../../engine/ledgers/submissions';
import type { MonthOutcome } from '../../engine/month/outcome';
import type { DealerFile } from '../../engine/reading/workbooks';
import type { FieldDifference } from '../../engine/resubmissions/differences';
import { groupBy } from '../../engine/values/group';
import type { ClosedChange } from '../state/closed-change';
import { type JudgedPart, sharesOf, withShares } from '../state/collected-file';
import type { MonthPicture } from '../state/month-picture';
import { changesInWords } from './changes-in-words';
import { type RowCounts, rowCounts } from './list-rows';

/** A file that would change a closed month and waits for the user's consent. */
export interface HeldFile {
  /** Whose it is; of a file whose rows are several dealers’, all of them. */
  readonly dealers: readonly string[];
  /** Rows of each list, by dealer, of such a file. */
  readonly rowsOf: ReadonlyMap<string, RowCounts>;
  readonly changes: readonly ClosedChange[];
}

/** Names of held files with what they would change. */
export type HeldFiles = ReadonlyMap<string, HeldFile>;

/** The month with files held back. */
export interface MonthWithHeld {
  readonly outcome: MonthOutcome;
  readonly held: HeldFiles;
  /** How their dealers would stand with them. */
  readonly received: ReadonlyMap<string, Submission>;
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
    if (further.length === 0) return withReceived(outcome, whole, held);
    for (const [name, file] of further) held.set(name, file);
  }
}

/** A held file was received all the same: its dealer is not asked for it again, though nothing of it counts in any figure. */
function withReceived(outcome: MonthOutcome, whole: MonthOutcome, held: HeldFiles): MonthWithHeld {
  const dealers = new Set([...held.values()].flatMap(({ dealers: own }) => own));
  const isHeld = (row: Submission): boolean => dealers.has(row.dealer) && !isReported(row);
  const waiting = new Set(outcome.submissions.rows.filter(isHeld).map(({ dealer }) => dealer));
  const received = new Map(whole.submissions.rows.flatMap((row) => (waiting.has(row.dealer) ? [[row.dealer, row] as const] : [])));
  if (waiting.size === 0) return { outcome, held, received };
  const rows = outcome.submissions.rows.map((row) => (isHeld(row) ? { ...row, isHeld: true } : row));
  return { outcome: { ...outcome, submissions: { ...outcome.submissions, rows } }, held, received };
}

/** How a file stands that has a say in its dealer's figures: one without rows takes the place of an earlier one, too. */
const DECIDING: ReadonlySet<FileState> = new Set<FileState>(['counts', 'empty', 'noHeader']);

/** Files that decide and with which a figure of a closed month is another. */
function changing(
  { submissions, resubmissions, settings: { language } }: MonthOutcome,
  consented: ReadonlySet<string>,
): readonly (readonly [string, HeldFile])[] {
  const changesOf = ({ file, dealer, state }: JudgedFile): readonly FieldDifference[] => {
    if (!DECIDING.has(state) || dealer === '' || consented.has(file.file.sha256)) return [];
    const ofDealer = resubmissions.filter((difference) => difference.dealer === dealer);
    const figures = ofDealer.filter(({ list }) => list === 'history');
    return figures.length === 0 ? [] : [...figures, ...ofDealer.filter(({ list }) => list !== 'history')];
  };
  return [...groupBy(submissions.files, ({ file }) => file.file.name)].flatMap(([name, shares]) => {
    const changes = shares.flatMap(changesOf);
    const dealers = shares.flatMap(({ dealer }) => (dealer === '' ? [] : [dealer]));
    if (changes.length === 0) return [];
    return [[name, { dealers, rowsOf: rowsOfShares(shares), changes: changesInWords(changes, language) }] as const];
  });
}

const rowsOfShares = (shares: readonly JudgedFile[]): HeldFile['rowsOf'] =>
  new Map(
    shares.flatMap(({ dealer, file }) =>
      file.state === 'read' && file.workbook.share ? [[dealer, rowCounts(file.workbook.lists)] as const] : [],
    ),
  );

const NOTHING_FOUND = { error: 0, warning: 0, note: 0 } as const;

/** The picture with the held files in it. */
export function withHeld(picture: MonthPicture, held: HeldFiles, ids: ReadonlyMap<string, number>): MonthPicture {
  const shares = [...picture.judged.values()].flatMap(sharesOf);
  const counting = new Set(shares.flatMap(({ dealer, state }) => (state === 'counts' ? [dealer] : [])));
  const parts = [...held].flatMap(([name, { dealers, rowsOf, changes }]): readonly (readonly [number, JudgedPart])[] => {
    const id = ids.get(name);
    const [first, ...further] = dealers.map((dealer): JudgedPart => {
      const rows = rowsOf.get(dealer);
      return {
        dealer,
        state: 'awaitsConsent',
        counts: NOTHING_FOUND,
        changes,
        ...(!counting.has(dealer) && { isOnly: true }),
        ...(rows && { rows }),
      };
    });
    return id === undefined || !first ? [] : [[id, withShares([first, ...further])]];
  });
  return parts.length === 0 ? picture : { ...picture, judged: new Map([...picture.judged, ...parts]) };
}
