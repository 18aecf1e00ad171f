import type { WordTable } from '../../words/use-words';

/** Words of every failure; its own come with it. */
export const FAILURE_WORDS = {
  whatToDo: { zh: '怎么办', en: 'What to do' },
  writtenInto: { zh: '结果已写到新工作簿', en: 'The result is in a new workbook' },
  writtenIntoText: {
    zh: '已在新窗口打开，请在那里另存为 {name}。当前工作簿没有登记这次月结。',
    en: 'Open in a new window: save it there as {name}. The close is not recorded in this workbook.',
  },
  kept: { zh: '本月情况', en: 'What is kept' },
  files: { zh: '收件', en: 'Collected' },
  filesKept: { zh: '{received} / {all} 家，仍在窗格中', en: '{received} of {all}, still in the pane' },
  working: { zh: '正在进行，请稍候…', en: 'Under way…' },
  details: { zh: '技术信息', en: 'Details' },
  copy: { zh: '复制', en: 'Copy' },
  copied: { zh: '已复制', en: 'Copied' },
  retry: { zh: '重试', en: 'Retry' },
  home: { zh: '返回总览', en: 'Back to home' },
} as const satisfies WordTable;
