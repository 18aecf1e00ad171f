import type { WordTable } from '../../words/use-words';

/** Words of 期初. */
export const OPENING_BALANCE_WORDS = {
  heading: { zh: '期初', en: 'Opening balances' },
  about: {
    zh: '月初各经销商未退的料。从 Excel 连表头一起复制，贴到下面；或选一个文件（.xlsx、.csv 等；上月月报取它的「期末结转」）。',
    en: 'What each dealer still owed when the month began. Copy it from Excel with its headers and paste it below, or choose a file (.xlsx, .csv …; last month’s report gives its Closing balance).',
  },
  paste: { zh: '粘贴区', en: 'Paste here' },
  placeholder: {
    zh: '经销商编号、配件编码、领料单号、未退数量、借料日期…',
    en: 'Dealer no., Part no., Issue slip, Outstanding, Borrowed on…',
  },
  file: { zh: '选择文件', en: 'Choose file' },
  sheetOf: { zh: '{file} 的「{sheet}」表', en: '{file}, sheet {sheet}' },
  preview: { zh: '前 {shown} 行，共 {count} 行', en: 'First {shown} of {count} {count|row|rows}' },
  refused: { zh: '{count} 行不写入', en: '{count} {count|row is|rows are} not written' },
  standing: {
    zh: '{count} 行已在「期初」表，不再写',
    en: '{count} {count|row stands|rows stand} in Opening balance already and {count|is|are} not written again',
  },
  allStand: { zh: '这些行都已在「期初」表，没有要写的。', en: 'These rows all stand in Opening balance: there is nothing to write.' },
  problems: { zh: '{count} 处要留意', en: '{count} {count|point|points} to look at' },
  noRows: {
    zh: '没有认出表头。第一行要有经销商编号、配件编码、领料单号、未退数量、借料日期。',
    en: 'No header was recognised. The first row needs Dealer no., Part no., Issue slip, Outstanding and Borrowed on.',
  },
  unreadable: { zh: '这个文件读不了', en: 'This file cannot be read' },
  write: { zh: '写入 {count} 行期初', en: 'Write {count} opening {count|row|rows}' },
  writeNone: { zh: '写入期初', en: 'Write opening rows' },
  where: {
    zh: '写到「期初」表已有的行之后；原有的行不动。',
    en: 'They go behind the rows of the sheet Opening balance; what stands there stays.',
  },
  whereRest: {
    zh: '写到「期初」表已有的行之后；另 {refused} 行不写，改好再贴一次。',
    en: 'They go behind the rows of the sheet Opening balance; {refused} {refused|row is|rows are} left out: paste {refused|it|them} again once put right.',
  },
  pasteFirst: { zh: '先粘贴或选择文件。', en: 'Paste or choose a file first.' },
} as const satisfies WordTable;
