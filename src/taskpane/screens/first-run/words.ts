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
  also: { zh: '也可以', en: 'Or' },
  sample: { zh: '用示例数据试一遍', en: 'Try with sample data' },
  sampleText: { zh: '在当前空白工作簿里，30 家经销商，含已知错误', en: 'In this empty workbook: 30 dealers with known errors' },
  dealer: { zh: '我是经销商：新建本月工作簿', en: 'I am a dealer: new workbook for this month' },
  dealerText: { zh: '带下拉列表和填写说明', en: 'With lists to choose from and guidance' },
  setUp: { zh: '建立总部工作簿', en: 'Set up head office' },
  skip: { zh: '跳过', en: 'Skip' },
  back: { zh: '返回', en: 'Back' },
  note: { zh: '在当前空白工作簿中加入设置、经销商等 15 张表。', en: 'Adds 15 sheets to this empty workbook: Settings, Dealers and so on.' },
  working: { zh: '正在建立…', en: 'Working…' },
} as const satisfies WordTable;
