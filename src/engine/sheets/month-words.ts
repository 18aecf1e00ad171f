import type { Language } from '../values/language';
import type { Month } from '../values/month';

const ENGLISH = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** A month in words: 2026 年 3 月, March 2026. */
export function monthWords(month: Month, language: Language): string {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return language === 'zh' ? `${year} 年 ${number} 月` : `${ENGLISH[number - 1]} ${year}`;
}

/** A month's short name on an axis: 3月, Mar. */
export function shortMonth(month: Month, language: Language): string {
  const number = Number(month.slice(5));
  return language === 'zh' ? `${number}月` : (ENGLISH[number - 1] ?? '').slice(0, 3);
}
