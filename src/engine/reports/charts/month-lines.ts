import type { ChartPlan, RangeReference } from '../../plan/plan';
import { COLOUR, FORMAT } from '../../sheets/look';
import { type ChartPlace, CHART_TEXT, MONTHS_AXIS, type NamedRange } from './chart-parts';

/** A line over months: a figure, an earlier one, or a target to compare with. */
export interface MonthLine {
  readonly data: NamedRange;
  readonly isTarget?: boolean;
  readonly isEarlier?: boolean;
}

const HUES = [COLOUR.blue, COLOUR.copper, COLOUR.slate, COLOUR.blue2] as const;

/** Figures over months as lines; what they are compared with is dashed. The axis is labelled, since it does not begin at 0. */
export function monthLines(
  place: ChartPlace,
  months: RangeReference,
  lines: readonly MonthLine[],
  values: readonly number[],
  format: string = FORMAT.rate,
): ChartPlan {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const room = (high - low) / 6 || Math.abs(high) / 10 || 1;
  const minimum = nice(Math.max(low - room, low >= 0 ? 0 : -Infinity));
  const top = nice(high + room, Math.ceil);
  const maximum = format === FORMAT.rate && high <= 1 ? Math.min(1, top) : top;
  let hue = 0;
  return {
    ...place,
    ...CHART_TEXT,
    type: 'line',
    categories: months,
    series: lines.map(({ data, isTarget, isEarlier }) => {
      if (isTarget) return { ...data, colour: COLOUR.faint, lineWidth: 1.25, dash: true };
      if (isEarlier) return { ...data, colour: COLOUR.blue2, lineWidth: 1.5, dash: true };
      const colour = HUES[hue++ % HUES.length] ?? COLOUR.blue;
      return { ...data, colour, lineWidth: 2, marker: { size: 5, fill: COLOUR.white, line: colour } };
    }),
    legend: 'top',
    categoryAxis: MONTHS_AXIS,
    valueAxis: {
      minimum,
      maximum,
      labels: 'nextTo',
      labelColour: COLOUR.mute,
      gridlines: COLOUR.grid,
      format: axisFormat(format, maximum - minimum),
    },
  };
}

const DECIMALS = /^0(?:\.(0+))?(%?)$/;
/** Labels that an axis has, about: the steps between them decide how many decimals tell them apart. */
const STEPS = 5;

/** A format of decimals or per cent with as many decimals as its labels need to differ. */
function axisFormat(format: string, span: number): string {
  const [, decimals = '', percent] = DECIMALS.exec(format) ?? [];
  if (percent === undefined) return format;
  const needed = Math.ceil(-Math.log10(span / STEPS) - (percent ? 2 : 0));
  return needed > decimals.length ? `0.${'0'.repeat(Math.min(needed, 6))}${percent}` : format;
}

/** An end of an axis rounded outwards to two digits. */
function nice(value: number, round: (value: number) => number = Math.floor): number {
  if (value === 0) return 0;
  const unit = 10 ** (Math.floor(Math.log10(Math.abs(value))) - 1);
  return Number((round(value / unit) * unit).toPrecision(6));
}
