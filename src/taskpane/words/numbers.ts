import type { Day } from '../../engine/values/day';
import type { Language } from '../../engine/values/language';
import type { Month } from '../../engine/values/month';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** 2026年3月, March 2026. */
export function monthTitle(month: Month, language: Language): string {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return language === 'zh' ? `${year}年${number}月` : `${MONTHS[number - 1]} ${year}`;
}

/** 3月, March. */
export function monthName(month: Month, language: Language): string {
  const number = Number(month.slice(5));
  return language === 'zh' ? `${number}月` : (MONTHS[number - 1] ?? '');
}

/** 2025年12月、2026年1月、2月; December 2025, January 2026, February: the year where it changes. */
export const monthsText = (months: readonly Month[], language: Language): string =>
  months
    .map((month, index) =>
      months[index - 1]?.slice(0, 4) === month.slice(0, 4) ? monthName(month, language) : monthTitle(month, language),
    )
    .join(language === 'zh' ? '、' : ', ');

/** 4月3日, Apr 3. */
export function dayName(day: Day | string, language: Language): string {
  const [, month, date] = day.slice(0, 10).split('-').map(Number) as [number, number, number];
  return language === 'zh' ? `${month}月${date}日` : `${(MONTHS[month - 1] ?? '').slice(0, 3)} ${date}`;
}

/** 4月5日 14:02, Apr 5, 14:02; of ISO text in local time. */
export const momentName = (moment: string, language: Language): string =>
  `${dayName(moment, language)}${language === 'zh' ? ' ' : ', '}${moment.slice(11, 16)}`;

/** 9,412; a minus as the sheets write it: −17. */
export const countText = (count: number): string => count.toLocaleString('en-US', { maximumFractionDigits: 2 }).replace('-', '−');

/** ¥6,182.40; −¥78.44, as a slip's total writes it. */
export const yuanText = (amount: number): string =>
  `${amount < 0 ? '−' : ''}¥${Math.abs(amount).toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 })}`;

/** 0:06, 12:40. */
export const elapsedText = (milliseconds: number): string =>
  `${Math.floor(milliseconds / 60_000)}:${String(Math.floor(milliseconds / 1000) % 60).padStart(2, '0')}`;

/** A figure of a summary: 9,412, ¥6,182.40, 93.3%. */
export const figureText = (value: number, kind: 'count' | 'money' | 'rate' | 'mean' = 'count'): string =>
  kind === 'money' ? yuanText(value) : kind === 'rate' ? `${countText(Math.round(value * 1000) / 10)}%` : countText(value);
