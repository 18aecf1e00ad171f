import { BLANK, type Content } from '../model/cell';
import type { Look } from '../model/look';
import type { Range } from '../model/range';
import { oneOf } from '../protocol/arguments';
import { Failure } from '../protocol/failure';
import { rangeArgument } from './ranges';

const KIND = oneOf(['All', 'Values', 'Formats'] as const);

/**
 * Copies cells; the target grows to the source's size, or is filled by repeating it. Formulas would have to be rewritten for
 * their new place, which our Excel does not do: it refuses to copy them.
 */
export function copyFrom(target: Range, source: unknown, copyType?: unknown, skipBlanks?: unknown, transpose?: unknown): void {
  if (transpose === true) throw new Failure('NotImplemented', 'The in-memory Excel does not transpose copies.');
  const from = rangeArgument(source, target.sheet);
  const kind = copyType === undefined || copyType === null ? 'All' : KIND(copyType);
  const to = target.resized(Math.max(target.rowCount, from.rowCount), Math.max(target.columnCount, from.columnCount));
  to.sheet.demandWritable(to.area);
  const cells = taken(from);
  for (let row = 0; row < to.rowCount; row += 1) {
    for (let column = 0; column < to.columnCount; column += 1) {
      const cell = cells[row % from.rowCount]?.[column % from.columnCount];
      if (cell && !(skipBlanks === true && cell.content === BLANK)) put(to, row, column, cell, kind);
    }
  }
  if (kind !== 'Formats') to.sheet.changed(to.area);
}

interface Taken {
  readonly content: Content;
  readonly look: Look;
}

function taken({ sheet, area, rowCount, columnCount }: Range): readonly (readonly Taken[])[] {
  sheet.book.calculator.settle(sheet.book);
  return Array.from({ length: rowCount }, (_, row) =>
    Array.from({ length: columnCount }, (__, column) => ({
      content: sheet.grid.content(area.top + row, area.left + column),
      look: sheet.grid.look(area.top + row, area.left + column),
    })),
  );
}

function put({ sheet, area }: Range, row: number, column: number, { content, look }: Taken, kind: 'All' | 'Values' | 'Formats'): void {
  const place = [area.top + row, area.left + column] as const;
  if (kind === 'All' && content.formula !== undefined) throw new Failure('NotImplemented', 'The in-memory Excel does not copy formulas.');
  if (kind !== 'Formats') sheet.grid.setContent(...place, content.formula === undefined ? content : { value: content.value });
  if (kind !== 'Values') sheet.grid.setLook(...place, look);
}
