import type { AnySheet } from '../schema/sheet';
import type { SheetCells } from '../workbook/cells';
import { type NamesOfSheet, columnsOf } from './column-names';
import { headerForms, headerText } from './header-name';
import type { MergedCells } from './merged-cells';
import { groupMember, numberedBehind } from './part-groups';

/** A header cell: where it stands, and the forms under which it is looked up. */
export interface HeaderCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly forms: readonly string[];
}

/** The header of a list: one row, or a group row over leaves. */
export interface Header {
  /** 0-based; of two rows the lower. */
  readonly row: number;
  /** 0-based; the first row of the header. */
  readonly top: number;
  readonly cells: readonly HeaderCell[];
}

/** The header stands within the first rows of a sheet. */
const SEARCHED_ROWS = 30;
const FEWEST_FIELDS = 2;

/** The cells of one header row. */
function singleRow({ rows }: SheetCells, row: number): readonly HeaderCell[] {
  const cells: HeaderCell[] = [];
  rows[row]?.forEach((cell, column) => {
    const text = headerText(cell);
    if (text !== '') cells.push({ row, column, text, forms: headerForms(text) });
  });
  return cells;
}

/** The cells of a leaf row under a row of groups; a title merged over both rows, or without a leaf, counts as its own. */
function underGroups(
  upper: readonly HeaderCell[],
  lower: readonly HeaderCell[],
  merged: MergedCells,
  names: NamesOfSheet,
): readonly HeaderCell[] {
  const groups = new Map(upper.map((cell) => [cell.column, cell]));
  const row = lower[0]?.row ?? 0;
  const leaves = lower.map((leaf) => {
    const group = groups.get(merged.at(row - 1, leaf.column)?.left ?? leaf.column);
    if (!group || names(leaf.forms)) return leaf;
    // 完成 under 时间 is 完成时间: what is common to the leaves may be said first or last.
    const joined = [group.text + leaf.text, `${group.text}/${leaf.text}`, leaf.text + group.text];
    return { ...leaf, forms: [...leaf.forms, ...joined.flatMap(headerForms), ...numberedBehind(group.text, leaf.text)] };
  });
  const taken = new Set(lower.map(({ column }) => column));
  const without = upper.filter((cell) => {
    if (taken.has(cell.column)) return false;
    const area = merged.at(cell.row, cell.column);
    return area ? area.left === area.right && area.bottom >= row : names(cell.forms) !== undefined;
  });
  return [...leaves, ...without].sort((a, b) => a.column - b.column);
}

interface Candidate extends Header {
  readonly score: number;
}

function judged(cells: readonly HeaderCell[], row: number, top: number, sheet: AnySheet, names: NamesOfSheet): Candidate {
  const fields = new Set<string>();
  for (const { forms } of cells) {
    const field = names(forms)?.field ?? groupMember(sheet, forms)?.field;
    if (field !== undefined) fields.add(field);
  }
  const needed = [...fields].some((field) => columnsOf(sheet)[field]?.required);
  return { row, top, cells, score: needed ? fields.size : 0 };
}

/** Finds the header: the row, alone or under a row of groups, in which most columns of the sheet are named; of equals the first. */
export function findHeader(sheet: AnySheet, cells: SheetCells, merged: MergedCells, names: NamesOfSheet): Header | undefined {
  let best: Candidate | undefined;
  let widest = 0;
  const all = Object.keys(columnsOf(sheet)).length;
  let above: readonly HeaderCell[] = [];
  for (let row = 0; row < Math.min(SEARCHED_ROWS, cells.rows.length); row++) {
    const alone = singleRow(cells, row);
    const candidates = [judged(alone, row, row, sheet, names)];
    if (above.length > 0 && alone.length > 0) candidates.push(judged(underGroups(above, alone, merged, names), row, row - 1, sheet, names));
    for (const candidate of candidates) if (candidate.score > (best?.score ?? 0)) best = candidate;
    // No later row can name more columns than all.
    if (best?.score === all) break;
    widest = Math.max(widest, alone.length);
    above = alone;
  }
  return best && best.score >= Math.min(FEWEST_FIELDS, widest > FEWEST_FIELDS ? FEWEST_FIELDS : 1) ? best : undefined;
}
