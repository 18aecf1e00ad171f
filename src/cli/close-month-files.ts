import { closeMonth } from '../engine/close/close-month';
import type { MonthOutcome } from '../engine/month/outcome';
import type { DealerFile } from '../engine/reading/workbooks';
import { knownOfFirm } from '../engine/reading/known-of-firm';
import { lastDay } from '../engine/values/month';
import { localNow } from './clock';
import { nameWithin } from './files';
import type { MonthToClose } from './month-to-close';
import { progressOf } from './progress';
import { readDealerFiles } from './read-dealer-files';
import type { Stopwatch } from './stopwatch';
import { PRODUCT_VERSION } from './version';
import { say } from './words';
import { loadWriting } from './write-workbook';

/** Reads the dealers' files and closes the month on them; what the user had entered in the report stays. */
export async function closeMonthFiles(toClose: MonthToClose, startedAt: string, watch: Stopwatch): Promise<MonthOutcome> {
  const { headOffice: book, userEntries, earlier, settings, paths, unread, readers, folder } = toClose;
  const context = {
    monthEnd: lastDay(settings.month),
    layout: rows(book.lists.layoutMemory),
    corrections: rows(book.lists.corrections),
    known: knownOfFirm(book).known,
  };
  const named = paths.map((path) => ({ path, name: nameWithin(folder, path) }));
  loadWriting();
  const read = await readDealerFiles(named, context, progressOf(say('reading', settings.language)), readers);
  const files = [...read, ...unread.map((path) => unreadFolder(nameWithin(folder, path)))];
  watch.end('reading');
  const facts = [book.file, ...files.map((file) => (file.state === 'read' ? file.workbook.file : file.file))];
  return closeMonth({
    headOffice: book,
    files,
    settings,
    userEntries,
    earlier,
    run: { version: PRODUCT_VERSION, startedAt, finishedAt: localNow(), files: facts },
  });
}

/** A folder without permission stands in the report as a file of that name that could not be read. */
const unreadFolder = (name: string): DealerFile => ({
  state: 'unreadable',
  file: { name: `${name}/`, size: 0, sha256: '' },
  reason: 'noAccess',
});

const rows = <V>(list: { readonly rows: readonly { readonly values: V }[] }): readonly V[] => list.rows.map(({ values }) => values);
