import { placeOf } from '../workbook/address';
import type { SheetCells } from '../workbook/cells';

/** What a sheet says about single cells beside their values. */
export interface MarkedCells {
  /** The formula of a cell, without its =. */
  formulaAt(row: number, column: number): string | undefined;
  /** Whether a numeric cell is shown as a date. */
  isDate(row: number, column: number): boolean;
}

const COLUMNS = 16_384;
const placed = (address: string): number => {
  const place = placeOf(address);
  return place ? place.row * COLUMNS + place.column : -1;
};

/** Makes the addresses of formulas and dates quick to ask; the dates only once a cell asks for them. */
export function markedCells({ formulas, dates = [] }: Pick<SheetCells, 'formulas' | 'dates'>): MarkedCells {
  const formulaByPlace = new Map(Object.entries(formulas).map(([address, formula]) => [placed(address), formula]));
  let datePlaces: ReadonlySet<number> | undefined;
  return {
    formulaAt: (row, column) => (formulaByPlace.size === 0 ? undefined : formulaByPlace.get(row * COLUMNS + column)),
    isDate(row, column) {
      datePlaces ??= new Set(dates.map(placed));
      return datePlaces.has(row * COLUMNS + column);
    },
  };
}
