import type { CellRange } from '../../../engine/workbook/cells';
import type { Conversation } from '../conversation';
import { askForCells, type Told } from './blocks';
import { looksLikeFormula } from './cell-values';

/** What Excel tells of the cells of an area, row by row. */
export type Cells = readonly (readonly Told[])[];

/** An area of a sheet. */
export interface SheetArea {
  readonly sheet: string;
  readonly area: CellRange;
}

/** Values and formulas of areas: values are asked for only in columns that seem to hold a formula, elsewhere both are the same. */
export async function askForContents(
  conversation: Conversation,
  places: readonly SheetArea[],
): Promise<readonly { readonly values: Cells; readonly formulas: Cells }[]> {
  const formulas = await askForCells(
    conversation,
    places.map((place) => ({ ...place, asked: 'formulas' as const })),
  );
  const columns = places.flatMap(({ sheet, area }, index) =>
    columnsWith(formulas[index] ?? [], looksLikeFormula).map((right) => ({
      index,
      right,
      sheet,
      area: { ...area, left: area.left + right, right: area.left + right },
    })),
  );
  const told = await askForCells(
    conversation,
    columns.map(({ sheet, area }) => ({ sheet, area, asked: 'values' as const })),
  );
  const values = formulas.map((rows) => rows.map((row) => [...row]));
  columns.forEach(({ index, right }, column) =>
    told[column]?.forEach(([value = ''], down) => ((values[index]?.[down] ?? [])[right] = value)),
  );
  return formulas.map((own, index) => ({ formulas: own, values: values[index] ?? [] }));
}

function columnsWith(rows: Cells, test: (value: Told) => boolean): readonly number[] {
  const found = new Set<number>();
  for (const row of rows) row.forEach((value, right) => void (test(value) && found.add(right)));
  return [...found];
}
