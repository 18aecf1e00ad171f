import { ChartLine, ChartLook } from './chart-looks';

export type AxisKind = 'Category' | 'Value';
export type AxisGroup = 'Primary' | 'Secondary';

export class Gridlines {
  readonly line = new ChartLine();

  constructor(public isVisible: boolean) {}
}

/** A title of a chart or an axis. */
export class ChartTitleText {
  readonly look = new ChartLook();
  overlay = false;

  constructor(
    public text: string,
    public isVisible: boolean,
  ) {}
}

/** One axis; '' stands for a limit that Excel chooses. */
export class Axis {
  readonly look = new ChartLook();
  readonly major: Gridlines;
  readonly minor = new Gridlines(false);
  readonly title = new ChartTitleText('', false);
  minimum: number | '' = '';
  maximum: number | '' = '';
  majorUnit: number | '' = '';
  minorUnit: number | '' = '';
  isVisible = true;
  reverse = false;
  tickLabels = 'NextToAxis';
  tickLabelSpacing: number | '' = '';
  majorTick = 'Outside';
  minorTick = 'None';
  numberFormat = 'General';
  linkNumberFormat = true;
  categoryType = 'Automatic';
  multiLevel = true;
  position = 'Automatic';
  isBetweenCategories = true;

  constructor(
    readonly kind: AxisKind,
    readonly group: AxisGroup,
  ) {
    this.major = new Gridlines(kind === 'Value' && group === 'Primary');
  }
}
