import type { MonthOutcome } from '../month/outcome';
import type { CountedFigure, Figure, PlacedFigure } from '../reports/overview/figure';
import { overviewFigures, overviewSheet } from '../reports/overview/overview';
import type { Links } from '../reports/report';
import { column } from '../schema/sheet';
import { mean, share } from '../schema/types-report';
import type { Words } from '../values/language';
import { placeOf } from '../workbook/address';
import type { CellRange } from '../workbook/cells';
import { fulfils } from './measure';
import { made } from './month-rows';
import { OVERVIEW, OVERVIEW_OTHERWISE, keptIn } from './numbers/overview';
import { type NumberBehind, type TracedNumber, traced } from './rows-behind';
import { type SummaryLine, type Trace, holds } from './trace';

/** A number of 月报总览: its rows, or what it is instead. */
export type OverviewNumber = { readonly behind: NumberBehind } | { readonly title: string; readonly instead: Words };

/** The number at a cell of 月报总览, or at cells that are one; nothing where none stands. */
export function overviewNumber(outcome: MonthOutcome, links: Links, address: string): OverviewNumber | undefined {
  const place = topLeft(outcome, links, address);
  const found =
    place &&
    made(outcome, overviewFigures, () => overviewFigures(outcome)).find(({ row, column: at }) => row === place.top && at === place.left);
  if (!found) return undefined;
  const { title, figure } = found;
  if ('instead' in figure) return { title, instead: OVERVIEW_OTHERWISE[figure.instead] };
  return { behind: traced(tracedNumber(found, figure), outcome, links) };
}

/** The cell at which a selection begins that is one cell, or cells merged into one. */
function topLeft(outcome: MonthOutcome, links: Links, address: string): Pick<CellRange, 'top' | 'left'> | undefined {
  const [first, last] = address.split(':').map(placeOf);
  if (!first) return undefined;
  const whole = made(outcome, overviewSheet, () => overviewSheet(outcome, links).merges ?? []).find(
    ({ top, left, bottom, right }) => first.row >= top && first.row <= bottom && first.column >= left && first.column <= right,
  );
  if (last && (last.row !== whole?.bottom || last.column !== whole.right)) return undefined;
  return whole ?? { top: first.row, left: first.column };
}

function tracedNumber({ title, value }: PlacedFigure, figure: Exclude<Figure, { readonly instead: unknown }>): TracedNumber {
  const per = figure.per ?? 1;
  if ('kept' in figure)
    return { number: { title, value }, trace: keptIn(figure.month, figure.kept), column: KEPT[figure.kind ?? 'mean'], of: ALL, per };
  const { trace, column: written } = OVERVIEW[figure.counts];
  const { dealers } = figure;
  const [dealer] = dealers?.length === 1 ? dealers : [];
  return {
    number: { title, value, ...(dealer !== undefined && dealer !== '' && { dealer }) },
    trace: figure.take ? taken(trace, figure.take) : trace,
    column: figure.take ? OVERVIEW.repairs.column : written,
    of: linesOf(figure),
    per,
  };
}

/** 历史 keeps money in yuan. */
const KEPT = {
  rate: column('数值', 'Value', share),
  money: column('数值', 'Value', { ...mean, kind: 'money' }),
  mean: column('数值', 'Value', mean),
};

const ALL: readonly SummaryLine[] = [{ lines: [] }];

/** The lines of a summary that the figure would be the sum of. */
function linesOf({ dealers, items }: CountedFigure): readonly SummaryLine[] {
  const lines = items?.map((item) => ({ dimension: 'category', item })) ?? dealers?.map((dealer) => ({ dealer }));
  return lines?.map((line) => ({ line, lines })) ?? ALL;
}

/** What is above or below the line of a rate, or only below it. */
function taken({ source, where, measure }: Trace, take: NonNullable<CountedFigure['take']>): Trace {
  if (typeof measure === 'object' && 'ratio' in measure)
    return { source, where, measure: { sum: take === 'whole' ? measure.ratio[1] : measure.ratio[0] } };
  if (take === 'whole' || typeof measure !== 'object' || !('fulfil' in measure)) return { source, where, measure: 'count' };
  const isTaken = holds((_, row, outcome, line) => fulfils(row, measure.fulfil, outcome, line) === (take === 'part'));
  return { source, where: { ...where, [take]: isTaken }, measure: 'count' };
}
