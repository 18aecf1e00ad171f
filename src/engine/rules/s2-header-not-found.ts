import { everyList, type FoundList } from './every-list';
import { monthRule } from './rule';

/** S2: a sheet in whose first rows no header row was found. */
export const headerNotFound = monthRule({
  code: 'S2',
  level: 'error',
  title: { zh: '找不到表头', en: 'Header row not found' },
  why: {
    zh: '认不出哪一行是表头，整张表就读不了，一行都不会计入。',
    en: 'Without its header row nothing of the sheet can be read; no row counts.',
  },
  fix: {
    zh: '把表头放在前 30 行内，列名照模板写；没有业务的，保留表头空着就行。',
    en: 'Put the header within the first 30 rows, with the template’s column names; keep it even over an empty sheet.',
  },
  says: {
    noHeader: {
      zh: '“{sheet}”里有内容，但前 30 行没有认得出的表头，整张表没有读，一行都没有计入',
      en: 'There is something on {sheetEn}, but no header row in its first 30 rows; none of it was read or counted',
    },
    empty: { zh: '“{sheet}”是空的，连表头也没有', en: '{sheetEn} is empty and has not even a header row' },
  },
  examples: {
    accepts: [{ 维修: [{ 维修单号: 'WX-001' }] }, { 封面: [{ 零报告: '是' }], 维修: { cells: [] } }],
    rejects: [
      { 维修: { cells: [] } },
      {
        维修: {
          cells: [
            ['张三', '漏水', '上门'],
            ['李四', '不通电', '电话'],
          ],
        },
      },
    ],
  },
  check: (month) =>
    everyList(month)
      .filter((list) => list.reading.state === 'noHeader' && !isExcused(list))
      .map(({ dealer, file, id, contract, reading }) => ({
        dealer,
        place: { file, sheet: reading.sheet },
        list: id,
        facts: { why: whyNone(reading), sheet: contract.title.zh, sheetEn: contract.title.en },
      })),
});

/** An empty sheet is no fault where nothing happened or where the sheet could be absent. */
const isExcused = ({ contract, reading, zeroReport }: FoundList): boolean =>
  whyNone(reading) === 'empty' && (zeroReport || !contract.required);

/** What the reader remarked: there was nothing on the sheet, or nothing like a header. */
const whyNone = ({ remarks }: FoundList['reading']): string => String(remarks.find(({ code }) => code === 'S2')?.facts.why);
