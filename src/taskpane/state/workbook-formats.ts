/** Formats in which dealers' workbooks come: those that are read, and two that are told with what to do. */
const FORMATS = ['xlsx', 'xlsm', 'xls', 'ods', 'csv', 'xlsb', 'et'] as const;

/** What a file chooser offers. */
export const ACCEPTED_FILES = FORMATS.map((format) => `.${format}`).join(',');

const NAMED = new RegExp(`\\.(${FORMATS.join('|')})$`, 'i');

/** What Excel, Windows and macOS leave in a folder: nobody has sent it. */
export function isLeftBehind(path: string): boolean {
  const name = nameIn(path);
  return name.startsWith('~$') || name.startsWith('.') || /^(thumbs\.db|desktop\.ini)$/i.test(name);
}

/** Whether a file may be a workbook, by its name. */
export function isWorkbookName(path: string): boolean {
  return !isLeftBehind(path) && NAMED.test(nameIn(path));
}

const nameIn = (path: string): string => path.split('/').at(-1) ?? path;
