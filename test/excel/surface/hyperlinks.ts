import type { Range } from '../model/range';
import type { Hyperlink } from '../model/sheet';
import { onlyKeys, optionalText } from '../protocol/arguments';
import { Failure } from '../protocol/failure';

/** The link of a range's first cell, or null. */
export function readHyperlink({ sheet, area }: Range): Hyperlink | null {
  return sheet.hyperlinks.get(`${area.top},${area.left}`) ?? null;
}

/** Links a range: the shown text, where given, becomes its content, and the cell looks like a link. */
export function writeHyperlink(range: Range, value: unknown): void {
  const { sheet, area } = range;
  const link = linkOf(value);
  if (sheet.protection.isOn) sheet.demand('allowInsertHyperlinks');
  sheet.demandWritable(area);
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      sheet.hyperlinks.set(`${row},${column}`, link);
      if (link.textToDisplay !== undefined) sheet.grid.setContent(row, column, { value: link.textToDisplay });
      sheet.grid.setLook(row, column, { ...sheet.grid.look(row, column), fontColour: '#0563C1', underline: 'Single' });
    }
  }
  sheet.changed(area);
}

function linkOf(value: unknown): Hyperlink {
  const given = onlyKeys(value, ['address', 'documentReference', 'screenTip', 'textToDisplay']);
  const texts = Object.entries(given).flatMap(([key, one]) => (optionalText(one) === undefined ? [] : [[key, optionalText(one)]]));
  const link = Object.fromEntries(texts) as Hyperlink;
  const goesTwoWays = link.address !== undefined && link.documentReference !== undefined;
  if (goesTwoWays || (link.address === undefined && link.documentReference === undefined)) throw new Failure('InvalidArgument');
  return link;
}
