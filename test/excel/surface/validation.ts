import { CellValidation } from '../model/cell-validation';
import { Range } from '../model/range';
import { changeValidation, clearValidation, ruleKind, validationOf, type Validation } from '../model/validation';
import { flag, onlyKeys, oneOf, optionalText, record, text } from '../protocol/arguments';
import { method, property, type ApiSurface, type Member } from '../protocol/describe';
import { Failure } from '../protocol/failure';

const OPERATORS = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqualTo',
  'LessThanOrEqualTo',
];
const LONGEST_TITLE = 32;
const LONGEST_ALERT = 225;
const LONGEST_PROMPT = 255;

/** Data validation of cells. */
export function describeValidation(surface: ApiSurface): void {
  surface.describe(CellValidation, {
    name: 'DataValidation',
    members: {
      rule: kept('rule', {}, readRule),
      errorAlert: kept('errorAlert', null, readAlert),
      prompt: kept('prompt', null, readPrompt),
      ignoreBlanks: kept('ignoreBlanks', true, flag),
      type: property(8, (cells) => {
        const validation = validationOf(cells.sheet, cells.areas);
        if (validation === null) return 'Inconsistent';
        return validation === undefined || Object.keys(validation.rule).length === 0 ? 'None' : ruleKind(validation.rule);
      }),
      clear: method(8, ({ sheet, areas }) => clearValidation(sheet, areas)),
    },
  });
}

function kept<K extends Exclude<keyof Validation, 'areas'>>(
  key: K,
  none: unknown,
  read: (value: unknown, cells: CellValidation) => Validation[K],
): Member<CellValidation> {
  return property(
    8,
    (cells) => validationOf(cells.sheet, cells.areas)?.[key] ?? none,
    (cells, value) => {
      if (cells.sheet.protection.isOn) throw new Failure('AccessDenied');
      changeValidation(cells.sheet, cells.areas, { [key]: read(value, cells) });
    },
  );
}

function readRule(value: unknown): Validation['rule'] {
  const rule = record(value);
  const kind = ruleKind(rule);
  const [inner] = Object.values(rule).filter((one) => one !== undefined && one !== null);
  if (kind === 'List') {
    const { source, inCellDropDown } = onlyKeys(inner, ['source', 'inCellDropDown']);
    flag(inCellDropDown);
    return { list: { inCellDropDown, source: source instanceof Range ? `=${source.address}` : text(source) } };
  }
  if (kind === 'Custom') return { custom: { formula: text(onlyKeys(inner, ['formula'])['formula']) } };
  const given = onlyKeys(inner, ['formula1', 'formula2', 'operator']);
  const operator = oneOf(OPERATORS)(given['operator']);
  const needsTwo = operator === 'Between' || operator === 'NotBetween';
  if (given['formula1'] === undefined || (needsTwo && given['formula2'] === undefined)) throw new Failure('InvalidArgument');
  return rule;
}

function readAlert(value: unknown): Validation['errorAlert'] {
  const alert = onlyKeys(value, ['message', 'showAlert', 'style', 'title']);
  oneOf(['Stop', 'Warning', 'Information'])(alert['style']);
  return bounded(alert, LONGEST_ALERT);
}

const readPrompt = (value: unknown): Validation['prompt'] => bounded(onlyKeys(value, ['message', 'showPrompt', 'title']), LONGEST_PROMPT);

function bounded(words: Readonly<Record<string, unknown>>, longest: number): Readonly<Record<string, unknown>> {
  const isTooLong = (key: string, most: number): boolean => (optionalText(words[key])?.length ?? 0) > most;
  if (isTooLong('title', LONGEST_TITLE) || isTooLong('message', longest)) throw new Failure('InvalidArgument');
  return words;
}
