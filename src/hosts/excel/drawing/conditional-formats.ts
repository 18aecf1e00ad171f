import type { ConditionalFormatPlan, SheetPlan, Style } from '../../../engine/plan/plan';
import { addressOf } from '../areas';
import { quotedFormat } from './number-format';
import { BYTES_OF_CALL, type Step } from './steps';

/** The steps for a sheet's conditional formats: Excel puts each new one before all others, so the last comes first. */
export function conditionalFormatSteps({ name, conditionalFormats = [] }: SheetPlan): readonly Step[] {
  return [...conditionalFormats].reverse().map((plan) => ({
    bytes: 14 * BYTES_OF_CALL,
    draw: (context) => {
      const areas = context.workbook.worksheets.getItem(name).getRanges(plan.ranges.map(addressOf).join(','));
      if (plan.kind === 'formula') drawFormula(areas.conditionalFormats.add('Custom'), plan);
      else drawBar(areas.conditionalFormats.add('DataBar').dataBar, plan);
    },
  }));
}

type FormulaPlan = Extract<ConditionalFormatPlan, { kind: 'formula' }>;
type BarPlan = Extract<ConditionalFormatPlan, { kind: 'dataBar' }>;

function drawFormula(format: Excel.ConditionalFormat, { formula, style, stop }: FormulaPlan): void {
  format.custom.rule.formula = `=${formula}`;
  if (stop) format.stopIfTrue = true;
  drawDifference(format.custom.format, style);
}

function drawDifference(format: Excel.ConditionalRangeFormat, { font = {}, fill, border = {}, format: number }: Style): void {
  if (font.colour) format.font.color = font.colour;
  if (font.bold) format.font.bold = true;
  if (font.italic) format.font.italic = true;
  if (font.underline) format.font.underline = 'Single';
  if (fill) format.fill.color = fill;
  if (number !== undefined) format.numberFormat = quotedFormat(number);
  for (const side of ['top', 'bottom', 'left', 'right'] as const) {
    const edge = border[side];
    if (edge === undefined) continue;
    const line = format.borders[side];
    line.style = 'Continuous';
    line.color = edge.colour;
  }
}

function drawBar(bar: Excel.DataBarConditionalFormat, { colour, maximum }: BarPlan): void {
  bar.positiveFormat.fillColor = colour;
  bar.positiveFormat.gradientFill = false;
  bar.positiveFormat.borderColor = '';
  bar.negativeFormat.matchPositiveFillColor = true;
  bar.negativeFormat.matchPositiveBorderColor = true;
  bar.axisFormat = 'None';
  bar.lowerBoundRule = { type: 'Number', formula: '0' };
  bar.upperBoundRule = { type: 'Number', formula: String(maximum) };
}
