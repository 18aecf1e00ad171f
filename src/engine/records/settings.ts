import type { Decimal } from '../values/money';
import { type RecordIn, column, form } from '../schema/sheet';
import { dayType, month } from '../schema/types-date';
import { countWithin, partOfWhole } from '../schema/types-number';
import { choice, text } from '../schema/types-text';

/** The language of a workbook. */
export const languageChoice = choice({
  zh: { zh: 'zh', en: 'zh', also: ['中文', 'chinese'] },
  en: { zh: 'en', en: 'en', also: ['英文', 'english'] },
});

const factor = (value: string): { readonly default: Decimal } => ({ default: value as Decimal });

const weight = countWithin(0, 1000);

/** 设置: the firm's own limits, targets and weights, each with its default. */
export const settings = form('settings', '设置', 'Settings', {
  firm: column('公司名称', 'Firm', text, { note: { zh: '印在月报和收费单上', en: 'Printed on report and slips' } }),
  department: column('部门', 'Department', text, { note: { zh: '如 售后服务部', en: 'Such as After-sales service' } }),
  firmContact: column('公司地址电话', 'Address and phone', text, { note: { zh: '印在收费单抬头', en: 'Printed on the slips' } }),
  month: column('报表月份', 'Report month', month, { note: { zh: '年-月，如 2026-03', en: 'Year-month, such as 2026-03' } }),
  asOf: column('盘点日期', 'As-of date', dayType, {
    synonyms: ['As of'],
    note: { zh: '不填即当月最后一天', en: 'Blank: the last day of the month' },
  }),
  dueDay: column('上报截止日', 'Due day', countWithin(1, 31), {
    default: 3,
    note: { zh: '次月几日前（含当日）', en: 'Day of the following month, included' },
  }),
  warrantyMonths: column('默认保修月数', 'Default warranty months', countWithin(0, 240), { default: 12 }),
  returnDays: column('默认退料期限天数', 'Default return days', countWithin(0, 3650), { default: 60 }),
  returnPlace: column('收料地点', 'Return place', text, { default: '台州' }),
  transitPlace: column('中转地点', 'Transit place', text, { default: '上海' }),
  transitDays: column('在途宽限天数', 'Transit days', countWithin(0, 365), { default: 30 }),
  repairHours: column('维修时限小时', 'Repair hours', countWithin(1, 8760), { default: 24 }),
  specialRepairHours: column('特殊维修时限小时', 'Special repair hours', countWithin(1, 8760), { default: 48 }),
  repeatDays: column('重复维修天数', 'Repeat days', countWithin(0, 3650), { default: 30 }),
  visitSample: column('回访抽样比例', 'Visit sample', partOfWhole, factor('0.05')),
  drawSeed: column('抽查种子', 'Draw seed', countWithin(0, 1_000_000), { default: 1 }),
  language: column('语言', 'Language', languageChoice, { default: 'zh' }),
  closedMonths: column('已结月份', 'Closed months', text, { note: { zh: '由月结写入', en: 'Written by a close' } }),
  targetOnTime: column('目标-及时率', 'Target: on time', partOfWhole, factor('0.95')),
  targetClean: column('目标-单证准确率', 'Target: clean records', partOfWhole, factor('0.98')),
  targetReturned: column('目标-退回率', 'Target: returns', partOfWhole, factor('0.95')),
  targetSatisfied: column('目标-满意率', 'Target: satisfied', partOfWhole, factor('0.9')),
  targetFirstFix: column('目标-一次修复率', 'Target: first-time fix', partOfWhole, factor('0.95')),
  nearGap: column('黄灯差距', 'Near gap', partOfWhole, factor('0.05')),
  vetoes: column('否决项', 'Vetoes', text, { note: { zh: '规则编号，用逗号分开', en: 'Rule codes, separated by commas' } }),
  weightOnTime: column('权重-及时率', 'Weight: on time', weight, { default: 30 }),
  weightClean: column('权重-单证准确率', 'Weight: clean records', weight, { default: 20 }),
  weightReturned: column('权重-退回率', 'Weight: returns', weight, { default: 20 }),
  weightSatisfied: column('权重-满意率', 'Weight: satisfied', weight, { default: 20 }),
  weightSubmitted: column('权重-上报及时', 'Weight: submitted on time', weight, { default: 10 }),
});

/** The settings as written; blank ones are absent. */
export type WrittenSettings = RecordIn<typeof settings>;
