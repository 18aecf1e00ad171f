import type { WordTable } from '../../words/use-words';

/** Words of every failure; its own come with it. */
export const FAILURE_WORDS = {
  whatToDo: { zh: '怎么办', en: 'What to do' },
  kept: { zh: '本月情况', en: 'What is kept' },
  files: { zh: '收件', en: 'Collected' },
  filesKept: { zh: '{received} / {all} 家，仍在窗格中', en: '{received} of {all}, still in the pane' },
  details: { zh: '技术信息', en: 'Details' },
  copy: { zh: '复制', en: 'Copy' },
  copied: { zh: '已复制', en: 'Copied' },
  retry: { zh: '重试', en: 'Retry' },
  home: { zh: '返回总览', en: 'Back to home' },
} as const satisfies WordTable;
