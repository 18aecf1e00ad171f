import type { SheetPlan, WorkbookPlan } from '../../../engine/plan/plan';
import { a1 } from '../../../engine/workbook/address';
import { tableUnderCells } from './tables';

const SHEET_NAME = /^[^[\]:*?/\\]{1,31}$/;
const TABLE_NAME = /^[\p{L}_\\][\p{L}\p{N}_.]{0,254}$/u;
const CELL_ADDRESS = /^(?:[a-z]{1,3}\d+|r\d*c\d*|r|c)$/i;

/** Throws where a plan cannot become a workbook that Excel opens without repair: such a plan is our mistake. */
export function refuseFaultyPlan(plan: WorkbookPlan): void {
  const sheetNames = plan.sheets.map((sheet) => sheet.name);
  const tableNames = plan.sheets.flatMap((sheet) => (sheet.tables ?? []).map((table) => table.name));
  const bad = [
    ...sheetNames.filter((name) => !SHEET_NAME.test(name) || /^'|'$/.test(name)).map((name) => `the sheet name ${name}`),
    ...tableNames.filter((name) => !TABLE_NAME.test(name) || CELL_ADDRESS.test(name)).map((name) => `the table name ${name}`),
    ...repeated(sheetNames).map((name) => `the sheet name ${name}, twice`),
    ...repeated([...tableNames, ...plan.names.map(({ name }) => name)]).map((name) => `the name ${name}, twice`),
    ...(plan.sheets.some((sheet) => sheet.name === plan.active && !sheet.hidden) ? [] : [`the active sheet ${plan.active}`]),
    ...plan.sheets.flatMap(sheetFaults),
  ];
  if (bad.length > 0) throw new Error(`a plan may not have ${bad.join('; ')}`);
}

function sheetFaults(sheet: SheetPlan): string[] {
  const under = tableUnderCells(sheet);
  return [
    ...(under ? [`cells where the table ${under.name} lies`] : []),
    ...(sheet.tables ?? []).flatMap((table) => {
      const headers = table.columns.map((column) => column.header);
      return [
        ...repeated(headers).map((header) => `the column ${header} of ${table.name}, twice`),
        ...(headers.includes('') ? [`a column without a header in ${table.name}`] : []),
      ];
    }),
    ...(hasOverlappingMerges(sheet) ? [`merged areas of ${sheet.name} that overlap`] : []),
    ...numberFaults(sheet, sheet.name),
  ];
}

function hasOverlappingMerges({ merges = [] }: SheetPlan): boolean {
  const merged = new Set<string>();
  for (const { top, left, bottom, right } of merges) {
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        const place = a1(row, column);
        if (merged.has(place)) return true;
        merged.add(place);
      }
    }
  }
  return false;
}

/** Every number but those in the rows of tables, which are looked at when they are written. */
function numberFaults(value: unknown, path: string): string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [`the number ${value} at ${path}`];
  if (typeof value !== 'object' || value === null || holdsFiniteNumbers(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'rows' && Array.isArray(inner) ? [] : numberFaults(inner, `${path}.${key}`),
  );
}

/** Whether the places of faults need not be looked for: most of a plan has none. What many cells share (their styles) is looked at once. */
function holdsFiniteNumbers(value: object, seen = new WeakSet<object>()): boolean {
  if (seen.has(value)) return true;
  seen.add(value);
  // Without lists of keys: a plan has hundreds of thousands of cells.
  for (const key in value) {
    const inner = value[key as keyof typeof value] as unknown;
    if (typeof inner === 'number' && !Number.isFinite(inner)) return false;
    const mayHoldNumbers = typeof inner === 'object' && inner !== null && !(key === 'rows' && Array.isArray(inner));
    if (mayHoldNumbers && !holdsFiniteNumbers(inner, seen)) return false;
  }
  return true;
}

function repeated(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.filter((name) => {
    const known = seen.has(name.toLowerCase());
    seen.add(name.toLowerCase());
    return known;
  });
}
