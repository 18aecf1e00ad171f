import type { Finding } from '../../src/engine/month/finding';
import { columnsOf } from '../../src/engine/reading/column-names';
import type { ListReading, PassedOverReason } from '../../src/engine/reading/reading';
import type { DealerWorkbook } from '../../src/engine/reading/workbooks';
import { DEALER_LISTS, type DealerListId } from '../../src/engine/records/books';
import type { Column } from '../../src/engine/schema/sheet';
import { day, daySerial } from '../../src/engine/values/day';
import { placeOf } from '../../src/engine/workbook/address';
import type { CellRange, CellValue, SheetCells, WorkbookCells } from '../../src/engine/workbook/cells';
import { closedMonth } from './closed-month';
import { formCells } from './example-cells';
import { EXAMPLE_MONTH, HEAD_OFFICE_FILE, exampleBooks } from './example-books';
import { SOUND_COVER } from './example-records';
import { type MarkdownSection, typed } from './markdown-sheets';
import type { ScenarioResult } from './scenario';

const OWN_FILE = '经销商月报_D001.xlsx';
/** Sheets and columns that a scenario leaves out are no part of what it says. */
const LEFT_OUT = new Set(['S1', 'S3', 'F6']);
const REASONS: Readonly<Record<PassedOverReason, string>> = {
  blank: '空行',
  title: '标题',
  hint: '填写说明',
  header: '重复表头',
  total: '合计',
  footer: '表尾',
};
const ISO = /^(\d{4}-\d\d-\d\d)(?: (\d\d):(\d\d))?$/;

type Table = readonly (readonly string[])[];

/** What a scenario of untidy sheets says, and what the reader and the rules made of it. */
export function runReadingScenario({ sheets }: MarkdownSection): ScenarioResult {
  const tables = sheets.map(({ title, rows }) => ({
    kind: title.split(' ')[0] ?? '',
    name: title.slice(title.indexOf(' ') + 1),
    rows: rows === 'missing' ? [] : rows,
  }));
  const files = filesOf(tables.filter(({ kind }) => kind === '原表' || kind === '合并' || kind === '公式'));
  const { headOffice } = exampleBooks({});
  const mapping = tables.find(({ kind }) => kind === '映射')?.rows ?? [];
  const outcome = closedMonth({
    month: EXAMPLE_MONTH,
    headOffice: { name: HEAD_OFFICE_FILE, cells: withMapping(headOffice.cells, mapping) },
    dealers: files,
  });
  const read = outcome.submissions.files.flatMap(({ file }) => (file.state === 'read' ? [file.workbook] : []));
  const results = [
    ...tables.flatMap(({ kind, name, rows }) =>
      kind === '读成' ? [rowsCompared(name, rows, read)] : kind === '略过' ? [passedOverCompared(name, rows, read)] : [],
    ),
    findingsCompared(tables.find(({ kind }) => kind === '提出')?.rows ?? [], outcome.findings, new Set(files.keys())),
  ];
  return { said: results.flatMap(({ said }) => said), found: results.flatMap(({ found }) => found) };
}

function filesOf(
  tables: readonly { readonly kind: string; readonly name: string; readonly rows: Table }[],
): ReadonlyMap<string, WorkbookCells> {
  const files = new Map<string, SheetCells[]>();
  for (const { kind, name, rows } of tables) {
    const [title = '', file = OWN_FILE] = name.split('@').map((part) => part.trim());
    const own = files.get(file) ?? [];
    files.set(file, own);
    if (kind === '原表')
      own.push({
        name: title,
        visibility: 'visible',
        rows: rows.slice(1).map(([, ...cells]) => cells.map(cellOf)),
        merges: [],
        hiddenRows: [],
        hiddenColumns: [],
        formulas: {},
      });
    if (kind === '合并') replaceSheet(own, title, { merges: rows.slice(1).map(([range = '']) => rangeOf(range)) });
    if (kind === '公式')
      replaceSheet(own, title, { formulas: Object.fromEntries(rows.slice(1).map(([cell = '', formula = '']) => [cell, formula])) });
  }
  const withCover = (own: readonly SheetCells[], file: string): WorkbookCells => {
    const dealer = /D\d+/.exec(file)?.[0] ?? 'D001';
    return {
      date1904: false,
      sheets: own.some(({ name }) => name === '封面') ? own : [formCells('封面', SOUND_COVER, { 经销商编号: dealer }), ...own],
    };
  };
  return new Map([...files].map(([file, own]) => [file, withCover(own, file)]));
}

function replaceSheet(sheets: SheetCells[], title: string, more: Partial<SheetCells>): void {
  const at = sheets.findIndex(({ name }) => name === title);
  sheets[at] = { ...(sheets[at] as SheetCells), ...more };
}

const rangeOf = (range: string): CellRange => {
  const [from, to] = range.split(':').map((address) => placeOf(address) ?? { row: 0, column: 0 }) as [
    { row: number; column: number },
    { row: number; column: number },
  ];
  return { top: from.row, left: from.column, bottom: to.row, right: to.column };
};

/** What a cell of a picture of a sheet holds: ISO dates are real dates, anything after an apostrophe is text, ⏎ is a line break, ␣ a blank, ⌀ an invisible character. */
function cellOf(shown: string): CellValue {
  const value = typed(shown);
  if (typeof value === 'number') return value;
  const text = value.replaceAll('⏎', '\n').replaceAll('␣', ' ').replaceAll('⌀', '\u200B');
  if (text === '' || shown.startsWith("'")) return text === '' ? null : text;
  if (/^#(N\/A|REF!|DIV\/0!|VALUE!|NAME\?)$/.test(text)) return { error: text };
  const [, date, hours = '0', minutes = '0'] = ISO.exec(text) ?? [];
  return date === undefined ? text : daySerial(day(date)) + (Number(hours) * 60 + Number(minutes)) / 1440;
}

function withMapping(cells: WorkbookCells, [, ...rows]: Table): WorkbookCells {
  if (rows.length === 0) return cells;
  return {
    ...cells,
    sheets: cells.sheets.map((sheet) =>
      sheet.name === '映射' ? { ...sheet, rows: [['经销商编号', '工作表', '表头', '字段'], ...rows] } : sheet,
    ),
  };
}

/** `培训` is that of the file, `D002/培训` what D002 has in it where it is divided, `无主/培训` what nobody has. */
function listNamed(
  name: string,
  read: readonly DealerWorkbook[],
): { readonly list: ListReading<unknown>; readonly columns: Readonly<Record<string, Column<unknown>>> } {
  const [path = '', file = OWN_FILE] = name.split('@').map((part) => part.trim());
  const [title = '', dealer] = path.split('/').reverse();
  const id = Object.values(DEALER_LISTS).find((sheet) => sheet.title.zh === title)?.id as DealerListId;
  const workbook = read.find((one) => one.file.name === file && (dealer === undefined || one.share?.dealer === dealer.replace('无主', '')));
  if (!workbook) throw new Error(`no file ${file} of ${dealer ?? 'anybody'}`);
  return { list: workbook.lists[id], columns: columnsOf(DEALER_LISTS[id]) };
}

function rowsCompared(name: string, [headers = [], ...rows]: Table, read: readonly DealerWorkbook[]): ScenarioResult {
  const { list, columns } = listNamed(name, read);
  const fields = headers.slice(1).map((header) => Object.entries(columns).find(([, { title }]) => title.zh === header)?.[0] ?? '');
  const line = (cells: readonly string[]) => `${name} 第 ${cells.join(' | ')}`;
  return {
    said: rows.map(line),
    found: list.rows.map((row) =>
      line([String(row.row), ...fields.map((field) => shownValue((row.values as Record<string, unknown>)[field], columns[field]))]),
    ),
  };
}

function shownValue(value: unknown, column: Column<unknown> | undefined): string {
  if (value === undefined || !column) return '';
  const { kind } = column.type;
  if (kind === 'day' || kind === 'moment')
    return String(value)
      .replace('T', ' ')
      .replace(/(?: 00:00)?:00$/, '');
  return String(column.type.write(value, 'zh')).replaceAll('\n', '⏎');
}

function passedOverCompared(name: string, [, ...rows]: Table, read: readonly DealerWorkbook[]): ScenarioResult {
  const line = (row: string | number, why: string) => `${name} 略过 ${row} ${why}`;
  return {
    said: rows.map(([row = '', why = '']) => line(row, why)),
    found: listNamed(name, read).list.passedOver.map(({ row, reason }) => line(row, REASONS[reason])),
  };
}

/** What the reader remarks must be said to the last cell; what other rules say, as far as the scenario names their codes. */
function findingsCompared([, ...rows]: Table, findings: readonly Finding[], files: ReadonlySet<string>): ScenarioResult {
  const codes = new Set(rows.map(([, code = '']) => code));
  const readers = (code: string) => /^[FSC]\d/.test(code) && !LEFT_OUT.has(code);
  const line = (place: string, what: string) => `${place} ${what}`;
  const found = findings.filter(({ file, code }) => files.has(file) && (readers(code) || codes.has(code)));
  const placed = (finding: Finding) =>
    `${finding.file === OWN_FILE ? '' : `${finding.file}!`}${finding.sheet}${finding.cell ? `!${finding.cell}` : ''}`;
  return {
    said: rows.map(([place = '', code = '']) => line(place, code)).sort(),
    found: found.map((finding) => line(placed(finding), finding.code)).sort(),
  };
}
