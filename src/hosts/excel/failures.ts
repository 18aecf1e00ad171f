import type { Words } from '../../engine/values/language';

/** Why Excel would not let a workbook be read or drawn. */
export type ExcelReason =
  | 'editMode'
  | 'dialogOpen'
  | 'busy'
  | 'noAnswer'
  | 'sessionExpired'
  | 'requestTooLarge'
  | 'excelError'
  | 'changedMeanwhile'
  | 'sheetProtected'
  | 'workbookProtected'
  | 'filtered'
  | 'nameTaken'
  | 'layoutChanged'
  | 'noRoom'
  | 'inTheWay'
  | 'notAsWritten'
  | 'stopped'
  | 'apiTooOld';

/** The words for a failure: what is the matter, and what the user can do. */
export interface FailureWords {
  readonly title: Words;
  readonly remedy: Words;
}

/** What is said of each failure; facts in braces come with it. */
export const EXCEL_FAILURES: Readonly<Record<ExcelReason, FailureWords>> = {
  editMode: {
    title: { zh: '有单元格正在编辑，Excel 暂时不让写入', en: 'A cell is being edited, so Excel accepts no changes' },
    remedy: {
      zh: '请到表格里按回车（或 Esc）结束编辑，再重试。只点面板不会结束编辑。',
      en: 'Press Enter (or Esc) in the sheet, then try again. Clicking the pane does not end editing.',
    },
  },
  dialogOpen: {
    title: { zh: 'Excel 里开着一个对话框', en: 'A dialog is open in Excel' },
    remedy: { zh: '请先关掉对话框，再重试。', en: 'Close the dialog, then try again.' },
  },
  busy: {
    title: { zh: 'Excel 正忙', en: 'Excel is busy' },
    remedy: { zh: '请稍等片刻再重试。', en: 'Wait a moment, then try again.' },
  },
  noAnswer: {
    title: { zh: 'Excel 超过 {seconds} 秒没有回应', en: 'Excel has not answered for {seconds} seconds' },
    remedy: {
      zh: '请看 Excel 是否卡住或断网；恢复后重新打开面板，可接着写完。',
      en: 'See whether Excel hangs or is offline; then reopen the pane to finish.',
    },
  },
  sessionExpired: {
    title: { zh: '与 Excel 的连接已过期', en: 'The connection to Excel has expired' },
    remedy: { zh: '请关闭工作簿再打开，然后打开面板，可接着写完。', en: 'Close and reopen the workbook, then the pane, to finish.' },
  },
  requestTooLarge: {
    title: { zh: '一次传给 Excel 的数据太多', en: 'Too much data for Excel at once' },
    remedy: { zh: '请改用桌面版 Excel，或把报表存成文件。', en: 'Use desktop Excel, or save the report as a file.' },
  },
  excelError: {
    title: { zh: 'Excel 报错：{message}', en: 'Excel reports an error: {message}' },
    remedy: { zh: '请重试；仍不行，请关闭工作簿再打开。', en: 'Try again; if that fails, close and reopen the workbook.' },
  },
  changedMeanwhile: {
    title: { zh: '写入时工作簿被人改动', en: 'The workbook was changed while it was being written' },
    remedy: { zh: '写完之前请不要改名、删除工作表，然后重试。', en: 'Leave the sheets alone until it is done, then try again.' },
  },
  sheetProtected: {
    title: { zh: '工作表「{sheet}」受保护', en: 'The sheet “{sheet}” is protected' },
    remedy: { zh: '请在「审阅」里撤销该表的保护，再重试。', en: 'Unprotect the sheet (Review), then try again.' },
  },
  workbookProtected: {
    title: { zh: '工作簿结构受保护，不能新建工作表', en: 'The workbook’s structure is protected; no sheet can be added' },
    remedy: { zh: '请在「审阅」里撤销「保护工作簿」，再重试。', en: 'Take off Protect Workbook (Review), then try again.' },
  },
  filtered: {
    title: { zh: '工作表「{sheet}」正在筛选，写入会错行', en: 'The sheet “{sheet}” is filtered; rows would be written in the wrong place' },
    remedy: { zh: '请清除筛选后重试，或让本程序代为清除。', en: 'Clear the filter and try again, or let the add-in clear it.' },
  },
  nameTaken: {
    title: {
      zh: '已有同名的工作表或名称「{name}」，不是本程序所建',
      en: 'The name “{name}” is taken by something the add-in did not make',
    },
    remedy: { zh: '请把它改名，或确认由本程序接管，再重试。', en: 'Rename it, or let the add-in take it over, then try again.' },
  },
  layoutChanged: {
    title: {
      zh: '工作表「{sheet}」的表格被移动、删除或改了列',
      en: 'The table on the sheet “{sheet}” was moved, deleted or has other columns',
    },
    remedy: {
      zh: '请把自己的列移到表格最右边；或把该表改名，让本程序另建新表。',
      en: 'Move your own columns to the far right, or rename the sheet so that a new one is made.',
    },
  },
  noRoom: {
    title: { zh: '工作表「{sheet}」放不下', en: 'There is no room on the sheet “{sheet}”' },
    remedy: {
      zh: '请把表格旁边或下面的自有内容移到别处，再重试；没有自有内容时，请把报表存成文件，或分几次月结。',
      en: 'Move your own content beside or below the table elsewhere, then try again; without any, save the report as a file.',
    },
  },
  inTheWay: {
    title: {
      zh: '工作表「{sheet}」的 {cell} 有您自己的内容，报表这次要写到那里',
      en: '{cell} of the sheet “{sheet}” holds something of yours where the report must now write',
    },
    remedy: {
      zh: '请把它移到表格右边或自己的工作表，再重试。',
      en: 'Move it to the right of the table or to a sheet of your own, then try again.',
    },
  },
  notAsWritten: {
    title: { zh: '工作表「{sheet}」里的内容与写入的不符', en: 'The sheet “{sheet}” does not hold what was written' },
    remedy: {
      zh: '写入时请不要编辑单元格、排序或筛选，然后重试。',
      en: 'Do not edit, sort or filter while it is being written, then try again.',
    },
  },
  stopped: {
    title: { zh: '已停止，工作簿已恢复原样', en: 'Stopped; the workbook is as it was' },
    remedy: { zh: '需要时可重新开始。', en: 'Start again when you like.' },
  },
  apiTooOld: {
    title: { zh: '此 Excel 版本太旧', en: 'This Excel is too old' },
    remedy: {
      zh: '需要支持 ExcelApi 1.9 的版本（Excel 2021、Microsoft 365 或网页版）。',
      en: 'ExcelApi 1.9 is needed: Excel 2021, Microsoft 365 or Excel on the web.',
    },
  },
};
