import type { Language } from '../../engine/values/language';
import type { NoRows } from '../state/rows-behind';

type Said<Given extends readonly unknown[]> = Readonly<Record<Language, (...given: Given) => string>>;

/** 移除 of a file. */
export const REMOVED: Said<[name: string]> = { zh: (name) => `已移除 ${name}`, en: (name) => `${name} removed` };

/** What was dropped is no workbook. */
export const NO_WORKBOOKS: Readonly<Record<Language, string>> = { zh: '没有可读的 Excel 文件', en: 'No Excel files among them' };

/** A setting went into the workbook. */
export const SETTING_SAVED: Readonly<Record<Language, string>> = { zh: '已存入「设置」表', en: 'Saved in Settings' };

/** A correction went into 更正. */
export const CORRECTED: Readonly<Record<Language, string>> = { zh: '已记入「更正」表', en: 'Entered in Corrections' };

/** The workbook has no sheet 更正. */
export const NO_CORRECTIONS_SHEET: Readonly<Record<Language, string>> = {
  zh: '工作簿里没有「更正」表，无法记下更正',
  en: 'The workbook has no sheet Corrections',
};

/** Rows went into 映射. */
export const MAPPED: Said<[rows: number]> = {
  zh: (rows) => `已在「映射」表记下 ${rows} 条，文件已重读`,
  en: (rows) => `${rows} ${rows === 1 ? 'row' : 'rows'} entered in Layout memory; files read again`,
};

/** The workbook has no sheet 映射. */
export const NO_MAPPING_SHEET: Readonly<Record<Language, string>> = {
  zh: '工作簿里没有「映射」表，无法记下',
  en: 'The workbook has no sheet Layout memory',
};

/** The workbook has no sheet 期初. */
export const NO_OPENING_SHEET: Readonly<Record<Language, string>> = {
  zh: '工作簿里没有「期初」表，没有写入',
  en: 'The workbook has no sheet Opening balance: nothing was written',
};

/** Rows went into 期初. */
export const OPENING_WRITTEN: Said<[rows: number]> = {
  zh: (rows) => `已写入 ${rows} 行期初`,
  en: (rows) => `${rows} opening rows written`,
};

/** Saving is left to the user. */
export const SAVE_YOURSELF: Readonly<Record<Language, string>> = { zh: '按 Ctrl+S 保存', en: 'Press Ctrl+S to save' };

/** The workbook was saved. */
export const SAVED: Readonly<Record<Language, string>> = { zh: '已保存', en: 'Saved' };

/** A new workbook has been opened beside this one. */
export const OPENED: Said<[name: string]> = {
  zh: (name) => `已在新窗口打开 ${name}，请另存`,
  en: (name) => `${name} is open in a new window; save it there`,
};

/** A workbook is wanted for a dealer that head office does not know. */
export const UNKNOWN_DEALER: Said<[number: string]> = {
  zh: (number) => `「经销商」表中没有编号 ${number}，请核对，或先登记这家经销商`,
  en: (number) => `No dealer ${number} on Dealers: check the number, or add the dealer first`,
};

/** A period of which no month is known. */
export const NOTHING_OF_PERIOD: Readonly<Record<Language, string>> = {
  zh: '这段时间没有已结的月份',
  en: 'No month of this period is closed',
};

/** Nothing is behind the selected cell, and why. */
export const NO_ROWS_BEHIND: Readonly<Record<NoRows, Said<[title: string]>>> = {
  noNumber: { zh: () => '先在汇总表里选一个数，再查看明细', en: () => 'Select a number on a summary sheet first' },
  computed: {
    zh: (title) => `「${title}」由同一行的其他数算出，没有单独的明细；算法见「口径说明」`,
    en: (title) => `“${title}” is computed from other numbers of its row; sheet Definitions says how`,
  },
  nothingCounted: { zh: (title) => `这里的「${title}」没有明细行`, en: (title) => `No rows stand behind this “${title}”` },
  filesMissing: {
    zh: () => '明细取自经销商文件：放入月结时的同一批文件，或重新月结，再查看',
    en: () => 'The rows come from the dealers’ files: add the files of the last close, or close again',
  },
};

/** The number counts and sums no rows: what it is. */
export const INSTEAD_OF_ROWS: Said<[title: string, instead: string]> = {
  zh: (title, instead) => `「${title}」没有明细：${instead}`,
  en: (title, instead) => `No rows behind “${title}”: ${instead}`,
};

/** No report stands in the workbook. */
export const NOT_CLOSED_YET: Readonly<Record<Language, string>> = {
  zh: '月结以后，汇总表里的数才能查看明细',
  en: 'Numbers can be followed to their rows once the month is closed',
};

/** The user's own cells whose row the report has no more stand in 留存备查. */
export const KEPT: Said<[cells: number]> = {
  zh: (cells) => `您自己填写的 ${cells} 处内容，所在的行本次已没有，已存入「留存备查」表；行再出现时自动放回`,
  en: (cells) =>
    `${cells} ${cells === 1 ? 'cell' : 'cells'} of yours lost ${cells === 1 ? 'its row' : 'their rows'} and ${cells === 1 ? 'stands' : 'stand'} in Kept aside until the row is back`,
};

/** The user's own cells whose row the report has no more, and that have no header to be kept by. */
export const LEFT_OVER: Said<[rows: number, contents: string]> = {
  zh: (rows, contents) => `您自己填在 ${rows} 行旁边的内容，所在的行本次已没有，请另行记下：${contents}`,
  en: (rows, contents) =>
    `What you entered beside ${rows} ${rows === 1 ? 'row' : 'rows'} that ${rows === 1 ? 'is' : 'are'} gone; note it elsewhere: ${contents}`,
};

/** Single sheets of the report were written. */
export const SHEETS_WRITTEN: Said<[sheets: number]> = {
  zh: (sheets) => `已写入 ${sheets} 张报表`,
  en: (sheets) => `${sheets} ${sheets === 1 ? 'report' : 'reports'} written`,
};

/** The same where Stop was pressed when they had been written. */
export const STOPPED_TOO_LATE: Said<[sheets: number]> = {
  zh: (sheets) => `停止按得晚了：${sheets} 张报表已经写完`,
  en: (sheets) => `Too late to stop: ${sheets} ${sheets === 1 ? 'report is' : 'reports are'} written already`,
};

/** A file went to the browser's downloads. */
export const DOWNLOADED: Said<[name: string]> = { zh: (name) => `已下载 ${name}`, en: (name) => `${name} downloaded` };

/** The dealer has no feedback this month. */
export const NO_FEEDBACK: Readonly<Record<Language, string>> = { zh: '本月没有这家的回执', en: 'No feedback for this dealer this month' };

/** A filter cannot tell some rows apart. */
export const OTHERS_SHOWN: Said<[rows: number]> = {
  zh: (rows) => `筛选还带出 ${rows} 行同号记录，不在这个数里`,
  en: (rows) =>
    `The filter also shows ${rows} ${rows === 1 ? 'row' : 'rows'} of the same number that ${rows === 1 ? 'is' : 'are'} not counted here`,
};

/** The open workbook is a user's: sample data goes into another. */
export const SAMPLE_ELSEWHERE: Readonly<Record<Language, string>> = {
  zh: '这个工作簿已有内容，没有改动。已打开一个空白工作簿，请在那里打开窗格，再选示例数据',
  en: 'This workbook has contents and was left as it is. An empty one is open: open the pane there and choose the sample data',
};

/** The same where this Excel cannot open another workbook. */
export const SAMPLE_NEEDS_EMPTY: Readonly<Record<Language, string>> = {
  zh: '这个工作簿已有内容，没有改动。请新建一个空白工作簿，在那里选示例数据',
  en: 'This workbook has contents and was left as it is. Make an empty workbook and choose the sample data there',
};

/** 月结 was asked for in a workbook that has no months to close. */
export const ONLY_HEAD_OFFICE: Readonly<Record<Language, string>> = {
  zh: '月结在总部工作簿里做：先打开总部工作簿',
  en: 'Months are closed in the head-office workbook: open that one first',
};

/** 月结 was asked for before any dealer's file was read. */
export const FILES_FIRST: Readonly<Record<Language, string>> = {
  zh: '还没有经销商文件，放入后再月结',
  en: 'There are no dealer files yet: add them, then close',
};
