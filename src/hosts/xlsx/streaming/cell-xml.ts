import type { CellContent } from '../../../engine/plan/plan';
import { needsSpacePreserved, xmlFormula, xmlText } from './xml-text';

/** One cell as a `<c>` element; `start` is its opening up to the address, `<c r="A5"`, `style` its style number. */
export function cellXml(start: string, style: string, content: CellContent | undefined): string {
  const opening = `${start}${style}`;
  if (content === null || content === undefined || content === '') return `${opening}/>`;
  switch (typeof content) {
    case 'string':
      return `${opening} t="inlineStr"><is>${textElement('t', content)}</is></c>`;
    case 'number':
      return `${opening}><v>${finite(content)}</v></c>`;
    case 'boolean':
      return `${opening} t="b"><v>${content ? 1 : 0}</v></c>`;
    default:
      return formulaXml(opening, content);
  }
}

function formulaXml(opening: string, { formula, value }: Exclude<CellContent, string | number | boolean | null>): string {
  const f = `<f>${xmlFormula(formula)}</f>`;
  switch (typeof value) {
    case 'string':
      return `${opening} t="str">${f}${textElement('v', value)}</c>`;
    case 'number':
      return `${opening}>${f}<v>${finite(value)}</v></c>`;
    case 'boolean':
      return `${opening} t="b">${f}<v>${value ? 1 : 0}</v></c>`;
    default:
      return `${opening} t="str">${f}<v></v></c>`;
  }
}

const textElement = (tag: string, text: string): string =>
  `<${tag}${needsSpacePreserved(text) ? ' xml:space="preserve"' : ''}>${xmlText(text)}</${tag}>`;

function finite(number: number): number {
  if (!Number.isFinite(number)) throw new Error(`a plan may not hold the number ${number}`);
  return number;
}
