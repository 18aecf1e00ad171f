import { folded } from '../values/text';
import type { MonthContext } from '../month/context';
import { dealerInName } from '../reading/dealer-in-name';
import { a1 } from '../workbook/address';
import { everyList } from './every-list';
import { monthRule } from './rule';

const SPLIT = {
  zh: '按经销商分成几份文件，各自填封面再交；只是同一家的几种写法，改成一种，或删去这一列。',
  en: 'Split it into one file for each dealer, each with its cover; if it is one dealer in several spellings, use one, or drop the column.',
};

/** S9: rows of several dealers, or of another one, in one dealer's file. */
export const rowsOfOtherDealers = monthRule({
  code: 'S9',
  level: ({ why }) => (why === 'unknown' || why === 'unread' ? 'note' : 'error'),
  title: { zh: '文件里有别家经销商的记录', en: 'Rows of other dealers in a dealer’s file' },
  why: {
    zh: '一份文件只能算一家的：表里别家的记录会全部记到这一家名下；看不出是哪家的文件，哪家的名下都没有。',
    en: 'A file counts for one dealer: rows of others are booked to that dealer, or to none where the file does not say whose it is.',
  },
  fix: {
    unread: { zh: '确实多余就不用管。', en: 'Leave it if it is extra.' },
    several: SPLIT,
    nobody: SPLIT,
    other: {
      zh: '问清是谁的月报：封面写错了改封面，这一列写错了改这一列；确是别家的记录，移到那一家自己的文件里。',
      en: 'Ask whose workbook it is: correct the cover or this column, or move the rows to a file of that dealer.',
    },
    unknown: {
      zh: '确实是这一家的就不用管；是别家的，移到那一家自己的文件里。',
      en: 'Leave it if it is this dealer; else move the rows to a file of the other.',
    },
  },
  says: {
    unread: {
      zh: '这一列写了经销商（{dealers}），本表不分经销商，没有读',
      en: 'This column names dealers ({dealersEn}); the list is not by dealer and it was not read',
    },
    several: {
      zh: '这一列写了 {count} 家经销商：{dealers}；都记在了 {owner} 名下',
      en: 'This column names {count} dealers: {dealersEn}; all were booked to {owner}',
    },
    nobody: {
      zh: '这一列写了 {count} 家经销商：{dealers}；封面和文件名都没说是哪家的文件，各行没有记到任何一家名下',
      en: 'This column names {count} dealers: {dealersEn}; neither cover nor file name says whose file it is, so the rows were booked to none',
    },
    other: {
      zh: '这一列写的都是 {dealers}，这份文件却是 {owner} 的；都记在了 {owner} 名下',
      en: 'This column names {dealersEn} throughout, the file is that of {owner}; all were booked to {owner}',
    },
    unknown: {
      zh: '这一列写的是“{dealers}”，没有用到；这份文件是 {owner} 的',
      en: 'This column says {dealersEn} and was not used; the file is that of {owner}',
    },
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
      {
        培训: {
          cells: [
            ['经销商编号', '培训日期', '培训方式', '培训内容', '人数'],
            ['D002', '2026-03-11', '集训', '产品安装', 8],
          ],
        },
        经销商: [{ 经销商编号: 'D001' }, { 经销商编号: 'D002' }],
      },
    ],
  },
  check: (month) =>
    everyList(month).flatMap(({ dealer: owner, file, id, reading }) =>
      reading.remarks
        .filter(({ code }) => code === 'S9')
        .flatMap(({ facts, row = 0, column = 0 }) => {
          const why =
            file === month.headOfficeBook.file.name ? 'unread' : whyNamed(month, owner, Number(facts.count), String(facts.dealers));
          const cell = a1(row, column);
          return why ? [{ dealer: owner, place: { file, sheet: reading.sheet, cell }, list: id, facts: { ...facts, why, owner } }] : [];
        }),
    ),
});

/** What is to be said of the dealers that a column names; nothing where it is the file's own. */
function whyNamed({ dealers }: MonthContext, owner: string, count: number, named: string): string | undefined {
  if (owner === '') return 'nobody';
  if (count > 1) return 'several';
  const text = folded(named);
  if (dealerInName(named, [owner]) || folded(dealers.get(owner)?.name ?? '').includes(text)) return undefined;
  const isOther =
    dealerInName(named, dealers.keys()) ?? [...dealers.values()].find(({ name }) => name !== undefined && folded(name) === text);
  return isOther ? 'other' : 'unknown';
}
