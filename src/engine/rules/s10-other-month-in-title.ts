import { readingRule } from './rule';

/** S10: a title that names another month than the one reported (15). */
export const otherMonthInTitle = readingRule({
  code: 'S10',
  level: 'note',
  title: { zh: '标题写的是另一个月', en: 'The title names another month' },
  why: {
    zh: '多半是拿上月的表改的；标题忘了改不要紧，忘了换数据就报错了月份。',
    en: 'Last month’s sheet was probably used again: a stale title does no harm, stale rows do.',
  },
  fix: { zh: '核对表里的日期；只是标题没改，改过来就行。', en: 'Look at the dates of the rows; if only the title is stale, correct it.' },
  says: { zh: '标题写的是 {found}，报表月份是 {month}', en: 'The title says {found}, the report month is {month}' },
  examples: {
    accepts: [
      { 培训: { cells: [['2026年3月培训记录'], ['培训日期', '培训方式', '培训内容', '人数'], ['2026-03-11', '集训', '产品安装', 8]] } },
    ],
    rejects: [
      { 培训: { cells: [['2026年2月培训记录'], ['培训日期', '培训方式', '培训内容', '人数'], ['2026-03-11', '集训', '产品安装', 8]] } },
    ],
  },
});
