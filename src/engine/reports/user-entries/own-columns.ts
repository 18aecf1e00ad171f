import type { SheetPlan, TablePlan } from '../../plan/plan';
import type { OwnColumn, UserEntry } from '../../month/user-entries';
import { keyOf } from '../../values/group';
import type { Language } from '../../values/language';
import { fittedRows } from '../../sheets/fitted-rows';
import { FORMAT, bodyStyle, headerStyle, widthOf } from '../../sheets/look';
import { fittedWide } from '../../sheets/printed-pages';

/** The width of a column of the user's own: whatever stands in it is wrapped. */
const WIDTH = 18;

/** A list with the user's own columns behind ours. */
export function withOwnColumns(
  plan: SheetPlan,
  own: readonly OwnColumn[],
  keys: readonly string[],
  entries: readonly UserEntry[],
  language: Language,
): SheetPlan {
  const [table, ...others] = plan.tables ?? [];
  if (!table || own.length === 0) return plan;
  const widths = {
    ...plan.widths,
    ...Object.fromEntries(own.map(({ header }, index) => [table.columns.length + index, widthOf('text', header, WIDTH)])),
  };
  return fittedRows({
    ...plan,
    widths,
    tables: [widened(table, own, keys, entries, language), ...others],
    ...(plan.print && { print: { ...plan.print, ...fittedWide(Object.values(widths), plan.freeze?.columns) } }),
  });
}

/** A list that stands in the open workbook with the user's own columns beside it, with where their cells go. */
export function withUserCells(
  plan: SheetPlan,
  own: readonly OwnColumn[],
  keys: readonly string[],
  places: ReadonlyMap<string, number> | undefined,
  returned: readonly UserEntry[],
): SheetPlan {
  const [table, ...others] = plan.tables ?? [];
  if (!table || !places || own.length === 0) return plan;
  const rowOf = new Map(keys.map((key, row) => [key, row]));
  const userCells = {
    from: keys.map((key) => places.get(key) ?? null),
    headers: own.map(({ header }) => header),
    returned: returned.flatMap(({ row: key, column: header, content }) => {
      const row = rowOf.get(key);
      return row === undefined ? [] : [{ row, header, content }];
    }),
  };
  return { ...plan, tables: [{ ...table, userCells }, ...others] };
}

function widened(
  table: TablePlan,
  own: readonly OwnColumn[],
  keys: readonly string[],
  entries: readonly UserEntry[],
  language: Language,
): TablePlan {
  const byCell = new Map(entries.map(({ row, column, content }) => [keyOf(row, column), content]));
  return {
    ...table,
    columns: [
      ...table.columns,
      ...own.map(({ header, isDay }) => ({
        header,
        headerStyle: headerStyle('text', language),
        style: { ...bodyStyle('text', language, true), format: isDay ? FORMAT.day : FORMAT.number },
      })),
    ],
    rows: table.rows.map((cells, index) => [...cells, ...own.map(({ header }) => byCell.get(keyOf(keys[index], header)) ?? null)]),
  };
}
