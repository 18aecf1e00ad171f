import type { Words } from '../values/language';
import { monthRule } from './rule';

const MOVE_IT: Words = {
  zh: '不影响月结；把它移出经销商文件夹，下次就不再提示。',
  en: 'The close is not affected; move it out of the dealers’ folder to be rid of this note.',
};

/** F8: a workbook of head office, or one that we have made for others to read, among the dealers' files. */
export const notADealersFile = monthRule({
  code: 'F8',
  level: 'note',
  title: { zh: '不是经销商的月报', en: 'Not a dealer’s workbook' },
  why: {
    zh: '总部工作簿、已出的月报和回执里也有维修、借料这些表，当成经销商文件读会重复计算。',
    en: 'A head-office workbook, a report or feedback has sheets of the same names; read as a dealer’s file it would count twice.',
  },
  fix: {
    headOffice: MOVE_IT,
    feedback: {
      zh: '回执不算上报：请这家经销商在自己的月报里改好，再交自己的月报。',
      en: 'Feedback is no submission: ask the dealer to correct its own workbook and to send that one.',
    },
    managers: MOVE_IT,
    period: MOVE_IT,
  },
  says: {
    headOffice: {
      zh: '是总部工作簿或月报，不是经销商的文件，已略过',
      en: 'This is a head-office workbook or a report, not a dealer’s file; it was passed over',
    },
    feedback: {
      zh: '是总部发给经销商的回执，不是经销商自己的月报，已略过',
      en: 'This is feedback made for a dealer, not the dealer’s own workbook; it was passed over',
    },
    managers: {
      zh: '是经理摘要，不是经销商的文件，已略过',
      en: 'This is a managers’ copy, not a dealer’s file; it was passed over',
    },
    period: {
      zh: '是期间汇总（季度、年度），不是经销商的文件，已略过',
      en: 'This is a period of several months, not a dealer’s file; it was passed over',
    },
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
      {
        '回执_D001.xlsx/封面': 'missing',
        '回执_D001.xlsx/回执': { cells: [['经销商', 'D001']] },
        '回执_D001.xlsx/指标对比': { cells: [['指标', '本店']] },
      },
    ],
  },
  check: (month) =>
    month.submissions.files.flatMap(({ file, state }) =>
      state === 'notDealers' && file.state === 'read'
        ? [{ dealer: '', place: { file: file.file.name, sheet: '' }, facts: { why: file.workbook.ours ?? 'headOffice' } }]
        : [],
    ),
});
