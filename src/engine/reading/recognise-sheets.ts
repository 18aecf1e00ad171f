import type { LayoutEntry } from '../records/layout-memory';
import type { AnySheet } from '../schema/sheet';
import { folded } from '../values/text';
import type { SheetCells } from '../workbook/cells';
import { columnsOf, namesOf } from './column-names';
import { findHeader } from './find-header';
import { filledRows, findSheets } from './find-sheets';
import { mergedCells } from './merged-cells';

/** How a sheet was known: by its name, by what a user confirmed (映射), or by its header. */
export type KnownBy = 'name' | 'remembered' | 'content';

/** A sheet of a workbook and the sheet of the contract that it is. */
export interface RecognisedSheet {
  readonly id: string;
  readonly cells: SheetCells;
  readonly by: KnownBy;
}

/** A sheet that looks like a list which another sheet is already: nothing of it is read. */
export interface FurtherSheet {
  readonly id: string;
  readonly cells: SheetCells;
}

/** Which sheet is which, and what was left although it looks like one of ours. */
export interface Recognition {
  readonly known: readonly RecognisedSheet[];
  readonly further: readonly FurtherSheet[];
}

/** In 映射 this header means the sheet as a whole: Sheet1, *, 维修. */
export const WHOLE_SHEET = '*';

/** A header names a list where it has so much of what the list requires; a list with little in it needs more to be told from others. */
const LEAST_SHARE = 0.6;
const FEWEST_FIELDS = 4;

/** Knows the lists of a workbook: by what a user confirmed, else by name, else by their headers. */
export function recogniseSheets(
  definitions: readonly AnySheet[],
  sheets: readonly SheetCells[],
  layout: readonly LayoutEntry[],
): Recognition {
  const known = rememberedSheets(definitions, sheets, layout);
  const taken = () => new Set(known.map(({ cells }) => cells));
  const open = () => definitions.filter(({ id }) => !known.some((sheet) => sheet.id === id));
  const named = findSheets(
    open(),
    sheets.filter((cells) => !taken().has(cells)),
  );
  for (const [id, cells] of named) known.push({ id, cells, by: 'name' });
  const further: FurtherSheet[] = [];
  for (const cells of sheets.filter((sheet) => sheet.visibility === 'visible' && sheet.rows.length > 1 && !taken().has(sheet))) {
    const id = listOfHeader(definitions, cells);
    if (id === undefined) continue;
    if (open().some((definition) => definition.id === id)) known.push({ id, cells, by: 'content' });
    else if (filledRows(cells) > 1) further.push({ id, cells });
  }
  return { known, further };
}

function rememberedSheets(
  definitions: readonly AnySheet[],
  sheets: readonly SheetCells[],
  layout: readonly LayoutEntry[],
): RecognisedSheet[] {
  const found = new Map<string, RecognisedSheet>();
  for (const { sheet, header, field } of layout) {
    if (header !== WHOLE_SHEET || sheet === undefined || field === undefined) continue;
    const definition = definitions.find(({ title }) => folded(title.zh) === folded(field) || folded(title.en) === folded(field));
    const cells = sheets.find(({ name }) => folded(name) === folded(sheet));
    if (definition && cells) found.set(definition.id, { id: definition.id, cells, by: 'remembered' });
  }
  return [...found.values()];
}

/** The list whose header a sheet has, where no other list has as much of it. */
function listOfHeader(definitions: readonly AnySheet[], cells: SheetCells): string | undefined {
  const merged = mergedCells(cells);
  const scored = definitions
    .map((definition) => ({ id: definition.id, ...headerScore(definition, cells, merged) }))
    .sort((a, b) => b.fields - a.fields);
  const [best, next] = scored;
  const clear = best !== undefined && best.fields > (next?.fields ?? 0);
  return clear && best.share >= LEAST_SHARE && best.fields >= FEWEST_FIELDS ? best.id : undefined;
}

function headerScore(
  definition: AnySheet,
  cells: SheetCells,
  merged: ReturnType<typeof mergedCells>,
): { readonly share: number; readonly fields: number } {
  const names = namesOf(definition);
  const header = findHeader(definition, cells, merged, names);
  if (!header) return { share: 0, fields: 0 };
  const fields = new Set(header.cells.flatMap(({ forms }) => names(forms)?.field ?? []));
  const needed = Object.entries(columnsOf(definition)).filter(([, { required }]) => required);
  return { share: needed.filter(([field]) => fields.has(field)).length / Math.max(1, needed.length), fields: fields.size };
}
