import type { WordTable } from '../words/use-words';

/** Words of header, tabs and menus. */
export const SHELL_WORDS = {
  product: { zh: '售后月报', en: 'Service Monthly' },
  more: { zh: '更多', en: 'More' },
  month: { zh: '月份', en: 'Month' },
  closed: { zh: '已结', en: 'Closed' },
  underWay: { zh: '进行中', en: 'Under way' },
  screens: { zh: '步骤', en: 'Steps' },
  openErrors: { zh: '校验，{count} 条错误未处理', en: 'Findings, {count} open errors' },
  settings: { zh: '设置', en: 'Settings' },
  rows: { zh: '查看明细', en: 'Rows behind the number' },
  template: { zh: '新建经销商模板', en: 'New dealer template' },
  openingBalance: { zh: '期初', en: 'Opening balances' },
  closeAgain: { zh: '重新月结', en: 'Close again' },
  help: { zh: '帮助', en: 'Help' },
  nextMonth: { zh: '开始下月', en: 'Start next month' },
  newWorkbook: { zh: '新建本月工作簿', en: 'New workbook for this month' },
  highlight: { zh: '高亮', en: 'Highlight' },
  copyAll: { zh: '复制全部', en: 'Copy all' },
  release: { zh: '松开即读取', en: 'Release to read' },
  showRows: { zh: '查看明细', en: 'Show rows' },
  selectedNumber: { zh: '{cell} {title} {value}', en: '{cell} {title} {value}' },
  ourMistake: { zh: '程序出错了', en: 'Something went wrong in the add-in' },
  ourMistakeText: {
    zh: '这是程序的问题，不是数据的问题。请把下面的技术信息发给维护人员。',
    en: 'This is a fault of the add-in, not of your data. Please send the details below to whoever looks after it.',
  },
  reload: { zh: '重新打开窗格', en: 'Reopen the pane' },
  details: { zh: '技术信息', en: 'Details' },
} as const satisfies WordTable;
