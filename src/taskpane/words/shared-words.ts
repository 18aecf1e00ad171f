import type { WordTable } from './use-words';

/** Words that several screens say. */
export const SHARED_WORDS = {
  home: { zh: '总览', en: 'Home' },
  collect: { zh: '收件', en: 'Collect' },
  findings: { zh: '校验', en: 'Findings' },
  reconcile: { zh: '对账', en: 'Reconcile' },
  report: { zh: '月报', en: 'Report' },
  error: { zh: '错误', en: 'Errors' },
  warning: { zh: '警告', en: 'Warnings' },
  note: { zh: '提示', en: 'Notes' },
  show: { zh: '查看', en: 'Show' },
  copy: { zh: '复制', en: 'Copy' },
  more: { zh: '还有 {count} 处', en: '{count} more' },
  undo: { zh: '撤销', en: 'Undo' },
  back: { zh: '返回', en: 'Back' },
  stop: { zh: '停止', en: 'Stop' },
  closeMonth: { zh: '月结 {month}', en: 'Close {month}' },
  copyMissing: { zh: '复制未报名单', en: 'Copy missing dealers' },
  partial: { zh: '已读 {done} / {all}，数字会变', en: '{done} of {all} read; figures will change' },
  checking: { zh: '已读完，正在校验和对账，数字会变', en: 'All read; now checking, figures will change' },
  copiedMissing: { zh: '已复制 {count} 家', en: '{count} dealers copied' },
} as const satisfies WordTable;
