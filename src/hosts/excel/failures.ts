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
  | 'otherWorkbook'
  | 'changedMeanwhile'
  | 'noSuchSheet'
  | 'sheetHidden'
  | 'sheetRenamed'
  | 'sheetProtected'
  | 'workbookProtected'
  | 'filtered'
  | 'nameTaken'
  | 'layoutChanged'
  | 'noRoom'
  | 'inTheWay'
  | 'notAsWritten'
  | 'stopped'
  | 'tooManyCells'
  | 'apiTooOld';

/** The words for a failure: what is the matter, and what the user can do, step by step, in Excel's own menu words. */
export interface FailureWords {
  readonly title: Words;
  readonly steps: readonly Words[];
}

const TRY_AGAIN: Words = { zh: '回到这里点「重试」。', en: 'Come back and press Retry.' };

/** What is said of each failure; facts in braces come with it. */
export const EXCEL_FAILURES: Readonly<Record<ExcelReason, FailureWords>> = {
  editMode: {
    title: { zh: '有单元格正在编辑，Excel 暂时不让写入', en: 'A cell is being edited, so Excel accepts no changes' },
    steps: [
      {
        zh: '到表格里按 Enter（或 Esc）结束编辑；只点窗格不会结束编辑。',
        en: 'Press Enter (or Esc) in the sheet; clicking the pane does not end editing.',
      },
      TRY_AGAIN,
    ],
  },
  dialogOpen: {
    title: { zh: 'Excel 里开着一个对话框', en: 'A dialog is open in Excel' },
    steps: [{ zh: '请先关掉对话框，再重试。', en: 'Close the dialog, then try again.' }],
  },
  busy: {
    title: { zh: 'Excel 正忙', en: 'Excel is busy' },
    steps: [{ zh: '请稍等片刻再重试。', en: 'Wait a moment, then try again.' }],
  },
  noAnswer: {
    title: { zh: 'Excel 超过 {seconds} 秒没有回应', en: 'Excel has not answered for {seconds} seconds' },
    steps: [
      {
        zh: '请看 Excel 是否卡住或断网；恢复后重新打开窗格，可接着写完。',
        en: 'See whether Excel hangs or is offline; then reopen the pane to finish.',
      },
    ],
  },
  sessionExpired: {
    title: { zh: '与 Excel 的连接已过期', en: 'The connection to Excel has expired' },
    steps: [{ zh: '请关闭工作簿再打开，然后打开窗格，可接着写完。', en: 'Close and reopen the workbook, then the pane, to finish.' }],
  },
  requestTooLarge: {
    title: { zh: '一次传给 Excel 的数据太多', en: 'Too much data for Excel at once' },
    steps: [{ zh: '请改用桌面版 Excel，或把报表存成文件。', en: 'Use desktop Excel, or save the report as a file.' }],
  },
  excelError: {
    title: { zh: 'Excel 报错：{message}', en: 'Excel reports an error: {message}' },
    steps: [{ zh: '请重试；仍不行，请关闭工作簿再打开。', en: 'Try again; if that fails, close and reopen the workbook.' }],
  },
  otherWorkbook: {
    title: { zh: '前面是另一个工作簿，Excel 不让写入这一个', en: 'Another workbook is in front, so Excel does not write into this one' },
    steps: [
      {
        zh: '请回到这个工作簿，写完之前不要切换，再点「重试」。',
        en: 'Go back to this workbook, stay in it until it is done, and press Retry.',
      },
    ],
  },
  changedMeanwhile: {
    title: { zh: '写入时工作簿被人改动', en: 'The workbook was changed while it was being written' },
    steps: [{ zh: '写完之前请不要改名、删除工作表，然后重试。', en: 'Leave the sheets alone until it is done, then try again.' }],
  },
  noSuchSheet: {
    title: { zh: '工作簿里没有工作表「{sheet}」', en: 'The workbook has no sheet “{sheet}”' },
    steps: [
      {
        zh: '这张表可能已改名或删除；报表工作表重新月结即可补上。',
        en: 'It may have been renamed or deleted; a close writes report sheets anew.',
      },
    ],
  },
  sheetHidden: {
    title: { zh: '工作表「{sheet}」已隐藏', en: 'The sheet “{sheet}” is hidden' },
    steps: [{ zh: '右键点任一工作表标签，选「取消隐藏」，再试。', en: 'Right-click any sheet tab, choose Unhide, then try again.' }],
  },
  sheetRenamed: {
    title: { zh: '报表工作表「{name}」已改名为「{sheet}」', en: 'The report sheet “{name}” is now called “{sheet}”' },
    steps: [
      {
        zh: '请把它改回「{name}」再重试；要留存旧报表，请另存一份工作簿。',
        en: 'Name it “{name}” again and retry; keep an old report as a copy of the workbook.',
      },
    ],
  },
  sheetProtected: {
    title: { zh: '工作表「{sheet}」受保护', en: 'The sheet “{sheet}” is protected' },
    steps: [
      { zh: '转到该工作表。', en: 'Go to the sheet.' },
      {
        zh: '在「审阅」中点「撤消工作表保护」，有密码时请输入。',
        en: 'Choose Review > Unprotect Sheet; enter the password if there is one.',
      },
      { zh: '回到这里点「重试」，不必重新收件。', en: 'Come back and press Retry; nothing need be collected again.' },
    ],
  },
  workbookProtected: {
    title: { zh: '工作簿结构受保护，不能新建工作表', en: 'The workbook’s structure is protected; no sheet can be added' },
    steps: [
      {
        zh: '在「审阅」中点「保护工作簿」取消保护，有密码时请输入。',
        en: 'Choose Review > Protect Workbook to take it off; enter the password if there is one.',
      },
      TRY_AGAIN,
    ],
  },
  filtered: {
    title: { zh: '工作表「{sheet}」正在筛选，写入会错行', en: 'The sheet “{sheet}” is filtered; rows would be written in the wrong place' },
    steps: [{ zh: '在「数据」中点「清除」，再点「重试」。', en: 'Choose Data > Clear, then press Retry.' }],
  },
  nameTaken: {
    title: {
      zh: '已有同名的工作表或名称「{name}」，不是本程序所建',
      en: 'The name “{name}” is taken by something the add-in did not make',
    },
    steps: [{ zh: '请把它改名，或确认由本程序接管，再重试。', en: 'Rename it, or let the add-in take it over, then try again.' }],
  },
  layoutChanged: {
    title: {
      zh: '工作表「{sheet}」的表格被移动、删除或改了列',
      en: 'The table on the sheet “{sheet}” was moved, deleted or has other columns',
    },
    steps: [
      {
        zh: '请把自己的列移到表格最右边；或把该表改名，让本程序另建新表。',
        en: 'Move your own columns to the far right, or rename the sheet so that a new one is made.',
      },
    ],
  },
  noRoom: {
    title: { zh: '工作表「{sheet}」放不下', en: 'There is no room on the sheet “{sheet}”' },
    steps: [
      {
        zh: '请把表格旁边或下面的自有内容移到别处，再重试；没有自有内容时，请把报表存成文件。',
        en: 'Move your own content beside or below the table elsewhere, then try again; without any, save the report as a file.',
      },
    ],
  },
  inTheWay: {
    title: {
      zh: '工作表「{sheet}」的 {cell} 有您自己的内容，报表这次要写到那里',
      en: '{cell} of the sheet “{sheet}” holds something of yours where the report must now write',
    },
    steps: [
      {
        zh: '请把它移到表格右边或自己的工作表，再重试。',
        en: 'Move it to the right of the table or to a sheet of your own, then try again.',
      },
    ],
  },
  notAsWritten: {
    title: { zh: '工作表「{sheet}」里的内容与写入的不符', en: 'The sheet “{sheet}” does not hold what was written' },
    steps: [
      {
        zh: '写入时请不要编辑单元格、排序或筛选，然后重试。',
        en: 'Do not edit, sort or filter while it is being written, then try again.',
      },
    ],
  },
  stopped: {
    title: { zh: '已停止，工作簿已恢复原样', en: 'Stopped; the workbook is as it was' },
    steps: [{ zh: '需要时可重新开始。', en: 'Start again when you like.' }],
  },
  tooManyCells: {
    title: { zh: '月报有 {cells} 万格，最多写 {most} 万格', en: '{millions} million cells; the most is {mostMillions} million' },
    steps: [
      { zh: '在「月报」里只选要看的汇总写入，不写台账。', en: 'On Report, write only the summaries that you need.' },
      { zh: '完整的月报用命令行的 close 写成文件。', en: 'Make the whole report with close on the command line.' },
    ],
  },
  apiTooOld: {
    title: { zh: '此 Excel 版本太旧', en: 'This Excel is too old' },
    steps: [
      {
        zh: '需要支持 ExcelApi 1.9 的版本（Excel 2021、Microsoft 365 或网页版）。',
        en: 'ExcelApi 1.9 is needed: Excel 2021, Microsoft 365 or Excel on the web.',
      },
    ],
  },
};
