import { type RecordIn, column, list, required } from '../schema/sheet';
import { moment } from '../schema/types-date';
import { money } from '../schema/types-number';
import { code, long, text, yesNo } from '../schema/types-text';

/** 服务请求: requests and complaints (G). */
export const serviceRequests = list(
  'serviceRequests',
  '服务请求',
  'Requests',
  {
    request: required('请求编号', 'Request no.', code, { synonyms: ['序号', '流水号', '投诉编号', '编号', '单号'], width: 19 }),
    type: required('类型', 'Type', text, {
      synonyms: ['请求类型', '服务类型', '投诉类型'],
      note: { zh: '服务标准中的适用类型，如 咨询、投诉', en: 'A type of the service standards, such as Enquiry or Complaint' },
    }),
    receivedAt: required('受理时间', 'Received at', moment, { synonyms: ['接收时间', '投诉时间', '请求时间', '受理日期'] }),
    answeredAt: column('首次答复时间', 'Answered at', moment, { synonyms: ['答复时间', '回复时间', '首次回复时间'] }),
    finishedAt: column('完成时间', 'Finished at', moment, { synonyms: ['解决时间', '结案时间', '完成日期'] }),
    customer: column('客户名称', 'Customer', text, { synonyms: ['用户姓名', '客户', '客户姓名'], width: 14 }),
    department: column('责任部门', 'Department', text, { synonyms: ['部门'] }),
    person: column('责任人', 'Person', text, { synonyms: ['负责人', '处理人'], width: 11 }),
    cause: column('原因类别', 'Cause', text, { synonyms: ['原因', '投诉原因'] }),
    outcome: column('处理结果', 'Outcome', long, { synonyms: ['结果', '处理情况'], width: 28 }),
    promisedAt: column('承诺时间', 'Promised at', moment, { synonyms: ['约定时间', '承诺日期'] }),
    compensation: column('赔付金额', 'Compensation', money, { synonyms: ['赔偿金额', '赔付'] }),
    satisfied: column('是否满意', 'Satisfied', yesNo, { synonyms: ['满意'] }),
    remark: column('备注', 'Remark', text, { synonyms: ['说明', 'Remarks', 'Note'], width: 20 }),
  },
  {
    key: ['request'],
    synonyms: ['服务请求记录', '请求记录', '投诉记录', '服务请求明细', '服务请求登记表', '投诉', 'Service requests'],
    purpose: { zh: '咨询、投诉等每件一行。', en: 'One row for each enquiry or complaint.' },
    example: {
      request: 'QQ-2603-001',
      type: '咨询',
      receivedAt: '2026-03-05 10:30',
      answeredAt: '2026-03-05 11:00',
      finishedAt: '2026-03-05 16:00',
      customer: '张三',
      outcome: '已答复客户',
      satisfied: '是',
    },
  },
);

/** A request or complaint. */
export type ServiceRequest = RecordIn<typeof serviceRequests>;
