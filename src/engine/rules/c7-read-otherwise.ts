import { readingRule } from './rule';

/** C7: a cell that was read as something else than its letters say. */
export const readOtherwise = readingRule({
  code: 'C7',
  level: 'note',
  title: { zh: '按理解读取', en: 'Read otherwise than written' },
  why: {
    zh: '写法不标准，但意思清楚：说明是怎么读的，读错了还来得及改。',
    en: 'The meaning is clear, the form is not the usual one: this says how it was read.',
  },
  fix: { zh: '读对了不用管，以后照模板的写法填；读错了改原表。', en: 'Nothing to do if it is right; else correct the cell.' },
  says: {
    otherwise: { zh: '“{found}”读作 {read}', en: '“{found}” is read as {readEn}' },
    otherwiseOften: {
      zh: '“{found}”读作 {read}，本列共 {count} 格（第 {rows} 行）',
      en: '“{found}” is read as {readEn} in {count} cells of this column (rows {rows})',
    },
    text: { zh: '“{found}”是文本，已按 {read} 读', en: '“{found}” is text and was read as {readEn}' },
    textOften: {
      zh: '本列有 {count} 格是文本（第 {rows} 行），已照日期或数字读，如“{found}”读作 {read}',
      en: '{count} cells of this column are text (rows {rows}) and were read as dates or numbers, such as “{found}” as {readEn}',
    },
  },
  examples: {
    accepts: [{ 维修: [{ 维修单号: 'WX-001', 产品阶段: '保修期内' }] }],
    rejects: [
      { 维修: [{ 维修单号: 'WX-001', 产品阶段: '保内' }] },
      { 维修: [{ 维修单号: 'WX-001', 购买日期: '2025.3.1' }] },
      { 维修: [{ 维修单号: 'WX-001', 服务费: '80元' }] },
      { 维修: [{ 维修单号: 'WX-001', 产品型号: 'zn-300' }] },
    ],
  },
});
