import type { CellContext, CellKind } from '../schema/cell-type';
import type { AnySheet, Column } from '../schema/sheet';
import type { CellValue } from '../workbook/cells';
import { columnsOf } from './column-names';
import type { KnownNumbers } from './content-fit';
import { type ContentKind, contentKind, sampleOf, shareOf } from './content-kind';
import type { HeaderCell } from './find-header';
import { headerForms } from './header-name';

/** A column that may hold a field, and what speaks for it. */
export interface ColumnSuggestion {
  readonly cell: HeaderCell;
  readonly field: string;
  /** 0 to 1. */
  readonly likeness: number;
  readonly why: 'header' | 'content' | 'both';
}

const FITTING: Readonly<Record<ContentKind, readonly CellKind[]>> = {
  date: ['day', 'moment'],
  phone: ['phone'],
  number: ['quantity', 'count', 'money', 'price', 'score', 'number', 'rate'],
  code: ['code'],
  sentence: ['long'],
  word: ['text'],
  nothing: [],
};
/** Content that can be only one thing, and so may speak without its header. */
const TELLING: ReadonlySet<string> = new Set(['date', 'phone', 'choice', 'known']);
const [HEADER_WEIGHT, CONTENT_WEIGHT] = [0.6, 0.4];
const LEAST = 0.5;
const LEAST_HEADER = 0.34;
const CONTENT_ALONE = 0.6;
/** Letters in common say a little less than one word within the other. */
const STRANGE_ORDER = 0.1;

/** A word lost in one so much longer is too little in common for any of our limits. */
const MOST_TIMES_LONGER = 4;
/** In a script of letters, words of nothing in common share many of them: only a run of them says something. */
const LETTERS = /[a-z]/;

/** How alike two headers are, from 0 to 1: by characters in common, of words in letters by the longest run of them; one within the other counting for more. */
export function headerLikeness(one: string, other: string): number {
  const [long, short] = one.length >= other.length ? [one, other] : [other, one];
  if (short === '') return 0;
  const within = short.length > 1 && long.includes(short) ? 0.6 + (0.4 * short.length) / long.length : 0;
  if (long.length > MOST_TIMES_LONGER * short.length) return within;
  const shared = LETTERS.test(one) && LETTERS.test(other) ? longestRun(long, short) : charactersShared(long, short);
  return Math.max(within, (2 * shared) / (long.length + short.length) - STRANGE_ORDER);
}

function charactersShared(long: string, short: string): number {
  const left = [...long];
  return [...short].filter((letter) => {
    const at = left.indexOf(letter);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
}

function longestRun(long: string, short: string): number {
  for (let length = short.length; length > 0; length--)
    for (let from = 0; from + length <= short.length; from++) if (long.includes(short.slice(from, from + length))) return length;
  return 0;
}

/** How alike a header and the title or a known spelling of a column are, from 0 to 1. */
export function likenessTo(forms: readonly string[], { title, synonyms }: Column<unknown>): number {
  const words = [title.zh, title.en, ...synonyms].flatMap(headerForms);
  return Math.max(0, ...forms.flatMap((form) => words.map((word) => headerLikeness(form, word))));
}

interface Fit {
  readonly share: number;
  readonly how: ContentKind | 'choice' | 'known';
}

function fitOf(
  field: string,
  { type }: Column<unknown>,
  cells: readonly (string | number | boolean)[],
  kind: ContentKind,
  context: CellContext,
  known: KnownNumbers,
): Fit {
  const numbers = field === 'model' ? known.models : field === 'part' ? known.parts : undefined;
  const share = numbers && shareOf(cells, (cell) => numbers.has(String(cell).toUpperCase()));
  if (share !== undefined && share >= 0.5) return { share: 1, how: 'known' };
  if (type.kind === 'choice') return { share: shareOf(cells, (cell) => type.read(cell, context).value !== undefined), how: 'choice' };
  return { share: FITTING[kind].includes(type.kind) ? 1 : kind === 'nothing' ? 0.5 : 0, how: kind };
}

/** For headers that name nothing: the fields without a column that they may mean, each field and each header at most once, the likeliest first. */
export function suggestColumns(
  sheet: AnySheet,
  unknown: readonly HeaderCell[],
  taken: ReadonlySet<string>,
  rows: readonly (readonly CellValue[])[],
  context: CellContext,
  known: KnownNumbers = { models: new Set(), parts: new Set() },
): readonly ColumnSuggestion[] {
  const open = Object.entries(columnsOf(sheet)).filter(([field]) => !taken.has(field));
  const judged = unknown.flatMap((cell) => {
    const cells = sampleOf(rows, cell.column);
    const kind = contentKind(cells, context);
    return open.map(([field, column]) => ({
      cell,
      field,
      required: column.required,
      header: likenessTo(cell.forms, column),
      fit: fitOf(field, column, cells, kind, context, known),
    }));
  });
  const byBoth = judged.flatMap(({ cell, field, header, fit }): ColumnSuggestion[] => {
    const likeness = HEADER_WEIGHT * header + CONTENT_WEIGHT * fit.share;
    return header >= LEAST_HEADER && likeness >= LEAST ? [{ cell, field, likeness, why: fit.share >= 0.8 ? 'both' : 'header' }] : [];
  });
  const telling = judged.filter(({ required, fit }) => required && TELLING.has(fit.how) && fit.share >= 0.8);
  const alone = telling.filter((one) => telling.every((other) => other === one || (other.cell !== one.cell && other.field !== one.field)));
  return eachOnce([
    ...byBoth,
    ...alone.map(({ cell, field }): ColumnSuggestion => ({ cell, field, likeness: CONTENT_ALONE, why: 'content' })),
  ]);
}

function eachOnce(candidates: readonly ColumnSuggestion[]): readonly ColumnSuggestion[] {
  const chosen: ColumnSuggestion[] = [];
  for (const candidate of [...candidates].sort((a, b) => b.likeness - a.likeness)) {
    if (!chosen.some(({ cell, field }) => cell === candidate.cell || field === candidate.field)) chosen.push(candidate);
  }
  return chosen;
}
