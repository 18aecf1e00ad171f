import type { DealerFile, DealerWorkbook } from '../reading/workbooks';
import { DEALER_LIST_IDS, type DealerListId } from '../records/books';
import type { Cover } from '../records/cover';
import { by } from '../values/group';
import type { Month } from '../values/month';

/** A file that could be read. */
export type ReadDealerFile = DealerFile & { readonly state: 'read' };

/** Whether a workbook is lists without a cover; a .csv is one even where its list is not known. */
export const isListsAlone = ({ format, cover, lists }: Pick<DealerWorkbook, 'format' | 'cover' | 'lists'>): boolean =>
  cover.state === 'missing' && (format === 'csv' || DEALER_LIST_IDS.some((id) => lists[id].state !== 'missing'));

/** Whether a workbook is a cover without lists. */
export const isCoverAlone = ({ cover, lists, oddSheets }: DealerWorkbook): boolean =>
  cover.state === 'read' && oddSheets === undefined && DEALER_LIST_IDS.every((id) => lists[id].state === 'missing');

/** Whether a workbook may be one of several files that make up what a dealer sends: lists without a cover, a cover without lists, and a .csv, which holds one list whatever its first lines say. */
export const isPart = (workbook: DealerWorkbook): boolean => workbook.format === 'csv' || isListsAlone(workbook) || isCoverAlone(workbook);

/** When a workbook was handed in, as it says itself; empty where it does not. */
export const submittedOn = ({ workbook }: ReadDealerFile): string => workbook.cover.values.submittedOn ?? '';

/** Whether a workbook is rows of a dealer in the file of another one. */
export const isInAnothersFile = ({ share }: DealerWorkbook): boolean =>
  share !== undefined && share.owner !== '' && share.owner !== share.dealer;

/**
 * The files that stand for a dealer: the newest workbook, or the parts that make one up under their newest cover. Files come in the order of
 * their names, and of equals the later one is taken. A cover without any list is no report beside others, unless it says that nothing happened.
 * What the dealer sent itself stands before its rows in the file of another one, whatever the dates.
 */
export function newestReport(sent: readonly ReadDealerFile[]): readonly ReadDealerFile[] {
  const files = withoutOutranked(sent);
  const parts = standingParts(files.filter(({ workbook }) => isPart(workbook)));
  const reports = files.flatMap((file) => {
    if (!isPart(file.workbook)) return [[file]];
    return file === parts.at(-1) ? [parts] : [];
  });
  const worth = reports.filter((report) => report.some(saysSomething));
  return (worth.length > 0 ? worth : reports).reduce<readonly ReadDealerFile[]>(
    (best, report) => (dateOf(best) > dateOf(report) ? best : report),
    [],
  );
}

/** Rows in the file of another dealer stand beside a report of its dealer only as a part that it lacks. */
function withoutOutranked(sent: readonly ReadDealerFile[]): readonly ReadDealerFile[] {
  const own = sent.filter(({ workbook }) => !isInAnothersFile(workbook));
  if (!own.some(saysSomething)) return sent;
  const has = new Set(own.flatMap(listsOf));
  const areParts = own.every(({ workbook }) => isPart(workbook));
  return sent.filter((file) => own.includes(file) || (areParts && isPart(file.workbook) && !listsOf(file).some((list) => has.has(list))));
}

const saysSomething = ({ workbook }: ReadDealerFile): boolean => !isCoverAlone(workbook) || workbook.cover.values.zeroReport === 'yes';

const dateOf = (report: readonly ReadDealerFile[]): string => report.reduce((latest, file) => later(latest, submittedOn(file)), '');
const later = (one: string, other: string): string => (other > one ? other : one);

/** Of several covers the newest, of several files with the same list, too. */
function standingParts(parts: readonly ReadDealerFile[]): readonly ReadDealerFile[] {
  const oldestFirst = [...parts].sort(by(submittedOn));
  return parts.filter((file) => {
    const newer = oldestFirst.slice(oldestFirst.indexOf(file) + 1);
    if (isCoverAlone(file.workbook)) return !newer.some(({ workbook }) => isCoverAlone(workbook));
    const own = listsOf(file);
    return !newer.some((other) => listsOf(other).some((list) => own.includes(list)));
  });
}

/** A list of a workbook of several dealers in which one has no row takes the place of no other list of that dealer. */
const listsOf = ({ workbook: { lists, share } }: ReadDealerFile): readonly DealerListId[] =>
  DEALER_LIST_IDS.filter((id) => lists[id].state === 'read' && (share === undefined || lists[id].rows.length > 0));

const isOf = (said: Month | undefined, month: Month | undefined): boolean =>
  month === undefined ? said !== undefined : (said ?? month) === month;

/** The newest cover under which the parts of a dealer stand: one of the month, or where none is given one that says a month, else any. */
export function coverOfParts(files: readonly DealerFile[], month?: Month): Cover | undefined {
  const covers = files.filter(
    (file): file is ReadDealerFile => file.state === 'read' && isPart(file.workbook) && file.workbook.cover.state === 'read',
  );
  const meant = covers.filter(({ workbook: { cover } }) => isOf(cover.values.month, month));
  const [first, ...others] = meant.length > 0 ? meant : covers;
  return others.reduce((best, file) => (best && submittedOn(best) > submittedOn(file) ? best : file), first)?.workbook.cover.values;
}

/** The files of a dealer, parts that have no cover with what the newest one beside them says of all: month, date, and whether nothing happened. */
export function underOneCover(files: readonly DealerFile[], month: Month): readonly DealerFile[] {
  const cover = coverOfParts(files, month);
  if (!cover) return files;
  const { month: of, submittedOn: on, zeroReport } = cover;
  const said = { ...(of && { month: of }), ...(on && { submittedOn: on }), ...(zeroReport && { zeroReport }) };
  return files.map((file) => {
    if (file.state !== 'read' || !isListsAlone(file.workbook)) return file;
    const { workbook } = file;
    return { ...file, workbook: { ...workbook, cover: { ...workbook.cover, values: { ...workbook.cover.values, ...said } } } };
  });
}
