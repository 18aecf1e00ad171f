import { currentFiles } from './read-files';
import { monthRule } from './rule';

/** S7: data in hidden sheets, rows or columns. */
export const hiddenData = monthRule({
  code: 'S7',
  level: 'note',
  title: { zh: '有隐藏的数据', en: 'Hidden data' },
  why: { zh: '隐藏的行列和工作表照样读取、照样计入，填的人可能已经忘了它们。', en: 'Hidden rows, columns and sheets are read and counted; whoever hid them may have forgotten.' },
  fix: { zh: '取消隐藏看一眼：该算的留着，不该算的删掉。', en: 'Unhide and look: delete what should not count.' },
  says: { zh: '“{sheet}”是隐藏的，或有隐藏的行、列，其中的数据已读取', en: '{sheet} is hidden or has hidden rows or columns; what is in them was read' },
  examples: {
    accepts: [{ 培训: { cells: [['培训日期', '培训方式', '培训内容', '人数'], ['2026-03-11', '集训', '产品安装', 8]] } }],
    rejects: [{ 培训: { hidden: true, cells: [['培训日期', '培训方式', '培训内容', '人数'], ['2026-03-11', '集训', '产品安装', 8]] } }],
  },
  check: (month) =>
    currentFiles(month).flatMap(({ workbook: { file, hidden }, dealer }) => hidden.map((sheet) => ({ dealer, place: { file: file.name, sheet }, facts: { sheet } }))),
});
