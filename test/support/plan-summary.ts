import type { CellPlan, SheetPlan, WorkbookPlan } from '../../src/engine/plan/plan';
import { shown, shownTable } from './plan-text';

/** A plan as a Markdown page to be read and compared: each sheet with its free cells, its tables and the names of its charts. */
export const planSummary = ({ title, sheets }: WorkbookPlan): string => [`# ${title}`, ...sheets.map(sheetSummary)].join('\n\n') + '\n';

function sheetSummary(sheet: SheetPlan): string {
  const { headers, rows } = shownTable(sheet);
  const table = headers.length === 0 ? [] : [[line(headers), line(headers.map(() => '---')), ...rows.map(line)].join('\n')];
  const charts = (sheet.charts ?? []).map(({ name, type, series }) => `- 图：${name}（${type}，${series.length} 个系列）`);
  return [`## ${sheet.name}`, freeRows(sheet.cells), ...table, charts.join('\n')].filter((part) => part !== '').join('\n\n');
}

const line = (cells: readonly string[]): string => `| ${cells.map(escaped).join(' | ')} |`;
const escaped = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', '⏎');

/** Cells outside tables, a line for each row that says something. */
function freeRows(cells: readonly CellPlan[]): string {
  const rows = new Map<number, string[]>();
  for (const { row, content, style } of [...cells].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const text = escaped(shown(content, style?.format ?? ''));
    if (text !== '') rows.set(row, [...(rows.get(row) ?? []), text]);
  }
  return [...rows.values()].map((texts) => `- ${texts.join(' · ')}`).join('\n');
}
