import type { CellContent, ConditionalFormatPlan } from '../plan/plan';
import { COLOUR } from '../sheets/look';
import { linkTo } from '../sheets/cell-link';
import type { Asked, Numbered } from './numbered-rows';
import type { Links, TableArea } from './report';

/** Numbers of rows, each leading to the ledger or master row that has it, in the first of the lists where it stands. */
export const numberLinks =
  (links: Links, numbered: readonly Numbered[]) =>
  (asked: Asked, number: string | undefined, shown = number): CellContent => {
    if (number === undefined || shown === undefined || number === '') return null;
    for (const one of numbered) {
      const row = links.rowOf(one, asked, number);
      const target = row && links.cellOf(one.list, row.file, row.row, one.field);
      if (target) return linkTo(target, shown);
    }
    return shown;
  };

/** How a column of links looks. */
export const linkLook = <C>(area: TableArea<C>, field: Parameters<TableArea<C>['cell']>[0]): ConditionalFormatPlan => ({
  kind: 'formula',
  ranges: [area.range(field)],
  formula: `${area.cell(field)}<>""`,
  style: { font: { colour: COLOUR.blue, underline: true } },
});
