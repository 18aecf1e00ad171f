import { CellFormat } from '../model/cell-format';
import type { Range } from '../model/range';
import { onlyKeys, record } from '../protocol/arguments';
import { ApiSurface, type Member } from '../protocol/describe';
import { Failure, refuseArgument } from '../protocol/failure';
import { describeCellFormat } from './cell-format';
import { writeHyperlink } from './hyperlinks';

/** `setCellProperties`: a format (and link) for each cell, by the same members that `format` has. */
export function setCellProperties(range: Range, given: unknown): void {
  const rows = listOf(given, range.rowCount);
  rows.forEach((row, index) =>
    listOf(row, range.columnCount).forEach((cell, column) => {
      const { format, hyperlink } = onlyKeys(cell ?? {}, ['format', 'hyperlink']);
      const place = range.part(index, column, 1, 1);
      if (format !== undefined) setFormat(place, format);
      if (hyperlink !== undefined) writeHyperlink(place, hyperlink);
    }),
  );
}

/** `setRowProperties`: one entry for each row. */
export function setRowProperties(range: Range, given: unknown): void {
  listOf(given, range.rowCount).forEach((row, index) => setLine(range.part(index, 0, 1, range.columnCount), row, 'rowHidden', 'heights'));
}

/** `setColumnProperties`: one entry for each column. */
export function setColumnProperties(range: Range, given: unknown): void {
  listOf(given, range.columnCount).forEach((column, index) =>
    setLine(range.part(0, index, range.rowCount, 1), column, 'columnHidden', 'widths'),
  );
}

function setLine(range: Range, given: unknown, hidden: 'rowHidden' | 'columnHidden', axis: 'heights' | 'widths'): void {
  const entry = onlyKeys(given ?? {}, ['format', hidden]);
  if (entry['format'] !== undefined) setFormat(range, entry['format']);
  const { area } = range;
  const [from, to] = axis === 'heights' ? [area.top, area.bottom] : [area.left, area.right];
  if (typeof entry[hidden] === 'boolean') range.sheet[axis].hide(from, to, entry[hidden]);
}

function setFormat(range: Range, given: unknown): void {
  const format = new CellFormat(range.sheet, [range.area]);
  const parts: Readonly<Record<string, object>> = { fill: format.fill, font: format.font, protection: format.locks };
  for (const [name, value] of Object.entries(record(given))) {
    const inner = parts[name];
    if (name === 'borders') setBorders(format, value);
    else if (inner) setMembers(inner, record(value));
    else setMembers(format, { [name]: value });
  }
}

function setBorders(format: CellFormat, given: unknown): void {
  const edges: Readonly<Record<string, string>> = { top: 'EdgeTop', bottom: 'EdgeBottom', left: 'EdgeLeft', right: 'EdgeRight' };
  for (const [name, value] of Object.entries(record(given))) {
    const border = format.borders.all.find((one) => one.index === (edges[name] ?? name)) ?? refuseArgument();
    setMembers(border, record(value));
  }
}

function setMembers(self: object, values: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined || value === null) continue;
    const member = memberOfFormat(self, name);
    if (member?.write === undefined) throw new Failure('InvalidArgument');
    member.write(self, value);
  }
}

const formats = new ApiSurface();
describeCellFormat(formats);

const memberOfFormat = (self: object, name: string): Member<unknown> | undefined => formats.of(self)?.members[name];

function listOf(given: unknown, length: number): readonly unknown[] {
  return Array.isArray(given) && given.length === length ? (given as readonly unknown[]) : refuseArgument();
}
