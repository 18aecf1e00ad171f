/** Formats in which dealers' workbooks come: those that are read, and two that are told with what to do. */
const FORMATS = ['xlsx', 'xlsm', 'xls', 'ods', 'csv', 'xlsb', 'et'] as const;

/** What a file chooser offers. */
export const ACCEPTED_FILES = FORMATS.map((format) => `.${format}`).join(',');

const NAMED = new RegExp(`\\.(${FORMATS.join('|')})$`, 'i');

/** What Excel leaves beside open files, and what is no workbook at all, is passed over in a folder. */
export function isWorkbookName(path: string): boolean {
  const name = path.split('/').at(-1) ?? path;
  return !name.startsWith('~$') && !name.startsWith('.') && NAMED.test(name);
}
