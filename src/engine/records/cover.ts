import { type RecordIn, column, form, required } from '../schema/sheet';
import { dayType, month } from '../schema/types-date';
import { code, phone, text, yesNo } from '../schema/types-text';

/** 封面: who reports which month. */
export const cover = form(
  'cover',
  '封面',
  'Cover',
  {
    dealer: required('经销商编号', 'Dealer no.', code, {
      synonyms: ['经销商', '特约承销商', '经销商代码', '编号', 'Dealer', 'Dealer Code'],
    }),
    dealerName: required('经销商名称', 'Dealer name', text, { synonyms: ['客户名称', '购买商场', '4S店', '名称', '单位名称'] }),
    region: column('区域', 'Region', text, { synonyms: ['大区', '片区', '地区'] }),
    month: required('报表月份', 'Report month', month, {
      synonyms: ['月份', '报告月份', '所属月份', 'Month'],
      note: { zh: '年-月，如 2026-03', en: 'Year-month, such as 2026-03' },
    }),
    preparedBy: column('填报人', 'Prepared by', text, { synonyms: ['填表人', '制表人', '经办人'] }),
    phone: column('联系电话', 'Phone', phone, { synonyms: ['电话', '联系方式'] }),
    submittedOn: required('填报日期', 'Submitted on', dayType, { synonyms: ['填表日期', '上报日期', '制表日期', 'Date'] }),
    zeroReport: column('零报告', 'Zero report', yesNo, {
      note: { zh: '本月没有任何业务时填“是”', en: 'Yes when nothing happened this month' },
    }),
    templateVersion: column('模板版本', 'Template version', code),
  },
  {
    required: true,
    purpose: { zh: '先填封面：编号、月份和填报日期缺一不可。', en: 'Fill in the cover first: number, month and date are needed.' },
  },
);

/** What the cover of a dealer's workbook says. */
export type Cover = RecordIn<typeof cover>;

/** The version of the dealer's template that this product makes (F6). */
export const TEMPLATE_VERSION = '1';
