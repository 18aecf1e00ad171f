import type { Area } from '../model/area';
import { ConditionalFormat } from '../model/conditional-format';
import { parseArea } from '../model/parse-address';
import type { Sheet } from '../model/sheet';
import { changeValidation } from '../model/validation';
import { colourOf, type Difference, type FileLooks } from './read-styles';
import { all, at, isOn, type Element } from './xml-tree';

/** Puts the conditional formats of a sheet's part on the sheet, in their order; other kinds than our Excel's are left out. */
export function readConditionalFormats(sheet: Sheet, tree: Element, { differences }: FileLooks): void {
  const rules = all(tree, 'conditionalFormatting').flatMap((block) =>
    all(block, 'cfRule').map((rule) => ({ rule, areas: areasOf(block.attributes['sqref'] ?? '') })),
  );
  const inOrder = [...rules].sort((one, other) => Number(one.rule.attributes['priority']) - Number(other.rule.attributes['priority']));
  sheet.conditionalFormats = inOrder.flatMap(({ rule, areas }) => formatOf(sheet, rule, areas, differences) ?? []);
}

function formatOf(
  sheet: Sheet,
  rule: Element,
  areas: ConditionalFormat['areas'],
  differences: readonly Difference[],
): ConditionalFormat | undefined {
  const { type, dxfId, stopIfTrue } = rule.attributes;
  const kind = type === 'expression' ? 'Custom' : type === 'cellIs' ? 'CellValue' : type === 'dataBar' ? 'DataBar' : undefined;
  if (!kind) return undefined;
  const format = new ConditionalFormat(sheet, areas, kind);
  format.stopIfTrue = isOn(stopIfTrue);
  const [formula1, formula2] = all(rule, 'formula').map(({ text }) => `=${text}`);
  if (kind === 'Custom') format.formula = formula1 ?? '';
  else if (kind === 'CellValue')
    format.cellValueRule = { formula1, ...(formula2 && { formula2 }), operator: OPERATORS[rule.attributes['operator'] ?? ''] ?? 'EqualTo' };
  else readBar(format, at(rule, 'dataBar'));
  lay(format, differences[Number(dxfId)] ?? {});
  return format;
}

const OPERATORS: Readonly<Record<string, string>> = {
  between: 'Between',
  notBetween: 'NotBetween',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  lessThan: 'LessThan',
  greaterThanOrEqual: 'GreaterThanOrEqual',
  lessThanOrEqual: 'LessThanOrEqual',
};

function lay({ look }: ConditionalFormat, { lines = {}, ...difference }: Difference): void {
  Object.assign(look, difference);
  for (const side of ['Top', 'Bottom', 'Left', 'Right'] as const) {
    const line = lines[side.toLowerCase() as 'top'];
    if (line) look.lines[`Edge${side}`] = { style: line.style, colour: line.colour };
  }
}

function readBar({ bar }: ConditionalFormat, data: Element | undefined): void {
  const [lower, upper] = all(data, 'cfvo').map(({ attributes: { type, val } }) =>
    type === 'num' ? { type: 'Number', formula: val ?? '0' } : undefined,
  );
  if (lower) bar.lower = lower;
  if (upper) bar.upper = upper;
  bar.positive.fillColour = colourOf(at(data, 'color')) ?? bar.positive.fillColour;
  bar.positive.gradient = false;
}

const KINDS: Readonly<Record<string, string>> = { whole: 'wholeNumber', decimal: 'decimal', date: 'date', textLength: 'textLength' };
const LIMITS: Readonly<Record<string, string>> = {
  ...OPERATORS,
  greaterThanOrEqual: 'GreaterThanOrEqualTo',
  lessThanOrEqual: 'LessThanOrEqualTo',
};
const STYLES: Readonly<Record<string, string>> = { stop: 'Stop', warning: 'Warning', information: 'Information' };

/** Puts the data validations of a sheet's part on the sheet. */
export function readValidations(sheet: Sheet, tree: Element): void {
  for (const validation of all(at(tree, 'dataValidations'), 'dataValidation')) {
    const {
      sqref = '',
      errorStyle = 'stop',
      errorTitle = '',
      error = '',
      promptTitle = '',
      prompt = '',
      allowBlank,
      showErrorMessage,
    } = validation.attributes;
    const rule = ruleOf(validation);
    if (!rule) continue;
    changeValidation(sheet, areasOf(sqref), {
      rule,
      ignoreBlanks: isOn(allowBlank),
      errorAlert: { title: errorTitle, message: error, style: STYLES[errorStyle] ?? 'Stop', showAlert: isOn(showErrorMessage) },
      prompt: { title: promptTitle, message: prompt, showPrompt: prompt !== '' },
    });
  }
}

function ruleOf(validation: Element): Readonly<Record<string, unknown>> | undefined {
  const { type = 'none', operator = 'between' } = validation.attributes;
  const [formula1, formula2] = ['formula1', 'formula2'].map((name) => at(validation, name)?.text);
  if (formula1 === undefined) return type === 'none' ? {} : undefined;
  if (type === 'list')
    return {
      list: { inCellDropDown: true, source: formula1.startsWith('"') ? formula1.slice(1, -1).replace(/""/g, '"') : `=${formula1}` },
    };
  if (type === 'custom') return { custom: { formula: `=${formula1}` } };
  const kind = KINDS[type];
  return kind === undefined
    ? undefined
    : {
        [kind]: {
          operator: LIMITS[operator] ?? 'Between',
          formula1: limitOf(formula1),
          ...(formula2 !== undefined && { formula2: limitOf(formula2) }),
        },
      };
}

const limitOf = (text: string): string | number => (Number.isFinite(Number(text)) ? Number(text) : `=${text}`);

/** The areas of a list such as `A1:B2 D4`. */
const areasOf = (list: string): readonly Area[] => list.split(/\s+/).flatMap((one) => parseArea(one) ?? []);
