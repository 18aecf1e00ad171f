import { Failure } from '../protocol/failure';
import type { AxisGroup } from './chart-axis';
import type { Chart } from './chart';
import { ChartLook } from './chart-looks';
import { labelPositions, type ChartType, type LabelPosition } from './chart-types';
import type { Range } from './range';

/** The labels of a series' points. */
export class DataLabels {
  readonly look = new ChartLook();
  showValue = true;
  showCategoryName = false;
  showSeriesName = false;
  showPercentage = false;
  showLegendKey = false;
  showBubbleSize = false;
  separator = ',';
  numberFormat = 'General';
  linkNumberFormat = true;
  private place: LabelPosition | undefined;

  constructor(private readonly series: ChartSeries) {}

  get position(): LabelPosition {
    return this.place ?? labelPositions(this.series.type)[0] ?? 'None';
  }

  /** Refused where the kind of series has no such place. */
  set position(position: LabelPosition) {
    if (!labelPositions(this.series.type).includes(position)) throw new Failure('InvalidArgument');
    this.place = position;
  }
}

/** One series of a chart. */
export class ChartSeries {
  readonly look = new ChartLook();
  readonly labels = new DataLabels(this);
  readonly points = new Map<number, ChartPoint>();
  values: Range | undefined;
  categories: Range | undefined;
  hasLabels = false;
  gapWidth = 150;
  overlap = 0;
  smooth = false;
  markerStyle = 'Automatic';
  markerSize = 5;
  markerFill = '';
  markerLine = '';
  invertIfNegative = false;
  varyByCategories = false;
  isFiltered = false;
  isInLegend = true;
  showShadow = false;
  private ownType: ChartType | undefined;
  private ownGroup: AxisGroup = 'Primary';

  constructor(
    readonly chart: Chart,
    public name: string,
  ) {}

  get type(): ChartType {
    return this.ownType ?? this.chart.type;
  }

  set type(type: ChartType) {
    this.ownType = type;
  }

  get group(): AxisGroup {
    return this.ownGroup;
  }

  /** The last series of the primary axes cannot leave them. */
  set group(group: AxisGroup) {
    const staysPrimary = this.chart.series.some((one) => one !== this && one.group === 'Primary');
    if (group === 'Secondary' && !staysPrimary) throw new Failure('InvalidOperation');
    this.ownGroup = group;
  }

  get isGone(): boolean {
    return this.chart.isGone || !this.chart.series.includes(this);
  }

  point(index: number): ChartPoint {
    const count = this.values ? Math.max(this.values.rowCount, this.values.columnCount) : 0;
    if (index < 0 || index >= count) throw new Failure('InvalidArgument');
    const known = this.points.get(index) ?? new ChartPoint(this, index);
    this.points.set(index, known);
    return known;
  }
}

/** One point of a series with a look of its own. */
export class ChartPoint {
  readonly look = new ChartLook();
  hasLabel = false;

  constructor(
    readonly series: ChartSeries,
    readonly index: number,
  ) {}
}
