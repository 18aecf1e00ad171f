import { readingRule } from './rule';

const TRAINING = [
  ['培训日期', '培训方式', '培训内容', '人数'],
  ['2026-03-11', '集训', '产品安装', 8],
] as const;

/** S7: data in hidden sheets, rows or columns. */
export const hiddenData = readingRule({
  code: 'S7',
  level: 'note',
  title: { zh: '有隐藏的数据', en: 'Hidden data' },
  why: {
    zh: '隐藏的行列和工作表照样读取、照样计入，填的人可能已经忘了它们。',
    en: 'Hidden rows, columns and sheets are read and counted; whoever hid them may have forgotten.',
  },
  fix: { zh: '取消隐藏看一眼：该算的留着，不该算的删掉。', en: 'Unhide and look: delete what should not count.' },
  says: {
    sheet: { zh: '整张表是隐藏的，其中的数据已读取', en: 'The sheet is hidden; what is in it was read' },
    rows: {
      zh: '有 {count} 行隐藏（第 {where} 行），其中的数据已读取',
      en: '{count} hidden {count|row|rows} ({where}) {count|was|were} read',
    },
    columns: {
      zh: '有 {count} 列隐藏（{where} 列），其中的数据已读取',
      en: '{count} hidden {count|column|columns} ({where}) {count|was|were} read',
    },
  },
  examples: { accepts: [{ 培训: { cells: TRAINING } }], rejects: [{ 培训: { cells: TRAINING, hidden: true } }] },
});
