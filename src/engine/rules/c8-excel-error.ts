import { readingRule } from './rule';

/** C8: an Excel error where a value belongs. */
export const excelError = readingRule({
  code: 'C8',
  level: 'error',
  title: { zh: '单元格是公式错误', en: 'Excel error value' },
  why: { zh: '公式没有算出结果，这一格等于没有填。', en: 'The formula has no result, so the cell says nothing.' },
  fix: { zh: '改好公式，或直接填上数值。', en: 'Repair the formula or type the value.' },
  says: { zh: '“{field}”显示 {value}', en: '{field} shows {value}' },
  examples: {
    accepts: [{ 维修: [{ 维修单号: 'WX-001', 产品型号: 'ZN-300' }] }],
    rejects: [{ 维修: [{ 维修单号: 'WX-001', 产品型号: '#N/A' }] }],
  },
});
