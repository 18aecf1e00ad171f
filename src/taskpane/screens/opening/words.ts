import type { WordTable } from '../../words/use-words';

/** Words while the open workbook is read. */
export const OPENING_WORDS = {
  heading: { zh: '正在打开', en: 'Opening' },
  reading: { zh: '正在读取当前工作簿…', en: 'Reading the open workbook…' },
  button: { zh: '正在读取…', en: 'Reading…' },
} as const satisfies WordTable;
