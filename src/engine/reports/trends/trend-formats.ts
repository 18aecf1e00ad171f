import type { Language } from '../../values/language';
import type { FieldOf } from '../../schema/sheet';
import type { ConditionalFormatPlan } from '../../plan/plan';
import { TREND_MEASURES, type TrendKind, type TrendMeasure } from '../../indicators/trend-measures';
import { FORMAT } from '../../sheets/look';
import type { TableArea } from '../report';

const VALUE: Readonly<Record<TrendKind, string>> = { count: FORMAT.quantity, money: FORMAT.money, rate: FORMAT.rate, mean: FORMAT.mean };

const CHANGE: Readonly<Record<Language, Readonly<Record<TrendKind, string>>>> = {
  zh: { count: '"▲ "0.0%;"▼ "0.0%', money: '"▲ "0.0%;"▼ "0.0%', rate: '"▲ "0.0" 点";"▼ "0.0" 点"', mean: '"▲ "0.00;"▼ "0.00' },
  en: { count: '"▲ "0.0%;"▼ "0.0%', money: '"▲ "0.0%;"▼ "0.0%', rate: '"▲ "0.0" pp";"▼ "0.0" pp"', mean: '"▲ "0.00;"▼ "0.00' },
};

const SAME = { zh: '"持平";"持平";"持平"', en: '"same";"same";"same"' } as const;
/** What would be shown as 0. */
const NOTHING: Readonly<Record<TrendKind, number>> = { count: 0.0005, money: 0.0005, rate: 0.05, mean: 0.005 };

/** Number formats by the kind of figure that a row shows: rates as per cent and their changes in points. */
export const trendFormats = <C>(
  area: TableArea<C>,
  measure: FieldOf<C>,
  value: FieldOf<C>,
  changes: readonly FieldOf<C>[],
  language: Language,
  measures: readonly Pick<TrendMeasure, 'title' | 'kind'>[] = TREND_MEASURES,
): readonly ConditionalFormatPlan[] =>
  (Object.keys(VALUE) as TrendKind[]).flatMap((kind) => {
    const titled = measures.filter((one) => one.kind === kind);
    if (titled.length === 0) return [];
    const formula = `OR(${titled.map(({ title }) => `${area.cell(measure)}="${title[language]}"`).join(',')})`;
    return [
      { kind: 'formula' as const, ranges: [area.range(value)], formula, style: { format: VALUE[kind] } },
      ...changes.flatMap((field) => [
        {
          kind: 'formula' as const,
          ranges: [area.range(field)],
          formula: `AND(ISNUMBER(${area.cell(field)}),ABS(${area.cell(field)})<${NOTHING[kind]},${formula})`,
          style: { format: SAME[language] },
          stop: true,
        },
        {
          kind: 'formula' as const,
          ranges: [area.range(field)],
          formula: `AND(ISNUMBER(${area.cell(field)}),${formula})`,
          style: { format: CHANGE[language][kind] },
        },
      ]),
    ];
  });
