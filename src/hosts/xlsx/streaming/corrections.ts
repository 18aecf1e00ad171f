import type { SheetPlan } from '../../../engine/plan/plan';
import { noteAnchor } from './note-anchor';
import { xmlAttribute } from './xml-text';

/*
 * Everything that the drawing library cannot say, put into its XML in this one place.
 */

/** A sheet's XML: selected if it is the active one, rules that stop, data bars from nothing, ids that are the same every time. */
export function correctedSheet(xml: string, sheet: SheetPlan, active: string): string {
  const selected = sheet.name === active ? xml.replace('<sheetView ', '<sheetView tabSelected="1" ') : xml;
  return withSteadyIds(withStops(selected, sheet).replaceAll('<dataBar>', '<dataBar minLength="0" maxLength="100">'));
}

function withStops(xml: string, sheet: SheetPlan): string {
  return (sheet.conditionalFormats ?? []).reduce((result, format, index) => {
    if (format.kind !== 'formula' || !format.stop) return result;
    return result.replace(` priority="${index + 1}"`, ` priority="${index + 1}" stopIfTrue="1"`);
  }, xml);
}

/** The library joins a data bar to its extension by a random id; these are counted instead. */
function withSteadyIds(xml: string): string {
  const steady = new Map<string, string>();
  return xml.replace(/\{[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\}(?=<\/x14:id>|")/g, (id, offset: number) => {
    const isReference = xml.startsWith('</x14:id>', offset + id.length) || xml.slice(offset - 4, offset) === 'id="';
    if (!isReference || xml.slice(offset - 5, offset) === 'uri="') return id;
    const known = steady.get(id) ?? `{00000000-0000-4000-8000-${String(steady.size + 1).padStart(12, '0')}}`;
    steady.set(id, known);
    return known;
  });
}

/** A drawing's XML with the charts' own names and alternative texts. The library names charts `Chart 1` on through the workbook. */
export function correctedDrawing(xml: string, sheets: readonly SheetPlan[]): string {
  const charts = sheets.flatMap((sheet) => sheet.charts ?? []);
  return xml.replace(/<xdr:cNvPr id="\d+" name="Chart (\d+)"/g, (whole, number: string) => {
    const chart = charts[Number(number) - 1];
    if (chart === undefined) return whole;
    return `<xdr:cNvPr id="${Number(number) + 1}" name="${xmlAttribute(chart.name)}" descr="${xmlAttribute(chart.altText)}"`;
  });
}

/** The notes' boxes of a sheet, each as large as the library was told; it writes the size where Excel does not look for it. */
export const correctedNotes = (xml: string, sheet: SheetPlan): string =>
  xml.replace(
    /width:([\d.]+)pt;height:([\d.]+)pt;(.*?)<x:Anchor>[^<]*<\/x:Anchor>(.*?)<x:Row>(\d+)<\/x:Row><x:Column>(\d+)<\/x:Column>/gs,
    (whole, width: string, height: string, _before, _after, row: string, column: string) => {
      const anchor = noteAnchor(sheet, Number(row), Number(column), { width: Number(width), height: Number(height) });
      return whole.replace(/<x:Anchor>[^<]*<\/x:Anchor>/, `<x:Anchor>${anchor.join(', ')}</x:Anchor>`);
    },
  );

/** Styles whose conditional formats leave alone the borders they do not name; the library writes those as none. */
export const correctedStyles = (xml: string): string =>
  xml.replace(/<dxf>.*?<\/dxf>/gs, (dxf) => dxf.replace(/<(?:left|right|top|bottom|diagonal)\/>/g, ''));
