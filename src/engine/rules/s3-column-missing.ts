import { readingRule } from './rule';

/** S3: a required column that the sheet does not have. */
export const columnMissing = readingRule({
  code: 'S3',
  level: 'error',
  title: { zh: '缺少必填列', en: 'Required column missing' },
  why: {
    zh: '整列缺失，这张表的每一行都缺这一项，相关的判定都做不了。',
    en: 'Every row of the sheet lacks it, so nothing that depends on it can be judged.',
  },
  fix: {
    zh: '照模板补上这一列；列名写法不同的，改成模板的列名，或在总部“映射”表里登记一次。',
    en: 'Add the column, or give it the template’s name; another name can be entered once in Layout memory.',
  },
  says: { zh: '没有“{title}”这一列', en: 'There is no column {titleEn}' },
  examples: {
    accepts: [
      {
        培训: {
          cells: [
            ['培训日期', '培训方式', '培训内容', '人数'],
            ['2026-03-11', '集训', '产品安装', 8],
          ],
        },
      },
    ],
    rejects: [
      {
        培训: {
          cells: [
            ['培训日期', '培训方式', '培训内容'],
            ['2026-03-11', '集训', '产品安装'],
          ],
        },
      },
    ],
  },
});
