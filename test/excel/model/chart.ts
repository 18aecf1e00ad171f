import { Failure } from '../protocol/failure';
import { told } from './cell';
import { Axis, ChartTitleText, type AxisGroup, type AxisKind } from './chart-axis';
import { ChartLook } from './chart-looks';
import { ChartSeries } from './chart-series';
import { hasBars, isRound, type ChartType } from './chart-types';
import { newIdentifier } from './identifiers';
import type { Range } from './range';
import type { Sheet } from './sheet';

/** Where a chart lies, in points from the sheet's top left corner. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

export class Legend {
  readonly look = new ChartLook();
  isVisible = true;
  position = 'Right';
  overlay = false;
  showShadow = false;
  box: Box | undefined;
}

export class PlotArea {
  readonly look = new ChartLook();
  position = 'Automatic';
  box: Box;
  inside: Box;

  constructor({ width, height }: Box) {
    this.box = { left: 4, top: 4, width: width - 8, height: height - 8 };
    this.inside = { left: 24, top: 12, width: width - 40, height: height - 48 };
  }
}

/** A chart on a sheet; new ones stand where Excel puts them, 360 by 216 points. */
export class Chart {
  readonly id = newIdentifier();
  readonly look = new ChartLook();
  readonly legend = new Legend();
  readonly title: ChartTitleText;
  readonly box: Box = { left: 120, top: 60, width: 360, height: 216 };
  readonly plot = new PlotArea(this.box);
  series: ChartSeries[] = [];
  displayBlanksAs = 'NotPlotted';
  plotVisibleOnly = true;
  style = 201;
  private readonly axes = new Map<string, Axis>();

  constructor(
    readonly sheet: Sheet,
    public type: ChartType,
    private chartName: string,
  ) {
    this.title = new ChartTitleText('Chart Title', true);
  }

  get name(): string {
    return this.chartName;
  }

  set name(name: string) {
    if (name === '') throw new Failure('InvalidArgument');
    this.chartName = name;
  }

  get isGone(): boolean {
    return this.sheet.isGone || !this.sheet.charts.includes(this);
  }

  /** An axis, where the chart has it: secondary ones appear with the first series on them. */
  axis(kind: AxisKind, group: AxisGroup = 'Primary'): Axis {
    const isThere = group === 'Primary' || this.series.some((one) => one.group === 'Secondary');
    if (isRound(this.type) || !isThere) throw new Failure('InvalidOperation');
    const key = `${kind} ${group}`;
    const known = this.axes.get(key) ?? new Axis(kind, group);
    this.axes.set(key, known);
    return known;
  }

  addSeries(name: string | undefined, at: number = this.series.length): ChartSeries {
    const series = new ChartSeries(this, name ?? `Series${this.series.length + 1}`);
    this.series.splice(at, 0, series);
    return series;
  }

  /** Guesses series from cells as Excel does: text in the first column are the categories, a first row of text the names. */
  guess(source: Range, by: 'Auto' | 'Rows' | 'Columns'): void {
    const value = (row: number, column: number): unknown =>
      told(source.sheet.grid.content(source.area.top + row, source.area.left + column).value);
    const byRows = by === 'Rows' || (by === 'Auto' && source.columnCount > source.rowCount);
    const [count, length] = byRows ? [source.rowCount, source.columnCount] : [source.columnCount, source.rowCount];
    const at = (series: number, place: number): unknown => (byRows ? value(series, place) : value(place, series));
    const isText = (found: unknown): boolean => typeof found === 'string';
    const names = Array.from({ length: count }, (_, index) => at(index, 0)).every((found) => isText(found)) && length > 1 ? 1 : 0;
    const categories = count > 1 && Array.from({ length: length - names }, (_, index) => at(0, index + names)).every(isText) ? 1 : 0;
    const part = (series: number): Range =>
      byRows ? source.part(series, names, 1, length - names) : source.part(names, series, length - names, 1);
    this.series = [];
    for (let index = categories; index < count; index += 1) {
      const series = this.addSeries(names ? String(at(index, 0)) : undefined);
      series.values = part(index);
      if (categories) series.categories = part(0);
    }
  }

  /** Whether gap widths and overlaps have a meaning here. */
  get hasBars(): boolean {
    return this.series.some((one) => hasBars(one.type));
  }

  /** Lays the chart over cells, from the first one's corner to the last one's. */
  lay(from: Range, to: Range = from): void {
    const { widths, heights } = this.sheet;
    const [left, top] = [widths.before(from.area.left), heights.before(from.area.top)];
    Object.assign(this.box, {
      left,
      top,
      width: widths.before(to.area.right + 1) - left,
      height: heights.before(to.area.bottom + 1) - top,
    });
  }
}
