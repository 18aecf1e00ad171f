import type { SheetPlan } from '../../../engine/plan/plan';
import { tableArea } from '../../../engine/plan/table-area';

/** The last column of a sheet that anything of the plan's covers. */
export function lastPlannedColumn({ cells, tables = [], merges = [], conditionalFormats = [], validations = [] }: SheetPlan): number {
  const areas = [
    ...merges,
    ...tables.map(tableArea),
    ...conditionalFormats.flatMap(({ ranges }) => ranges),
    ...validations.map(({ range }) => range),
  ];
  const ofCells = cells.reduce((most, { column }) => Math.max(most, column), 0);
  return areas.reduce((most, { right }) => Math.max(most, right), ofCells);
}
