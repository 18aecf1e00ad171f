import { readingRule } from './rule';

/** C12: several numbers in a cell that has room for one (27). */
export const severalInOneCell = readingRule({
  code: 'C12',
  level: 'warning',
  title: { zh: '一格里写了几个编号', en: 'Several numbers in one cell' },
  why: {
    zh: '合在一格里，哪个都对不上：查不到保修、重复维修和用料。',
    en: 'Together they match nothing: no warranty, no repeat repair, no parts are found.',
  },
  fix: { zh: '一个编号一行；同一次维修修了几台，各开一行。', en: 'Give each number a row of its own.' },
  says: { zh: '一格里有 {count} 个编号：{found}', en: '{count} numbers in one cell: {found}' },
  examples: {
    accepts: [{ 维修: [{ 维修单号: 'WX-001', 产品编号: 'SN01-A/2025-0001' }] }],
    rejects: [{ 维修: [{ 维修单号: 'WX-001', 产品编号: 'SN0001/SN0002' }] }],
  },
});
