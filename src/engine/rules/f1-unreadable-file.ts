import { monthRule } from './rule';

/** F1: a file that could not be opened as a workbook. */
export const unreadableFile = monthRule({
  code: 'F1',
  level: 'error',
  title: { zh: '文件打不开', en: 'File cannot be read' },
  why: { zh: '打不开的文件里有多少数据谁也不知道，这家经销商的数字会全部缺失。', en: 'Nobody knows what is in such a file; all figures of the dealer would be missing.' },
  fix: { zh: '在 Excel 里打开原文件，另存为 .xlsx（不加密码），再放回文件夹；打不开就让经销商重发。', en: 'Open the file in Excel and save it as .xlsx without a password; if it does not open, ask the dealer to send it again.' },
  says: {
    notAWorkbook: { zh: '不是 Excel 工作簿', en: 'This is not an Excel workbook' },
    oldXls: { zh: '是旧的 .xls 格式', en: 'This is in the old .xls format' },
    encrypted: { zh: '设了打开密码', en: 'This is protected by a password' },
    damaged: { zh: '文件已损坏或没有传完整', en: 'The file is damaged or was cut off' },
    tooLarge: { zh: '文件过大，超出可以安全读取的范围', en: 'The file is larger than can safely be read' },
  },
  examples: {
    accepts: [{ 封面: [{ 经销商编号: 'D001' }] }],
    rejects: [{ '经销商月报_D002.xlsx': 'encrypted' }, { '经销商月报_D002.xlsx': 'damaged' }],
  },
  check: (month) =>
    month.submissions.files.flatMap(({ file, dealer }) =>
      file.state === 'unreadable' ? [{ dealer, place: { file: file.file.name, sheet: '' }, facts: { why: file.reason } }] : [],
    ),
});
