import { type Language, type Words, fill } from '../values/language';
import type { Month } from '../values/month';
import type { ReadRow } from '../reading/reading';

type Values = { readonly quantity?: number; readonly remark?: string };

/** A row as it goes into the next month. */
export type KeptRow<V> = Pick<ReadRow<V>, 'values' | 'written'>;

/** What became of a quantity: issued on a request, used of an approval, arrived of what was on its way. */
const DONE = {
  issued: { zh: '原 {whole} 件，{month} 止已发 {done} 件', en: '{done} of {whole} issued by {month}' },
  used: { zh: '原 {whole} 件，{month} 止已用 {done} 件', en: '{done} of {whole} used by {month}' },
  arrived: { zh: '原 {whole} 件，{month} 止已到 {done} 件', en: '{done} of {whole} arrived by {month}' },
} as const satisfies Readonly<Record<string, Words>>;

/** A row of which a part is done: what is left is its quantity, with a word on the rest; as it stands where nothing is done. */
export function remainder<V extends Values>(
  row: KeptRow<V>,
  left: number,
  { what, month, language }: { readonly what: keyof typeof DONE; readonly month: Month; readonly language: Language },
): KeptRow<V> {
  const { values, written } = row;
  const whole = values.quantity ?? 0;
  if (left === whole) return row;
  const says = fill(DONE[what][language], { whole, month, done: whole - left });
  const remark = [written.remark ?? values.remark, says].filter((one) => one !== undefined).join({ zh: '；', en: '; ' }[language]);
  return { values: { ...values, quantity: left, remark }, written: { ...written, remark } };
}
