import { type Day, day, daysBetween, daysInMonth } from '../values/day';
import { by, groupBy } from '../values/group';
import { type Month, addToMonth } from '../values/month';
import type { Dealer } from '../records/dealers';
import { dealerInName } from '../reading/dealer-in-name';
import type { DealerFile, DealerWorkbook } from '../reading/workbooks';
import { isUnread } from './kept-lists';
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

/** Whether a workbook holds no row in any of its lists. */
export const isEmpty = (workbook: DealerWorkbook): boolean => Object.values(workbook.lists).every((list) => list.rows.length === 0);

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

/** The cover's number; where it has none, that of a known dealer in the file's name. */
function ownerOf(file: DealerFile, dealers: ReadonlyMap<string, Dealer>): string {
  const written = file.state === 'read' ? file.workbook.cover.values.dealer : undefined;
  return written ?? dealerInName(fileName(file), dealers.keys()) ?? '';
}

function judgeFiles(dealer: string, files: readonly DealerFile[], month: Month): readonly JudgedFile[] {
  const current = files.filter((file) => file.state === 'read' && (file.workbook.cover.values.month ?? month) === month);
  const newest = current.reduce<DealerFile | undefined>(
    (best, file) => (best && submittedOn(best) > submittedOn(file) ? best : file),
    undefined,
  );
  return files.map((file) => ({ file, dealer, state: stateOf(file) }));

  function stateOf(file: DealerFile): FileState {
    if (file.state === 'unreadable') return 'unreadable';
    if (!current.includes(file)) return 'wrongMonth';
    if (dealer !== '' && file !== newest && !completes(file, current)) return 'superseded';
    if (!isEmpty(file.workbook)) return 'counts';
    if (hasUnreadSheet(file.workbook)) return 'noHeader';
    return file.workbook.cover.values.zeroReport === 'yes' ? 'counts' : 'empty';
  }
}

/** A file of one list (.csv) has no cover and supersedes nothing: with others of the kind it makes up a workbook, as long as no later one has its list. */
function completes(file: DealerFile, current: readonly DealerFile[]): boolean {
  const later = current.slice(current.indexOf(file) + 1);
  return isPart(file) && current.every(isPart) && !later.some((other) => listsOf(other).some((list) => listsOf(file).includes(list)));
}

/** Whether a workbook is one list and no cover (.csv): it may be one of several files that make up what a dealer sends. */
export const isOneList = ({ format, cover }: DealerWorkbook): boolean => format === 'csv' && cover.state === 'missing';

const isPart = (file: DealerFile): boolean => file.state === 'read' && isOneList(file.workbook);
const listsOf = (file: DealerFile): readonly string[] =>
  file.state === 'read' ? Object.entries(file.workbook.lists).flatMap(([id, { state }]) => (state === 'read' ? [id] : [])) : [];

/** States in which nothing of a file could be read. */
const UNREAD: ReadonlySet<FileState> = new Set<FileState>(['unreadable', 'noHeader']);

const submittedOn = (file: DealerFile): string => (file.state === 'read' ? (file.workbook.cover.values.submittedOn ?? '') : '');

function submission(number: string, dealer: Dealer | undefined, files: readonly JudgedFile[], due: Day): Submission {
  const counted = files.find(({ state }) => state === 'counts');
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
    furtherFiles: Math.max(files.length - 1, 0),
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
