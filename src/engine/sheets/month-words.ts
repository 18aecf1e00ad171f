import type { Language, Words } from '../values/language';
import type { Month } from '../values/month';

const ENGLISH = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** What the report is called. */
export const REPORT_NAME: Words = { zh: '售后服务月报', en: 'Service Monthly' };

/** A month in words: 2026 年 3 月, March 2026. */
export function monthWords(month: Month, language: Language): string {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return { zh: `${year} 年 ${number} 月`, en: `${ENGLISH[number - 1]} ${year}` }[language];
}

/** A month's short name on an axis: 3月, Mar. */
export function shortMonth(month: Month, language: Language): string {
  const number = Number(month.slice(5));
  return { zh: `${number}月`, en: (ENGLISH[number - 1] ?? '').slice(0, 3) }[language];
}
