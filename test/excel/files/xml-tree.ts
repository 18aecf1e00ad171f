import { unescaped } from '../../../src/hosts/xlsx/xml-tags';

/** An element of an XML part, under its name without prefix. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

interface Growing extends Element {
  readonly children: Growing[];
  text: string;
}

const PIECE = /<(\/?)(?:[\w.-]+:)?([\w.-]+)((?:[^<>"']|"[^"]*"|'[^']*')*?)(\/?)>|<[!?][^>]*>|([^<]+)/g;
const ATTRIBUTE = /\s(?:[\w.-]+:)?([\w.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** An XML part as a tree; a part that is missing is an empty element. */
export function parseXml(xml: string): Element {
  const root: Growing = { name: '', attributes: {}, children: [], text: '' };
  const open: Growing[] = [root];
  for (const [, closing, name, attributes = '', alone, text] of xml.matchAll(PIECE)) {
    const within = open.at(-1) ?? root;
    if (text !== undefined) within.text += unescaped(text);
    else if (name === undefined) continue;
    else if (closing) open.pop();
    else {
      const element: Growing = { name, attributes: attributesOf(attributes), children: [], text: '' };
      within.children.push(element);
      if (!alone) open.push(element);
    }
  }
  return root.children[0] ?? root;
}

/** The attributes of a tag's text. */
export const attributesOf = (tag: string): Record<string, string> =>
  Object.fromEntries([...tag.matchAll(ATTRIBUTE)].map(([, name = '', double, single]) => [name, unescaped(double ?? single ?? '')]));

/** The children of one name. */
export const all = (element: Element | undefined, name: string): readonly Element[] =>
  element?.children.filter((child) => child.name === name) ?? [];

/** The element at the end of a path of names, or nothing. */
export const at = (element: Element | undefined, ...path: readonly string[]): Element | undefined =>
  path.reduce<Element | undefined>((within, name) => within?.children.find((child) => child.name === name), element);

/** The `val` of an element at the end of a path. */
export const val = (element: Element | undefined, ...path: readonly string[]): string | undefined =>
  at(element, ...path)?.attributes['val'];

/** Whether a Boolean attribute is set; where it is left out, what is said to hold then. */
export const isOn = (given: string | undefined, otherwise = false): boolean =>
  given === undefined ? otherwise : given === '1' || given === 'true' || given === 'on';
