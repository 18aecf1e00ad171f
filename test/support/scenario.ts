import { readFileSync } from 'node:fs';
import { keyOf } from '../../src/engine/values/group';
import { fieldTitle } from '../../src/engine/handling/identity';
import type { Finding } from '../../src/engine/month/finding';
import type { MonthOutcome } from '../../src/engine/month/outcome';
import { feedbackOf } from '../../src/engine/feedback/feedback-plan';
import { periodOutcome } from '../../src/engine/period/period-outcome';
import { periodPlan } from '../../src/engine/period/period-plan';
import { readPeriodReport } from '../../src/engine/period/period-report';
import type { SheetPlan, WorkbookPlan } from '../../src/engine/plan/plan';
import { DEALER_LISTS, FORMS, HEAD_OFFICE_LISTS } from '../../src/engine/records/books';
import { differenceOf } from '../../src/engine/reports/controls/control';
import { controlsOf } from '../../src/engine/reports/controls/controls-report';
import { managersPlan } from '../../src/engine/reports/managers/managers-plan';
import { linksOf } from '../../src/engine/reports/links';
import { SHEETS, reportPlan } from '../../src/engine/reports/report-plan';
import { rowsBehind } from '../../src/engine/rows-behind/rows-behind';
import type { Example } from '../../src/engine/rules/rule';
import type { Month } from '../../src/engine/values/month';
import { a1 } from '../../src/engine/workbook/address';
import { closedMonth } from './closed-month';
import { exampleBooks, placeOfKey } from './example-books';
import { type MarkdownSection, type MarkdownSheet, markdownSections, typed } from './markdown-sheets';
import { planAsCells } from './plan-as-cells';
import { type ShownTable, shownTable } from './plan-text';

/** The column that says what must come of a row; it belongs to no sheet. */
const EXPECTED = '应得';
const INPUTS = new Map(
  Object.values({ ...FORMS, ...DEALER_LISTS, ...HEAD_OFFICE_LISTS }).map(({ title, columns }) => [title.zh, titlesOf(columns)]),
);
const LEDGER_ENDING = '台账';

type Sheet = MarkdownSheet & { readonly rows: readonly (readonly string[])[] };

/** What a scenario says and what the close made of it, side by side. */
export interface ScenarioResult {
  readonly said: readonly string[];
  readonly found: readonly string[];
}

/** The scenarios of a Markdown page. */
export const scenariosOf = (path: string): readonly MarkdownSection[] =>
  markdownSections(readFileSync(path, 'utf8')).filter(({ heading }) => heading !== '');

/** Closes the month of a scenario; what is said and what is found are equal where the scenario holds. */
export function runScenario({ sheets }: MarkdownSection): ScenarioResult {
  const inputs = sheets.filter(({ title, rows }) => rows === 'missing' || INPUTS.has(placeOfKey(title).title));
  const results = sheets.filter((sheet): sheet is Sheet => !inputs.includes(sheet));
  const outcome = closedMonth(exampleBooks(exampleOf(inputs)));
  const plan = reportPlan(outcome);
  const parts = [
    ...inputs.filter((sheet): sheet is Sheet => sheet.rows !== 'missing').map((sheet) => rowsCompared(sheet, outcome, plan)),
    ...results.map((sheet) => tableCompared(sheet, shownResult(sheet.title, outcome, plan))),
  ];
  const unbalanced = controlsOf(outcome)
    .filter((control) => differenceOf(control) !== 0)
    .map(({ number }) => `勾稽 ${number} 不平`);
  return {
    said: parts.flatMap(({ said }) => said),
    found: [
      ...parts.flatMap(({ found }) => found),
      ...unnamed(outcome, inputs, results),
      ...(results.some(({ title }) => title === '勾稽核对') ? [] : unbalanced),
    ],
  };
}

/** The sheets as an example; a file named after a dealer has that dealer's number on its cover. */
function exampleOf(inputs: readonly MarkdownSheet[]): Example {
  const example: Record<string, Example[string]> = {};
  for (const { title, rows } of inputs) {
    const dealer = /^(D\d+).*\//.exec(title)?.[1];
    const cover = title.replace(/\/.*/, '/封面');
    if (dealer && !(cover in example)) example[cover] = [{ 经销商编号: dealer }];
    example[title] =
      rows === 'missing'
        ? 'missing'
        : recordsOf({ title, rows }).map((record) => ({ ...(dealer && title === cover && { 经销商编号: dealer }), ...record }));
  }
  return example;
}

function recordsOf({ title, rows }: Sheet): readonly Readonly<Record<string, string | number>>[] {
  const [headers = [], ...body] = rows;
  const known = INPUTS.get(placeOfKey(title).title);
  for (const header of headers) if (header !== EXPECTED && !known?.has(header)) throw new Error(`${title} has no column ${header}`);
  return body.map((row) =>
    Object.fromEntries(headers.flatMap((header, index) => (header === EXPECTED ? [] : [[header, typed(row[index] ?? '')]]))),
  );
}

/** What column 应得 says of each row, and the findings and figures of that row. */
function rowsCompared({ title: key, rows }: Sheet, { findings }: MonthOutcome, plan: WorkbookPlan): ScenarioResult {
  const { file, title } = placeOfKey(key);
  const [headers = [], ...body] = rows;
  const at = headers.indexOf(EXPECTED);
  const said: string[] = [];
  const found: string[] = [];
  body.forEach((cells, index) => {
    const row = index + 2;
    const wanted = wordsOf(at < 0 ? '' : cells[at]);
    const place = `${key} 第 ${index + 1} 行`;
    const own = findings.filter((finding) => finding.file === file && finding.sheet === title && (isForm(title) || finding.row === row));
    const codes = wanted.filter((word) => /^[A-Z]\d+/.test(word));
    const figures = wanted.filter((word) => word.includes('='));
    for (const word of wanted) if (word !== '无' && !codes.includes(word) && !figures.includes(word)) throw new Error(`${place}: ${word}`);
    said.push(...codes.sort().map((code) => `${place} ${code}`), ...figures.map((figure) => `${place} ${figure}`));
    const named = own.filter((finding) => finding.level !== 'note' || codes.some((code) => says(code, finding)));
    found.push(
      ...named
        .map((finding) => codes.find((code) => says(code, finding)) ?? codeOf(finding))
        .sort()
        .map((code) => `${place} ${code}`),
    );
    found.push(...figures.map((figure) => `${place} ${figureOf(figure, ledgerRow(plan, file, title, row))}`));
  });
  return { said, found };
}

const isForm = (title: string): boolean => title === '封面' || title === '设置';
const wordsOf = (cell = ''): string[] =>
  cell
    .split(/[；;]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
const codeOf = (finding: Finding): string => [finding.code, fieldTitle(finding)?.zh].filter((part) => part).join(' ');
const says = (code: string, finding: Finding): boolean => code === finding.code || code === codeOf(finding);

/** The figures of a dealer's row: its line of the ledger. */
function ledgerRow(plan: WorkbookPlan, file: string, title: string, row: number): ReadonlyMap<string, string> {
  const name = plan.sheets.find((sheet) => sheet.name === (title === '服务请求' ? '请求' : title) + LEDGER_ENDING);
  const table: ShownTable = name ? shownTable(name) : { headers: [], rows: [] };
  const column = (header: string) => table.headers.indexOf(header);
  const line = table.rows.find((cells) => cells[column('来源文件')] === file && cells[column('来源行')] === String(row));
  return new Map(table.headers.map((header, index) => [header, line?.[index] ?? '（没有这一行）']));
}

function figureOf(figure: string, row: ReadonlyMap<string, string>): string {
  const [header = '', value = ''] = figure.split('=').map((part) => part.trim());
  const actual = row.get(header) ?? '（没有这一列）';
  return sameText(value, actual) ? figure : `${header}=${actual}`;
}

/** The titles that name something else than a sheet of the report: `回执 D001：维修`, `期间 2026-01 至 2026-03：季节`, `管理层摘要：维修汇总`. */
const ELSEWHERE: readonly {
  readonly title: RegExp;
  readonly sheets: (named: readonly string[], outcome: MonthOutcome, report: WorkbookPlan) => readonly SheetPlan[];
}[] = [
  { title: /^回执 (\S+)$/, sheets: ([dealer = ''], outcome) => feedbackSheets(dealer, outcome) },
  { title: /^期间 (\S+) 至 (\S+)$/, sheets: ([from, to], _, report) => periodSheets(from as Month, to as Month, report) },
  { title: /^管理层摘要$/, sheets: (_, outcome) => managersPlan(outcome).sheets },
];

/** What a title of a result names: a table of the report or of a workbook beside it, or the sentences of 月报总览 and of a sheet's note. */
function shownResult(title: string, outcome: MonthOutcome, report: WorkbookPlan): ShownTable {
  const [first = '', inside] = title.split('：');
  for (const { title: pattern, sheets } of ELSEWHERE) {
    const match = pattern.exec(first);
    if (match) return tableNamed(title, sheets(match.slice(1), outcome, report), inside ?? '');
  }
  const sheet = report.sheets.find(({ name }) => name === first);
  const [, line, column] = /^第 (\d+) 行的(.+)$/.exec(inside ?? '') ?? [];
  if (sheet && line !== undefined && column !== undefined) return rowsOfNumber(sheet, Number(line), column, outcome);
  return sheet && inside !== undefined ? sentencesOf(sheet, inside) : tableNamed(title, report.sheets, title);
}

function tableNamed(title: string, sheets: readonly SheetPlan[], name: string): ShownTable {
  if (name === '') return { headers: ['工作表'], rows: sheets.map((sheet) => [sheet.name]) };
  const sheet = sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`no sheet ${title}`);
  return shownTable(sheet);
}

/** The rows behind a number of a summary: what the pane shows, and the list filters. */
function rowsOfNumber(sheet: SheetPlan, line: number, column: string, outcome: MonthOutcome): ShownTable {
  const at = shownTable(sheet).headers.indexOf(column);
  const behind = rowsBehind(outcome, linksOf(outcome, SHEETS), sheet.name, a1((sheet.tables?.[0]?.row ?? 0) + line, at));
  const agreed = behind?.agrees === true ? behind.rows : [];
  return { headers: ['工作表', '单号'], rows: agreed.map(({ place, report, record }) => [place?.sheet ?? report ?? '', record]) };
}

/** 要点 of 月报总览 are the text below their heading, 说明 of a list the text below its table; a sentence a row. */
function sentencesOf({ cells, tables = [] }: SheetPlan, which: string): ShownTable {
  const [table] = tables;
  const heading = cells.find(({ content }) => content === which);
  const row = which === '说明' && table ? table.row + table.rows.length : (heading?.row ?? 0);
  const text = cells.find((cell) => cell.row > row && cell.column === (heading?.column ?? 0))?.content ?? '';
  return {
    headers: ['文字'],
    rows: String(text)
      .split(/(?<=。)/)
      .map((sentence) => [sentence]),
  };
}

const feedbackSheets = (dealer: string, outcome: MonthOutcome): readonly SheetPlan[] =>
  feedbackOf(outcome)
    .find((one) => one.dealer.dealer === dealer)
    ?.plan().sheets ?? [];

function periodSheets(from: Month, to: Month, report: WorkbookPlan): readonly SheetPlan[] {
  const read = readPeriodReport(planAsCells(report), '月报.xlsx');
  return read ? periodPlan(periodOutcome({ from, to, reports: [read] })).sheets : [];
}

/** A table of the report, by the columns that the scenario names, row by row. */
function tableCompared({ title, rows }: Sheet, table: ShownTable): ScenarioResult {
  const [headers = [], ...body] = rows;
  const columns = headers.map((header) => table.headers.indexOf(header));
  if (columns.includes(-1)) throw new Error(`${title} has no column ${headers[columns.indexOf(-1)]}`);
  const line = (cells: readonly string[]) => `${title}：${headers.map((header, index) => `${header} ${cells[index] ?? ''}`).join('，')}`;
  const actual = table.rows.map((row, index) =>
    columns.map((column, at) => (sameText(body[index]?.[at] ?? '', row[column] ?? '') ? (body[index]?.[at] ?? '') : (row[column] ?? ''))),
  );
  const lines = (rowsOf: readonly (readonly string[])[]) => (rowsOf.length === 0 ? [`${title}：没有行`] : rowsOf.map(line));
  return { said: lines(body), found: lines(actual) };
}

const sameText = (said: string, found: string): boolean =>
  said === found || (said !== '' && found !== '' && Number(said) === Number(found));

/** Errors and warnings at places that the scenario does not show, unless it lists 校验结果 itself. */
function unnamed({ findings }: MonthOutcome, inputs: readonly MarkdownSheet[], results: readonly Sheet[]): readonly string[] {
  if (results.some(({ title }) => title === '校验结果')) return [];
  const shownRows = new Set(
    inputs.flatMap(({ title: key, rows }) => {
      const { file, title } = placeOfKey(key);
      return rows === 'missing' ? [] : rows.slice(1).map((_, index) => keyOf(file, title, isForm(title) ? '' : index + 2));
    }),
  );
  return findings
    .filter(({ level, file, sheet, row }) => level !== 'note' && !shownRows.has(keyOf(file, sheet, isForm(sheet) ? '' : (row ?? 0))))
    .map((finding) => `${finding.file} ${finding.sheet} ${finding.cell ?? ''} ${codeOf(finding)}`);
}

function titlesOf(columns: object): ReadonlySet<string> {
  return new Set(
    Object.values(columns as Readonly<Record<string, { readonly title: { readonly zh: string } }>>).map(({ title }) => title.zh),
  );
}
