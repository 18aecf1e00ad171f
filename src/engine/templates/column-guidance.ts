import type { Language, Words } from '../values/language';
import type { CellKind } from '../schema/cell-type';
import type { Column } from '../schema/sheet';

const HOW_TO_WRITE: Readonly<Record<CellKind, Words>> = {
  text: { zh: '文字', en: 'Text' },
  code: { zh: '按文本填写，前面的 0 会保留', en: 'Kept as text, with its leading zeros' },
  long: { zh: '一两句话写清楚，不超过 500 字', en: 'A sentence or two, at most 500 characters' },
  phone: { zh: '手机号或带区号的座机号', en: 'A mobile number, or a landline with its area code' },
  day: { zh: '日期，如 2026-03-05', en: 'A date, such as 2026-03-05' },
  moment: { zh: '日期和时间，如 2026-03-05 14:30', en: 'Date and time, such as 2026-03-05 14:30' },
  month: { zh: '年-月，如 2026-03', en: 'Year-month, such as 2026-03' },
  quantity: { zh: '整数，1 或以上', en: 'A whole number from 1 on' },
  count: { zh: '整数，0 或以上', en: 'A whole number from 0 on' },
  money: { zh: '金额（元），两位小数', en: 'An amount in CNY, two decimals' },
  price: { zh: '单价（元）', en: 'A unit price in CNY' },
  rate: { zh: '百分比或小数，如 80% 或 0.8', en: 'A percentage or factor, such as 80% or 0.8' },
  number: { zh: '数字', en: 'A number' },
  mean: { zh: '数字，两位小数', en: 'A number with two decimals' },
  hours: { zh: '小时，两位小数', en: 'Hours with two decimals' },
  score: { zh: '1–5 分，5 分最好', en: '1–5, 5 is best' },
  choice: { zh: '从列表中选', en: 'Choose from the list' },
};

/** How a cell of a column is written: its form, and of choices the allowed words. */
export function howToWrite({ type }: Column<unknown>, language: Language): string {
  const words = type.words?.(language);
  if (words) return { zh: `可选：${words.join('、')}`, en: `One of: ${words.join(', ')}` }[language];
  return HOW_TO_WRITE[type.kind][language];
}

/** The note on a header: whether it must be filled in, what belongs there, and in which form. */
export function headerNote(column: Column<unknown>, language: Language): string {
  const needed = column.required ? { zh: '必填', en: 'Required' } : { zh: '选填', en: 'Optional' };
  const own = column.note?.[language];
  const form = howToWrite(column, language);
  return [`${column.title[language]} · ${needed[language]}`, own, own?.startsWith(form) ? undefined : form]
    .filter((line) => line !== undefined)
    .join('\n');
}
