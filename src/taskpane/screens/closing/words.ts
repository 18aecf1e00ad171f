import type { WordTable } from '../../words/use-words';

/** Words of 月结中. */
export const CLOSING_WORDS = {
  heading: { zh: '正在月结', en: 'Closing' },
  elapsed: { zh: '已用 {time}', en: '{time} elapsed' },
  writingSheet: { zh: '写入「{sheet}」', en: 'Writing {sheet}' },
  rowsOf: { zh: '{rows} 行', en: '{rows} rows' },
  steps: { zh: '步骤', en: 'Steps' },
  read: { zh: '读取 {files} 个文件', en: 'Read {files} files' },
  check: { zh: '校验 {rows} 行', en: 'Check {rows} rows' },
  reconcile: { zh: '对账', en: 'Reconcile' },
  reconcileAgrees: { zh: '对账，{controls} 项勾稽全平', en: 'Reconcile: {controls} controls agree' },
  reconcileDiffers: { zh: '对账，{differing} 项不平', en: 'Reconcile: {differing} differ' },
  write: { zh: '写入工作表', en: 'Write the sheets' },
  verify: { zh: '核对写入结果', en: 'Verify what was written' },
  record: { zh: '记入结账记录', en: 'Enter in the close record' },
  sheetOf: { zh: '第 {done} / {all} 张', en: '{done} of {all}' },
  seconds: { zh: '{seconds} 秒', en: '{seconds} s' },
  done: { zh: '已完成', en: 'done' },
  underWay: { zh: '进行中', en: 'under way' },
  waiting: { zh: '未开始', en: 'not begun' },
  note: {
    zh: '可以随时停止：工作簿会恢复到月结前的样子。\n写入时请不要编辑单元格。',
    en: 'Stop at any time: the workbook goes back to what it was.\nPlease do not edit cells meanwhile.',
  },
  doNotEdit: { zh: '现在先不要编辑单元格。', en: 'Please do not edit cells for a moment.' },
  standing: {
    zh: '已写完并核对，正在收尾：不能再停止。',
    en: 'All is written and verified; it is being finished and cannot be stopped any more.',
  },
  stop: { zh: '停止', en: 'Stop' },
  restoring: { zh: '正在恢复…', en: 'Restoring…' },
} as const satisfies WordTable;
