import { Failure } from '../protocol/failure';
import { contains, intersection, type Area } from './area';
import type { Sheet } from './sheet';

export const RULE_KINDS = {
  list: 'List',
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  date: 'Date',
  textLength: 'TextLength',
  custom: 'Custom',
} as const;

/** A data validation over some areas. */
export interface Validation {
  areas: readonly Area[];
  rule: Readonly<Record<string, unknown>>;
  errorAlert: Readonly<Record<string, unknown>>;
  prompt: Readonly<Record<string, unknown>>;
  ignoreBlanks: boolean;
}

const DEFAULT_ALERT = { message: '', showAlert: true, style: 'Stop', title: '' };
const DEFAULT_PROMPT = { message: '', showPrompt: true, title: '' };
const LONGEST_LIST = 255;

/** The validation that all cells of an area share; undefined where they have none, null where they differ. */
export function validationOf(sheet: Sheet, areas: readonly Area[]): Validation | undefined | null {
  const touching = sheet.validations.filter((one) => areas.some((area) => one.areas.some((own) => intersection(own, area))));
  if (touching.length === 0) return undefined;
  const [first] = touching;
  const coversAll = areas.every((area) => first?.areas.some((own) => contains(own, area)));
  return touching.length === 1 && coversAll ? (first ?? null) : null;
}

/** Sets what is given and keeps the rest; cells that had another validation lose it. */
export function changeValidation(sheet: Sheet, areas: readonly Area[], change: Partial<Omit<Validation, 'areas'>>): void {
  const before = validationOf(sheet, areas);
  const { rule = {}, errorAlert = DEFAULT_ALERT, prompt = DEFAULT_PROMPT, ignoreBlanks = true } = before ?? {};
  clearValidation(sheet, areas);
  sheet.validations.push({ rule, errorAlert, prompt, ignoreBlanks, ...change, areas });
}

/** Takes the validations of an area away; one that reaches beyond keeps its other cells. */
export function clearValidation(sheet: Sheet, areas: readonly Area[]): void {
  for (const validation of sheet.validations) {
    validation.areas = areas.reduce<readonly Area[]>((left, area) => left.flatMap((one) => without(one, area)), validation.areas);
  }
  sheet.validations = sheet.validations.filter((one) => one.areas.length > 0);
}

/** The kind of a rule; refuses one that has no kind, several, or a list that Excel would not take. */
export function ruleKind(rule: Readonly<Record<string, unknown>>): string {
  const [kind, ...others] = Object.keys(rule).filter((key) => rule[key] !== undefined && rule[key] !== null);
  if (kind === undefined || others.length > 0 || !Object.hasOwn(RULE_KINDS, kind)) throw new Failure('InvalidArgument');
  const source = (rule[kind] as { source?: unknown }).source;
  if (kind === 'list' && typeof source === 'string' && !source.startsWith('=') && source.length > LONGEST_LIST) {
    throw new Failure('InvalidArgument');
  }
  return RULE_KINDS[kind as keyof typeof RULE_KINDS];
}

/** What is left of one area when another is cut out of it. */
function without(one: Area, cut: Area): readonly Area[] {
  const shared = intersection(one, cut);
  if (!shared) return [one];
  const middle = { ...one, top: shared.top, bottom: shared.bottom };
  return [
    { ...one, bottom: shared.top - 1 },
    { ...one, top: shared.bottom + 1 },
    { ...middle, right: shared.left - 1 },
    { ...middle, left: shared.right + 1 },
  ].filter(({ top, left, bottom, right }) => top <= bottom && left <= right);
}
