import { monthRule } from './rule';

/** F8: a workbook of head office, or a report of ours, among the dealers' files. */
export const notADealersFile = monthRule({
  code: 'F8',
  level: 'note',
  title: { zh: '不是经销商的月报', en: 'Not a dealer’s workbook' },
  why: {
    zh: '总部工作簿和已出的月报里也有维修、借料这些表，当成经销商文件读会重复计算。',
    en: 'A head-office workbook or a report has sheets of the same names; read as a dealer’s file it would count twice.',
  },
  fix: {
    zh: '不影响月结；把它移出经销商文件夹，下次就不再提示。',
    en: 'The close is not affected; move it out of the dealers’ folder to be rid of this note.',
  },
  says: {
    zh: '是总部工作簿或月报，不是经销商的文件，已略过',
    en: 'This is a head-office workbook or a report, not a dealer’s file; it was passed over',
  },
  examples: {
    accepts: [{ '经销商月报_D001.xlsx/封面': [{ 经销商编号: 'D001' }] }],
    rejects: [
      {
        '月报_2026-02.xlsx/封面': 'missing',
        '月报_2026-02.xlsx/设置': { cells: [['报表月份', '2026-02']] },
        '月报_2026-02.xlsx/经销商': {
          cells: [
            ['经销商编号', '经销商名称', '区域'],
            ['D001', '杭州示例', '华东'],
          ],
        },
      },
    ],
  },
  check: (month) =>
    month.submissions.files.flatMap(({ file, state }) =>
      state === 'notDealers' ? [{ dealer: '', place: { file: file.file.name, sheet: '' } }] : [],
    ),
});
