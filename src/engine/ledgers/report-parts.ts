import type { DealerFile, DealerWorkbook } from '../reading/workbooks';
import { DEALER_LIST_IDS, type DealerListId } from '../records/books';

/** A file that could be read. */
export type ReadDealerFile = DealerFile & { readonly state: 'read' };

/** Whether a workbook is lists without a cover; a .csv is one even where its list is not known. */
export const isListsAlone = ({ format, cover, lists }: Pick<DealerWorkbook, 'format' | 'cover' | 'lists'>): boolean =>
  cover.state === 'missing' && (format === 'csv' || DEALER_LIST_IDS.some((id) => lists[id].state !== 'missing'));

const isCoverAlone = ({ cover, lists, oddSheets }: DealerWorkbook): boolean =>
  cover.state === 'read' && oddSheets === undefined && DEALER_LIST_IDS.every((id) => lists[id].state === 'missing');

/** Whether a workbook may be one of several files that make up what a dealer sends: lists without a cover, or a cover without lists. */
export const isPart = (workbook: DealerWorkbook): boolean => isListsAlone(workbook) || isCoverAlone(workbook);

/** When a workbook was handed in, as it says itself; empty where it does not. */
const submittedOn = ({ workbook }: ReadDealerFile): string => workbook.cover.values.submittedOn ?? '';

/**
 * The files that stand for a dealer: the newest workbook, or the parts that make one up under their newest cover. Files come in the order of
 * their names, and of equals the later one is taken.
 */
export function newestReport(files: readonly ReadDealerFile[]): readonly ReadDealerFile[] {
  const parts = standingParts(files.filter(({ workbook }) => isPart(workbook)));
  const reports = files.flatMap((file) => {
    if (!isPart(file.workbook)) return [[file]];
    return file === parts.at(-1) ? [parts] : [];
  });
  return reports.reduce<readonly ReadDealerFile[]>((best, report) => (dateOf(best) > dateOf(report) ? best : report), []);
}

const dateOf = (report: readonly ReadDealerFile[]): string => report.reduce((latest, file) => later(latest, submittedOn(file)), '');
const later = (one: string, other: string): string => (other > one ? other : one);

/** Of several covers the newest, of several files with the same list the last. */
function standingParts(parts: readonly ReadDealerFile[]): readonly ReadDealerFile[] {
  const covers = parts.filter(({ workbook }) => isCoverAlone(workbook));
  const newest = covers.reduce<ReadDealerFile | undefined>(
    (best, file) => (best && submittedOn(best) > submittedOn(file) ? best : file),
    undefined,
  );
  return parts.filter((file, at) => {
    if (isCoverAlone(file.workbook)) return file === newest;
    const own = listsOf(file);
    return !parts.slice(at + 1).some((other) => listsOf(other).some((list) => own.includes(list)));
  });
}

const listsOf = ({ workbook: { lists } }: ReadDealerFile): readonly DealerListId[] =>
  DEALER_LIST_IDS.filter((id) => lists[id].state === 'read');

/** The files of a dealer, parts that have no cover with what the one beside them says of all: month, date, and whether nothing happened. */
export function underOneCover(files: readonly DealerFile[], month: string): readonly DealerFile[] {
  const covers = files.filter((file): file is ReadDealerFile => file.state === 'read' && isCoverAlone(file.workbook));
  const [first] = covers;
  if (!first) return files;
  const ofMonth = covers.filter(({ workbook }) => (workbook.cover.values.month ?? month) === month);
  const cover = (ofMonth.length > 0 ? ofMonth : covers).reduce((best, file) => (submittedOn(best) > submittedOn(file) ? best : file));
  const { month: of, submittedOn: on, zeroReport } = cover.workbook.cover.values;
  return files.map((file) => {
    if (file.state !== 'read' || !isListsAlone(file.workbook)) return file;
    const { workbook } = file;
    const said = { ...(of && { month: of }), ...(on && { submittedOn: on }), ...(zeroReport && { zeroReport }) };
    return { ...file, workbook: { ...workbook, cover: { ...workbook.cover, values: { ...workbook.cover.values, ...said } } } };
  });
}
