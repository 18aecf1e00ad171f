import { readingRule } from './rule';

/** S4: two columns that mean the same. */
export const columnTwice = readingRule({
  code: 'S4',
  level: 'error',
  title: { zh: '同一列出现两次', en: 'Column twice' },
  why: {
    zh: '两列都像同一项，取哪一列数字会不同；现在只读了前一列。',
    en: 'Two columns claim to be the same; only the first one is read, and the other may differ.',
  },
  fix: { zh: '留下对的一列，另一列删掉或改成别的列名。', en: 'Keep the right column; delete or rename the other.' },
  says: {
    zh: '“{header}”和 {first} 都是“{title}”，这一列没有读',
    en: '“{header}” and {first} are both {titleEn}; this column was not read',
  },
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
            ['培训日期', '培训方式', '培训内容', '人数', '人数'],
            ['2026-03-11', '集训', '产品安装', 8, 9],
          ],
        },
      },
    ],
  },
});
