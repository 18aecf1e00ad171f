import type { Language } from '../values/language';
import type { TableColumnPlan } from '../plan/plan';
import type { AnyColumns, Column, FieldOf, RecordOf, Sheet } from '../schema/sheet';
import { totalStyle } from '../sheets/look';
import { tableColumn, tableHeader } from '../sheets/table-formula';
import type { Report, Total, Weights } from './report';

type TotalPlan = NonNullable<TableColumnPlan['total']>;

/** The totals row of a list, column by column: live over the rows that a filter leaves. */
export function totals<C extends AnyColumns>(
  sheet: Sheet<C>,
  wanted: NonNullable<Report<C>['totals']>,
  rows: readonly RecordOf<C>[],
  language: Language,
) {
  const list: Listed<C> = { sheet, rows, language };
  return (field: string, { type }: Column<unknown>): Pick<TableColumnPlan, 'total' | 'totalStyle'> => ({
    totalStyle: totalStyle(type.kind, language),
    ...(wanted[field as FieldOf<C>] && { total: totalOf(list, wanted, field as FieldOf<C>) }),
  });
}

interface Listed<C extends AnyColumns> {
  readonly sheet: Sheet<C>;
  readonly rows: readonly RecordOf<C>[];
  readonly language: Language;
}

function totalOf<C extends AnyColumns>(list: Listed<C>, wanted: NonNullable<Report<C>['totals']>, field: FieldOf<C>): TotalPlan {
  const total = wanted[field] as Total<C> | undefined;
  if (total === undefined || total === 'label') return { label: { zh: '合计', en: 'Total' }[list.language] };
  if (total === 'sum') return { function: 'sum', value: sumOfField(list, field) };
  return 'share' in total ? shareTotal(list, total.share) : meanTotal(list, field, total.mean);
}

function shareTotal<C extends AnyColumns>(
  list: Listed<C>,
  [part, whole]: readonly [readonly FieldOf<C>[], readonly FieldOf<C>[]],
): TotalPlan {
  const subtotal = (names: readonly FieldOf<C>[]) =>
    `(${names.map((name) => `SUBTOTAL(109,${tableColumn(list.sheet, name, list.language)})`).join('+')})`;
  const all = (names: readonly FieldOf<C>[]) => names.reduce((total, name) => total + sumOfField(list, name), 0);
  const below = all(whole);
  return {
    function: 'custom',
    formula: `IF(${subtotal(whole)}=0,"",${subtotal(part)}/${subtotal(whole)})`,
    value: below === 0 ? null : all(part) / below,
  };
}

/** The mean of the rows' rates; a row that a filter hides weighs nothing, as in the other totals. */
function meanTotal<C extends AnyColumns>(list: Listed<C>, field: FieldOf<C>, { by, less }: Weights<C>): TotalPlan {
  const { sheet, rows, language } = list;
  const column = (name: FieldOf<C>) => tableColumn(sheet, name, language);
  const header = tableHeader(sheet, by, language);
  const visible = `SUBTOTAL(103,OFFSET(${header},ROW(${column(by)})-ROW(${header}),0))`;
  const weight = less === undefined ? column(by) : `(${column(by)}-${column(less)})`;
  const whole = `SUMPRODUCT(${visible}*${weight})`;
  const weightOf = (row: RecordOf<C>) => numeric(list, row, by) - (less === undefined ? 0 : numeric(list, row, less));
  const below = rows.reduce((sum, row) => sum + weightOf(row), 0);
  const part = rows.reduce((sum, row) => sum + weightOf(row) * numeric(list, row, field), 0);
  return {
    function: 'custom',
    formula: `IF(${whole}=0,"",SUMPRODUCT(${visible}*${weight}*${column(field)})/${whole})`,
    value: below === 0 ? null : part / below,
  };
}

const sumOfField = <C extends AnyColumns>(list: Listed<C>, field: FieldOf<C>): number =>
  Math.round(list.rows.reduce((all, row) => all + numeric(list, row, field), 0) * 1e6) / 1e6;

function numeric<C extends AnyColumns>({ sheet, language }: Listed<C>, row: RecordOf<C>, field: FieldOf<C>): number {
  const value: unknown = row[field];
  const written = value === undefined ? 0 : sheet.columns[field]?.type.write(value, language);
  return typeof written === 'number' ? written : 0;
}
