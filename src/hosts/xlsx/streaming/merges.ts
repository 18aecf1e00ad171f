import type { SheetPlan } from '../../../engine/plan/plan';
import { rangeText } from '../ranges';

/** A sheet's merged areas as XML, right behind its rows; the drawing library compares each new area with all before it. */
export function mergesXml({ merges = [] }: SheetPlan): string {
  const areas = merges.map((area) => `<mergeCell ref="${rangeText(area)}"/>`);
  return areas.length === 0 ? '' : `<mergeCells count="${areas.length}">${areas.join('')}</mergeCells>`;
}
