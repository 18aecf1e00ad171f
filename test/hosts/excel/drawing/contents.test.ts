import type { CellPlan, SheetPlan } from '../../../../src/engine/plan/plan';
import { freeCellSteps } from '../../../../src/hosts/excel/drawing/contents';

const sheetOf = (cells: readonly CellPlan[]): SheetPlan => ({ name: '收费单', widths: {}, heights: {}, cells });

/** More than a call may have arguments. */
const OF_A_THOUSAND_DEALERS = 200_000;

test('the charge slips of a thousand dealers, a sheet of free cells without a gap, are written in blocks', () => {
  const cells = Array.from({ length: OF_A_THOUSAND_DEALERS }, (_, index) => ({
    row: Math.floor(index / 8),
    column: index % 8,
    content: index,
  }));
  expect(freeCellSteps(sheetOf(cells)).length).toBeGreaterThan(1);
});
