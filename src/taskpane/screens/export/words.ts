import type { WordTable } from '../../words/use-words';

/** Words of 导出. */
export const EXPORT_WORDS = {
  heading: { zh: '导出', en: 'Export' },
  report: { zh: '{month}月报', en: 'Report of {month}' },
  reportText: {
    zh: '全部报表、台账和图表，数字带公式；总部自己的表（设置、经销商、价格、期初等）也在里面，不要发到外面。',
    en: 'All reports, ledgers and charts with their formulas, and head office’s own sheets (settings, dealers, prices, opening balance); not to be passed on.',
  },
  make: { zh: '导出到新工作簿', en: 'Export to a new workbook' },
  where: {
    zh: '在新窗口打开，请另存为「月报_{month}.xlsx」；当前工作簿不变。',
    en: 'Opens in a new window: save it there as report_{month}.xlsx. This workbook stays as it is.',
  },
  nothing: { zh: '先收件，才有可导出的月报。', en: 'Collect the files first: there is no report to export yet.' },
  managers: { zh: '经理摘要', en: 'Managers’ copy' },
  managersText: {
    zh: '总览、汇总和图，只有数值：没有台账、用户姓名和电话，可以直接发出去。',
    en: 'Overview, summaries and charts as values: no ledgers, no names or phones of users; fit to be passed on.',
  },
  openManagers: { zh: '打开摘要', en: 'Open it' },
  reminders: { zh: '催报', en: 'Reminders' },
  remindersText: {
    zh: '未报和读不出来的 {count} 家，每家一段，可直接贴到聊天里；单独一家在「收件」里复制。',
    en: '{count} missing or unreadable, a message each to paste into a chat; one alone is copied on Collect.',
  },
  copiedReminders: { zh: '已复制 {count} 家的催报', en: '{count} {count|reminder|reminders} copied' },
  feedback: { zh: '经销商回执', en: 'Dealer feedback' },
  feedbackText: {
    zh: '每家一个工作簿，未报的也有：逐行标出的问题、借料、收费和自己的指标。',
    en: 'A workbook for each dealer, missing ones too: findings marked row by row, borrowing, charges and its own figures.',
  },
  all: { zh: '下载全部 {count} 家', en: 'Download all {count}' },
  openOne: { zh: '打开这家的回执', en: 'Open this one' },
  dealer: { zh: '经销商', en: 'Dealer' },
  missing: { zh: '未报名单', en: 'Missing dealers' },
  missingText: { zh: '编号、名称、联系人和电话', en: 'Number, name, contact and phone' },
  findings: { zh: '校验结果', en: 'Findings' },
  findingsText: { zh: '{count} 条，可贴到邮件或表格', en: '{count}, to paste into a mail or a sheet' },
  copied: { zh: '已复制 {count} 条', en: '{count} {count|finding|findings} copied' },
} as const satisfies WordTable;
