import type { CellContext, CellKind } from '../schema/cell-type';
import type { AnySheet } from '../schema/sheet';
import { moment } from '../schema/types-date';
import { number } from '../schema/types-number';
import { yesNo } from '../schema/types-text';
import { hasTime } from '../values/moment';
import type { CellValue } from '../workbook/cells';
import { columnsOf } from './column-names';
import { type ContentKind, contentKind, sampleOf, shareOf } from './content-kind';
import type { KnownDealers } from './dealer-named';

/** What is known of the firm's models, parts and issue slips, in capitals: a column full of them is a column of them; and of its dealers. */
export interface KnownNumbers {
  readonly models: ReadonlySet<string>;
  readonly parts: ReadonlySet<string>;
  readonly slips?: ReadonlySet<string>;
  readonly dealers?: KnownDealers;
}

/** A column as its cells show it, whatever its header says. */
export interface ColumnContent {
  readonly cells: readonly (string | number | boolean)[];
  readonly kind: ContentKind;
  /** Most dates have a time. */
  readonly hasTimes: boolean;
  readonly isUnique: boolean;
  /** Words are so long that they may describe something. */
  readonly describes: boolean;
  /** The smallest and largest number, and whether all are whole. */
  readonly numbers: { readonly least: number; readonly most: number; readonly areWhole: boolean } | undefined;
}

/** So many letters on average are no name. */
const DESCRIPTION = 5;

/** Looks at the first cells of a column. */
export function contentOf(rows: readonly (readonly CellValue[])[], column: number, context: CellContext): ColumnContent {
  const cells = sampleOf(rows, column);
  const kind = contentKind(cells, context);
  const values = kind === 'number' ? cells.flatMap((cell) => number.read(cell, context).value ?? []) : [];
  const timed = (cell: string | number | boolean): boolean => {
    const { value } = moment.read(cell, context);
    return value !== undefined && hasTime(value);
  };
  return {
    cells,
    kind,
    hasTimes: kind === 'date' && shareOf(cells, timed) > 0.5,
    describes: kind === 'word' && cells.reduce<number>((sum, cell) => sum + String(cell).length, 0) >= cells.length * DESCRIPTION,
    isUnique: new Set(cells.map(String)).size === cells.length,
    numbers:
      values.length === 0 ? undefined : { least: Math.min(...values), most: Math.max(...values), areWhole: values.every(Number.isInteger) },
  };
}

/** So much of a column is of a list where the column is. */
const MOST = 0.8;
const HALF = 0.5;
const NUMBERS_KNOWN: Readonly<Record<string, 'models' | 'parts' | 'slips'>> = { model: 'models', part: 'parts', slip: 'slips' };

/** How much each kind of content speaks for each kind of column, from 0 to 1. */
const SPEAKS_FOR: Readonly<Partial<Record<CellKind, Readonly<Partial<Record<ContentKind, number>>>>>> = {
  phone: { phone: 1 },
  long: { sentence: 0.8, word: 0.2 },
  text: { word: 0.5, sentence: 0.3 },
  code: { code: 0.5, word: 0.1, number: 0.1 },
};

/** How far the cells of a column fit a field of a list, from 0 to 1: numbers and words of the firm’s own lists say most, plain words least. */
export function contentFit(sheet: AnySheet, field: string, content: ColumnContent, context: CellContext, known: KnownNumbers): number {
  const type = columnsOf(sheet)[field]?.type;
  if (!type || content.cells.length === 0) return 0;
  const numbers = known[NUMBERS_KNOWN[field] ?? 'models'];
  if (field in NUMBERS_KNOWN && numbers && shareOf(content.cells, (cell) => numbers.has(String(cell).toUpperCase())) >= HALF) return 1;
  if (type.kind === 'choice') {
    const share = shareOf(content.cells, (cell) => typeof cell === 'string' && type.read(cell, context).value !== undefined);
    return share < MOST ? 0 : type === yesNo ? 0.7 : 1;
  }
  if (type.kind === 'moment' || type.kind === 'day') return dateFit(type.kind, content);
  if (content.numbers) return numberFit(type.kind, content.numbers);
  if (type.kind === 'code' && content.kind === 'code' && sheet.key[0] === field) return content.isUnique ? 0.8 : 0.4;
  if (content.describes && (type.kind === 'long' || type.kind === 'text')) return type.kind === 'long' ? 0.5 : 0.3;
  return SPEAKS_FOR[type.kind]?.[content.kind] ?? 0;
}

const dateFit = (kind: 'moment' | 'day', { kind: found, hasTimes }: ColumnContent): number =>
  found !== 'date' ? 0 : (kind === 'moment') === hasTimes ? 1 : 0.5;

function numberFit(kind: CellKind, { least, most, areWhole }: NonNullable<ColumnContent['numbers']>): number {
  if (kind === 'quantity' || kind === 'count') return areWhole && least >= 0 && most <= 1_000 ? 0.7 : 0;
  if (kind === 'score') return areWhole && least >= 1 && most <= 5 ? 0.7 : 0;
  if (kind === 'money' || kind === 'price') return least < 0 ? 0.2 : areWhole && most < 10 ? 0.3 : 0.6;
  return kind === 'code' && areWhole && most > 1_000 ? 0.4 : 0;
}
