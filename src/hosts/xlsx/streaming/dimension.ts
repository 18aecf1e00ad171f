import type { SheetPlan } from '../../../engine/plan/plan';
import { rangeText } from '../ranges';
import { tableArea } from '../../../engine/plan/table-area';

/** The head of a sheet's XML with its `dimension` over every cell of the plan. */
export function withDimension(xml: string, sheet: SheetPlan): string {
  const places = [
    ...(sheet.tables ?? []).map(tableArea),
    ...(sheet.merges ?? []),
    ...sheet.cells.map(({ row, column }) => ({ top: row, left: column, bottom: row, right: column })),
  ];
  const whole = places.reduce(
    (a, b) => ({
      top: Math.min(a.top, b.top),
      left: Math.min(a.left, b.left),
      bottom: Math.max(a.bottom, b.bottom),
      right: Math.max(a.right, b.right),
    }),
    places[0] ?? { top: 0, left: 0, bottom: 0, right: 0 },
  );
  return xml.replace(/<dimension ref="[^"]*"\/>/, `<dimension ref="${rangeText(whole)}"/>`);
}
