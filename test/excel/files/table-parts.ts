import { strFromU8, unzipSync } from 'fflate';
import type { Area } from '../model/area';
import { parseArea } from '../model/parse-address';

/** A table as its part in the file tells it. */
export interface FileTable {
  readonly name: string;
  readonly area: Area;
  readonly hasTotals: boolean;
  readonly style: string;
}

/** The tables of a file by the name of their sheet. */
export function readTables(bytes: Uint8Array): ReadonlyMap<string, readonly FileTable[]> {
  const parts = unzipSync(bytes);
  const text = (path: string): string => {
    const part = parts[path];
    return part ? strFromU8(part) : '';
  };
  const targets = relations(text('xl/_rels/workbook.xml.rels'));
  const found = new Map<string, readonly FileTable[]>();
  for (const [, attributes = ''] of text('xl/workbook.xml').matchAll(/<(?:\w+:)?sheet\s([^>]*)>/g)) {
    const file = targets.get(attribute(attributes, 'r:id') ?? '')?.replace(/^(?:\/xl\/|)/, '') ?? '';
    const tables = [...relations(text(`xl/worksheets/_rels/${file.split('/').at(-1) ?? ''}.rels`)).values()].filter((target) => /tables\//.test(target));
    found.set(unescaped(attribute(attributes, 'name') ?? ''), tables.map((target) => tableOf(text(`xl/tables/${target.split('/').at(-1) ?? ''}`))));
  }
  return found;
}

function relations(xml: string): ReadonlyMap<string, string> {
  return new Map([...xml.matchAll(/<Relationship\s([^>]*)>/g)].map(([, one = '']) => [attribute(one, 'Id') ?? '', attribute(one, 'Target') ?? '']));
}

function tableOf(xml: string): FileTable {
  const [, attributes = ''] = /<table\s([^>]*)>/.exec(xml) ?? [];
  const [, style = ''] = /<tableStyleInfo\s([^>]*)>/.exec(xml) ?? [];
  const area = parseArea(attribute(attributes, 'ref') ?? '');
  if (!area) throw new Error('a table of the file has no place');
  return {
    name: unescaped(attribute(attributes, 'displayName') ?? ''),
    area,
    hasTotals: attribute(attributes, 'totalsRowCount') === '1',
    style: attribute(style, 'name') ?? '',
  };
}

const attribute = (attributes: string, name: string): string | undefined => new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1];

const unescaped = (text: string): string =>
  text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&apos;/g, "'").replace(/&amp;/g, '&');
