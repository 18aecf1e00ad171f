import { readingRule } from './rule';

/** C12: several numbers in a cell that has room for one (27). */
export const severalInOneCell = readingRule({
  code: 'C12',
  level: ({ why }) => (why === 'phones' || why === 'phonesOften' ? 'note' : 'warning'),
  title: { zh: '一格里写了几个编号或电话', en: 'Several numbers in one cell' },
  why: {
    zh: '编号合在一格里，哪个都对不上，查不到保修、重复维修和用料；电话合在一格里，不知道先打哪个，也比不出是不是同一个用户。',
    en: 'Codes in one cell match nothing: no warranty, no repeat repair, no parts are found. Of several phones nobody knows which to call.',
  },
  fix: {
    codes: { zh: '一个编号一行；同一次维修修了几台，各开一行。', en: 'Give each number a row of its own.' },
    phones: { zh: '留一个常用的电话，其余写到备注。', en: 'Keep the one that is answered and put the others into the remark.' },
    phonesOften: { zh: '留一个常用的电话，其余写到备注。', en: 'Keep the one that is answered and put the others into the remark.' },
  },
  says: {
    codes: { zh: '一格里有 {count} 个编号：{found}', en: '{count} numbers in one cell: {found}' },
    phones: { zh: '一格里有 {count} 个电话：{found}', en: '{count} phone numbers in one cell: {found}' },
    phonesOften: {
      zh: '本列有 {count} 格写了几个电话（第 {rows} 行），如 {found}',
      en: '{count} cells of this column hold several phone numbers (rows {rows}), such as {found}',
    },
  },
  examples: {
    accepts: [
      { 维修: [{ 维修单号: 'WX-001', 产品编号: 'SN01-A/2025-0001' }] },
      { 维修: [{ 维修单号: 'WX-001', 产品编号: '6901 2345 6789' }] },
      { 维修: [{ 维修单号: 'WX-001', 联系电话: '0571-8888-0001 转 12' }] },
      { 维修: [{ 维修单号: 'WX-001', 联系电话: '+86 139 0000 1111' }] },
    ],
    rejects: [
      { 维修: [{ 维修单号: 'WX-001', 产品编号: 'SN0001/SN0002' }] },
      { 维修: [{ 维修单号: 'WX-001', 产品编号: 'SN0005 SN0006' }] },
      { 维修: [{ 维修单号: 'WX-001', 产品编号: 'SNBa\nSNBb' }] },
      { 用料: [{ 维修单号: 'WX-001', 配件编码: 'P-103、P-118' }] },
      { 维修: [{ 维修单号: 'WX-001', 联系电话: '010-88880001/13900001111' }] },
    ],
  },
});
