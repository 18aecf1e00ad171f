import { type RecordIn, column, list, required } from '../schema/sheet';
import { dayType, moment } from '../schema/types-date';
import { money } from '../schema/types-number';
import { code, long, phone, text, yesNo } from '../schema/types-text';
import { chargeCause, jobSource, serviceMode, stage } from './choices';

/** 维修: one row a repair order (A3). */
export const repairs = list(
  'repairs',
  '维修',
  'Repairs',
  {
    job: required('维修单号', 'Repair no.', code, {
      synonyms: ['序号', '流水号', '维修编号', '信息编号', '报告编号', '服务单号', '服务号', '业务书编号', '服务订单号', '工单号', '单号', 'Work Order', 'Repair No', 'Job No'], width: 19,
    }),
    calledAt: required('叫修时间', 'Called at', moment, {
      synonyms: ['叫修日期', '反馈日期', '首次时间', '报修日期', '报修时间', '报单日期', '接修日期', '接机日期', '登记日期', '受理时间', 'Call Date', 'Date Received'],
      note: { zh: '日期和时间，如 2026-03-05 14:30；只有日期时无法判定 24 小时', en: 'Date and time, such as 2026-03-05 14:30; a date alone cannot be judged to the hour' },
    }),
    source: column('来源', 'Source', jobSource, { synonyms: ['信息来源', '报修来源'] }),
    answeredAt: column('响应时间', 'Answered at', moment, { synonyms: ['回复时间', '联系时间'] }),
    arrivedAt: column('上门时间', 'Arrived at', moment, { synonyms: ['到场时间', '到达时间'] }),
    finishedAt: column('完成时间', 'Finished at', moment, {
      synonyms: ['完工日期', '完成日期', '完工时间', '现场故障处理完成日期', '修复日期', '修复时间', '服务日期', '结案时间', 'Completion Date'],
      note: { zh: '未完成的留空', en: 'Leave blank while open' },
    }),
    customer: required('用户姓名', 'Customer', text, { synonyms: ['客户姓名', '姓名', '用户', '客户', '顾客姓名', 'Customer Name'], width: 11 }),
    phone: required('联系电话', 'Phone', phone, { synonyms: ['电话', '手机', '用户电话', '联系方式', 'Tel'] }),
    address: column('地址', 'Address', text, { synonyms: ['用户地址', '安装地址', '维修地址', '联系地址'], width: 30 }),
    model: required('产品型号', 'Model', code, { synonyms: ['型号', '机型', '市场型号', '购买机型', '修品型号', '规格型号', 'Product'] }),
    serial: required('产品编号', 'Serial number', code, { synonyms: ['SN', 'S/N', '机号', '机身码', '机身号', '物流码', '序列号', '模块编号'], width: 18 }),
    boughtOn: required('购买日期', 'Bought on', dayType, { synonyms: ['购置日期', '采购日期', '购入时间', '售出时间', '销售日期', 'Purchase Date', 'Sale Date'] }),
    installedOn: column('安装日期', 'Installed on', dayType, { synonyms: ['安装时间', '交付日期', 'Installation Date', 'Delivery Date'] }),
    stage: required('产品阶段', 'Stage', stage, { synonyms: ['保内/保外', '保修情况', '保修状态', '是否保修', 'Warranty Status'] }),
    mode: required('服务方式', 'Service mode', serviceMode, { synonyms: ['维修方式', '服务类型'] }),
    faultCategory: column('故障类别', 'Fault category', text, { synonyms: ['故障类型', '故障分类', '故障名称'] }),
    symptom: required('故障描述', 'Symptom', long, {
      verbatim: true, width: 28,
      synonyms: ['故障现象', '故障说明', '故障信息', '故障情况描述', '反馈问题', '问题描述', '初检故障', '服务事由', 'Complaint', 'Concern', 'Fault'],
      note: { zh: '看到的现象：哪里、怎样、何时', en: 'What is seen: where, how, when' },
    }),
    cause: required('故障原因', 'Cause', long, {
      verbatim: true, width: 24, synonyms: ['故障原因分析', '原因分析', '根因分析', '最终故障', '故障初判', '原因', 'Root Cause'], note: { zh: '检查得出的原因', en: 'What inspection found' },
    }),
    action: required('处理措施', 'Action', long, {
      verbatim: true, width: 24,
      synonyms: ['处理方法', '处理方式', '处理结果', '维修方案', '维修情况', '故障处理', '处置措施', '维修项目内容', '维修内容', 'Correction', 'Action Taken'],
      note: { zh: '做了什么；更换配件的须在“用料”中有行', en: 'What was done; a replaced part needs a line in Parts used' },
    }),
    chargeCause: column('收费原因', 'Charge cause', chargeCause),
    materialFee: column('材料费', 'Parts fee', money, { synonyms: ['配件费', '零件费'] }),
    serviceFee: column('服务费', 'Service fee', money, { synonyms: ['维修费', '工时费', '上门费', '人工费'] }),
    specialCase: column('特殊情况说明', 'Special case', text, { synonyms: ['特殊情况', '特殊说明', '超时原因'], width: 20 }),
    designHazard: column('设计隐患', 'Design hazard', yesNo, { synonyms: ['是否设计隐患'] }),
    report: column('书面报告编号', 'Report no.', code, { synonyms: ['书面报告'], width: 15 }),
    technician: column('维修人员', 'Technician', text, { synonyms: ['维修人', '维修工', '维修师傅', '服务人员', '工程师', '技师'], width: 11 }),
    confirmed: required('用户确认', 'Confirmed', yesNo, { synonyms: ['客户确认', '用户签字', '是否确认'] }),
    remark: column('备注', 'Remark', text, { synonyms: ['说明', 'Remarks', 'Note'], width: 20 }),
  },
  {
    key: ['job'],
    required: true,
    synonyms: ['维修记录', '维修明细', '维修登记', '维修表', '维修登记表', '报修记录', '服务记录', 'Repair', 'Work Orders'],
    purpose: { zh: '每次报修一行；未修完的也要填，完成时间留空。', en: 'One row for each call; open ones too, with the finish left blank.' },
    example: {
      job: 'WX-2603-001', calledAt: '2026-03-05 09:30', source: '用户', answeredAt: '2026-03-05 09:50', arrivedAt: '2026-03-05 14:00', finishedAt: '2026-03-05 15:10', customer: '张三',
      phone: '13800000000', address: '杭州市示例路 1 号', model: 'ZN-300', serial: 'SN0001', boughtOn: '2025-03-01', installedOn: '2025-03-10', stage: '保修期内', mode: '上门维修', faultCategory: '漏水',
      symptom: '进水管接头处滴水，已持续两天', cause: '密封圈老化', action: '更换密封圈，试水正常', chargeCause: '无', designHazard: '否', technician: '李四', confirmed: '是',
    },
  },
);

/** A repair order as the dealer recorded it. */
export type Repair = RecordIn<typeof repairs>;
