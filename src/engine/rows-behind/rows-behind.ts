import type { MonthOutcome } from '../month/outcome';
import type { Links } from '../reports/report';
import type { Share } from '../indicators/shares';
import type { Column } from '../schema/sheet';
import { FIRST_ROW, sheetName } from '../sheets/list-frame';
import { sumOf } from '../values/group';
import { placeOf } from '../workbook/address';
import { type ListFilter, filterTo } from './list-filter';
import { fulfils, measured, shareIn } from './measure';
import { linesOf, tracedRows } from './month-rows';
import { type NamedRow, named } from './named-row';
import type { TracedRow } from './source';
import { SOURCES } from './sources';
import { SUMMARIES } from './summaries';
import type { Summary } from './summary';
import type { Measure, SummaryLine, Trace, Where } from './trace';

/** A number of a summary with the rows that it was made of. */
export interface NumberBehind {
  readonly title: string;
  /** As the cell holds it: money in yuan, rates as fractions. */
  readonly value: number;
  /** What the rows come to. */
  readonly total: number;
  readonly agrees: boolean;
  readonly kind: 'count' | 'money' | 'rate' | 'mean';
  readonly dealer?: string;
  readonly rows: readonly NamedRow[];
  /** Of a rate: its two numbers. */
  readonly share?: Share;
  /** Further rows of the number that add nothing to it: amounts of 0. */
  readonly left?: number;
  /** How the list that holds the rows is filtered to them. */
  readonly filter?: ListFilter;
}

/** The rows behind a cell of a summary, or of its totals; nothing where the cell is no number that has rows. */
export function rowsBehind(outcome: MonthOutcome, links: Links, sheet: string, cell: string): NumberBehind | undefined {
  const place = placeOf(cell);
  const summary = place && SUMMARIES.find(({ report }) => sheetName(report.sheet.title, outcome.settings.language) === sheet);
  const field = summary && Object.keys(summary.report.sheet.columns)[place.column];
  return summary && field !== undefined ? numberBehind(outcome, links, summary, field, place.row - FIRST_ROW) : undefined;
}

/** The rows behind a column of a line of a summary; the line after the last is the totals. */
export function numberBehind(
  outcome: MonthOutcome,
  links: Links,
  summary: Summary,
  field: string,
  index: number,
): NumberBehind | undefined {
  const { sheet, totals } = summary.report;
  const [trace, column] = [summary.traces[field], sheet.columns[field]];
  const lines = linesOf(summary, outcome);
  const isTotals = index === lines.length && lines.length > 0 && totals?.[field] === 'sum' && !trace?.lines && trace?.measure !== 'ofAll';
  const line = lines[index];
  if (index === lines.length && trace && column && isRateOfAll(trace, totals?.[field])) {
    const title = column.title[outcome.settings.language];
    const found = traced({ number: { title, value: NaN }, trace, column, of: [{ lines }] }, outcome, links);
    return { ...found, value: found.total, agrees: found.rows.length > 0 };
  }
  const value = isTotals ? sumOf(lines, (one) => Number(one[field] ?? 0)) : line?.[field];
  if (!trace || !column || typeof value !== 'number' || (!isTotals && !line)) return undefined;
  const of = (line && trace.lines ? trace.lines(line, lines) : [line]).map((one): SummaryLine => ({ lines, ...(one && { line: one }) }));
  const { dealer } = line ?? {};
  const title = column.title[outcome.settings.language];
  const number = { title, value: written(column, value, outcome), ...(typeof dealer === 'string' && dealer !== '' && { dealer }) };
  return traced({ number, trace, column, of }, outcome, links);
}

/** Whether a total is the rate of all rows: a share of sums, or the mean of rates by what they were taken of. */
const isRateOfAll = ({ measure, lines }: Trace, total: unknown): boolean =>
  typeof measure === 'object' && 'fulfil' in measure && !lines && typeof total === 'object';

/** A number with what it is made of. */
export interface TracedNumber {
  readonly number: Pick<NumberBehind, 'title' | 'value' | 'dealer'>;
  readonly trace: Trace;
  /** By which it is written: money in yuan. */
  readonly column: Column<unknown>;
  /** The lines whose rows count. */
  readonly of: readonly SummaryLine[];
  /** What the cell has divided it by. */
  readonly per?: number;
}

/** The rows behind a number, and what they come to. */
export function traced({ number, trace, column, of, per = 1 }: TracedNumber, outcome: MonthOutcome, links: Links): NumberBehind {
  const isOf = (fields: TracedRow['fields'], where: Where): boolean => of.some((one) => fulfils(fields, where, outcome, one));
  const isPart = ({ fields }: TracedRow, where: Where): boolean => isOf(fields, where);
  const all = tracedRows(outcome, trace.source);
  const rows = all.filter(({ fields }) => isOf(fields, trace.where));
  const share = shareIn(rows, all, trace.measure, isPart);
  const total = written(column, measured(rows, all, trace.measure, isPart) ?? 0, outcome) / per;
  const behind = contributing(rows, trace.measure);
  const source = SOURCES[trace.source];
  const told = behind.flatMap((row) => named(row, source, outcome, links, figureOf(row, trace.measure, column, outcome)));
  const filter = filterTo(source, behind, told, trace.where, { all, language: outcome.settings.language });
  return {
    ...number,
    total,
    kind: per === 1 ? kindOf(column) : 'count',
    agrees: Math.abs(number.value - total) <= toleranceOf(trace) && told.length === behind.length,
    rows: told,
    ...(share && { share }),
    ...(kindOf(column) === 'money' && behind.length < rows.length && { left: rows.length - behind.length }),
    ...(filter && { filter }),
  };
}

/** Means are rounded to two decimals where nothing is said, rates kept to six. */
const EXACT = 1e-6;
function toleranceOf({ measure, decimals }: Trace): number {
  const isMean = typeof measure === 'object' && ('mean' in measure || 'median' in measure);
  return isMean || decimals !== undefined ? 0.5 * 10 ** -(decimals ?? 2) + 1e-9 : EXACT;
}

/** Rows that add nothing to a sum are not among those behind it. */
const contributing = (rows: readonly TracedRow[], measure: Measure): readonly TracedRow[] =>
  typeof measure === 'object' && 'sum' in measure ? rows.filter(({ fields }) => Number(fields[measure.sum] ?? 0) !== 0) : rows;

/** A figure as its cell shows it: money in yuan. */
const written = ({ type }: Column<unknown>, value: number, { settings }: MonthOutcome): number =>
  Number(type.write(value, settings.language));

/** What a row adds to a sum or a mean, as the cell shows it. */
function figureOf({ fields }: TracedRow, measure: Measure, column: Column<unknown>, outcome: MonthOutcome): number | undefined {
  const field =
    typeof measure !== 'object'
      ? undefined
      : 'sum' in measure
        ? measure.sum
        : 'mean' in measure
          ? measure.mean
          : 'median' in measure
            ? measure.median
            : undefined;
  const value = field === undefined ? undefined : fields[field];
  return typeof value === 'number' ? written(column, value, outcome) : undefined;
}

const kindOf = ({ type: { kind } }: Column<unknown>): NumberBehind['kind'] =>
  kind === 'money' || kind === 'rate' || kind === 'mean' ? kind : 'count';
