/** The kinds of charts and series that our Excel draws; the rest of Excel's are refused by name. */
export const CHART_TYPES = [
  'ColumnClustered',
  'ColumnStacked',
  'ColumnStacked100',
  'BarClustered',
  'BarStacked',
  'BarStacked100',
  'Line',
  'LineStacked',
  'LineMarkers',
  'LineMarkersStacked',
  'Pie',
  'Doughnut',
  'XYScatter',
  'Area',
  'AreaStacked',
  'Radar',
  'RadarMarkers',
  'RadarFilled',
] as const;
export type ChartType = (typeof CHART_TYPES)[number];

/** Charts without axes. */
export const isRound = (type: ChartType): boolean => type === 'Pie' || type === 'Doughnut';
/** Series whose bars have gaps and overlaps. */
export const hasBars = (type: ChartType): boolean => /^(Column|Bar)/.test(type);

export const LINE_STYLES = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Automatic', 'RoundDot'] as const;
export const MARKER_STYLES = ['Automatic', 'None', 'Square', 'Diamond', 'Triangle', 'X', 'Star', 'Dot', 'Dash', 'Circle', 'Plus'] as const;
export const LABEL_POSITIONS = [
  'None',
  'Center',
  'InsideEnd',
  'InsideBase',
  'OutsideEnd',
  'Left',
  'Right',
  'Top',
  'Bottom',
  'BestFit',
] as const;
export type LabelPosition = (typeof LABEL_POSITIONS)[number];

/** The places that Excel offers for the labels of a kind of series. */
export function labelPositions(type: ChartType): readonly LabelPosition[] {
  if (isRound(type)) return ['Center', 'InsideEnd', 'OutsideEnd', 'BestFit'];
  if (/^(Line|XY)/.test(type)) return ['Center', 'Left', 'Right', 'Top', 'Bottom'];
  if (/^Radar/.test(type)) return ['OutsideEnd'];
  if (!hasBars(type)) return [];
  return /Stacked/.test(type) ? ['Center', 'InsideEnd', 'InsideBase'] : ['Center', 'InsideEnd', 'InsideBase', 'OutsideEnd'];
}
