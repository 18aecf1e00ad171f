import type { CellContent } from '../../../engine/plan/plan';
import { encoded, type EncodedXml, type XmlBytes } from './xml-bytes';
import { needsSpacePreserved, xmlFormula, xmlText } from './xml-text';

/** What stands in a `<c>` element behind its address, by kind of content: made once for all cells of a style, since millions are written. */
export interface CellFrame {
  readonly style: string;
  readonly blank: EncodedXml;
  readonly text: EncodedXml;
  readonly spacedText: EncodedXml;
  readonly number: EncodedXml;
}

/** The frame of cells with a style attribute, ` s="12"` or nothing. */
export const cellFrame = (style: string): CellFrame => ({
  style,
  blank: encoded(`"${style}/>`),
  text: encoded(`"${style} t="inlineStr"><is><t>`),
  spacedText: encoded(`"${style} t="inlineStr"><is><t xml:space="preserve">`),
  number: encoded(`"${style}><v>`),
});

export const UNSTYLED = cellFrame('');

const TEXT_END = encoded('</t></is></c>');
const NUMBER_END = encoded('</v></c>');

/** Writes a `<c>` element: `start` is its opening up to the row number, `<c r="A`. */
export function writeCell(xml: XmlBytes, start: EncodedXml, row: EncodedXml, frame: CellFrame, content: CellContent | undefined): void {
  if (content === null || content === undefined || content === '') return xml.copy(start, row, frame.blank);
  switch (typeof content) {
    case 'string':
      xml.copy(start, row, needsSpacePreserved(content) ? frame.spacedText : frame.text);
      xml.text(content);
      return xml.copy(TEXT_END);
    case 'number':
      xml.copy(start, row, frame.number);
      xml.number(finite(content));
      return xml.copy(NUMBER_END);
    case 'boolean':
      xml.copy(start, row);
      return xml.xml(`"${frame.style} t="b"><v>${content ? 1 : 0}</v></c>`);
    default:
      xml.copy(start, row);
      return xml.xml(formulaXml(`"${frame.style}`, content));
  }
}

function formulaXml(opening: string, { formula, value }: Exclude<CellContent, string | number | boolean | null>): string {
  const f = `<f>${xmlFormula(formula)}</f>`;
  switch (typeof value) {
    case 'string':
      return `${opening} t="str">${f}<v${needsSpacePreserved(value) ? ' xml:space="preserve"' : ''}>${xmlText(value)}</v></c>`;
    case 'number':
      return `${opening}>${f}<v>${finite(value)}</v></c>`;
    case 'boolean':
      return `${opening} t="b">${f}<v>${value ? 1 : 0}</v></c>`;
    default:
      return `${opening} t="str">${f}<v></v></c>`;
  }
}

function finite(number: number): number {
  if (!Number.isFinite(number)) throw new Error(`a plan may not hold the number ${number}`);
  return number;
}
