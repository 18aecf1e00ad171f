import type { DealerWorkbook, OddSheet } from '../reading/workbooks';
import { sumOf } from '../values/group';
import type { JudgedFile } from './submissions';

/** A file of which nothing counts although it holds data: on sheets of which somebody has to say first what they are. */
export interface WaitingFile {
  readonly dealer: string;
  readonly file: string;
  readonly rows: number;
}

const NOT_READ: ReadonlySet<OddSheet['why']> = new Set<OddSheet['why']>(['likely', 'unlike', 'headless']);

/** How many rows of a workbook stand on sheets that were not recognised: they wait until their layout is confirmed. */
export const waitingRows = ({ oddSheets = [] }: Pick<DealerWorkbook, 'oddSheets'>): number =>
  sumOf(oddSheets, ({ why, rows = 0 }) => (NOT_READ.has(why) ? rows : 0));

/** The files without a row that counts, which are not empty all the same. */
export const waitingFiles = ({ files }: { readonly files: readonly JudgedFile[] }): readonly WaitingFile[] =>
  files.flatMap(({ file, dealer, state }) => {
    const rows = state === 'empty' && file.state === 'read' ? waitingRows(file.workbook) : 0;
    return rows === 0 ? [] : [{ dealer, file: file.file.name, rows }];
  });
