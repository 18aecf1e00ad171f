import type { SheetXml } from './sheet-xml';

/** The cells of a piece with a table of their own texts, not that of the whole workbook, which the library would read anew for each piece. */
export function withOwnTexts(
  { prefix, cells }: SheetXml,
  texts: readonly string[],
): { readonly cells: string; readonly strings: string | undefined } {
  const places = new Map<string, number>();
  const shared = new RegExp(`(<${prefix}c\\s[^<>]*?\\bt="s"[^<>]*>\\s*<${prefix}v>)\\s*(\\d+)\\s*</${prefix}v>`, 'g');
  const own = cells.replace(shared, (_, before: string, number: string) => {
    const place = places.get(number) ?? places.size;
    places.set(number, place);
    return `${before}${place}</${prefix}v>`;
  });
  if (places.size === 0) return { cells, strings: undefined };
  const items = [...places.keys()].map((number) => `<si><t xml:space="preserve">${escaped(texts[Number(number)] ?? '')}</t></si>`);
  return { cells: own, strings: `<sst>${items.join('')}</sst>` };
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** What looks like a character that XML cannot carry is marked as none. */
const escaped = (text: string): string =>
  text.replace(/[&<>]/g, (letter) => ENTITIES[letter] ?? letter).replace(/_x(?=[\da-f]{4}_)/gi, '_x005F_x');
