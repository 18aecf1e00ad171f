import { daySerial } from '../values/day';
import { type Language, type Words, fill } from '../values/language';
import { type Month, firstDay, lastDay } from '../values/month';
import type { CellRange } from '../workbook/cells';
import type { ValidationPlan } from '../plan/plan';
import type { CellKind } from '../schema/cell-type';
import type { Column } from '../schema/sheet';
import { LARGEST } from '../schema/types-number';
import { howToWrite } from './column-guidance';

/** Where the words of a column come from that is no choice of the contract: named values, or words of its own. */
export type WordSource = { readonly name: string } | { readonly words: readonly string[] };

interface Expectations {
  readonly language: Language;
  readonly source?: WordSource | undefined;
  /** Dates of this column lie in this month. */
  readonly month?: Month | undefined;
}

type Limits = Pick<Extract<ValidationPlan, { kind: 'date' | 'whole' | 'decimal' }>, 'kind' | 'minimum' | 'maximum'>;

/** Excel's longest list in a validation itself. */
const LONGEST_LIST = 255;
const EARLIEST = 32_874;
const LATEST = 73_050;

const LIMITS: Partial<Record<CellKind, Limits>> = {
  quantity: { kind: 'whole', minimum: 1, maximum: LARGEST.quantity },
  count: { kind: 'whole', minimum: 0, maximum: LARGEST.quantity },
  money: { kind: 'decimal' },
  price: { kind: 'decimal', minimum: 0, maximum: LARGEST.price },
  rate: { kind: 'decimal', minimum: 0, maximum: 1 },
  number: { kind: 'decimal' },
  score: { kind: 'whole', minimum: 1, maximum: 5 },
  day: { kind: 'date', minimum: EARLIEST, maximum: LATEST },
  moment: { kind: 'date', minimum: EARLIEST, maximum: LATEST },
};

const CHECK: Words = { zh: '请检查“{title}”', en: 'Please check: {title}' };
const OTHER_MONTH: Words = {
  zh: '“{title}”一般在 {from} 至 {to} 之间。确定要用这个日期吗？',
  en: '{title} is normally between {from} and {to}. Keep this date?',
};
const NOT_LISTED: Words = {
  zh: '“{title}”里没有这一项，请核对有没有写错。确定要用吗？',
  en: 'This is not in the list of {title}; please check the spelling. Keep it?',
};

/** What Excel allows in the cells of a column, with a friendly word where it refuses or doubts; nothing for free text. */
export function columnValidation(
  column: Column<unknown>,
  range: CellRange,
  { language, source, month }: Expectations,
): ValidationPlan | undefined {
  const title = column.title[language];
  const refusal = (style: 'stop' | 'warning', text: string) => ({ style, title: fill(CHECK[language], { title }), text }) as const;
  const words = column.type.words?.(language);
  if (source)
    return canList(source) ? { range, ...listed(source), refusal: refusal('warning', fill(NOT_LISTED[language], { title })) } : undefined;
  if (words) return { range, ...listed({ words }), refusal: refusal('stop', howToWrite(column, language)) };
  const limits = LIMITS[column.type.kind];
  if (!limits) return undefined;
  if (limits.kind !== 'date' || !month) return { range, ...limits, refusal: refusal('stop', howToWrite(column, language)) };
  const [from, to] = [firstDay(month), lastDay(month)];
  return {
    range,
    kind: 'date',
    minimum: daySerial(from),
    maximum: daySerial(to) + (column.type.kind === 'moment' ? 1439 / 1440 : 0),
    refusal: refusal('warning', fill(OTHER_MONTH[language], { title, from, to })),
  };
}

/** Head office's own words are many, or hold a comma: Excel has no list of them then, and the column stays free text. */
const canList = (source: WordSource): boolean =>
  'name' in source ||
  (source.words.length > 0 && source.words.join(',').length <= LONGEST_LIST && !source.words.some((word) => word.includes(',')));

function listed(source: WordSource): { kind: 'list'; items: readonly string[] } | { kind: 'listFrom'; source: string } {
  if ('name' in source) return { kind: 'listFrom', source: source.name };
  return { kind: 'list', items: source.words };
}
