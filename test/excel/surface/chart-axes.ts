import { Axes } from '../model/collections';
import { Axis, Gridlines } from '../model/chart-axis';
import { flag, number, oneOf, text, whole } from '../protocol/arguments';
import { method, part, property, type ApiSurface, type Member } from '../protocol/describe';
import { AxisLook, GridlinesLook } from './chart-looks';
import { AxisTitle } from './charts';
import { Failure } from '../protocol/failure';

const KIND = oneOf(['Category', 'Value'] as const);
const GROUP = oneOf(['Primary', 'Secondary'] as const);
const TICKS = oneOf(['None', 'Cross', 'Inside', 'Outside']);

/** The axes of a chart with their gridlines. */
export function describeChartAxes(surface: ApiSurface): void {
  surface.describe(Axes, {
    name: 'ChartAxes',
    members: {
      categoryAxis: part(1, ({ chart }) => chart.axis('Category')),
      valueAxis: part(1, ({ chart }) => chart.axis('Value')),
      getItem: method(7, ({ chart }, kind, group) =>
        chart.axis(KIND(kind), group === undefined || group === null ? 'Primary' : GROUP(group)),
      ),
    },
  });
  surface.describe(Axis, { name: 'ChartAxis', members: { ...SCALE, ...LABELS, ...PARTS } });
  surface.describe(Gridlines, {
    name: 'ChartGridlines',
    members: {
      visible: property(
        1,
        (lines) => lines.isVisible,
        (lines, value) => (lines.isVisible = flag(value)),
      ),
      format: part(1, (lines) => new GridlinesLook(lines.line)),
    },
  });
}

/** Limits belong to value axes (and to category axes of dates); '' gives the choice back to Excel. */
function limit(key: 'minimum' | 'maximum' | 'majorUnit' | 'minorUnit'): Member<Axis> {
  return property(
    1,
    (axis) => axis[key],
    (axis, value) => {
      if (axis.kind === 'Category' && axis.categoryType !== 'DateAxis') throw new Failure('InvalidOperation');
      axis[key] = value === '' || value === null ? '' : number(value);
    },
  );
}

const SCALE: Record<string, Member<Axis>> = {
  type: property(7, (axis) => axis.kind),
  axisGroup: property(7, (axis) => axis.group),
  minimum: limit('minimum'),
  maximum: limit('maximum'),
  majorUnit: limit('majorUnit'),
  minorUnit: limit('minorUnit'),
  visible: property(
    7,
    (axis) => axis.isVisible,
    (axis, value) => (axis.isVisible = flag(value)),
  ),
  reversePlotOrder: property(
    7,
    (axis) => axis.reverse,
    (axis, value) => (axis.reverse = flag(value)),
  ),
  categoryType: property(
    7,
    (axis) => axis.categoryType,
    (axis, value) => (axis.categoryType = oneOf(['Automatic', 'TextAxis', 'DateAxis'])(value)),
  ),
  position: property(
    8,
    (axis) => axis.position,
    (axis, value) => (axis.position = oneOf(['Automatic', 'Maximum', 'Minimum'])(value)),
  ),
  isBetweenCategories: property(
    8,
    (axis) => axis.isBetweenCategories,
    (axis, value) => (axis.isBetweenCategories = flag(value)),
  ),
  multiLevel: property(
    8,
    (axis) => axis.multiLevel,
    (axis, value) => (axis.multiLevel = flag(value)),
  ),
};

const LABELS: Record<string, Member<Axis>> = {
  tickLabelPosition: property(
    7,
    (axis) => axis.tickLabels,
    (axis, value) => (axis.tickLabels = oneOf(['NextToAxis', 'High', 'Low', 'None'])(value)),
  ),
  tickLabelSpacing: property(
    7,
    (axis) => axis.tickLabelSpacing,
    (axis, value) => (axis.tickLabelSpacing = value === '' ? '' : whole(value)),
  ),
  majorTickMark: property(
    7,
    (axis) => axis.majorTick,
    (axis, value) => (axis.majorTick = TICKS(value)),
  ),
  minorTickMark: property(
    7,
    (axis) => axis.minorTick,
    (axis, value) => (axis.minorTick = TICKS(value)),
  ),
  numberFormat: property(
    8,
    (axis) => axis.numberFormat,
    (axis, value) => {
      axis.numberFormat = text(value);
      axis.linkNumberFormat = false;
    },
  ),
  linkNumberFormat: property(
    9,
    (axis) => axis.linkNumberFormat,
    (axis, value) => (axis.linkNumberFormat = flag(value)),
  ),
};

const PARTS: Record<string, Member<Axis>> = {
  format: part(1, (axis) => new AxisLook(axis.look)),
  majorGridlines: part(1, (axis) => axis.major),
  minorGridlines: part(1, (axis) => axis.minor),
  title: part(1, (axis) => new AxisTitle(axis)),
};
