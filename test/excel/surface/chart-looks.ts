import { ChartFilling, ChartLine, ChartText, type ChartLook } from '../model/chart-looks';
import { LINE_STYLES } from '../model/chart-types';
import { colour, flag, numberWithin, oneOf, text } from '../protocol/arguments';
import { method, part, property, type ApiSurface, type Member } from '../protocol/describe';

/** The same fill, line and font under the names that each part of a chart has for them. */
abstract class PartLook {
  constructor(readonly look: ChartLook) {}
}
export class AreaLook extends PartLook {}
export class PlotLook extends PartLook {}
export class LegendLook extends PartLook {}
export class TitleLook extends PartLook {}
export class AxisTitleLook extends PartLook {}
export class AxisLook extends PartLook {}
export class SeriesLook extends PartLook {}
export class PointLook extends PartLook {}
export class LabelledLook extends PartLook {}

/** The border of a part: a line, under another class. */
class BorderLine {
  constructor(readonly line: ChartLine) {}
}

/** The format of gridlines: nothing but their line. */
export class GridlinesLook {
  constructor(readonly line: ChartLine) {}
}

/** Fills, lines and fonts of charts. */
export function describeChartLooks(surface: ApiSurface): void {
  const fill = (set: number): Member<PartLook> => part(set, ({ look }) => look.fill);
  const font = part<PartLook>(1, ({ look }) => look.font);
  const line = part<PartLook>(1, ({ look }) => look.line);
  const border = (set: number): Member<PartLook> => part(set, ({ look }) => new BorderLine(look.line));
  surface.describe(AreaLook, { name: 'ChartAreaFormat', members: { fill: fill(1), font, border: border(7) } });
  surface.describe(PlotLook, { name: 'ChartPlotAreaFormat', members: { fill: fill(8), border: border(8) } });
  surface.describe(LegendLook, { name: 'ChartLegendFormat', members: { fill: fill(1), font, border: border(8) } });
  surface.describe(TitleLook, { name: 'ChartTitleFormat', members: { fill: fill(1), font, border: border(7) } });
  surface.describe(AxisTitleLook, { name: 'ChartAxisTitleFormat', members: { fill: fill(8), font, border: border(8) } });
  surface.describe(AxisLook, { name: 'ChartAxisFormat', members: { fill: fill(8), font, line } });
  surface.describe(SeriesLook, { name: 'ChartSeriesFormat', members: { fill: fill(1), line } });
  surface.describe(PointLook, { name: 'ChartPointFormat', members: { fill: fill(1), border: border(7) } });
  surface.describe(LabelledLook, { name: 'ChartDataLabelFormat', members: { fill: fill(1), font, border: border(8) } });
  surface.describe(GridlinesLook, { name: 'ChartGridlinesFormat', members: { line: part(1, ({ line: own }) => own) } });
  describePieces(surface);
}

function describePieces(surface: ApiSurface): void {
  surface.describe(ChartFilling, {
    name: 'ChartFill',
    members: {
      clear: method(1, (fill) => (fill.colour = '')),
      setSolidColor: method(1, (fill, value) => (fill.colour = colour(value))),
    },
  });
  surface.describe(ChartText, {
    name: 'ChartFont',
    members: {
      bold: property(
        1,
        (font) => font.bold,
        (font, value) => (font.bold = flag(value)),
      ),
      italic: property(
        1,
        (font) => font.italic,
        (font, value) => (font.italic = flag(value)),
      ),
      color: property(
        1,
        (font) => font.colour,
        (font, value) => (font.colour = colour(value)),
      ),
      name: property(
        1,
        (font) => font.name,
        (font, value) => (font.name = text(value)),
      ),
      size: property(
        1,
        (font) => font.size,
        (font, value) => (font.size = numberWithin(value, 1, 409)),
      ),
      underline: property(
        1,
        (font) => font.underline,
        (font, value) => (font.underline = oneOf(['None', 'Single'])(value)),
      ),
    },
  });
  surface.describe(ChartLine, { name: 'ChartLineFormat', members: lineMembers((line) => line, 1, 1) });
  surface.describe(BorderLine, { name: 'ChartBorder', members: lineMembers(({ line }) => line, 7, 8) });
}

/** A colour, style or weight given to a line that had been cleared draws it again. */
function lineMembers<T>(line: (self: T) => ChartLine, set: number, setOfClear: number): Record<string, Member<T>> {
  const drawn = (self: T): ChartLine => {
    const own = line(self);
    if (own.isCleared) own.style = 'Continuous';
    own.isCleared = false;
    return own;
  };
  return {
    color: property(
      set,
      (self) => line(self).colour,
      (self, value) => (drawn(self).colour = colour(value)),
    ),
    lineStyle: property(
      7,
      (self) => line(self).style,
      (self, value) => (drawn(self).style = oneOf(LINE_STYLES)(value)),
    ),
    weight: property(
      7,
      (self) => line(self).weight,
      (self, value) => (drawn(self).weight = numberWithin(value, 0, 1_584)),
    ),
    clear: method(setOfClear, (self) => line(self).clear()),
  };
}
