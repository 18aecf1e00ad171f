import { readingRule } from './rule';

/** C9: a formula where text is written. */
export const formulaInText = readingRule({
  code: 'C9',
  level: 'warning',
  title: { zh: '文字列里有公式', en: 'Formula in a text column' },
  why: {
    zh: '公式的结果会随别的单元格变，单号和说明不该变；这里读的是保存时的结果。',
    en: 'A formula’s result can change with other cells, a number or description must not; the saved result was read.',
  },
  fix: { zh: '复制后“选择性粘贴为数值”。', en: 'Copy the cell and paste it as a value.' },
  says: { zh: '“{field}”是公式，读到的结果是“{value}”', en: '{field} is a formula; its result “{value}” was read' },
  examples: {
    accepts: [{ 维修: [{ 维修单号: 'WX-001', 产品编号: 'SN0001' }] }],
    rejects: [{ 维修: [{ 维修单号: 'WX-001', 产品编号: '=A1' }] }],
  },
});
