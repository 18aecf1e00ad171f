import { Axes, Charts, LegendEntries, LegendEntry, SeriesCollection } from '../model/collections';
import { Chart, Legend, PlotArea, type Box } from '../model/chart';
import { ChartTitleText, type Axis } from '../model/chart-axis';
import { CHART_TYPES } from '../model/chart-types';
import { Range } from '../model/range';
import { flag, numberWithin, oneOf, text, whole } from '../protocol/arguments';
import { method, part, property, type ApiSurface, type Member } from '../protocol/describe';
import { Failure, refuseArgument } from '../protocol/failure';
import { AreaLook, LegendLook, PlotLook, TitleLook, AxisTitleLook } from './chart-looks';
import { found, itemAt } from './collections';
import { rangeArgument } from './ranges';

/** Charts, their legend, titles and plot area. */
export function describeCharts(surface: ApiSurface): void {
  const named = ({ sheet }: Charts, key: unknown): Chart | null =>
    sheet.charts.find((chart) => chart.id === key || chart.name.toLowerCase() === text(key).toLowerCase()) ?? null;
  surface.describe(Charts, {
    name: 'ChartCollection',
    items: ({ sheet }) => sheet.charts,
    item: (charts, key) => found(named(charts, key)),
    members: {
      count: property(1, ({ sheet }) => sheet.charts.length),
      add: method(1, addChart),
      getItem: method(1, (charts, key) => found(named(charts, key))),
      getItemOrNullObject: method(4, named),
      getItemAt: method(1, ({ sheet }, index) => itemAt(sheet.charts, index)),
      getCount: method(4, ({ sheet }) => sheet.charts.length),
    },
  });
  surface.describe(Chart, {
    name: 'Chart',
    id: (chart) => chart.id,
    isGone: (chart) => chart.isGone,
    members: { ...PROPERTIES, ...PARTS, ...METHODS },
  });
  describeLegend(surface);
  describeTitles(surface);
  surface.describe(PlotArea, {
    name: 'ChartPlotArea',
    members: {
      ...boxMembers<PlotArea>(8, (plot) => plot.box),
      insideLeft: inside('left'),
      insideTop: inside('top'),
      insideWidth: inside('width'),
      insideHeight: inside('height'),
      position: property(
        8,
        (plot) => plot.position,
        (plot, value) => (plot.position = oneOf(['Automatic', 'Custom'])(value)),
      ),
      format: part(8, (plot) => new PlotLook(plot.look)),
    },
  });
}

function addChart({ sheet }: Charts, type: unknown, source: unknown, by?: unknown): Chart {
  if (sheet.protection.isOn) throw new Failure('AccessDenied');
  const chart = new Chart(sheet, oneOf(CHART_TYPES)(type), freeName(sheet.charts));
  if (!(source instanceof Range)) return refuseArgument();
  chart.guess(source, by === undefined || by === null ? 'Auto' : oneOf(['Auto', 'Rows', 'Columns'] as const)(by));
  sheet.charts.push(chart);
  return chart;
}

function freeName(charts: readonly Chart[]): string {
  for (let index = charts.length + 1; ; index += 1) if (!charts.some((chart) => chart.name === `Chart ${index}`)) return `Chart ${index}`;
}

function boxMembers<T>(set: number, box: (self: T) => Box): Record<string, Member<T>> {
  const sides = ['left', 'top', 'width', 'height'] as const;
  return Object.fromEntries(
    sides.map((side) => [
      side,
      property<T>(
        set,
        (self) => box(self)[side],
        (self, value) => (box(self)[side] = numberWithin(value, 0, 1e6)),
      ),
    ]),
  );
}

const inside = (side: keyof Box): Member<PlotArea> =>
  property(
    8,
    (plot) => plot.inside[side],
    (plot, value) => {
      plot.inside[side] = numberWithin(value, 0, 1e6);
      plot.position = 'Custom';
    },
  );

const PROPERTIES: Record<string, Member<Chart>> = {
  ...boxMembers<Chart>(1, (chart) => chart.box),
  id: property(7, (chart) => chart.id),
  name: property(
    1,
    (chart) => chart.name,
    (chart, value) => (chart.name = text(value)),
  ),
  chartType: property(
    7,
    (chart) => chart.type,
    (chart, value) => (chart.type = oneOf(CHART_TYPES)(value)),
  ),
  displayBlanksAs: property(
    8,
    (chart) => chart.displayBlanksAs,
    (chart, value) => (chart.displayBlanksAs = oneOf(['NotPlotted', 'Zero', 'Interplotted'])(value)),
  ),
  plotVisibleOnly: property(
    8,
    (chart) => chart.plotVisibleOnly,
    (chart, value) => (chart.plotVisibleOnly = flag(value)),
  ),
  style: property(
    8,
    (chart) => chart.style,
    (chart, value) => (chart.style = numberWithin(whole(value), 1, 1_000)),
  ),
};

const PARTS: Record<string, Member<Chart>> = {
  worksheet: part(2, (chart) => chart.sheet),
  series: part(1, (chart) => new SeriesCollection(chart)),
  axes: part(1, (chart) => new Axes(chart)),
  legend: part(1, (chart) => chartLegend(chart)),
  title: part(1, (chart) => chart.title),
  plotArea: part(8, (chart) => chart.plot),
  format: part(1, (chart) => new AreaLook(chart.look)),
};

const METHODS: Record<string, Member<Chart>> = {
  delete: method(1, (chart) => {
    if (chart.sheet.protection.isOn) throw new Failure('AccessDenied');
    chart.sheet.charts = chart.sheet.charts.filter((one) => one !== chart);
  }),
  setData: method(1, (chart, source, by) => {
    chart.guess(
      rangeArgument(source, chart.sheet),
      by === undefined || by === null ? 'Auto' : oneOf(['Auto', 'Rows', 'Columns'] as const)(by),
    );
  }),
  setPosition: method(1, (chart, from, to) => {
    const start = rangeArgument(from, chart.sheet);
    chart.lay(start, to === undefined || to === null ? start : rangeArgument(to, chart.sheet));
  }),
  activate: method(9, (chart) => chart.sheet.book.activate(chart.sheet)),
};

/** A legend with the chart that it belongs to, for its entries. */
const owners = new WeakMap<Legend, Chart>();

function chartLegend(chart: Chart): Legend {
  owners.set(chart.legend, chart);
  return chart.legend;
}

function describeLegend(surface: ApiSurface): void {
  surface.describe(Legend, {
    name: 'ChartLegend',
    members: {
      ...boxMembers<Legend>(7, (legend) => (legend.box ??= { left: 0, top: 0, width: 60, height: 20 })),
      visible: property(
        1,
        (legend) => legend.isVisible,
        (legend, value) => (legend.isVisible = flag(value)),
      ),
      position: property(
        1,
        (legend) => legend.position,
        (legend, value) => (legend.position = oneOf(['Top', 'Bottom', 'Left', 'Right', 'Corner'])(value)),
      ),
      overlay: property(
        1,
        (legend) => legend.overlay,
        (legend, value) => (legend.overlay = flag(value)),
      ),
      format: part(1, (legend) => new LegendLook(legend.look)),
      legendEntries: part(7, (legend) => new LegendEntries(found(owners.get(legend)))),
    },
  });
  const entries = ({ chart }: LegendEntries): readonly LegendEntry[] => chart.series.map((series, index) => new LegendEntry(series, index));
  surface.describe(LegendEntries, {
    name: 'ChartLegendEntryCollection',
    items: entries,
    item: (all, index) => itemAt(entries(all), index),
    members: {
      getCount: method(7, ({ chart }) => chart.series.length),
      getItemAt: method(7, (all, index) => itemAt(entries(all), index)),
    },
  });
  surface.describe(LegendEntry, {
    name: 'ChartLegendEntry',
    isGone: ({ series }) => series.isGone,
    members: {
      index: property(8, (entry) => entry.index),
      visible: property(
        7,
        ({ series }) => series.isInLegend,
        ({ series }, value) => (series.isInLegend = flag(value)),
      ),
    },
  });
}

function describeTitles(surface: ApiSurface): void {
  surface.describe(ChartTitleText, {
    name: 'ChartTitle',
    members: {
      text: property(
        1,
        (title) => title.text,
        (title, value) => {
          title.text = text(value);
          title.isVisible = true;
        },
      ),
      visible: property(
        1,
        (title) => title.isVisible,
        (title, value) => (title.isVisible = flag(value)),
      ),
      overlay: property(
        1,
        (title) => title.overlay,
        (title, value) => (title.overlay = flag(value)),
      ),
      format: part(1, (title) => new TitleLook(title.look)),
    },
  });
  surface.describe(AxisTitle, {
    name: 'ChartAxisTitle',
    members: {
      text: property(
        1,
        ({ axis }) => axis.title.text,
        ({ axis }, value) => {
          axis.title.text = text(value);
          axis.title.isVisible = true;
        },
      ),
      visible: property(
        1,
        ({ axis }) => axis.title.isVisible,
        ({ axis }, value) => (axis.title.isVisible = flag(value)),
      ),
      format: part(1, ({ axis }) => new AxisTitleLook(axis.title.look)),
    },
  });
}

/** The title of an axis. */
export class AxisTitle {
  constructor(readonly axis: Axis) {}
}
