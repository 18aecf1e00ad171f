import { readingRule } from './rule';

/** C1: a cell that must be filled in and is blank. */
export const requiredCellEmpty = readingRule({
  code: 'C1',
  level: 'error',
  title: { zh: '必填项没填', en: 'Required cell is empty' },
  why: { zh: '这一项是判定阶段、收费、时效或归属的依据，空着就没法判。', en: 'Stage, charge, timeliness or owner are judged by it.' },
  fix: {
    record: {
      zh: '按原始单据补填；单据上也没有的，问当事人，不要写“无”或“-”。',
      en: 'Fill it in from the original slip; do not write “none”.',
    },
    form: {
      zh: '直接在这张表上填好；刚从模板新建、还没开始填的，填完再校验。',
      en: 'Fill it in on this sheet; a workbook fresh from the template is checked once it is filled in.',
    },
  },
  says: {
    record: { zh: '“{field}”没有填', en: '{field} is empty' },
    form: { zh: '“{field}”没有填，这张表还没有填完', en: '{field} is empty: this sheet is not filled in yet' },
  },
  examples: {
    accepts: [{ 维修: [{ 维修单号: 'WX-001', 购买日期: '2025-03-01' }] }],
    rejects: [
      { 维修: [{ 维修单号: 'WX-001', 购买日期: '' }] },
      { 维修: [{ 维修单号: 'WX-001', 用户姓名: '/' }] },
      { 封面: [{ 填报日期: '' }] },
    ],
  },
});
