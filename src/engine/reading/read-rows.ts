import type { AnySheet } from '../schema/sheet';
import type { SheetCells } from '../workbook/cells';
import { type TableShape, classifyRow, saysNothing } from './classify-row';
import { columnsOf } from './column-names';
import type { Header } from './find-header';
import { headerForms } from './header-name';
import { type MarkedCells, markedCells } from './marked-cells';
import type { ColumnMatch } from './match-columns';
import type { MergedCells } from './merged-cells';
import { placeColumn } from './read-cell';
import { partLines, readPartLines } from './read-part-lines';
import { type AnyRow, type SheetInReading, readRow } from './read-row';
import type { ListReading } from './reading';
import type { ReadingContext } from './reading-context';
import { correctionsFor, recordNumber } from './row-corrections';

type PassedOver = ListReading<unknown>['passedOver'][number];

/** A list whose header is understood. */
export interface UnderstoodList {
  readonly sheet: AnySheet;
  readonly companion: AnySheet | undefined;
  readonly cells: SheetCells;
  readonly merged: MergedCells;
  readonly header: Header;
  readonly match: ColumnMatch;
  readonly context: ReadingContext;
}

/** The rows of a list: read, or passed over with the reason. */
export interface RowsRead {
  readonly rows: readonly AnyRow[];
  /** Lines of the companion list that stand in its rows. */
  readonly lines: readonly AnyRow[];
  /** Blank rows behind the last filled one are not listed. */
  readonly passedOver: readonly PassedOver[];
}

/** Reads or passes over every row of a list. */
export function readRows(list: UnderstoodList): RowsRead {
  const { cells, header, merged } = list;
  const shape = shapeOf(list);
  const readRecord = recordReader(list);
  const rows: AnyRow[] = [];
  const lines: AnyRow[] = [];
  const passedOver: PassedOver[] = aboveHeader(list);
  let lastFilled = passedOver.length;
  for (let row = header.row + 1; row < cells.rows.length; row++) {
    const reason = classifyRow(cells.rows[row] ?? [], shape, merged.widthIn(row), rows.length > 0);
    if (reason) passedOver.push({ row: row + 1, reason });
    else {
      const record = readRecord(row);
      for (const own of record.rows) rows.push(own);
      for (const line of record.lines) lines.push(line);
    }
    if (reason !== 'blank') lastFilled = passedOver.length;
  }
  return { rows, lines, passedOver: passedOver.slice(0, lastFilled) };
}

interface RecordRead {
  readonly rows: readonly AnyRow[];
  readonly lines: readonly AnyRow[];
}

const NO_LINES: readonly AnyRow[] = [];

/** How a row of this list is read: as one record, as one for each of its groups, or as one with lines of another list. */
function recordReader(list: UnderstoodList): (row: number) => RecordRead {
  const { sheet, companion, cells, match } = list;
  const marked = markedCells(cells);
  const above: unknown[] = [];
  const reading = inReading(sheet, list, marked, above);
  const definitions = columnsOf(sheet);
  const placed = Object.entries(match.columns).flatMap(([field, at]) =>
    definitions[field] ? [placeColumn(field, at, definitions[field], match.times[field])] : [],
  );
  const groups = partLines(sheet, match.groups, match.columns);
  if (groups.length > 0) {
    return (row) => {
      const rows = readPartLines(row, groups, reading);
      return { rows: rows.length > 0 ? rows : [readRow(row, placed, reading)], lines: NO_LINES };
    };
  }
  if (!companion || match.companionGroups.length === 0) return (row) => ({ rows: [readRow(row, placed, reading)], lines: NO_LINES });
  const lines = partLines(companion, match.companionGroups, sharedWith(companion, sheet, match));
  const lineReading = inReading(companion, list, marked, above);
  return (row) => {
    const rows = [readRow(row, placed, reading)];
    const read = readPartLines(row, lines, lineReading);
    // What is wrong with the shared number is said at the record itself.
    return {
      rows,
      lines: read.map((line) => ({ ...line, sheet: cells.name, remarks: line.remarks.filter(({ field }) => !sheet.key.includes(field)) })),
    };
  };
}

/** The record's number, under which its lines stand in the companion list. */
const sharedWith = (companion: AnySheet, sheet: AnySheet, { columns }: ColumnMatch): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.entries(columns).filter(([field]) => sheet.key.includes(field) && field in columnsOf(companion)));

function inReading(sheet: AnySheet, list: UnderstoodList, marked: MarkedCells, above: unknown[]): SheetInReading {
  const { cells, merged, header, match, context } = list;
  const [keyField] = list.sheet.key;
  const keyColumn = keyField === undefined ? undefined : match.columns[keyField];
  const keys = () => new Set(keyColumn === undefined ? [] : cells.rows.map((row) => recordNumber(row[keyColumn])));
  return {
    cells,
    merged,
    marked,
    context,
    firstRow: header.row + 1,
    keyColumn,
    above,
    corrections: correctionsFor(sheet, cells.name, context, keys),
  };
}

function shapeOf({ sheet, header, match }: UnderstoodList): TableShape {
  const definitions = columnsOf(sheet);
  const [keyField] = sheet.key;
  const anchorField = keyField ?? Object.keys(definitions).find((field) => definitions[field]?.required && field in match.columns);
  const columns = [match.columns, match.times, ...match.groups, ...match.companionGroups].flatMap((placed) => Object.values(placed));
  const mapped = [...new Set(columns)].sort((a, b) => a - b);
  return {
    mapped,
    anchor: anchorField === undefined ? undefined : match.columns[anchorField],
    anchorIsCode: anchorField !== undefined && definitions[anchorField]?.type.kind === 'code',
    headers: new Map(header.cells.map(({ column, text }) => [column, headerForms(text).at(-1) ?? ''])),
  };
}

/** The rows above the header: titles and notes. */
function aboveHeader({ cells, header }: UnderstoodList): PassedOver[] {
  return cells.rows.slice(0, header.top).map((row, index) => ({ row: index + 1, reason: row.every(saysNothing) ? 'blank' : 'title' }));
}
