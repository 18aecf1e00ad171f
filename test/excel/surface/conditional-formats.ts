import { ConditionalFormat, DataBar, DifferentialLook } from '../model/conditional-format';
import { ConditionalFormats } from '../model/conditional-formats';
import { Range, RangeAreas } from '../model/range';
import { colour, flag, oneOf, onlyKeys, text, whole } from '../protocol/arguments';
import { method, part, property, type ApiSurface, type Member } from '../protocol/describe';
import { Failure, refuseArgument } from '../protocol/failure';
import { found, itemAt } from './collections';

const KINDS = oneOf(['Custom', 'DataBar', 'CellValue'] as const);
const OPERATORS = ['Between', 'NotBetween', 'EqualTo', 'NotEqualTo', 'GreaterThan', 'LessThan', 'GreaterThanOrEqual', 'LessThanOrEqual'];
const BOUNDS = ['Automatic', 'LowestValue', 'HighestValue', 'Number', 'Percent', 'Formula', 'Percentile'];
const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

/** Conditional formats: by formula, by value, data bars. */
export function describeConditionalFormats(surface: ApiSurface): void {
  const byId = (formats: ConditionalFormats, id: unknown): ConditionalFormat | null => formats.all.find((one) => one.id === id) ?? null;
  surface.describe(ConditionalFormats, {
    name: 'ConditionalFormatCollection',
    items: (formats) => formats.all,
    item: (formats, id) => found(byId(formats, id)),
    members: {
      add: method(6, (formats, kind) => formats.add(KINDS(kind))),
      clearAll: method(6, (formats) => formats.clear()),
      getCount: method(6, (formats) => formats.all.length),
      getItem: method(6, (formats, id) => found(byId(formats, id))),
      getItemOrNullObject: method(14, byId),
      getItemAt: method(6, (formats, index) => itemAt(formats.all, index)),
    },
  });
  surface.describe(ConditionalFormat, {
    name: 'ConditionalFormat',
    id: (format) => format.id,
    isGone: (format) => format.isGone,
    members: FORMAT,
  });
  describeRule(surface);
  describeLook(surface);
  describeDataBar(surface);
}

/** The formula, or comparison, of a format, with the look that it gives. */
class FormulaRule {
  constructor(readonly format: ConditionalFormat) {}
}
class Rule {
  constructor(readonly format: ConditionalFormat) {}
}
class Comparison {
  constructor(readonly format: ConditionalFormat) {}
}

const FORMAT: Record<string, Member<ConditionalFormat>> = {
  id: property(6, (format) => format.id),
  type: property(6, (format) => format.kind),
  priority: property(
    6,
    (format) => format.sheet.conditionalFormats.indexOf(format),
    (format, value) => move(format, whole(value)),
  ),
  stopIfTrue: property(
    6,
    (format) => format.stopIfTrue,
    (format, value) => (format.stopIfTrue = flag(value)),
  ),
  custom: part(6, (format) => (format.kind === 'Custom' ? new FormulaRule(format) : refuseKind())),
  customOrNullObject: part(6, (format) => (format.kind === 'Custom' ? new FormulaRule(format) : null)),
  cellValue: part(6, (format) => (format.kind === 'CellValue' ? new Comparison(format) : refuseKind())),
  cellValueOrNullObject: part(6, (format) => (format.kind === 'CellValue' ? new Comparison(format) : null)),
  dataBar: part(6, (format) => (format.kind === 'DataBar' ? format.bar : refuseKind())),
  dataBarOrNullObject: part(6, (format) => (format.kind === 'DataBar' ? format.bar : null)),
  getRange: method(6, (format) => (format.areas.length === 1 ? rangesOf(format)[0] : refuseKind())),
  getRangeOrNullObject: method(6, (format) => (format.areas.length === 1 ? rangesOf(format)[0] : null)),
  getRanges: method(9, (format) => new RangeAreas(rangesOf(format))),
  delete: method(6, (format) => (format.sheet.conditionalFormats = format.sheet.conditionalFormats.filter((one) => one !== format))),
};

const rangesOf = ({ sheet, areas }: ConditionalFormat): readonly Range[] => areas.map((area) => new Range(sheet, area));

const refuseKind = (): never => {
  throw new Failure('InvalidOperation');
};

function move(format: ConditionalFormat, priority: number): void {
  const others = format.sheet.conditionalFormats.filter((one) => one !== format);
  const place = priority < 0 ? Math.max(0, others.length + 1 + priority) : Math.min(priority, others.length);
  others.splice(place, 0, format);
  format.sheet.conditionalFormats = others;
}

function describeRule(surface: ApiSurface): void {
  surface.describe(FormulaRule, {
    name: 'CustomConditionalFormat',
    members: { rule: part(6, ({ format }) => new Rule(format)), format: part(6, ({ format }) => format.look) },
  });
  surface.describe(Rule, {
    name: 'ConditionalFormatRule',
    members: {
      formula: property(
        6,
        ({ format }) => format.formula,
        ({ format }, value) => (format.formula = formulaOf(value)),
      ),
    },
  });
  surface.describe(Comparison, {
    name: 'CellValueConditionalFormat',
    members: {
      format: part(6, ({ format }) => format.look),
      rule: property(
        6,
        ({ format }) => format.cellValueRule ?? null,
        ({ format }, value) => {
          const rule = onlyKeys(value, ['formula1', 'formula2', 'operator']);
          oneOf(OPERATORS)(rule['operator']);
          text(rule['formula1']);
          format.cellValueRule = rule;
        },
      ),
    },
  });
}

const formulaOf = (value: unknown): string => (text(value).startsWith('=') ? text(value) : refuseArgument());

/** Font, fill and borders of a format share its look. */
class Font {
  constructor(readonly look: DifferentialLook) {}
}
class Fill {
  constructor(readonly look: DifferentialLook) {}
}
class Edges {
  constructor(readonly look: DifferentialLook) {}
}
class Edge {
  constructor(
    readonly look: DifferentialLook,
    readonly index: (typeof EDGES)[number],
  ) {}
}

function describeLook(surface: ApiSurface): void {
  surface.describe(DifferentialLook, {
    name: 'ConditionalRangeFormat',
    members: {
      font: part(6, (look) => new Font(look)),
      fill: part(6, (look) => new Fill(look)),
      borders: part(6, (look) => new Edges(look)),
      numberFormat: property(
        6,
        (look) => look.numberFormat,
        (look, value) => (look.numberFormat = text(value)),
      ),
    },
  });
  surface.describe(Fill, {
    name: 'ConditionalRangeFill',
    members: {
      color: property(
        6,
        ({ look }) => look.fill ?? '',
        ({ look }, value) => (look.fill = colour(value)),
      ),
      clear: method(6, ({ look }) => (look.fill = undefined)),
    },
  });
  surface.describe(Font, {
    name: 'ConditionalRangeFont',
    members: {
      bold: property(
        6,
        ({ look }) => look.bold,
        ({ look }, value) => (look.bold = flag(value)),
      ),
      italic: property(
        6,
        ({ look }) => look.italic,
        ({ look }, value) => (look.italic = flag(value)),
      ),
      strikethrough: property(
        6,
        ({ look }) => look.strikethrough,
        ({ look }, value) => (look.strikethrough = flag(value)),
      ),
      underline: property(
        6,
        ({ look }) => look.underline,
        ({ look }, value) => (look.underline = oneOf(['None', 'Single', 'Double'])(value)),
      ),
      color: property(
        6,
        ({ look }) => look.fontColour ?? '',
        ({ look }, value) => (look.fontColour = colour(value)),
      ),
    },
  });
  describeEdges(surface);
}

function describeEdges(surface: ApiSurface): void {
  const edge = ({ look }: Edges, index: unknown): Edge => new Edge(look, oneOf(EDGES)(index));
  surface.describe(Edges, {
    name: 'ConditionalRangeBorderCollection',
    items: ({ look }) => EDGES.map((index) => new Edge(look, index)),
    item: edge,
    members: {
      count: property(6, () => EDGES.length),
      top: part(6, (edges) => edge(edges, 'EdgeTop')),
      bottom: part(6, (edges) => edge(edges, 'EdgeBottom')),
      left: part(6, (edges) => edge(edges, 'EdgeLeft')),
      right: part(6, (edges) => edge(edges, 'EdgeRight')),
      getItem: method(6, edge),
    },
  });
  surface.describe(Edge, {
    name: 'ConditionalRangeBorder',
    id: ({ index }) => index,
    members: {
      sideIndex: property(6, ({ index }) => index),
      style: property(
        6,
        ({ look, index }) => look.lines[index].style,
        ({ look, index }, value) => {
          look.lines[index].style = oneOf(['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot'])(value);
        },
      ),
      color: property(
        6,
        ({ look, index }) => look.lines[index].colour,
        ({ look, index }, value) => (look.lines[index].colour = colour(value)),
      ),
    },
  });
}

class Bars {
  constructor(readonly bar: DataBar) {}
}
class NegativeBars {
  constructor(readonly bar: DataBar) {}
}

function describeDataBar(surface: ApiSurface): void {
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
