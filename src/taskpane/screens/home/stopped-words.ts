import type { WordTable } from '../../words/use-words';

/** Words of a stopped close. */
export const STOPPED_WORDS = {
  title: { zh: '已停止，工作簿没有变化', en: 'Stopped. The workbook is unchanged.' },
  detail: {
    zh: '停在第 {done} / {all} 张，已写的内容已恢复。',
    en: 'Stopped at sheet {done} of {all}; what was written has been taken back.',
  },
  files: { zh: '收件', en: 'Collected' },
  filesKept: { zh: '{count} 个文件仍在窗格中', en: '{count} files still in the pane' },
  computed: { zh: '校验、对账', en: 'Findings, reconciliation' },
  computedKept: { zh: '已算好，再月结不必重读', en: 'Done; nothing need be read again' },
  first: { zh: '月结', en: 'Close' },
  again: { zh: '重新月结', en: 'Close again' },
  back: { zh: '返回总览', en: 'Back to home' },
} as const satisfies WordTable;
