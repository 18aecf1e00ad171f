import type { CellContent } from '../../../engine/plan/plan';
import { needsSpacePreserved, xmlFormula, xmlText } from './xml-text';

/** What stands in a `<c>` element behind its address, by kind of content: made once for all cells of a style, since millions are written. */
export interface CellFrame {
  readonly style: string;
  readonly blank: string;
  readonly text: string;
  readonly spacedText: string;
  readonly number: string;
}

/** The frame of cells with a style attribute, ` s="12"` or nothing. */
export const cellFrame = (style: string): CellFrame => ({
  style,
  blank: `"${style}/>`,
  text: `"${style} t="inlineStr"><is><t>`,
  spacedText: `"${style} t="inlineStr"><is><t xml:space="preserve">`,
  number: `"${style}><v>`,
});

export const UNSTYLED = cellFrame('');

/** One cell as a `<c>` element; `start` is its opening with the address, `<c r="A5`. */
export function cellXml(start: string, frame: CellFrame, content: CellContent | undefined): string {
  if (content === null || content === undefined || content === '') return start + frame.blank;
  switch (typeof content) {
    case 'string':
      return `${start + (needsSpacePreserved(content) ? frame.spacedText : frame.text) + xmlText(content)}</t></is></c>`;
    case 'number':
      return `${start + frame.number + finite(content)}</v></c>`;
    case 'boolean':
      return `${start}"${frame.style} t="b"><v>${content ? 1 : 0}</v></c>`;
    default:
      return formulaXml(`${start}"${frame.style}`, content);
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
