/** A table of a Markdown page under the title that stands above it in bold; without a table the sheet is missing. */
export interface MarkdownSheet {
  readonly title: string;
  /** The first row is the header. */
  readonly rows: readonly (readonly string[])[] | 'missing';
}

/** A part of a Markdown page: a heading of the second level and the sheets below it. */
export interface MarkdownSection {
  readonly heading: string;
  readonly sheets: readonly MarkdownSheet[];
}

const TITLE = /^\*\*(.+?)\*\*(.*)$/;

/** The sections of a Markdown page; sheets before the first heading belong to a section without one. */
export function markdownSections(page: string): readonly MarkdownSection[] {
  return page.split(/^## /m).map((text, index) => {
    const [first = '', ...lines] = text.split('\n');
    return { heading: index === 0 ? '' : first.trim(), sheets: sheetsOf(index === 0 ? [first, ...lines] : lines) };
  });
}

function sheetsOf(lines: readonly string[]): readonly MarkdownSheet[] {
  const sheets: { title: string; rows: string[][] | 'missing' }[] = [];
  for (const line of lines) {
    const [, title, rest = ''] = TITLE.exec(line.trim()) ?? [];
    const last = sheets.at(-1);
    if (title !== undefined) sheets.push({ title, rows: rest.includes('没有这张表') ? 'missing' : [] });
    else if (line.startsWith('|') && last && last.rows !== 'missing' && !/^\|[\s:|-]*-[\s:|-]*$/.test(line)) last.rows.push(cellsOf(line));
  }
  return sheets;
}

/** The cells of a row; `\|` is a bar within a cell. */
const cellsOf = (line: string): string[] =>
  line
    .trim()
    .replace(/^\||\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim().replaceAll('\\|', '|'));

/** What a clerk typed: a plain number is a number; anything after an apostrophe is text, as in Excel. */
export function typed(cell: string): string | number {
  if (cell.startsWith("'")) return cell.slice(1);
  return /^-?(0|[1-9]\d{0,14})(\.\d+)?$/.test(cell) ? Number(cell) : cell;
}
