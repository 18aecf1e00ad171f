import { readingRule } from './rule';

/** S9: rows of several dealers in one dealer's file. */
export const rowsOfOtherDealers = readingRule({
  code: 'S9',
  level: 'error',
  title: { zh: '一份文件里有几家经销商的记录', en: 'Rows of several dealers in one file' },
  why: {
    zh: '一份文件只能算一家的：表里别家的记录会全部记到封面那一家名下。',
    en: 'A file counts for the dealer on its cover: rows of others would be booked to that dealer.',
  },
  fix: {
    zh: '按经销商分成几份文件，各自填封面再交；只是同一家的几种写法，改成一种，或删去这一列。',
    en: 'Split it into one file for each dealer, each with its cover; if it is one dealer in several spellings, use one, or drop the column.',
  },
  says: {
    zh: '这一列写了 {count} 家经销商：{dealers}；都记在了封面的经销商名下',
    en: 'This column names {count} dealers: {dealersEn}; all were booked to the dealer on the cover',
  },
  examples: {
    accepts: [
      {
        培训: {
          cells: [
            ['经销商', '培训日期', '培训方式', '培训内容', '人数'],
            ['D001', '2026-03-11', '集训', '产品安装', 8],
            ['D001', '2026-03-12', '集训', '产品维修', 6],
          ],
        },
      },
    ],
    rejects: [
      {
        培训: {
          cells: [
            ['经销商', '培训日期', '培训方式', '培训内容', '人数'],
            ['D001', '2026-03-11', '集训', '产品安装', 8],
            ['D002', '2026-03-12', '集训', '产品维修', 6],
          ],
        },
      },
    ],
  },
});
