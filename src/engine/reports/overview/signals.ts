import type { Language } from '../../values/language';
import type { CellRange } from '../../workbook/cells';
import type { CellContent, ConditionalFormatPlan } from '../../plan/plan';
import type { Signal } from '../../indicators/shares';
import { a1 } from '../../workbook/address';
import { COLOUR, GLYPH } from '../../sheets/look';
import { quoted } from '../../sheets/table-formula';

/** What a signal says, glyph and word together. */
const SIGNAL_TEXT: Readonly<Record<Language, Readonly<Record<Signal, string>>>> = {
  zh: { good: `${GLYPH.good} 达标`, near: `${GLYPH.near} 接近`, bad: `${GLYPH.bad} 未达标`, none: '无数据' },
  en: { good: `${GLYPH.good} On target`, near: `${GLYPH.near} Near`, bad: `${GLYPH.bad} Missed`, none: 'No data' },
};

/** The signal of a cell as a formula; both sides are rounded as the engine does, so that 90 % is not below 95 % − 5 %. */
export function signalContent(value: string, target: string, gap: string, signal: Signal, language: Language): CellContent {
  const text = SIGNAL_TEXT[language];
  const isAtLeast = (limit: string) => `ROUND(${value},9)>=ROUND(${limit},9)`;
  return {
    formula: `IF(${value}="",${quoted(text.none)},IF(${isAtLeast(target)},${quoted(text.good)},IF(${isAtLeast(`${target}-${gap}`)},${quoted(text.near)},${quoted(text.bad)})))`,
    value: text[signal],
  };
}

/** The colours of signal cells, by their glyph. */
export function signalFormats(ranges: readonly CellRange[]): readonly ConditionalFormatPlan[] {
  const [first] = ranges;
  if (!first) return [];
  const is = (glyph: string) => `LEFT(${a1(first.top, first.left)},1)="${glyph}"`;
  return [
    { kind: 'formula', ranges, formula: is(GLYPH.good), style: { fill: COLOUR.goodPale, font: { colour: COLOUR.goodText } } },
    { kind: 'formula', ranges, formula: is(GLYPH.near), style: { fill: COLOUR.nearPale, font: { colour: COLOUR.nearText } } },
    { kind: 'formula', ranges, formula: is(GLYPH.bad), style: { fill: COLOUR.bad, font: { colour: COLOUR.white } } },
  ];
}

/** The colours of changes: above 0 good, below 0 bad. */
export function changeFormats(ranges: readonly CellRange[]): readonly ConditionalFormatPlan[] {
  const [first] = ranges;
  if (!first) return [];
  const cell = a1(first.top, first.left);
  return [
    { kind: 'formula', ranges, formula: `AND(ISNUMBER(${cell}),${cell}>0)`, style: { font: { colour: COLOUR.goodText } } },
    { kind: 'formula', ranges, formula: `AND(ISNUMBER(${cell}),${cell}<0)`, style: { font: { colour: COLOUR.badText } } },
  ];
}
