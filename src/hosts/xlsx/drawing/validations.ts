import type { DataValidationWithFormulae, Worksheet } from '@cj-tech-master/excelts';
import type { ValidationPlan } from '../../../engine/plan/plan';
import { cellText } from '../streaming/xml-text';
import { rangeText } from '../ranges';

/** Excel's longest list written into a validation itself. */
const LONGEST_LIST = 255;
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 224;

/** Draws a sheet's data validations. */
export function drawValidations(worksheet: Worksheet, validations: readonly ValidationPlan[]): void {
  for (const validation of validations) {
    const { hint, refusal } = validation;
    worksheet.dataValidations.add(`range:${rangeText(validation.range)}`, {
      ...constraintOf(validation),
      allowBlank: true,
      ...(hint && { showInputMessage: true, promptTitle: title(hint.title), prompt: message(hint.text) }),
      showErrorMessage: true,
      errorStyle: refusal.style,
      errorTitle: title(refusal.title),
      error: message(refusal.text),
    });
  }
}

type Constraint = Pick<DataValidationWithFormulae, 'type' | 'formulae' | 'operator'>;

function constraintOf(validation: ValidationPlan): Constraint {
  switch (validation.kind) {
    case 'list':
      return { type: 'list', formulae: [listText(validation.items)] };
    case 'listFrom':
      return { type: 'list', formulae: [validation.source] };
    default:
      return limits(validation.kind, validation.minimum, validation.maximum);
  }
}

function listText(items: readonly string[]): string {
  const list = items.join(',');
  if (items.some((item) => item.includes(','))) throw new Error(`a list item holds a comma, use a reference: ${list}`);
  if (list.length > LONGEST_LIST) {
    throw new Error(`a list of ${list.length} characters is longer than Excel's ${LONGEST_LIST}, use a reference: ${list.slice(0, 40)}…`);
  }
  return `"${cellText(list).replace(/"/g, '""')}"`;
}

/** Without any limit a number of that kind is still asked for. */
function limits(kind: 'date' | 'whole' | 'decimal', minimum: number | undefined, maximum: number | undefined): Constraint {
  const drawn = (number: number): number | Date => (kind === 'date' ? dateOf(number) : number);
  if (minimum !== undefined && maximum !== undefined) {
    return { type: kind, operator: 'between', formulae: [drawn(minimum), drawn(maximum)] };
  }
  if (maximum !== undefined) return { type: kind, operator: 'lessThanOrEqual', formulae: [drawn(maximum)] };
  const lowest = kind === 'date' ? 1 : -1e15;
  return { type: kind, operator: 'greaterThanOrEqual', formulae: [drawn(minimum ?? lowest)] };
}

/** The library takes dates as such and makes serial numbers of them again. */
const dateOf = (serial: number): Date => new Date(Math.round((serial - 25_569) * 86_400_000));

const title = (text: string): string => cellText(text).slice(0, LONGEST_TITLE);
const message = (text: string): string => cellText(text).slice(0, LONGEST_MESSAGE);
