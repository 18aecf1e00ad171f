import type { Colour, ConditionalFormatPlan, Edge, Style, ValidationPlan } from '../../../src/engine/plan/plan';
import { a1 } from '../../../src/engine/workbook/address';
import type { ConditionalFormat, DifferentialLook } from '../model/conditional-format';
import type { Validation } from '../model/validation';

/** A conditional format as a plan has it; undefined where a plan has none of its kind. */
export function conditionalFormatPlan(format: ConditionalFormat): ConditionalFormatPlan | undefined {
  const ranges = format.areas;
  if (format.kind === 'DataBar') {
    const maximum = Number(String(format.bar.upper['formula'] ?? '').replace(/^=/, ''));
    const isFromZero = format.bar.lower['type'] === 'Number' && format.bar.upper['type'] === 'Number';
    return isFromZero && Number.isFinite(maximum)
      ? { kind: 'dataBar', ranges, colour: format.bar.positive.fillColour as Colour, maximum }
      : undefined;
  }
  const formula = format.kind === 'Custom' ? format.formula.replace(/^=/, '') : comparison(format);
  return formula === undefined
    ? undefined
    : { kind: 'formula', ranges, formula, style: differenceStyle(format.look), ...(format.stopIfTrue && { stop: true }) };
}

const SIGNS: Readonly<Record<string, string>> = {
  EqualTo: '=',
  NotEqualTo: '<>',
  GreaterThan: '>',
  GreaterThanOrEqual: '>=',
  LessThan: '<',
  LessThanOrEqual: '<=',
};

/** A comparison of the cell's value, written as a formula. */
function comparison({ areas: [first], cellValueRule = {} }: ConditionalFormat): string | undefined {
  if (!first) return undefined;
  const cell = a1(first.top, first.left);
  const [one, other] = ['formula1', 'formula2'].map((key) => String(cellValueRule[key] ?? '').replace(/^=/, ''));
  const operator = String(cellValueRule['operator']);
  const between = `AND(${cell}>=${one},${cell}<=${other})`;
  if (operator === 'Between') return between;
  return operator === 'NotBetween' ? `NOT(${between})` : SIGNS[operator] && `${cell}${SIGNS[operator]}${one}`;
}

function differenceStyle(look: DifferentialLook): Style {
  const edges = (['Top', 'Bottom', 'Left', 'Right'] as const).flatMap((side): readonly (readonly [string, Edge])[] => {
    const { style, colour } = look.lines[`Edge${side}`];
    return style === 'None' ? [] : [[side.toLowerCase(), { weight: 'thin', colour: colour as Colour }]];
  });
  const font = {
    ...(look.fontColour !== undefined && { colour: look.fontColour as Colour }),
    ...(look.bold !== null && { bold: look.bold }),
    ...(look.italic !== null && { italic: look.italic }),
    ...(look.underline !== null && { underline: look.underline !== 'None' }),
  };
  return {
    ...(Object.keys(font).length > 0 && { font }),
    ...(look.fill && { fill: look.fill as Colour }),
    ...(look.numberFormat !== null && { format: look.numberFormat }),
    ...(edges.length > 0 && { border: Object.fromEntries(edges) }),
  };
}

/** A validation as a plan has it, one for each of its areas; undefined where a plan has none of its kind. */
export function validationPlans({ areas, rule, errorAlert, prompt }: Validation): readonly ValidationPlan[] | undefined {
  const kind = constraintOf(rule);
  if (!kind) return undefined;
  const words = (given: unknown): string => String(given ?? '');
  const style = words(errorAlert['style']).toLowerCase() as ValidationPlan['refusal']['style'];
  const hint = prompt['message'] ? { hint: { title: words(prompt['title']), text: words(prompt['message']) } } : {};
  return areas.map((range) => ({
    range,
    ...hint,
    refusal: { style: style || 'stop', title: words(errorAlert['title']), text: words(errorAlert['message']) },
    ...kind,
  }));
}

type Constraint =
  | Pick<Extract<ValidationPlan, { kind: 'list' }>, 'kind' | 'items'>
  | Pick<Extract<ValidationPlan, { kind: 'listFrom' }>, 'kind' | 'source'>
  | Pick<Extract<ValidationPlan, { minimum?: number }>, 'kind' | 'minimum' | 'maximum'>;

const NUMBERS = { wholeNumber: 'whole', decimal: 'decimal', date: 'date' } as const;

function constraintOf(rule: Validation['rule']): Constraint | undefined {
  const list = rule['list'] as { readonly source: string } | undefined;
  if (list)
    return list.source.startsWith('=')
      ? { kind: 'listFrom', source: list.source.slice(1) }
      : { kind: 'list', items: list.source.split(',') };
  const [name, given] = Object.entries(rule)[0] ?? [];
  const kind = NUMBERS[name as keyof typeof NUMBERS];
  const { operator, formula1, formula2 } = (given ?? {}) as {
    readonly operator?: string;
    readonly formula1?: unknown;
    readonly formula2?: unknown;
  };
  if (!kind || ![formula1, formula2].every((one) => one === undefined || typeof one === 'number')) return undefined;
  const [one, other] = [formula1 as number, formula2 as number];
  if (operator === 'Between') return { kind, minimum: one, maximum: other };
  if (operator === 'GreaterThanOrEqualTo') return { kind, minimum: one };
  return operator === 'LessThanOrEqualTo' ? { kind, maximum: one } : undefined;
}
