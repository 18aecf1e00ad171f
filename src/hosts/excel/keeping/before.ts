import type { SheetPlan, TablePlan, WorkbookPlan } from '../../../engine/plan/plan';
import type { CellRange } from '../../../engine/workbook/cells';
import type { Conversation } from '../conversation';
import { bodyArea } from '../../../engine/plan/table-area';
import { askForContents } from '../reading/contents';
import { keptComments } from './comment-places';
import { askWhere } from './comments';
import { demandFree } from './in-the-way';
import type { Begun } from './journal';
import { type KeptLook, readLooks } from './looks';
import { placeOwnColumns, type PlacedColumns, placesOf } from './own-columns';
import { cellsWithin, foundRows, recorded, type SheetBefore } from './standing';
import { type FoundSheet, sameName, type Survey } from './survey';

/** What is decided before the first write, what stood before, and what of the user's finds no row any more. */
export interface Beginning {
  readonly begun: Begun;
  readonly before: readonly SheetBefore[];
  /** How these sheets looked after the last finished drawing. */
  readonly looks: ReadonlyMap<string, KeptLook>;
  readonly leftOver: readonly (PlacedColumns['leftOver'][number] & { readonly sheet: string })[];
}

/** Reads what a drawing will write over and decides where the user's own cells go. */
export async function beginning(conversation: Conversation, plan: WorkbookPlan, found: Survey, clearsFilters: boolean): Promise<Beginning> {
  const standing = plan.sheets.flatMap((sheet) => found.sheets.get(sheet.name) ?? []);
  const places = standing.flatMap(({ name, used }) => (used ? [{ sheet: name, area: used }] : []));
  const contents = await askForContents(conversation, places);
  const before = places.map((place, index) => ({
    ...place,
    values: contents[index]?.values ?? [],
    formulas: contents[index]?.formulas ?? [],
  }));
  const placed = plan.sheets.flatMap((sheet) => {
    const here = found.sheets.get(sheet.name);
    const cells = before.find((one) => one.sheet === sheet.name);
    if (here && cells) demandFree(sheet, here, cells, found.record.sheets[sheet.name]);
    return here && cells
      ? (sheet.tables ?? []).flatMap((table) => ownColumns(sheet, table, here, cells, found.record.sheets[sheet.name]?.free ?? []))
      : [];
  });
  const comments = await askWhere(
    conversation,
    standing.flatMap((sheet) => sheet.comments),
  );
  return {
    before,
    looks: await readLooks(
      conversation,
      places.map(({ sheet }) => sheet),
      found.record,
    ),
    leftOver: placed.flatMap(({ sheet, leftOver }) => leftOver.map((row) => ({ ...row, sheet }))),
    begun: {
      plan,
      clearsFilters,
      fresh: plan.sheets.filter(({ name }) => !found.sheets.has(name)).map(({ name }) => name),
      tables: standing.flatMap(({ name, tables }) => tables.map((table) => ({ sheet: name, table: table.name, rows: foundRows(table) }))),
      columns: placed.map(({ sheet, top, left, rows }) => ({ sheet, top, left, rows })),
      comments: keptComments(comments, plan, found, before),
      record: found.record,
    },
  };
}

interface Placed extends PlacedColumns {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
}

function ownColumns(
  sheet: SheetPlan,
  table: TablePlan,
  { tables, used }: FoundSheet,
  cells: SheetBefore,
  free: readonly string[],
): readonly Placed[] {
  const standing = tables.find(({ name }) => sameName(name, table.name));
  if (!standing || !used) return [];
  const body = { ...bodyArea(table), top: standing.area.top + 1, bottom: standing.area.top + foundRows(standing) };
  const left =
    1 +
    Math.max(
      body.right,
      ...[...recorded(free), ...plannedAreas(sheet)]
        .filter(({ top, bottom }) => bottom >= body.top && top <= body.bottom)
        .map(({ right }) => right),
    );
  if (left > used.right) return [];
  const theirs = { ...body, left, right: used.right };
  const placed = placeOwnColumns(
    {
      top: body.top,
      ours: cellsWithin(cells, cells.values, body),
      theirs: cellsWithin(cells, cells.values, theirs),
      formulas: cellsWithin(cells, cells.formulas, theirs),
      headers: cellsWithin(cells, cells.values, { ...theirs, top: standing.area.top, bottom: standing.area.top })[0] ?? [],
    },
    table.rows,
    placesOf(sheet, table),
  );
  return [{ ...placed, sheet: sheet.name, top: table.row + 1, left }];
}

const plannedAreas = ({ cells }: SheetPlan): readonly CellRange[] =>
  cells.map(({ row, column }) => ({ top: row, left: column, bottom: row, right: column }));
