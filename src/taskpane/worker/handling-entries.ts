import type { MonthOutcome } from '../../engine/month/outcome';
import type { UserEntries, UserEntry } from '../../engine/month/user-entries';
import { fieldTitle } from '../../engine/handling/identity';
import { findings, handlingChoice } from '../../engine/reports/findings/findings';
import { ownSheet } from '../../engine/reports/own-sheet';
import { ownTable } from '../../engine/reports/user-entries/own-table';
import { keyOf } from '../../engine/values/group';
import type { Language } from '../../engine/values/language';
import { a1 } from '../../engine/workbook/address';
import { type CellValue, isCellError, type WorkbookCells } from '../../engine/workbook/cells';
import type { FindingHandling, HandlingState } from '../state/finding-row';
import type { PlannedEntry } from './desk';

const { choices } = handlingChoice;

/** A row of 校验结果 as it stands: what it is about, and what the user noted. */
export interface StandingRow {
  readonly key: string;
  readonly state: HandlingState;
  readonly note: string;
  readonly cells: Readonly<Record<'state' | 'note', string>>;
}

/** The rows of 校验结果, in whatever order the user has brought them. */
function standingRows(report: WorkbookCells): { readonly sheet: string; readonly rows: readonly StandingRow[] } | undefined {
  const sheet = ownSheet(report, findings);
  const table = sheet && ownTable(findings.columns, sheet);
  if (!sheet || !table) return undefined;
  const rows = sheet.rows.slice(table.firstRow).map((cells, index) => {
    const row = table.firstRow + index;
    const at = (field: string) => a1(row, table.columns[field] ?? 0);
    const text = (field: string) => linkText(sheet.formulas[at(field)]) ?? shown(cells[table.columns[field] ?? -1]);
    const key = keyOf(...(['rule', 'dealer', 'file', 'sheet', 'cell', 'field', 'value'] as const).map(text));
    return { key, state: stateOf(text('state')), note: text('note'), cells: { state: at('state'), note: at('note') } };
  });
  return { sheet: sheet.name, rows };
}

/** What a link shows, for programs that keep formulas without their values. */
const linkText = (formula: string | undefined): string | undefined => /^HYPERLINK\(.*,"([^"]*)"\)$/.exec(formula ?? '')?.[1];

const shown = (cell: CellValue | undefined): string =>
  cell === null || cell === undefined ? '' : isCellError(cell) ? cell.error : String(cell).trim();

const stateOf = (word: string): HandlingState =>
  (Object.keys(choices) as HandlingState[]).find((state) => choices[state].zh === word || choices[state].en === word) ?? 'open';

/** The keys of a month's findings as 校验结果 would show them, with their ids. */
function keysOf({ findings: found, settings: { language } }: MonthOutcome, ids: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    found.map((finding, index) => {
      const { code, dealer, file, sheet, cell = '', value } = finding;
      return [keyOf(code, dealer, file, sheet, cell, fieldTitle(finding)?.[language] ?? '', value.trim()), ids[index] ?? ''] as const;
    }),
  );
}

/** What the user noted in 校验结果 about findings that are still there, by finding id. */
export function notedHandling(report: WorkbookCells, outcome: MonthOutcome, ids: readonly string[]): ReadonlyMap<string, FindingHandling> {
  const known = keysOf(outcome, ids);
  const noted = (standingRows(report)?.rows ?? []).filter(({ state, note }) => state !== 'open' || note !== '');
  return new Map(
    noted.flatMap(({ key, state, note }) => {
      const id = known.get(key);
      return id === undefined ? [] : [[id, { state, ...(note !== '' && { note }) }] as const];
    }),
  );
}

/** Whether anything was noted in 校验结果. */
export const hasHandled = (report: WorkbookCells): boolean =>
  standingRows(report)?.rows.some(({ state, note }) => state !== 'open' || note !== '') ?? false;

/** Cells of 处理状态 and 处理备注 for findings that have a row in 校验结果. */
export function handlingCells(
  report: WorkbookCells,
  outcome: MonthOutcome,
  ids: readonly string[],
  handling: ReadonlyMap<string, FindingHandling>,
): readonly PlannedEntry[] {
  const known = keysOf(outcome, ids);
  const { sheet = '', rows = [] } = standingRows(report) ?? {};
  return rows.flatMap(({ key, cells }) => {
    const noted = handling.get(known.get(key) ?? '');
    if (!noted) return [];
    return [
      { sheet, cell: cells.state, content: stateWord(noted.state, outcome.settings.language) },
      ...(noted.note === undefined ? [] : [{ sheet, cell: cells.note, content: noted.note }]),
    ];
  });
}

/** The word of a state in 处理状态; an open finding has none. */
const stateWord = (state: HandlingState, language: Language): string | null => (state === 'open' ? null : choices[state][language]);

/** The user's entries with what was noted in the pane in their place. */
export function withHandling(entries: UserEntries, handling: ReadonlyMap<string, FindingHandling>, language: Language): UserEntries {
  const others = entries.entries.filter(({ sheet, row }) => sheet !== findings.id || !handling.has(row));
  const noted = [...handling].flatMap(([row, { state, note }]): readonly UserEntry[] => {
    const word = stateWord(state, language);
    const entry = { sheet: findings.id, row, shown: '' };
    return [
      ...(word === null ? [] : [{ ...entry, column: 'state', content: word }]),
      ...(note ? [{ ...entry, column: 'note', content: note }] : []),
    ];
  });
  return { ...entries, entries: [...others, ...noted] };
}
