import { type Day, day, daysBetween, daysInMonth } from '../values/day';
import { by, groupBy } from '../values/group';
import { type Month, addToMonth } from '../values/month';
import type { Dealer } from '../records/dealers';
import type { DealerFile, DealerWorkbook } from '../reading/workbooks';
import { ownerOf } from './file-owner';
import { isUnread } from './kept-lists';
import { type ReadDealerFile, newestReport, submittedOn, underOneCover } from './report-parts';
import type { Submission } from './submission';

/** What became of a file: it counts, or why it does not. */
export type FileState = 'counts' | 'superseded' | 'wrongMonth' | 'empty' | 'noHeader' | 'unreadable' | 'notDealers';

/** A file with the dealer that it belongs to and its part in the month. */
export interface JudgedFile {
  readonly file: DealerFile;
  /** Empty where neither cover nor name says whose it is. */
  readonly dealer: string;
  readonly state: FileState;
}

/** The dealers' files and how each dealer stands (A2). */
export interface Submissions {
  readonly files: readonly JudgedFile[];
  readonly rows: readonly Submission[];
}

/** The day by which a month's workbooks are due: the due day of the following month, that day included. */
export function dueDate(month: Month, dueDay: number): Day {
  const next = addToMonth(month, 1);
  const [year, number] = next.split('-').map(Number) as [number, number];
  const date = Math.min(Math.max(dueDay, 1), daysInMonth(year, number));
  return day(`${next}-${String(date).padStart(2, '0')}`);
}

/** The name of the file that a DealerFile is about. */
export const fileName = (file: DealerFile): string => file.file.name;

/** Whether a file is what one dealer has in a workbook of several. */
export const isShare = (file: DealerFile): file is ReadDealerFile => isRead(file) && file.workbook.share !== undefined;

/** Whether a workbook holds no row in any of its lists. */
const isEmpty = (workbook: DealerWorkbook): boolean => Object.values(workbook.lists).every((list) => list.rows.length === 0);

const hasUnreadSheet = (workbook: DealerWorkbook): boolean => Object.values(workbook.lists).some(isUnread);

/** Decides which file of each dealer counts and how each dealer stands: the newest 填报日期, then the later file name. */
export function judgeSubmissions(
  files: readonly DealerFile[],
  dealers: ReadonlyMap<string, Dealer>,
  month: Month,
  dueDay: number,
): Submissions {
  const sorted = [...files].sort(by(fileName));
  const foreign = sorted.filter(isOurs).map((file): JudgedFile => ({ file, dealer: '', state: 'notDealers' }));
  const owned = sorted.filter((file) => !isOurs(file)).map((file) => ({ file, dealer: ownerOf(file, dealers) }));
  const byDealer = groupBy(owned, ({ dealer }) => dealer);
  const judgedBy = new Map(
    [...byDealer].map(([dealer, own]) => [
      dealer,
      judgeFiles(
        dealer,
        own.map(({ file }) => file),
        month,
      ),
    ]),
  );
  const judged = [...judgedBy.values()].flat();
  const due = dueDate(month, dueDay);
  const nameless = judgedBy.get('') ?? [];
  const listed = new Set([
    ...[...dealers].filter(([, dealer]) => dealer.state !== 'inactive').map(([number]) => number),
    ...judgedBy.keys(),
  ]);
  listed.delete('');
  const rows = [
    ...[...listed].sort().map((dealer) => submission(dealer, dealers.get(dealer), judgedBy.get(dealer) ?? [], due)),
    ...nameless.map((file) => submission('', undefined, [file], due)),
  ];
  return { files: [...judged, ...foreign], rows };
}

const isOurs = (file: DealerFile): boolean => file.state === 'read' && file.workbook.ours !== undefined;

function judgeFiles(dealer: string, sent: readonly DealerFile[], month: Month): readonly JudgedFile[] {
  const files = dealer === '' ? sent : underOneCover(sent, month);
  const current = files.filter(isRead).filter(({ workbook }) => (workbook.cover.values.month ?? month) === month);
  const report = newestReport(current);
  return files.map((file) => ({ file, dealer, state: stateOf(file) }));

  function stateOf(file: DealerFile): FileState {
    if (file.state === 'unreadable') return 'unreadable';
    if (!current.includes(file)) return 'wrongMonth';
    if (dealer !== '' && !report.includes(file)) return 'superseded';
    if (!isEmpty(file.workbook)) return 'counts';
    if (hasUnreadSheet(file.workbook)) return 'noHeader';
    if (isNothing(file.workbook)) return 'empty';
    return saysSomething(dealer === '' ? [file] : report) ? 'counts' : 'empty';
  }
}

const isRead = (file: DealerFile): file is ReadDealerFile => file.state === 'read';

/** Neither a cover nor any list: a .csv that was not recognised. */
const isNothing = ({ cover, lists }: DealerWorkbook): boolean =>
  cover.state === 'missing' && Object.values(lists).every(({ state }) => state === 'missing');

/** An empty list beside others that hold rows says that there was none of its kind. */
const saysSomething = (report: readonly ReadDealerFile[]): boolean =>
  report.some(({ workbook }) => !isEmpty(workbook) || workbook.cover.values.zeroReport === 'yes');

/** States in which nothing of a file could be read. */
const UNREAD: ReadonlySet<FileState> = new Set<FileState>(['unreadable', 'noHeader']);

/** The states of a file that no other supersedes. */
const CURRENT: ReadonlySet<FileState> = new Set<FileState>(['counts', 'empty', 'noHeader']);

/** Of files that make up a report the one with the newest cover, of equals the later one. */
const newestCover = (files: readonly JudgedFile[]): JudgedFile | undefined =>
  files.filter(hasCover).reduce<JudgedFile | undefined>((best, file) => (best && dateOf(best) > dateOf(file) ? best : file), undefined);

const hasCover = ({ file }: JudgedFile): boolean => file.state === 'read' && file.workbook.cover.state === 'read';
const dateOf = ({ file }: JudgedFile): string => (isRead(file) ? submittedOn(file) : '');

function submission(number: string, dealer: Dealer | undefined, files: readonly JudgedFile[], due: Day): Submission {
  const counting = files.filter(({ state }) => state === 'counts');
  const counted = newestCover(counting) ?? counting[0];
  const shown = counted ?? files.find(({ state }) => state === 'empty') ?? files.find(({ state }) => UNREAD.has(state)) ?? files.at(-1);
  const workbook = shown?.file.state === 'read' ? shown.file.workbook : undefined;
  const date = workbook?.cover.values.submittedOn;
  const base = {
    dealer: number,
    name: dealer?.name ?? '',
    region: dealer?.region ?? '',
    active: dealer !== undefined && dealer.state !== 'inactive',
    known: dealer !== undefined,
    ...(date && { submittedOn: date }),
    ...(shown && { file: fileName(shown.file) }),
    ...(counting.length > 1 && { parts: counting.map(({ file }) => fileName(file)) }),
    furtherFiles: Math.max(files.length - Math.max(files.filter(({ state }) => CURRENT.has(state)).length, 1), 0),
    zeroReport: workbook?.cover.values.zeroReport === 'yes',
  };
  if (!counted)
    return {
      ...base,
      state: files.some(({ state }) => UNREAD.has(state)) && !files.some(({ state }) => state === 'empty') ? 'unreadable' : 'missing',
    };
  if (date && date <= due) return { ...base, state: 'onTime' };
  return { ...base, state: 'late', ...(date && { daysLate: daysBetween(due, date) }) };
}
