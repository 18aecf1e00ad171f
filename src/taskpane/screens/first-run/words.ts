import type { WordTable } from '../../words/use-words';

/** Words of 首次使用. */
export const FIRST_RUN_WORDS = {
  heading: { zh: '售后月报', en: 'Service Monthly' },
  promise: { zh: '每月三步，结清各家经销商的售后账。', en: 'Three steps a month to settle every dealer’s service account.' },
  step1: { zh: '放入经销商文件', en: 'Add the dealers’ files' },
  step1Text: {
    zh: '把各家交来的月报一次拖进来，放多少都行。读取在本机进行，不上传。',
    en: 'Drop all the reports at once, however many. They are read on this computer; nothing is uploaded.',
  },
  step2: { zh: '看校验与对账', en: 'Look at findings and reconciliation' },
  step2Text: {
    zh: '每处问题都指到单元格，写明填了什么、应该是什么、怎么改。',
    en: 'Every problem leads to its cell: what was found, what is expected, what to do.',
  },
  step3: { zh: '一键月结', en: 'Close with one button' },
  step3Text: {
    zh: '写出台账、借料盘点、收费单和月报总览。经销商的文件不会改动。',
    en: 'Ledgers, borrowing count, charge slips and overview are written. The dealers’ files are never changed.',
  },
  blank: { zh: '这个工作簿里还没有售后月报的表。', en: 'This workbook has no sheets of Service Monthly yet.' },
  blankText: {
    zh: '已有总部工作簿或经销商月报的，直接打开那个文件。',
    en: 'If you have a head-office or a dealer’s workbook, open that file.',
  },
  otherTitle: { zh: '此工作簿已有内容', en: 'This workbook has contents' },
  otherText: {
    zh: '不是总部工作簿，也不是经销商月报；里面的内容不会改动。已有那样的工作簿，直接打开那个文件。',
    en: 'It is neither head office’s nor a dealer’s, and stays as it is. If you have such a workbook, open that file.',
  },
  feedbackTitle: { zh: '这是发给经销商的回执', en: 'This is feedback for a dealer' },
  feedbackText: {
    zh: '只供核对，不用填写。经销商请在自己的月报里改；总部月结请打开总部工作簿。',
    en: 'It is for reading. Dealers correct their own workbook; months are closed in the head-office workbook.',
  },
  managersTitle: { zh: '这是经理摘要', en: 'This is a managers’ copy' },
  managersText: {
    zh: '只有汇总数字。要看明细或月结，请打开总部工作簿。',
    en: 'It has nothing but summaries. For details, or to close a month, open the head-office workbook.',
  },
  periodTitle: { zh: '这是期间汇总', en: 'This is a period of several months' },
  periodText: {
    zh: '由几个月的月报合成，只供查看。月结请打开总部工作簿。',
    en: 'It was put together from reports and is for reading. Months are closed in the head-office workbook.',
  },
  also: { zh: '也可以', en: 'Or' },
  sample: { zh: '用示例数据试一遍', en: 'Try with sample data' },
  sampleText: { zh: '在当前空白工作簿里，30 家经销商，含已知错误', en: 'In this empty workbook: 30 dealers with known errors' },
  sampleElsewhere: {
    zh: '会另开一个空白工作簿，在那里再选一次；30 家经销商，含已知错误',
    en: 'Opens an empty workbook: choose it again there. 30 dealers with known errors',
  },
  dealer: { zh: '我是经销商：新建本月工作簿', en: 'I am a dealer: new workbook for this month' },
  dealerText: { zh: '带下拉列表和填写说明', en: 'With lists to choose from and guidance' },
  setUp: { zh: '建立总部工作簿', en: 'Set up head office' },
  skip: { zh: '跳过', en: 'Skip' },
  back: { zh: '返回', en: 'Back' },
  note: { zh: '在当前空白工作簿中加入设置、经销商等 15 张表。', en: 'Adds 15 sheets to this empty workbook: Settings, Dealers and so on.' },
  noteElsewhere: {
    zh: '在新工作簿里建立 15 张表，此工作簿不变。',
    en: 'Makes a new workbook of 15 sheets; this one stays as it is.',
  },
  working: { zh: '正在建立…', en: 'Working…' },
} as const satisfies WordTable;
