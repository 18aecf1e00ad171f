import type { CellContext, CellKind, CellReading, CellType } from '../schema/cell-type';
import type { Column } from '../schema/sheet';
import { moment } from '../schema/types-date';
import { clockOf } from '../values/moment';
import type { Facts } from '../values/language';
import { maskedPhone } from '../values/phone';
import { isDitto, isNullToken, tidy } from '../values/text';
import { type CellValue, isCellError } from '../workbook/cells';
import type { RowRemark } from './reading';

/** A column of the contract and where it stands in a sheet. */
export interface PlacedColumn {
  readonly field: string;
  /** 0-based. */
  readonly at: number;
  readonly column: Column<unknown>;
  /** Its kind is one of words: what was written is kept where it differs, and a formula is out of place (C9). */
  readonly words: boolean;
  /** The column of its time of day, where date and time stand apart. */
  readonly timeAt?: number | undefined;
}

/** What a cell's surroundings add to it. */
export interface CellSurroundings {
  readonly context: CellContext;
  /** The value of the cell above, for ditto marks (33). */
  readonly above?: unknown;
  readonly formula?: string | undefined;
  /** A number that is shown as a date or time. */
  readonly isDate?: boolean;
}

/** A cell as the reader settles it. */
export interface SettledCell {
  readonly value?: unknown;
  /** The cell as found, where it could not be read or says something else than its value. */
  readonly written?: string | number | boolean;
  readonly remarks: readonly RowRemark[];
}

const WORD_KINDS: ReadonlySet<string> = new Set(['text', 'code', 'long', 'phone']);
const LONGEST_TOKEN = 5;
const NO_REMARKS: readonly RowRemark[] = [];
const NOTHING: SettledCell = { remarks: NO_REMARKS };

/** Places a column of the contract in a sheet. */
export const placeColumn = (field: string, at: number, column: Column<unknown>, timeAt?: number): PlacedColumn => ({
  field,
  at,
  column,
  timeAt,
  words: WORD_KINDS.has(column.type.kind),
});

const absent = ({ field, column }: PlacedColumn, written?: string): SettledCell => {
  if (!column.required) return written === undefined ? NOTHING : { written, remarks: [] };
  return {
    ...(written !== undefined && { written }),
    remarks: [{ code: 'C1', field, facts: { why: 'record', ...(written !== undefined && { found: written }) } }],
  };
};

/** A formula that was never calculated leaves its cell blank, in whichever column: what it should say is lost. */
const withFormula = (settled: SettledCell, { field }: PlacedColumn, { formula }: CellSurroundings): SettledCell =>
  formula !== undefined
    ? { ...settled, remarks: [...settled.remarks, { code: 'C9', field, facts: { why: 'unsaved', formula } }] }
    : settled;

/** Settles one cell: blank, error, ditto, sign for nothing, or what its column's type makes of it. */
export function settleCell(placed: PlacedColumn, cell: CellValue | undefined, surroundings: CellSurroundings): SettledCell {
  if (cell === undefined || cell === null) return withFormula(absent(placed), placed, surroundings);
  if (isCellError(cell)) return { written: cell.error, remarks: [{ code: 'C8', field: placed.field, facts: { found: cell.error } }] };
  if (typeof cell !== 'string') return typed(placed, cell, surroundings);
  const text = tidy(cell);
  if (text === '') return absent(placed);
  if (text.length <= LONGEST_TOKEN && !placed.column.verbatim) {
    if (isDitto(text)) return ditto(placed, text, surroundings);
    if (isNullToken(text)) return sayingNothing(placed, cell, surroundings);
  }
  return typed(placed, cell, surroundings);
}

/** A choice may have 无 among its words; everywhere else such a sign is no value. */
function sayingNothing(placed: PlacedColumn, cell: string, surroundings: CellSurroundings): SettledCell {
  const chosen = placed.column.type.kind === 'choice' ? typed(placed, cell, surroundings) : undefined;
  return chosen?.value === undefined ? absent(placed, cell) : chosen;
}

function ditto(placed: PlacedColumn, text: string, { above }: CellSurroundings): SettledCell {
  if (above === undefined) return absent(placed, text);
  const { type } = placed.column;
  return {
    value: above,
    remarks: [{ code: 'C7', field: placed.field, facts: { why: 'otherwise', found: text, ...shownAs(type, above) } }],
  };
}

function shownAs(type: CellType<unknown>, value: unknown): Facts {
  if (type.kind === 'choice') return { read: String(type.write(value, 'zh')), readEn: String(type.write(value, 'en')) };
  const shown = WRITTEN_OTHERWISE[type.kind]?.(String(value)) ?? String(type.write(value, 'zh'));
  return { read: shown, readEn: shown };
}

const spacedOut = (moment: string): string => moment.replace('T', ' ');
/** A phone number that is repeated stands in clear in its own cell and nowhere else. */
const WRITTEN_OTHERWISE: Readonly<Partial<Record<CellKind, (value: string) => string>>> = {
  day: spacedOut,
  moment: spacedOut,
  phone: maskedPhone,
};

function typed(placed: PlacedColumn, cell: string | number | boolean, surroundings: CellSurroundings): SettledCell {
  const { field, column, words } = placed;
  const reading =
    words && surroundings.isDate && typeof cell === 'number'
      ? dateInWords(cell, surroundings.context)
      : column.type.read(cell, surroundings.context);
  const said: RowRemark[] | undefined = reading.remark && [{ code: reading.remark.code, field, facts: reading.remark.facts }];
  const remarks =
    words && surroundings.formula !== undefined
      ? [...(said ?? []), { code: 'C9', field, facts: { why: 'saved', formula: surroundings.formula } }]
      : (said ?? NO_REMARKS);
  if (isTimeAlone(reading, cell, surroundings)) return timeAlone(placed, Number(cell));
  if (reading.value === undefined) return reading.remark ? { written: cell, remarks } : absent(placed, String(cell));
  // A long number has one spelling, in the ledger as in findings and archives (21).
  const isCut = reading.remark?.code === 'C10' && typeof cell === 'number';
  const differs = words && !isCut && String(cell) !== reading.value;
  return differs ? { value: reading.value, written: cell, remarks } : { value: reading.value, remarks };
}

/** A time of day in a column of dates: the fraction behind it says nothing to anyone. */
const isTimeAlone = ({ remark }: CellReading<unknown>, cell: string | number | boolean, { isDate = false }: CellSurroundings): boolean =>
  remark?.code === 'C2' && isDate && typeof cell === 'number' && cell >= 0;

function timeAlone({ field }: PlacedColumn, cell: number): SettledCell {
  const found = clockOf(cell);
  return { written: found, remarks: [{ code: 'C2', field, facts: { why: 'timeAlone', found } }] };
}

/** A date in a column of words is what was shown, not the number behind it. */
function dateInWords(cell: number, context: CellContext): CellReading<string> {
  const { value } = moment.read(cell, context);
  if (value === undefined) return { value: String(cell) };
  const read = value.replace('T', ' ');
  return { value: read, remark: { code: 'C7', facts: { why: 'otherwise', found: String(cell), read, readEn: read } } };
}
