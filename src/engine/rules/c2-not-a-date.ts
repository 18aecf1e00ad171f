import { readingRule } from './rule';

/** C2: something in a date column that is no date, or could be two. */
export const notADate = readingRule({
  code: 'C2',
  level: 'error',
  title: { zh: '读不成日期', en: 'Not a date' },
  why: {
    zh: '日期读不出来，保修、时效和应退期都算不了；宁可问，也不猜。',
    en: 'Warranty, timeliness and due dates hang on it; it is asked, never guessed.',
  },
  fix: {
    zh: '改成 年-月-日，如 2026-03-05；有时间的写 2026-03-05 14:30。',
    en: 'Write it as 2026-03-05, with a time as 2026-03-05 14:30.',
  },
  says: {
    form: { zh: '“{found}”不是日期', en: '“{found}” is not a date' },
    impossible: { zh: '日历上没有“{found}”这一天', en: 'There is no such day as “{found}”' },
    several: { zh: '一格里有两个日期：“{found}”', en: 'Two dates in one cell: “{found}”' },
    noSuchTime: { zh: '“{found}”里的时刻不存在', en: 'There is no such time of day as in “{found}”' },
    time: { zh: '“{found}”不是时刻', en: '“{found}” is not a time of day' },
    timeAlone: { zh: '只有时刻“{found}”，没有日期', en: 'There is the time “{found}” and no date' },
    otherDay: { zh: '“{found}”和旁边的日期不是同一天', en: '“{found}” is another day than the date beside it' },
    night: {
      zh: '“{found}”是前一夜还是当夜，分不清',
      en: '“{found}” may be the night before that day or after it',
    },
    noYear: { zh: '“{found}”没有写年份，报表月份也不知道', en: '“{found}” has no year, and the report month is not known' },
    monthDotDay: {
      zh: '“{found}”分不清是几月几日（9.1 和 9.10 在 Excel 里是同一个数）',
      en: '“{found}” could be several dates (9.1 and 9.10 are one number to Excel)',
    },
  },
  examples: {
    accepts: [{ 维修: [{ 维修单号: 'WX-001', 购买日期: '2025-03-01' }] }, { 维修: [{ 维修单号: 'WX-001', 购买日期: '2025年3月1日' }] }],
    rejects: [
      { 维修: [{ 维修单号: 'WX-001', 购买日期: '去年三月' }] },
      { 维修: [{ 维修单号: 'WX-001', 购买日期: '2025年2月30日' }] },
      { 维修: [{ 维修单号: 'WX-001', 购买日期: 9.1 }] },
      { 维修: [{ 维修单号: 'WX-001', 叫修时间: '9:30' }] },
      { 维修: [{ 维修单号: 'WX-001', 叫修时间: '2026/3/5 25:10' }] },
      { 维修: [{ 维修单号: 'WX-001', 购买日期: '2026-03-05、2026-03-08' }] },
      { 维修: [{ 维修单号: 'WX-001', 叫修时间: '2026-03-05 晚上12点' }] },
      ...['傍晚', '14:30', '2026-03-06'].map((time, index) => ({
        维修: {
          cells: [
            ['维修单号', '叫修日期', '叫修时间'],
            ['WX-001', index === 1 ? '' : '2026-03-05', time],
          ],
        },
      })),
    ],
  },
});
