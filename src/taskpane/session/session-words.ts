import type { Language } from '../../engine/values/language';
import type { Said } from '../state/pane-state';
import type { HandlingState } from '../state/finding-row';
import type { NoRows } from '../state/rows-behind';

/** Words for what is only known when they are said. */
export type Wording<Given extends readonly unknown[] = []> = Readonly<Record<Language, (...given: Given) => string>>;

/** A result in words: what it means, and under which field it is said. */
export type Sentence<Given extends readonly unknown[] = []> = Wording<Given> & Omit<Said, 'text'>;

/** A result that comes in the pane's language already. */
export const sentence = (means: Said['means'], text: string): Sentence => ({ means, zh: () => text, en: () => text });

/** 移除 of a file. */
export const REMOVED: Wording<[name: string]> = { zh: (name) => `已移除 ${name}`, en: (name) => `${name} removed` };

/** What was dropped is no workbook. */
export const NO_WORKBOOKS: Sentence = { means: 'error', zh: () => '没有可读的 Excel 文件', en: () => 'No Excel files among them' };

/** A setting went into the workbook. */
export const SETTING_SAVED: Sentence = { means: 'done', zh: () => '已存入「设置」表', en: () => 'Saved in Settings' };

/** A correction went into 更正. */
export const CORRECTED: Wording = { zh: () => '已记入「更正」表', en: () => 'Entered in Corrections' };

/** The workbook has no sheet 更正. */
export const NO_CORRECTIONS_SHEET: Sentence = {
  means: 'error',
  zh: () => '工作簿里没有「更正」表，无法记下更正',
  en: () => 'The workbook has no sheet Corrections',
};

/** Rows went into 映射. */
export const MAPPED: Wording<[rows: number]> = {
  zh: (rows) => `已在「映射」表记下 ${rows} 条，文件已重读`,
  en: (rows) => `${rows} ${rows === 1 ? 'row' : 'rows'} entered in Layout memory; files read again`,
};

/** The workbook has no sheet 映射. */
export const NO_MAPPING_SHEET: Sentence = {
  means: 'error',
  zh: () => '工作簿里没有「映射」表，无法记下',
  en: () => 'The workbook has no sheet Layout memory',
};

/** The workbook has no sheet 期初. */
export const NO_OPENING_SHEET: Sentence = {
  means: 'error',
  zh: () => '工作簿里没有「期初」表，没有写入',
  en: () => 'The workbook has no sheet Opening balance: nothing was written',
};

/** Rows went into 期初. */
export const OPENING_WRITTEN: Sentence<[rows: number, refused: number]> = {
  means: 'done',
  zh: (rows, refused) => `已写入 ${rows} 行期初，${refused > 0 ? `${refused} 行没有写` : '对账已按它重算'}`,
  en: (rows, refused) =>
    `${rows} opening ${rows === 1 ? 'row' : 'rows'} written${refused > 0 ? `, ${refused} left out` : '; the figures follow'}`,
};

/** A finding was marked 已处理 or 忽略. */
export const HANDLED: Wording<[state: HandlingState]> = {
  zh: (state) => (state === 'ignored' ? '已标为忽略' : '已标为已处理'),
  en: (state) => (state === 'ignored' ? 'Marked as ignored' : 'Marked as handled'),
};

/** Saving is left to the user. */
export const SAVE_YOURSELF: Sentence = { means: 'note', zh: () => '按 Ctrl+S 保存', en: () => 'Press Ctrl+S to save' };

/** The workbook was saved. */
export const SAVED: Sentence = { means: 'done', zh: () => '已保存', en: () => 'Saved' };

/** A new workbook has been opened beside this one. */
export const OPENED: Sentence<[name: string]> = {
  means: 'done',
  zh: (name) => `已在新窗口打开，请另存为 ${name}`,
  en: (name) => `Open in a new window: save it as ${name}`,
};

/** A workbook is wanted for a dealer that head office does not know. */
export const UNKNOWN_DEALER: Sentence<[number: string]> = {
  means: 'error',
  at: 'dealer',
  zh: (number) => `「经销商」表中没有编号 ${number}，请核对，或先登记这家经销商`,
  en: (number) => `No dealer ${number} on Dealers: check the number, or add the dealer first`,
};

/** A period of which no month is known. */
export const NOTHING_OF_PERIOD: Sentence = {
  means: 'error',
  zh: () => '这段时间没有已结的月份',
  en: () => 'No month of this period is closed',
};

/** Nothing is behind the selected cell, and why. */
export const NO_ROWS_BEHIND: Readonly<Record<NoRows, Sentence<[title: string]>>> = {
  noNumber: { means: 'warning', zh: () => '先在汇总表里选一个数，再查看明细', en: () => 'Select a number on a summary sheet first' },
  computed: {
    means: 'warning',
    zh: (title) => `「${title}」由同一行的其他数算出，没有单独的明细；算法见「口径说明」`,
    en: (title) => `“${title}” is computed from other numbers of its row; sheet Definitions says how`,
  },
  nothingCounted: {
    means: 'warning',
    zh: (title) => `这里的「${title}」没有明细行`,
    en: (title) => `No rows stand behind this “${title}”`,
  },
  filesMissing: {
    means: 'warning',
    zh: () => '明细取自经销商文件：放入月结时的同一批文件（用过前期月报的，也要放入），或重新月结，再查看',
    en: () =>
      'The rows come from the dealers’ files: add the files of the last close, with the earlier reports that it was given, or close again',
  },
};

/** The number counts and sums no rows: what it is. */
export const INSTEAD_OF_ROWS: Sentence<[title: string, instead: string]> = {
  means: 'warning',
  zh: (title, instead) => `「${title}」没有明细：${instead}`,
  en: (title, instead) => `No rows behind “${title}”: ${instead}`,
};

/** No report stands in the workbook. */
export const NOT_CLOSED_YET: Sentence = {
  means: 'warning',
  zh: () => '月结以后，汇总表里的数才能查看明细',
  en: () => 'Numbers can be followed to their rows once the month is closed',
};

/** The user's own cells whose row the report has no more stand in 留存备查. */
export const KEPT: Sentence<[cells: number]> = {
  means: 'warning',
  zh: (cells) => `您自己填写的 ${cells} 处内容，所在的行本次已没有，已存入「留存备查」表；行再出现时自动放回`,
  en: (cells) =>
    `${cells} ${cells === 1 ? 'cell' : 'cells'} of yours lost ${cells === 1 ? 'its row' : 'their rows'} and ${cells === 1 ? 'stands' : 'stand'} in Kept aside until the row is back`,
};

/** The user's own cells whose row the report has no more, and that have no header to be kept by. */
export const LEFT_OVER: Sentence<[rows: number, contents: string]> = {
  means: 'warning',
  zh: (rows, contents) => `您自己填在 ${rows} 行旁边的内容，所在的行本次已没有，请另行记下：${contents}`,
  en: (rows, contents) =>
    `What you entered beside ${rows} ${rows === 1 ? 'row' : 'rows'} that ${rows === 1 ? 'is' : 'are'} gone; note it elsewhere: ${contents}`,
};

/** Single sheets of the report were written. */
export const SHEETS_WRITTEN: Sentence<[sheets: number]> = {
  means: 'done',
  zh: (sheets) => `已写入 ${sheets} 张报表`,
  en: (sheets) => `${sheets} ${sheets === 1 ? 'report' : 'reports'} written`,
};

/** A file went to the browser's downloads. */
export const DOWNLOADED: Sentence<[name: string]> = { means: 'done', zh: (name) => `已下载 ${name}`, en: (name) => `${name} downloaded` };

/** The dealer has no feedback this month. */
export const NO_FEEDBACK: Sentence = { means: 'error', zh: () => '本月没有这家的回执', en: () => 'No feedback for this dealer this month' };

/** A filter cannot tell some rows apart. */
export const OTHERS_SHOWN: Sentence<[rows: number]> = {
  means: 'note',
  zh: (rows) => `筛选还带出 ${rows} 行同号记录，不在这个数里`,
  en: (rows) =>
    `The filter also shows ${rows} ${rows === 1 ? 'row' : 'rows'} of the same number that ${rows === 1 ? 'is' : 'are'} not counted here`,
};

/** The open workbook is a user's: sample data goes into another. */
export const SAMPLE_ELSEWHERE: Sentence = {
  means: 'note',
  zh: () => '这个工作簿已有内容，没有改动。已打开一个空白工作簿，请在那里打开窗格，再选示例数据',
  en: () => 'This workbook has contents and was left as it is. An empty one is open: open the pane there and choose the sample data',
};

/** The same where this Excel cannot open another workbook. */
export const SAMPLE_NEEDS_EMPTY: Sentence = {
  means: 'error',
  zh: () => '这个工作簿已有内容，没有改动。请新建一个空白工作簿，在那里选示例数据',
  en: () => 'This workbook has contents and was left as it is. Make an empty workbook and choose the sample data there',
};

/** 月结 was asked for in a workbook that has no months to close. */
export const ONLY_HEAD_OFFICE: Sentence = {
  means: 'error',
  zh: () => '月结在总部工作簿里做：先打开总部工作簿',
  en: () => 'Months are closed in the head-office workbook: open that one first',
};

/** 月结 was asked for before any dealer's file was read. */
export const FILES_FIRST: Sentence = {
  means: 'warning',
  zh: () => '还没有经销商文件，放入后再月结',
  en: () => 'There are no dealer files yet: add them, then close',
};
