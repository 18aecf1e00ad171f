import { ALL_DEALERS, MEASURE, rateMeasure } from '../indicators/history-measures';
import { INDICATORS } from '../indicators/indicators';
import type { CellKind } from '../schema/cell-type';
import type { Column } from '../schema/sheet';
import type { Language } from '../values/language';
import { TEXT_FORMAT, type TextFormat, numberText } from '../sheets/number-text';

const FORMAT_OF_KIND: { readonly [Kind in CellKind]?: TextFormat } = {
  quantity: TEXT_FORMAT.count,
  count: TEXT_FORMAT.count,
  money: TEXT_FORMAT.yuan,
  price: TEXT_FORMAT.price,
  rate: TEXT_FORMAT.rate,
  mean: TEXT_FORMAT.hundredths,
};

/** A value of a field in words, as its sheet shows it: dates as ISO text, amounts with their decimals, rates as per cent. */
export function shownValue({ type }: Pick<Column<unknown>, 'type'>, value: unknown, language: Language): string {
  if (type.kind === 'day') return String(value);
  if (type.kind === 'moment')
    return String(value)
      .replace('T', ' ')
      .replace(/(\d\d:\d\d):00$/, '$1');
  const written = type.write(value, language);
  const format = FORMAT_OF_KIND[type.kind];
  return typeof written === 'number' && format ? numberText(written, format) : String(written);
}

const RATES: ReadonlySet<string> = new Set(INDICATORS.map(({ id }) => rateMeasure(id)));
const MEANS: ReadonlySet<string> = new Set([...Object.values(MEASURE.rater), MEASURE.overallMark, MEASURE.score]);
const AMOUNTS: ReadonlySet<string> = new Set([
  MEASURE.closingAmount,
  MEASURE.chargedIssues,
  MEASURE.chargedOverdue,
  MEASURE.reversals,
  MEASURE.revenue,
]);

function formatOf(measure: string): TextFormat {
  if (RATES.has(measure)) return TEXT_FORMAT.rate;
  if (MEANS.has(measure)) return TEXT_FORMAT.hundredths;
  return AMOUNTS.has(measure) ? TEXT_FORMAT.yuan : TEXT_FORMAT.count;
}

/** A figure of 历史 in words: as per cent, as an amount or as a count, by its measure. */
export const shownFigure = (measure: string, value: number): string => numberText(value, formatOf(measure));

/** A figure of 历史 to more places than a report shows: what two figures that look alike differ by. */
export function closerFigure(measure: string, value: number): string {
  const isRate = RATES.has(measure);
  return `${Number((isRate ? value * 100 : value).toPrecision(6))}${isRate ? '%' : ''}`;
}

/** A dealer of 历史: its number, or all of them. */
export const dealerShown = (dealer: string, language: Language): string =>
  dealer === ALL_DEALERS ? { zh: '全体', en: 'All dealers' }[language] : dealer;
