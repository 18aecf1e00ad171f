import type { Level } from '../month/finding';
import { everyList } from './every-list';
import { dividedFiles, saidOfDivided } from './divided-files';
import { HEADING_WORDS } from './dealer-headings';
import { saidOfUndivided } from './undivided-files';
import { monthRule } from './rule';

const SAY_WHOSE = {
  zh: '是别家的记录，这一列写总部登记的经销商编号，就会按行分开计入；是同一家的几种写法，改成一种，或删去这一列。',
  en: 'For rows of others enter the dealer numbers of head office and the rows are divided by them; if it is one dealer in several spellings, use one, or drop the column.',
};
const ADD_NUMBER = {
  zh: '补上每行的经销商编号；整份都是一家的，在封面填上编号。',
  en: 'Enter the dealer number in each row; if all is one dealer’s, enter it on the cover.',
};
const LEVELS: Readonly<Record<string, Level>> = {
  unknown: 'note',
  unread: 'note',
  divided: 'note',
  elsewhere: 'warning',
  rest: 'warning',
  ownersRows: 'warning',
};

/** S9: rows of several dealers, or of another one, in one file. */
export const rowsOfOtherDealers = monthRule({
  code: 'S9',
  level: ({ why }) => LEVELS[String(why)] ?? 'error',
  title: { zh: '文件里有别家经销商的记录', en: 'Rows of other dealers in a dealer’s file' },
  why: {
    zh: '一份文件里有几家的记录，要按行分清是谁的：分不清的行会记到别家，或者哪家的名下都没有。',
    en: 'A file with rows of several dealers is divided row by row; a row that does not say whose it is goes to another dealer, or to none.',
  },
  fix: {
    divided: {
      zh: '分得对就不用管；不对的，改那几行的经销商编号。',
      en: 'Leave it if the rows are divided rightly; else correct the dealer numbers of those rows.',
    },
    elsewhere: {
      zh: '是托这家代报的就不用管；编号填错的，改正那几行；它自己的月报还没交的，照样要催。',
      en: 'Leave it if this dealer reports for it; correct wrong dealer numbers; if it has yet to send its own workbook, ask for it.',
    },
    rest: {
      zh: '是替别家代报的就不用管；编号填错的，改正那几行。',
      en: 'Leave it if the dealer reports for others; else correct the dealer numbers of those rows.',
    },
    ownersRows: {
      zh: '确是这一家的就不用管；不是的，补上经销商编号。',
      en: 'Leave it if the rows are this dealer’s; else enter the dealer numbers.',
    },
    ownersList: {
      zh: '在这张表加一列“经销商编号”，写明每行是哪家的。',
      en: 'Add a column Dealer no. to this sheet that says whose each row is.',
    },
    stranger: {
      zh: '改成总部登记的经销商编号或全称；是新经销商的，先在总部工作簿“经销商”表里登记。',
      en: 'Enter the number or full name that head office has, or add the new dealer to its sheet Dealers.',
    },
    blank: ADD_NUMBER,
    noColumn: ADD_NUMBER,
    heading: HEADING_WORDS.fix,
    unread: { zh: '确实多余就不用管。', en: 'Leave it if it is extra.' },
    several: SAY_WHOSE,
    nobody: SAY_WHOSE,
    other: {
      zh: '问清是谁的月报：封面写错了改封面，这一列写错了改这一列；确是别家的记录，移到那一家自己的文件里。',
      en: 'Ask whose workbook it is: correct the cover or this column, or move the rows to a file of that dealer.',
    },
    otherNumber: {
      zh: '编号写错的，改过来或删去这一列；是新经销商的，先在总部“经销商”表里登记，再问清是谁的月报。',
      en: 'Correct the number or drop the column; register a new dealer on head office’s sheet Dealers, then ask whose workbook it is.',
    },
    unknown: {
      zh: '确实是这一家的就不用管；是别家的，移到那一家自己的文件里。',
      en: 'Leave it if it is this dealer; else move the rows to a file of the other.',
    },
  },
  says: {
    divided: {
      zh: '这份文件里 {dealer} 的 {rows} 行已计入 {dealer}：{shares}',
      en: '{rows} {rows|row|rows} of {dealer} in this file {rows|was|were} booked to {dealer}: {sharesEn}',
    },
    elsewhere: {
      zh: '这份文件是 {owner} 的，里面 {dealer} 的 {rows} 行已计入 {dealer}：{shares}',
      en: 'The file is that of {owner}; its {rows} {rows|row|rows} of {dealer} {rows|was|were} booked to {dealer}: {sharesEn}',
    },
    rest: {
      zh: '这份 {dealer} 的文件里有写明是别家的行，没有计入 {dealer}；计入 {dealer} 的：{shares}',
      en: 'The file of {dealer} has rows that name other dealers and were not booked to it; booked to {dealer}: {sharesEn}',
    },
    ownersRows: {
      zh: '第 {rows} 行没写是哪家的，这 {count} 行都按封面或文件名计入了 {owner}',
      en: '{count|Row|Rows} {rows} {count|does|do} not say whose {count|it is|they are}; {count} booked to {owner}, the dealer of the cover or file name',
    },
    ownersList: {
      zh: '文件里有几家的记录，这张表却没写每行是哪家的；{count} 行都按封面或文件名计入了 {owner}',
      en: 'The file has rows of several dealers, but this sheet does not say whose its rows are; {count} {count|row was|rows were} booked to {owner}, the dealer of the cover or file name',
    },
    stranger: {
      zh: '“{found}”对不上总部名单里的哪一家；第 {rows} 行没有记到任何一家名下',
      en: '{found} is none of head office’s dealers; {count|row|rows} {rows} {count|was|were} booked to none',
    },
    blank: {
      zh: '第 {rows} 行没写是哪家的，封面和文件名也没说，没有记到任何一家名下',
      en: '{count|Row|Rows} {rows} {count|does|do} not say whose {count|it is|they are}, nor do cover or file name; booked to none',
    },
    noColumn: {
      zh: '这张表没写每行是哪家的，封面和文件名也没说；{count} 行没有记到任何一家名下',
      en: 'This sheet does not say whose its rows are, nor do cover or file name; {count} {count|row was|rows were} booked to none',
    },
    heading: HEADING_WORDS.says,
    unread: {
      zh: '这一列写了经销商（{dealers}），本表不分经销商，没有读',
      en: 'This column names dealers ({dealersEn}); the list is not by dealer and it was not read',
    },
    several: {
      zh: '这一列写了 {count} 家经销商：{dealers}；都记在了 {owner} 名下',
      en: 'This column names {count} dealers: {dealersEn}; all were booked to {owner}',
    },
    nobody: {
      zh: '这一列写了 {count} 家经销商：{dealers}，都对不上总部名单；封面和文件名也没说是哪家的文件，各行没有记到任何一家名下',
      en: 'This column names {count} {count|dealer|dealers}: {dealersEn}, none of head office’s; neither cover nor file name says whose file it is, so the rows were booked to none',
    },
    other: {
      zh: '这一列写的都是 {dealers}，这份文件却是 {owner} 的；都记在了 {owner} 名下',
      en: 'This column names {dealersEn} throughout, the file is that of {owner}; all were booked to {owner}',
    },
    otherNumber: {
      zh: '这一列写的都是 {dealers}，总部名单里没有这一家；这份文件是 {owner} 的，都记在了 {owner} 名下',
      en: 'This column says {dealersEn} throughout, which is none of head office’s dealers; the file is that of {owner} and all were booked to it',
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
            ['d001', '2026-03-12', '集训', '产品维修', 6],
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
        经销商: [{ 经销商编号: 'D001' }, { 经销商编号: 'D002' }],
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
      {
        维修: { cells: [['维修单号', '叫修时间', '用户姓名'], ['乙城卫浴商行'], ['WX-001', '2026-03-11', '张三']] },
        经销商: [{ 经销商编号: 'D001' }, { 经销商编号: 'D002', 经销商名称: '乙城卫浴商行' }],
      },
    ],
  },
  check: (month) => {
    const divided = dividedFiles(month);
    const names = new Set(divided.map(({ file }) => file));
    const undivided = everyList(month).filter(({ file }) => !names.has(file));
    return [...divided.flatMap(saidOfDivided), ...saidOfUndivided(month, undivided)];
  },
});
