import type { DataValidationWithFormulae, Worksheet } from '@cj-tech-master/excelts';
import type { ValidationPlan } from '../../../engine/plan/plan';
import { alertOf, listText, promptOf } from '../../../engine/plan/validation-texts';
import { cellText } from '../streaming/xml-text';
import { rangeText } from '../ranges';

/** Draws a sheet's data validations. */
export function drawValidations(worksheet: Worksheet, validations: readonly ValidationPlan[]): void {
  for (const validation of validations) {
    const prompt = validation.hint && promptOf(validation.hint);
    const alert = alertOf(validation.refusal);
    worksheet.dataValidations.add(`range:${rangeText(validation.range)}`, {
      ...constraintOf(validation),
      allowBlank: true,
      ...(prompt && { showInputMessage: true, promptTitle: cellText(prompt.title), prompt: cellText(prompt.text) }),
      showErrorMessage: true,
      errorStyle: validation.refusal.style,
      errorTitle: cellText(alert.title),
      error: cellText(alert.text),
    });
  }
}

type Constraint = Pick<DataValidationWithFormulae, 'type' | 'formulae' | 'operator'>;

function constraintOf(validation: ValidationPlan): Constraint {
  switch (validation.kind) {
    case 'list':
      return { type: 'list', formulae: [quoted(listText(validation.items))] };
    case 'listFrom':
      return { type: 'list', formulae: [validation.source] };
    default:
      return limits(validation.kind, validation.minimum, validation.maximum);
  }
}

const quoted = (list: string): string => `"${cellText(list).replace(/"/g, '""')}"`;

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
