import type { Style, TableColumnPlan, TablePlan } from './plan';
import { styleOver } from './styles';

/** The functions of SUBTOTAL that leave hidden rows out. */
const SUBTOTAL = { sum: 109, count: 103, average: 101 } as const;

/** A total that is computed. */
type Computed = Extract<NonNullable<TableColumnPlan['total']>, { readonly function: unknown }>;

/** The formula of a total under a table's column, without the sign =. */
export const totalFormula = ({ name }: TablePlan, header: string, total: Computed): string =>
  total.function === 'custom' ? total.formula : `SUBTOTAL(${SUBTOTAL[total.function]},${name}[${columnSpecifier(header)}])`;

/** In structured references these characters of a column's name are marked with an apostrophe. */
const columnSpecifier = (header: string): string => header.replace(/['#[\]@]/g, "'$&");

/** How the cell of a total looks: like its column where neither the table nor the column says otherwise. */
export const totalStyle = ({ totalStyle: ofTable }: TablePlan, column: TableColumnPlan): Style =>
  styleOver(styleOver(likeColumn(column), ofTable), column.totalStyle);

/** A count of dates is no date. */
function likeColumn({ style, total }: TableColumnPlan): Style {
  const { horizontal, indent, format } = style;
  const isCount = total !== undefined && 'function' in total && total.function === 'count';
  return {
    ...(horizontal && { horizontal }),
    ...(indent && { indent }),
    ...(format !== undefined && !isCount && { format }),
  };
}
