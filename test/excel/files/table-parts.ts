import type { Area } from '../model/area';
import { parseArea } from '../model/parse-address';
import type { FileParts } from './file-parts';
import { at } from './xml-tree';

/** A table as its part in the file tells it. */
export interface FileTable {
  readonly name: string;
  readonly area: Area;
  readonly hasTotals: boolean;
  readonly hasFilter: boolean;
  readonly isBanded: boolean;
  readonly style: string;
}

/** The tables of a sheet's part. */
export function readTables(parts: FileParts, sheet: string): readonly FileTable[] {
  const paths = [...parts.relations(sheet).values()].filter(({ kind }) => kind === 'table');
  return paths.map(({ target }) => {
    const table = parts.tree(target);
    const { ref = '', displayName = '', totalsRowCount } = table.attributes;
    const area = parseArea(ref);
    if (!area) throw new Error('a table of the file has no place');
    const style = at(table, 'tableStyleInfo')?.attributes;
    return {
      name: displayName,
      area,
      hasTotals: totalsRowCount === '1',
      hasFilter: at(table, 'autoFilter') !== undefined,
      isBanded: style?.['showRowStripes'] === '1',
      style: style?.['name'] ?? '',
    };
  });
}
