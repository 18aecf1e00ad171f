import type { SheetPlan } from '../../src/engine/plan/plan';
import { overviewSheet } from '../../src/engine/reports/overview/overview';
import type { Links } from '../../src/engine/reports/report';
import { type MadeUpMonth, madeUpOutcome } from './made-up-outcome';

/** Links that name a sheet by its id. */
export const LINKS: Links = { sheet: (id) => id, cellOf: () => undefined, rowOf: () => undefined };

/** The overview of a made-up month. */
export const overviewOf = (month: MadeUpMonth): SheetPlan => overviewSheet(madeUpOutcome(month), LINKS);

/** The rows of the attention list as level, subject, matter, numbers and link; blank ones left out. */
export function attentionLines(sheet: SheetPlan): readonly (readonly string[])[] {
  const columns = [9, 10, 13, 17, 22];
  return [10, 11, 12, 13, 14].flatMap((row) => {
    const cells = columns.map((column) => sheet.cells.find((cell) => cell.row === row && cell.column === column)?.content ?? null);
    const texts = cells.map((content) => String(typeof content === 'object' ? (content?.value ?? '') : content));
    return texts[0] === '' ? [] : [texts];
  });
}
