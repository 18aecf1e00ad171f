import { type RecordIn, column, list, required } from '../schema/sheet';
import { dayType } from '../schema/types-date';
import { score } from '../schema/types-number';
import { code, long, phone, text } from '../schema/types-text';

const MARK = { zh: '1–5 分，5 分最好', en: '1–5, 5 is best' };

/** 回访: follow-up visits with their marks (RATER, H). */
export const visits = list(
  'visits',
  '回访',
  'Visits',
  {
    visit: required('回访单号', 'Visit no.', code, { synonyms: ['序号', '流水号', '回访编号', '单号'], width: 19 }),
    visitedOn: required('回访日期', 'Visited on', dayType, { synonyms: ['回访时间', '日期'] }),
    customer: required('用户姓名', 'Customer', text, { synonyms: ['客户姓名', '姓名', '用户', '客户'], width: 11 }),
    phone: column('联系电话', 'Phone', phone, { synonyms: ['电话', '手机', '用户电话', '联系方式'] }),
    job: column('关联单号', 'Related no.', code, { synonyms: ['维修单号', '安装单号', '对应单号', '关联工单'], width: 19 }),
    reliability: column('信赖度', 'Reliability', score, { note: MARK }),
    assurance: column('专业度', 'Assurance', score, { note: MARK }),
    tangibles: column('有形度', 'Tangibles', score, { note: MARK }),
    empathy: column('同理度', 'Empathy', score, { note: MARK }),
    responsiveness: column('反应度', 'Responsiveness', score, { note: MARK }),
    overall: required('总体满意度', 'Overall', score, { synonyms: ['满意度', '总体评价', '总体'], note: MARK }),
    opinion: column('用户意见', 'Opinion', long, { synonyms: ['客户意见', '意见', '意见建议'], width: 28 }),
    remark: column('备注', 'Remark', text, { synonyms: ['说明', 'Remarks', 'Note'], width: 20 }),
  },
  {
    key: ['visit'],
    synonyms: ['回访记录', '回访明细', '回访登记', '回访登记表', 'Follow-up visits', 'Follow-up'],
    purpose: { zh: '每次回访一行，请用户打分。', en: 'One row for each visit, with the customer’s marks.' },
    example: {
      visit: 'HF-2603-001',
      visitedOn: '2026-03-12',
      customer: '张三',
      job: 'WX-2603-001',
      reliability: 5,
      assurance: 5,
      tangibles: 4,
      empathy: 5,
      responsiveness: 4,
      overall: 5,
      opinion: '师傅很准时',
    },
  },
);

/** A follow-up visit. */
export type Visit = RecordIn<typeof visits>;
