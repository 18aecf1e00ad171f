import type { Language } from '../../engine/values/language';

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
export const NO_CORRECTIONS_SHEET: Readonly<Record<Language, string>> = { zh: '工作簿里没有「更正」表，无法记下更正', en: 'The workbook has no sheet Corrections' };

/** Rows went into 期初. */
export const OPENING_WRITTEN: Said<[rows: number]> = { zh: (rows) => `已写入 ${rows} 行期初`, en: (rows) => `${rows} opening rows written` };

/** Saving is left to the user. */
export const SAVE_YOURSELF: Readonly<Record<Language, string>> = { zh: '按 Ctrl+S 保存', en: 'Press Ctrl+S to save' };

/** The workbook was saved. */
export const SAVED: Readonly<Record<Language, string>> = { zh: '已保存', en: 'Saved' };

/** A new workbook has been opened beside this one. */
export const OPENED: Said<[name: string]> = { zh: (name) => `已在新窗口打开 ${name}，请另存`, en: (name) => `${name} is open in a new window; save it there` };

/** Nothing is behind the selected cell. */
export const NO_ROWS_BEHIND: Readonly<Record<Language, string>> = { zh: '请先在汇总表里选一个数', en: 'Select a number on a summary sheet first' };

/** The user's own cells whose row the report has no more. */
export const LEFT_OVER: Said<[rows: number, contents: string]> = {
  zh: (rows, contents) => `您自己填在 ${rows} 行旁边的内容，所在的行本次已没有，请另行记下：${contents}`,
  en: (rows, contents) => `What you entered beside ${rows} ${rows === 1 ? 'row' : 'rows'} that ${rows === 1 ? 'is' : 'are'} gone; note it elsewhere: ${contents}`,
};

/** Single sheets of the report were written. */
export const SHEETS_WRITTEN: Said<[sheets: number]> = { zh: (sheets) => `已写入 ${sheets} 张报表`, en: (sheets) => `${sheets} ${sheets === 1 ? 'report' : 'reports'} written` };

/** A file went to the browser's downloads. */
export const DOWNLOADED: Said<[name: string]> = { zh: (name) => `已下载 ${name}`, en: (name) => `${name} downloaded` };

/** The dealer has no feedback this month. */
export const NO_FEEDBACK: Readonly<Record<Language, string>> = { zh: '本月没有这家的回执', en: 'No feedback for this dealer this month' };
