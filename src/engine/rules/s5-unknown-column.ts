import { readingRule } from './rule';

/** S5: a column that the contract does not know. */
export const unknownColumn = readingRule({
  code: 'S5',
  level: 'note',
  title: { zh: '多出来的列', en: 'Unknown column' },
  why: { zh: '模板里没有这一列，其中的内容不会计入；万一是必要的列写了别的名字，就漏读了。', en: 'Its content is not read; it may be a needed column under another name.' },
  fix: { zh: '确实多余就不用管；是模板里的列，把列名改过来，或在总部“映射”表里登记一次。', en: 'Leave it if it is extra; else give it the template’s name or enter it once in Layout memory.' },
  says: { zh: '不认得列“{header}”，没有读', en: 'Column “{header}” is not known and was not read' },
  examples: {
    accepts: [{ 培训: { cells: [['培训日期', '培训方式', '培训内容', '人数'], ['2026-03-11', '集训', '产品安装', 8]] } }],
    rejects: [{ 培训: { cells: [['培训日期', '培训方式', '培训内容', '人数', '午餐标准'], ['2026-03-11', '集训', '产品安装', 8, 30]] } }],
  },
});
