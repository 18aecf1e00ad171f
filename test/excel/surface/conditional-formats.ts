import { ConditionalFormat } from '../model/conditional-format';
import { ConditionalFormats } from '../model/conditional-formats';
import { Range, RangeAreas } from '../model/range';
import { flag, oneOf, onlyKeys, text, whole } from '../protocol/arguments';
import { method, part, property, type ApiSurface, type Member } from '../protocol/describe';
import { Failure, refuseArgument } from '../protocol/failure';
import { found, itemAt } from './collections';
import { describeConditionalLook } from './conditional-look';
import { describeDataBars } from './data-bars';

const KINDS = oneOf(['Custom', 'DataBar', 'CellValue'] as const);
const OPERATORS = ['Between', 'NotBetween', 'EqualTo', 'NotEqualTo', 'GreaterThan', 'LessThan', 'GreaterThanOrEqual', 'LessThanOrEqual'];

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
  describeConditionalLook(surface);
  describeDataBars(surface);
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
  delete: method(6, (format) => {
    format.sheet.conditionalFormats = format.sheet.conditionalFormats.filter((one) => one !== format);
  }),
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
