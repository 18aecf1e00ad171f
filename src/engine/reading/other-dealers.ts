import { cover } from '../records/cover';
import { folded, tidy } from '../values/text';
import type { SheetCells } from '../workbook/cells';
import { saysNothing } from './classify-row';
import type { Header } from './find-header';
import { headerForms } from './header-name';
import type { SheetRemark } from './reading';

const { dealer, dealerName } = cover.columns;
/** Headers of a column that says whose each row is. */
const WHOSE = new Set(
  [dealer.title.zh, dealer.title.en, dealerName.title.zh, '经销商', '特约承销商', '经销商代码', 'Dealer', 'Dealer Code'].flatMap(
    headerForms,
  ),
);
const MOST_NAMED = 5;

/** S9: a column that nothing of ours stands in says whose each row is; whose file it is, and so whether they are others, the rule knows. */
export function otherDealers(
  { rows }: SheetCells,
  header: Header,
  used: ReadonlySet<number>,
  readRows: readonly number[],
): readonly SheetRemark[] {
  const cell = header.cells.find(({ column, forms }) => !used.has(column) && forms.some((form) => WHOSE.has(form)));
  if (!cell) return [];
  const dealers = new Map<string, string>();
  for (const row of readRows) {
    const value = rows[row - 1]?.[cell.column];
    if (!saysNothing(value) && typeof value !== 'object') dealers.set(folded(String(value)), tidy(String(value)));
  }
  if (dealers.size === 0) return [];
  const named = [...dealers.values()].slice(0, MOST_NAMED);
  const more = dealers.size > MOST_NAMED ? ' …' : '';
  return [
    {
      code: 'S9',
      facts: { count: dealers.size, dealers: named.join('、') + more, dealersEn: named.join(', ') + more },
      row: cell.row,
      column: cell.column,
    },
  ];
}
