import { DataBar } from '../model/conditional-format';
import { colour, flag, oneOf, onlyKeys } from '../protocol/arguments';
import { part, property, type ApiSurface } from '../protocol/describe';

const BOUNDS = ['Automatic', 'LowestValue', 'HighestValue', 'Number', 'Percent', 'Formula', 'Percentile'];

/** The bars of values above and below nought share their data bar. */
class Bars {
  constructor(readonly bar: DataBar) {}
}
class NegativeBars {
  constructor(readonly bar: DataBar) {}
}

/** Data bars of a conditional format: their ends, axis and colours. */
export function describeDataBars(surface: ApiSurface): void {
  const bound = (value: unknown): Readonly<Record<string, unknown>> => {
    const rule = onlyKeys(value, ['type', 'formula']);
    oneOf(BOUNDS)(rule['type']);
    return rule;
  };
  surface.describe(DataBar, {
    name: 'DataBarConditionalFormat',
    members: {
      positiveFormat: part(6, (bar) => new Bars(bar)),
      negativeFormat: part(6, (bar) => new NegativeBars(bar)),
      axisColor: property(
        6,
        (bar) => bar.axisColour,
        (bar, value) => (bar.axisColour = colour(value)),
      ),
      axisFormat: property(
        6,
        (bar) => bar.axisFormat,
        (bar, value) => (bar.axisFormat = oneOf(['Automatic', 'None', 'CellMidPoint'])(value)),
      ),
      barDirection: property(
        6,
        (bar) => bar.direction,
        (bar, value) => (bar.direction = oneOf(['Context', 'LeftToRight', 'RightToLeft'])(value)),
      ),
      showDataBarOnly: property(
        6,
        (bar) => bar.showBarOnly,
        (bar, value) => (bar.showBarOnly = flag(value)),
      ),
      lowerBoundRule: property(
        6,
        (bar) => bar.lower,
        (bar, value) => (bar.lower = bound(value)),
      ),
      upperBoundRule: property(
        6,
        (bar) => bar.upper,
        (bar, value) => (bar.upper = bound(value)),
      ),
    },
  });
  surface.describe(Bars, {
    name: 'ConditionalDataBarPositiveFormat',
    members: {
      fillColor: property(
        6,
        ({ bar }) => bar.positive.fillColour,
        ({ bar }, value) => (bar.positive.fillColour = colour(value)),
      ),
      borderColor: property(
        6,
        ({ bar }) => bar.positive.borderColour,
        ({ bar }, value) => (bar.positive.borderColour = value === '' ? '' : colour(value)),
      ),
      gradientFill: property(
        6,
        ({ bar }) => bar.positive.gradient,
        ({ bar }, value) => (bar.positive.gradient = flag(value)),
      ),
    },
  });
  surface.describe(NegativeBars, {
    name: 'ConditionalDataBarNegativeFormat',
    members: {
      fillColor: property(
        6,
        ({ bar }) => bar.negative.fillColour,
        ({ bar }, value) => (bar.negative.fillColour = colour(value)),
      ),
      borderColor: property(
        6,
        ({ bar }) => bar.negative.borderColour,
        ({ bar }, value) => (bar.negative.borderColour = value === '' ? '' : colour(value)),
      ),
      matchPositiveFillColor: property(
        6,
        ({ bar }) => bar.negative.matchFill,
        ({ bar }, value) => (bar.negative.matchFill = flag(value)),
      ),
      matchPositiveBorderColor: property(
        6,
        ({ bar }) => bar.negative.matchBorder,
        ({ bar }, value) => (bar.negative.matchBorder = flag(value)),
      ),
    },
  });
}
