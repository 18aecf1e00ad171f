import { linkTo } from '../../sheets/cell-link';
import type { CellContent } from '../../plan/plan';
import type { Finding } from '../../month/finding';
import type { MonthOutcome } from '../../month/outcome';
import { fileName } from '../../ledgers/submissions';
import type { ListReading } from '../../reading/reading';
import { placeOf } from '../../workbook/address';
import type { Links } from '../report';

type Related = NonNullable<Finding['related']>;

/** A related cell as it is named: with its sheet where that is another one. */
export const relatedWords = ({ file, sheet }: Pick<Finding, 'file' | 'sheet'>, related: Related): string =>
  [...(related.sheet !== sheet || related.file !== file ? [related.sheet] : []), related.cell].filter((part) => part).join('!');

/** The related cell, linked to the ledger or master row that it became, on whatever sheet. */
export function relatedLink(finding: Finding | undefined, outcome: MonthOutcome, links: Links): CellContent {
  if (!finding?.related) return null;
  const { related } = finding;
  const shown = relatedWords(finding, related);
  const place = related.cell === undefined ? undefined : placeOf(related.cell);
  if (!place) return elsewhere(related);
  const targets = listsOn(outcome, related).map(({ id, columns }) => {
    const field = Object.entries(columns).find(([, column]) => column === place.column)?.[0];
    return links.cellOf(id, related.file, place.row + 1, field);
  });
  const target = targets.find((one) => one !== undefined);
  return target ? linkTo(target, shown) : elsewhere(related);
}

/** A cell that this report does not carry, as Excel names those of other workbooks. */
const elsewhere = ({ file, sheet, cell }: Related): string => `[${file}]${[sheet, cell].filter((part) => part).join('!')}`;

/** The lists that were read from a sheet of a file: a 维修 sheet can hold 用料 too. */
function listsOn(
  { submissions, headOfficeBook }: MonthOutcome,
  { file, sheet }: Related,
): readonly { readonly id: string; readonly columns: Readonly<Record<string, number>> }[] {
  const dealers = submissions.files.find((judged) => fileName(judged.file) === file)?.file;
  const lists: Readonly<Record<string, Pick<ListReading<unknown>, 'sheet' | 'columns'>>> =
    file === headOfficeBook.file.name ? headOfficeBook.lists : dealers?.state === 'read' ? dealers.workbook.lists : {};
  return Object.entries(lists).flatMap(([id, list]) => (list.sheet === sheet ? [{ id, columns: list.columns }] : []));
}
