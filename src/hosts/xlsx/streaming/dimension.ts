import type { TablePlan } from '../../../engine/plan/plan';
import { columnLetters } from '../../../engine/workbook/address';
import { lastBodyRow } from './sheet-rows';

/** The head of a sheet's XML with its `dimension` widened over the bodies of its tables. */
export function dimensionWith(xml: string, tables: readonly TablePlan[]): string {
  return xml.replace(/<dimension ref="([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?"\/>/, (_, left, top, right, bottom) => {
    const last = Math.max(Number(bottom ?? top), ...tables.map((table) => lastBodyRow(table) + 1));
    const lastColumn = widest([right ?? left, ...tables.map((table) => columnLetters(table.column + table.columns.length - 1))]);
    return `<dimension ref="${left}${top}:${lastColumn}${last}"/>`;
  });
}

const widest = (letters: readonly string[]): string =>
  [...letters].sort((a, b) => a.length - b.length || (a < b ? -1 : 1)).at(-1) ?? 'A';
