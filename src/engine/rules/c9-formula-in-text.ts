import { readingRule } from './rule';

/** C9: a formula where text is written, or one without a result anywhere. */
export const formulaInText = readingRule({
  code: 'C9',
  level: 'warning',
  title: { zh: '文字列里有公式，或公式没有结果', en: 'Formula in a text column, or without a result' },
  why: {
    zh: '公式的结果会随别的单元格变，单号和说明不该变，读的是保存时的结果；没有存下结果的，这一格就漏了。',
    en: 'A formula’s result can change with other cells, a number or description must not: the saved one was read. Without one the cell is lost.',
  },
  fix: {
    saved: { zh: '复制后“选择性粘贴为数值”。', en: 'Copy the cell and paste it as a value.' },
    unsaved: {
      zh: '用 Excel 打开并保存，结果就有了；更好的是“选择性粘贴为数值”，或直接填上。',
      en: 'Open and save it in Excel so that the result is kept; better, paste it as a value or type it.',
    },
  },
  says: {
    saved: { zh: '“{field}”是公式，读到的结果是“{value}”', en: '{field} is a formula; its result “{value}” was read' },
    unsaved: {
      zh: '“{field}”是公式，文件里没有存它的结果，这一格什么也没读到',
      en: '{field} is a formula without a saved result; nothing was read from the cell',
    },
  },
  examples: {
    accepts: [{ 维修: [{ 维修单号: 'WX-001', 产品编号: 'SN0001' }] }],
    rejects: [{ 维修: [{ 维修单号: 'WX-001', 产品编号: '=A1' }] }],
  },
});
