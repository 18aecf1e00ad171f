import type { CellRange } from '../../../engine/workbook/cells';
import { addressLists } from '../areas';
import type { OwnSheet } from './record';
import { recorded } from './standing';
import { type FoundSheet, sameName, type Survey } from './survey';

/** The survey with its record as the sheets stand now: rows that the user has put into our tables, or taken out, have moved what is below. */
export function withFollowedRecord(found: Survey): Survey {
  const sheets = Object.entries(found.record.sheets).map(([name, own]) => {
    const standing = found.sheets.get(name);
    return [name, standing ? followed(own, standing) : own] as const;
  });
  return { ...found, record: { ...found.record, sheets: Object.fromEntries(sheets) } };
}

function followed(own: OwnSheet, { tables }: FoundSheet): OwnSheet {
  const drawn = (own.tables ?? []).map((table) => {
    const area = tables.find(({ name }) => sameName(name, table.name))?.area;
    return { table, grown: area ? area.bottom - area.top - (table.bottom - table.top) : 0 };
  });
  if (drawn.every(({ grown }) => grown === 0)) return own;
  const moveOf = (row: number): number => drawn.reduce((sum, { table, grown }) => (row > table.bottom ? sum + grown : sum), 0);
  const moved = (area: CellRange): CellRange => {
    const by = moveOf(area.top);
    return { ...area, top: area.top + by, bottom: area.bottom + by };
  };
  return {
    ...own,
    free: addressLists(recorded(own.free).map(moved)),
    tables: drawn.map(({ table: { name, top, bottom }, grown }) => {
      const by = moveOf(top);
      return { name, top: top + by, bottom: bottom + by + grown };
    }),
  };
}
