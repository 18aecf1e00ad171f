import { readingRule } from './rule';

/** C10: a number of more than 15 digits that Excel has cut. */
export const digitsLost = readingRule({
  code: 'C10',
  level: 'warning',
  title: { zh: '超过 15 位，末尾可能丢失', en: 'Digits may be lost' },
  why: {
    zh: 'Excel 的数字只保留 15 位，后面的变成 0，编号就对不上了。',
    en: 'Excel keeps 15 digits of a number and turns the others into zeros.',
  },
  fix: { zh: '先把单元格设为文本，再照原件重新输入。', en: 'Format the cell as text and type the number again from the original.' },
  says: { zh: '“{found}”以数字保存，第 16 位起已不可靠', en: '“{found}” is kept as a number; digits from the 16th on are not reliable' },
  examples: {
    accepts: [{ 维修: [{ 维修单号: 'WX-001', 产品编号: '6901234567890123456' }] }],
    rejects: [{ 维修: [{ 维修单号: 'WX-001', 产品编号: 6901234567890123000 }] }],
  },
});
