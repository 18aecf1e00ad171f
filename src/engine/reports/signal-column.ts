import type { Language } from '../values/language';
import { choice } from '../schema/types-text';
import type { FieldOf } from '../schema/sheet';
import type { Decimal } from '../values/money';
import type { ConditionalFormatPlan, Style } from '../plan/plan';
import { CHANGE_FORMAT, COLOUR, GLYPH } from '../sheets/look';
import type { TableArea } from './report';

/** 结果: a rate against its target. */
export const signalChoice = choice({
  good: { zh: '达标', en: 'On target' },
  near: { zh: '接近', en: 'Near' },
  bad: { zh: '未达标', en: 'Missed' },
  none: { zh: '无数据', en: 'No data' },
  noTarget: { zh: '无目标', en: 'No target' },
});

const LOOKS = {
  good: { fill: COLOUR.goodPale, font: { colour: COLOUR.goodText }, format: `"${GLYPH.good} "@` },
  near: { fill: COLOUR.nearPale, font: { colour: COLOUR.nearText }, format: `"${GLYPH.near} "@` },
  bad: { fill: COLOUR.bad, font: { bold: true, colour: COLOUR.white }, format: `"${GLYPH.bad} "@` },
  none: { font: { colour: COLOUR.mute } },
} as const;

/** The looks of a column of signals: glyph, word and colour; the cell itself keeps the plain word. */
export const signalFormats = <C>(area: TableArea<C>, field: FieldOf<C>, language: Language): readonly ConditionalFormatPlan[] =>
  (Object.keys(LOOKS) as (keyof typeof LOOKS)[]).map((signal) => ({
    kind: 'formula',
    ranges: [area.range(field)],
    formula: `${area.cell(field)}="${signalChoice.choices[signal][language]}"`,
    style: LOOKS[signal],
  }));

/** The looks of a column of rates against one target: below the gap bad, below the target near. */
export function rateFormats<C>(area: TableArea<C>, field: FieldOf<C>, target: Decimal, gap: Decimal): readonly ConditionalFormatPlan[] {
  const cell = area.cell(field);
  const below = (limit: string) => `AND(ISNUMBER(${cell}),ROUND(${cell},9)<ROUND(${limit},9))`;
  return [
    {
      kind: 'formula',
      ranges: [area.range(field)],
      formula: below(`${target}-${gap}`),
      style: { fill: COLOUR.badPale, font: { bold: true, colour: COLOUR.badText } },
      stop: true,
    },
    {
      kind: 'formula',
      ranges: [area.range(field)],
      formula: below(target),
      style: { fill: COLOUR.nearPale, font: { colour: COLOUR.nearText } },
    },
  ];
}

/** The looks of a column of counts where any is bad. */
export const badCounts = <C>(area: TableArea<C>, field: FieldOf<C>): ConditionalFormatPlan => ({
  kind: 'formula',
  ranges: [area.range(field)],
  formula: `AND(ISNUMBER(${area.cell(field)}),${area.cell(field)}>0)`,
  style: { font: { bold: true, colour: COLOUR.badText } },
});

/** The looks of a column of points more or fewer than before. */
export function scoreChanges<C>(area: TableArea<C>, field: FieldOf<C>): readonly ConditionalFormatPlan[] {
  const cell = area.cell(field);
  const look = (condition: string, style: Style): ConditionalFormatPlan => ({
    kind: 'formula',
    ranges: [area.range(field)],
    formula: `AND(ISNUMBER(${cell}),${cell}${condition})`,
    style,
  });
  return [
    look('>=0.005', { font: { colour: COLOUR.goodText }, format: '"▲ "0.00_)' }),
    look('<=-0.005', { font: { colour: COLOUR.badText }, format: '0.00_);"▼ "0.00_)' }),
  ];
}

/** The looks of a column of counts more or fewer than before: with their sign. */
export const countChanges = <C>(area: TableArea<C>, field: FieldOf<C>): ConditionalFormatPlan => ({
  kind: 'formula',
  ranges: [area.range(field)],
  formula: `AND(ISNUMBER(${area.cell(field)}),${area.cell(field)}<>0)`,
  style: { format: CHANGE_FORMAT },
});

/** The looks of a column of classes: A stands out. */
export const classFormats = <C>(area: TableArea<C>, field: FieldOf<C>): ConditionalFormatPlan => ({
  kind: 'formula',
  ranges: [area.range(field)],
  formula: `${area.cell(field)}="A"`,
  style: { font: { bold: true, colour: COLOUR.navy } },
});
