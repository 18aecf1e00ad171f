import type { AnySheet } from '../schema/sheet';
import type { SheetCells } from '../workbook/cells';
import { type NamesOfSheet, columnsOf } from './column-names';
import { headerForms, headerText } from './header-name';
import { type Half, halfNamed, isMoment } from './halves';
import type { MergedCells } from './merged-cells';
import { groupMember, numberedBehind } from './part-groups';

/** A header cell: where it stands, and the forms under which it is looked up. */
export interface HeaderCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly forms: readonly string[];
  /** It holds the day alone, or the time of day alone, of the date-time that its header names. */
  readonly half?: Half;
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
export const SEARCHED_ROWS = 30;
/** A row with more cells, up to 16,384, is no row of leaves under groups. */
const MOST_LEAVES = 500;
const FEWEST_FIELDS = 2;

/** The cells of one row as those of a header. */
export function headerCellsIn({ rows }: SheetCells, row: number, most = Infinity): readonly HeaderCell[] {
  const cells: HeaderCell[] = [];
  for (const [column, cell] of rows[row]?.entries() ?? []) {
    const text = headerText(cell);
    if (text !== '') cells.push({ row, column, text, forms: headerForms(text) });
    if (cells.length === most) break;
  }
  return cells;
}

/** What the names of a list, and of the list whose parts stand in its rows, say about the forms of a header. */
export interface HeaderNames {
  readonly names: NamesOfSheet;
  /** The field of a date-time that it names. */
  readonly momentOf: (forms: readonly string[]) => string | undefined;
  /** The member of a numbered group of parts that it names. */
  readonly memberOf: (forms: readonly string[]) => string | undefined;
}

/** The names of nothing: of a table that is not known yet. */
export const NO_NAMES: HeaderNames = { names: () => undefined, momentOf: () => undefined, memberOf: () => undefined };

/** The cells of a leaf row under a row of groups; a title without a leaf is the header of its own column, merged down or not. */
export function underGroups(
  upper: readonly HeaderCell[],
  lower: readonly HeaderCell[],
  merged: MergedCells,
  known: HeaderNames,
): readonly HeaderCell[] {
  const groupOver = groupsOver(upper, merged);
  const leaves = lower.map((leaf) => {
    const group = groupOver(leaf);
    return group ? leafOf(group, leaf, known) : leaf;
  });
  const without = upper.filter(({ row, column }) => {
    const { left, right } = merged.at(row, column) ?? { left: column, right: column };
    return !lower.some((leaf) => leaf.column >= left && leaf.column <= right);
  });
  return [...leaves, ...without].sort((a, b) => a.column - b.column);
}

/** The group over each leaf, asked from left to right: the merged area's, that of its own column, or, where nothing is merged, the last to the left. */
function groupsOver(upper: readonly HeaderCell[], merged: MergedCells): (leaf: HeaderCell) => HeaderCell | undefined {
  const groups = new Map(upper.map((cell) => [cell.column, cell]));
  let next = 0;
  return ({ row, column }) => {
    while ((upper[next]?.column ?? Infinity) <= column) next++;
    const left = upper[next - 1];
    const area = merged.at(row - 1, column);
    if (area) return groups.get(area.left);
    return left?.column === column || (left && !merged.at(left.row, left.column)) ? left : undefined;
  };
}

/** What a group is called beside what it is about: 编号 under 产品信息 is 产品编号. */
const ABOUT = /(?:基本)?(?:信息|资料|情况|明细|内容|数据|部分)$/;
const PARTS = /配件|部品|物料|备件|零件|parts?$/i;

function leafOf(group: HeaderCell, leaf: HeaderCell, { names, momentOf, memberOf }: HeaderNames): HeaderCell {
  const half = halfNamed(leaf.forms);
  if (half && momentOf(group.forms) !== undefined) return { ...leaf, forms: group.forms, half };
  // 数量 under 配件一 is that group's, though it could stand alone.
  const numbered = [...numberedBehind(group.text, leaf.text), ...numberedBehind(group.text.replace(/^.*(?=配件)/, ''), leaf.text)];
  if (memberOf(numbered) !== undefined) return { ...leaf, forms: numbered };
  if (names(leaf.forms)) return leaf;
  // 完成 under 时间 is 完成时间: what is common to the leaves may be said first or last.
  const joined = [group.text + leaf.text, `${group.text}/${leaf.text}`, leaf.text + group.text];
  const about = group.text.replace(ABOUT, '');
  const ofAbout = about === group.text || about === '' ? [] : [about + leaf.text];
  const ofPart = PARTS.test(group.text) ? [`配件${leaf.text}`] : [];
  return { ...leaf, forms: [...leaf.forms, ...[...joined, ...ofAbout, ...ofPart].flatMap(headerForms)] };
}

interface Candidate extends Header {
  readonly score: number;
}

function judged(cells: readonly HeaderCell[], row: number, top: number, sheet: AnySheet, { names, memberOf }: HeaderNames): Candidate {
  const fields = new Set<string>();
  let score = 0;
  for (const { forms, half } of cells) {
    const field = names(forms)?.field ?? memberOf(forms);
    if (field === undefined || fields.has(field + (half ?? ''))) continue;
    fields.add(field + (half ?? ''));
    score++;
  }
  const needed = cells.some(({ forms, half }) => {
    const field = names(forms)?.field ?? groupMember(sheet, forms)?.field;
    return field !== undefined && half !== 'time' && columnsOf(sheet)[field]?.required;
  });
  return { row, top, cells, score: needed ? score : 0 };
}

/** Finds the header: the row, alone or under a row of groups, in which most columns of the sheet are named; of equals the first. */
export function findHeader(
  sheet: AnySheet,
  cells: SheetCells,
  merged: MergedCells,
  names: NamesOfSheet,
  companion?: AnySheet,
): Header | undefined {
  const known = headerNames(sheet, names, companion);
  let best: Candidate | undefined;
  let widest = 0;
  const all = Object.keys(columnsOf(sheet)).length;
  let above: readonly HeaderCell[] = [];
  for (let row = 0; row < Math.min(SEARCHED_ROWS, cells.rows.length); row++) {
    const alone = headerCellsIn(cells, row);
    const candidates = [judged(alone, row, row, sheet, known)];
    const areLeaves = above.length > 0 && alone.length > 0 && alone.length <= MOST_LEAVES;
    if (areLeaves) candidates.push(judged(underGroups(above, alone, merged, known), row, row - 1, sheet, known));
    for (const candidate of candidates) if (candidate.score > (best?.score ?? 0)) best = candidate;
    // No later row can name more columns than all.
    if (best?.score === all) break;
    widest = Math.max(widest, alone.length);
    above = alone;
  }
  const isHeader = (best?.score ?? 0) >= Math.min(FEWEST_FIELDS, widest > FEWEST_FIELDS ? FEWEST_FIELDS : 1);
  return isHeader ? best : undefined;
}

function headerNames(sheet: AnySheet, names: NamesOfSheet, companion: AnySheet | undefined): HeaderNames {
  const momentOf = (forms: readonly string[]): string | undefined => {
    const field = names(forms)?.field;
    return field !== undefined && isMoment(sheet, field) ? field : undefined;
  };
  const memberOf = (forms: readonly string[]): string | undefined => {
    if (forms.length === 0) return undefined;
    const own = groupMember(sheet, forms)?.field;
    return (
      own ?? (companion && groupMember(companion, forms) ? `${companion.id}.${groupMember(companion, forms)?.field ?? ''}` : undefined)
    );
  };
  return { names, momentOf, memberOf };
}
