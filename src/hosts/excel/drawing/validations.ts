import type { SheetPlan, ValidationPlan } from '../../../engine/plan/plan';
import { alertOf, listText, promptOf } from '../../../engine/plan/validation-texts';
import { a1 } from '../../../engine/workbook/address';
import { addressOf, overlap } from '../areas';
import { BYTES_OF_CALL, type Step } from './steps';

/** The steps for a sheet's data validations; a note is the prompt of its cell where that cell has no other. */
export function validationSteps(sheet: SheetPlan): readonly Step[] {
  const validations = sheet.validations ?? [];
  const notes = (sheet.notes ?? []).filter(
    ({ row, column }) =>
      !validations.some(({ range, hint }) => hint && overlap(range, { top: row, left: column, bottom: row, right: column })),
  );
  return [
    ...validations.map((plan): Step => ({
      bytes: 6 * BYTES_OF_CALL + 1_500,
      draw: (context) =>
        drawValidation(context.workbook.worksheets.getItem(sheet.name).getRange(addressOf(plan.range)).dataValidation, plan),
    })),
    ...notes.map(({ row, column, text }): Step => ({
      bytes: 3 * BYTES_OF_CALL + 1_000,
      draw: (context) => {
        const cell = context.workbook.worksheets.getItem(sheet.name).getRange(a1(row, column));
        cell.dataValidation.prompt = { showPrompt: true, title: '', message: promptOf({ title: '', text }).text };
      },
    })),
  ];
}

function drawValidation(validation: Excel.DataValidation, plan: ValidationPlan): void {
  const { title, text } = alertOf(plan.refusal);
  validation.clear();
  validation.rule = ruleOf(plan);
  validation.ignoreBlanks = true;
  validation.errorAlert = { showAlert: true, style: ALERT[plan.refusal.style], title, message: text };
  if (!plan.hint) return;
  const prompt = promptOf(plan.hint);
  validation.prompt = { showPrompt: true, title: prompt.title, message: prompt.text };
}

const ALERT = { stop: 'Stop', warning: 'Warning', information: 'Information' } as const;

function ruleOf(plan: ValidationPlan): Excel.DataValidationRule {
  if (plan.kind === 'list') return { list: { inCellDropDown: true, source: listText(plan.items) } };
  if (plan.kind === 'listFrom') return { list: { inCellDropDown: true, source: `=${plan.source}` } };
  return { [{ date: 'date', whole: 'wholeNumber', decimal: 'decimal' }[plan.kind]]: limits(plan) };
}

/** Without any limit a number of that kind is still asked for. */
function limits({ kind, minimum, maximum }: Extract<ValidationPlan, { minimum?: number }>): Excel.BasicDataValidation {
  if (minimum !== undefined && maximum !== undefined) return { operator: 'Between', formula1: minimum, formula2: maximum };
  if (maximum !== undefined) return { operator: 'LessThanOrEqualTo', formula1: maximum };
  return { operator: 'GreaterThanOrEqualTo', formula1: minimum ?? (kind === 'date' ? 1 : -1e15) };
}
