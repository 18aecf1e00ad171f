import { readingRule } from './rule';

/** C5: a word that is not in the column's list. */
export const notInList = readingRule({
  code: 'C5',
  level: 'error',
  title: { zh: '不在可选项里', en: 'Not in the list' },
  why: { zh: '这一列只认固定的几个词，其他写法归不了类。', en: 'Only these words can be sorted into the statistics.' },
  fix: { zh: '从下拉列表里选一个。', en: 'Choose one from the list.' },
  says: { zh: '“{found}”不在可选项里：{allowed}', en: '“{found}” is none of: {allowedEn}' },
  examples: {
    accepts: [{ 维修: [{ 维修单号: 'WX-001', 服务方式: '上门维修' }] }],
    rejects: [{ 维修: [{ 维修单号: 'WX-001', 服务方式: '远程' }] }],
  },
});
