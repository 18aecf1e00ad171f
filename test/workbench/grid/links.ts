import { placeOf } from '../../../src/engine/workbook/address';
import { parseArea, splitAddress } from '../../excel/model/parse-address';
import type { Book } from '../../excel/model/book';
import type { Sheet } from '../../excel/model/sheet';
import { Range } from '../../excel/model/range';

/** Where a cell leads: cells of this workbook, or an address beyond it. */
export interface Link {
  readonly place?: string;
  readonly address?: string;
}

/** The link of a cell: one that was attached, or the target of its HYPERLINK formula. */
export function linkAt(sheet: Sheet, row: number, column: number): Link | undefined {
  const attached = sheet.hyperlinks.get(`${row},${column}`);
  if (attached)
    return {
      ...(attached.documentReference && { place: attached.documentReference }),
      ...(attached.address && { address: attached.address }),
    };
  const { formula } = sheet.grid.content(row, column);
  const target = formula === undefined ? undefined : targetOf(formula);
  if (target === undefined) return undefined;
  return target.startsWith('#') ? { place: target.slice(1) } : { address: target };
}

/** The first argument of HYPERLINK, where it is a text; anything else is not followed here. */
function targetOf(formula: string): string | undefined {
  const [, text] = /HYPERLINK\(\s*"((?:[^"]|"")*)"/i.exec(formula) ?? [];
  return text?.replace(/""/g, '"');
}

/** Goes where a link of this workbook leads; false where there is no such place. */
export function follow(book: Book, place: string): boolean {
  const { sheet: named, local } = splitAddress(place);
  const sheet = named === undefined ? book.active : book.sheetNamed(named);
  const cells = parseArea(local) ?? book.names.find(({ name }) => name === local)?.range?.area;
  if (!sheet || sheet.visibility !== 'Visible' || (!cells && !placeOf(local))) return false;
  if (cells) book.select(new Range(sheet, cells));
  return true;
}
