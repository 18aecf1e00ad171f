import type { Example, ExampleRows } from './rule';

/** An example as small tables, a table for each sheet, after a mark that says what becomes of it. */
export const exampleMarkdown = (mark: string, example: Example): string =>
  Object.entries(example)
    .map(([title, sheet], index) => `${index === 0 ? `${mark} ` : ''}\`${title}\`${sheetMarkdown(sheet)}`)
    .join('\n\n');

function sheetMarkdown(sheet: Example[string]): string {
  if (sheet === 'missing') return '：没有这张表';
  if (typeof sheet === 'string') return `：${UNREADABLE[sheet]}`;
  const [content, hidden] = 'cells' in sheet ? [table(sheet.cells), sheet.hidden ? '（隐藏）' : ''] : [rowsMarkdown(sheet), ''];
  return content === '' ? '：空表' : `${hidden}\n\n${content}`;
}

const UNREADABLE = {
  empty: '0 字节',
  noAccess: '没有权限',
  notAWorkbook: '不是工作簿',
  oldXls: '.xlsb 等格式',
  encrypted: '设了打开密码',
  damaged: '已损坏',
  tooLarge: '过大',
  tooSlow: '没有及时读完',
} as const;

function rowsMarkdown(rows: ExampleRows): string {
  if (rows.length === 0) return '';
  const headers = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return table([headers, ...rows.map((row) => headers.map((header) => row[header] ?? '…'))]);
}

/** The first row over the others; rows shorter than the widest are filled up. */
function table(rows: readonly (readonly (string | number)[])[]): string {
  if (rows.length === 0) return '';
  const width = Math.max(...rows.map((row) => row.length));
  const [header = '', ...body] = rows.map((row) => `| ${Array.from({ length: width }, (_, index) => cell(row[index])).join(' | ')} |`);
  return [header, `|${'---|'.repeat(width)}`, ...body].join('\n');
}

const LONGEST = 40;

function cell(value: string | number | undefined): string {
  const text = String(value ?? '');
  if (text === '') return '（空）';
  if (text.length > LONGEST) return `${text.slice(0, 10)}…（${text.length} 字）`;
  return text.replace(/\|/g, '\\|').replace(/\p{Cc}/gu, (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
