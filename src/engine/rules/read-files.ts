import type { JudgedFile } from '../ledgers/submissions';
import type { MonthContext } from '../month/context';
import type { DealerWorkbook } from '../reading/workbooks';

/** A dealer's workbook that was read, with its part in the month. */
export interface ReadFile {
  readonly workbook: DealerWorkbook;
  readonly dealer: string;
  readonly state: JudgedFile['state'];
}

/** The dealers' workbooks that could be read. */
export const readFiles = (month: MonthContext): readonly ReadFile[] =>
  month.submissions.files.flatMap(({ file, dealer, state }) =>
    file.state === 'read' && state !== 'notDealers' ? [{ workbook: file.workbook, dealer, state }] : [],
  );

/** The workbooks that stand for their dealer this month, also those without a row: what is wrong with their sheets is worth saying. */
export const currentFiles = (month: MonthContext): readonly ReadFile[] => readFiles(month).filter(isCurrent);

/** Whether a workbook stands for its dealer this month. */
export const isCurrent = ({ state }: ReadFile): boolean => state === 'counts' || state === 'empty' || state === 'noHeader';
