import type { ConditionalFormattingRule, Worksheet } from '@cj-tech-master/excelts';
import type { ConditionalFormatPlan } from '../../../engine/plan/plan';
import { rangeText } from '../ranges';
import { argb, differentialStyle } from './styles';

/** Draws a sheet's conditional formats; the first in the plan comes first. */
export function drawConditionalFormats(worksheet: Worksheet, formats: readonly ConditionalFormatPlan[]): void {
  formats.forEach((format, index) => {
    const ref = format.ranges.map(rangeText).join(' ');
    worksheet.addConditionalFormatting({ ref, rules: [ruleOf(format, index + 1)] });
  });
}

function ruleOf(format: ConditionalFormatPlan, priority: number): ConditionalFormattingRule {
  if (format.kind === 'formula') {
    return { type: 'expression', priority, formulae: [format.formula], style: differentialStyle(format.style) };
  }
  return {
    type: 'dataBar',
    priority,
    gradient: false,
    border: false,
    minLength: 0,
    maxLength: 100,
    axisPosition: 'none',
    negativeBarColorSameAsPositive: true,
    negativeBarBorderColorSameAsPositive: true,
    cfvo: [
      { type: 'num', value: 0 },
      { type: 'num', value: format.maximum },
    ],
    color: argb(format.colour),
  };
}
