import { choice } from '../schema/types-text';

/** Product stage (B1). */
export const stage = choice({
  unpacking: { zh: '开箱期', en: 'Unpacking', also: ['开箱'] },
  inWarranty: { zh: '保修期内', en: 'In warranty', also: ['保内', '合同保修期', '保修内', '质保内', '内', 'IW'] },
  outOfWarranty: { zh: '保修期外', en: 'Out of warranty', also: ['保外', '过保', '保修外', '质保外', '外', 'OOW'] },
});

/** Inside or outside the warranty, as head office notes it on an issue. */
export const warrantySide = choice({
  inside: { zh: '内', en: 'In', also: ['保内', '保修期内'] },
  outside: { zh: '外', en: 'Out', also: ['保外', '保修期外'] },
});

/** Who the job came from. */
export const jobSource = choice({
  customer: { zh: '用户', en: 'Customer', also: ['客户', '顾客', '用户报修'] },
  headOffice: { zh: '总部', en: 'Head office', also: ['厂家', '公司', '总公司'] },
});

/** How the service was given. */
export const serviceMode = choice({
  phone: { zh: '电话指导', en: 'Phone guidance', also: ['电话', '电话解决'] },
  onSite: { zh: '上门维修', en: 'On-site repair', also: ['上门', '上门服务'] },
  followUp: { zh: '回访服务', en: 'Follow-up visit', also: ['回访'] },
  workshop: { zh: '返厂维修', en: 'Workshop repair', also: ['返厂', '返修'] },
});

/** Why a repair is charged (C1). */
export const chargeCause = choice({
  none: { zh: '无', en: 'None', also: ['-', '/', '—', '——', 'N/A', '#'] },
  outOfWarranty: { zh: '保修期外', en: 'Out of warranty', also: ['保外', '过保'] },
  misuse: { zh: '使用不当', en: 'Misuse', also: ['操作不当', '人为损坏', '人为'] },
  movedByUser: { zh: '自行搬装', en: 'Moved by the user', also: ['自行移机', '自行安装'] },
  repairedByOthers: { zh: '私自维修', en: 'Repaired by others', also: ['自行维修', '私修'] },
  mains: { zh: '电源异常', en: 'Mains fault', also: ['电压异常'] },
  forceMajeure: { zh: '自然灾害', en: 'Force majeure', also: ['不可抗力'] },
});

/** What became of the old part (D8). */
export const oldPart = choice({
  returned: { zh: '退回', en: 'Returned', also: ['已退', '已退回'] },
  kept: { zh: '未退', en: 'Not returned', also: ['未退回'] },
  none: { zh: '无旧件', en: 'No old part', also: ['无'] },
});

/** Result of commissioning. */
export const commissioning = choice({
  passed: { zh: '合格', en: 'Passed', also: ['通过', 'OK', '正常'] },
  failed: { zh: '不合格', en: 'Failed', also: ['未通过', 'NG', '异常'] },
});

/** What was found on unpacking. */
export const unpackingFault = choice({
  none: { zh: '无', en: 'None', also: ['-', '/', '正常', '——', '—', 'N/A', '#'] },
  damaged: { zh: '外观破损', en: 'Damaged', also: ['破损'] },
  partsMissing: { zh: '配件缺少', en: 'Parts missing', also: ['缺件', '少件'] },
  malfunction: { zh: '功能异常', en: 'Malfunction', also: ['功能故障'] },
});

/** What a part is issued as (C4). */
export const nature = choice({
  loan: { zh: '借用', en: 'Loan', also: ['借料', '借'] },
  gift: { zh: '赠送品', en: 'Gift', also: ['赠品', '赠送'] },
  officeSupplies: { zh: '办公用品', en: 'Office supplies', also: ['办公'] },
  brochures: { zh: '宣传资料', en: 'Brochures', also: ['宣传品', '资料'] },
  charged: { zh: '已收费', en: 'Charged', also: ['收费', '购买'] },
  approved: { zh: '特批', en: 'Special approval', also: ['特殊审批'] },
});

/** What comes back (A4). A dealer's own sheet does not know 错件. */
export const returnType = choice({
  oldPart: { zh: '旧件', en: 'Old part', also: ['坏件', '旧料'] },
  unusedPart: { zh: '未用新件', en: 'Unused new part', also: ['新件', '未用'] },
});

/** What the factory counted (A4). */
export const receiptType = choice({
  oldPart: { zh: '旧件', en: 'Old part', also: ['坏件', '旧料'] },
  unusedPart: { zh: '未用新件', en: 'Unused new part', also: ['新件', '未用'] },
  wrongPart: { zh: '错件', en: 'Wrong part', also: ['错料'] },
});

/** How a training was held. */
export const trainingMode = choice({
  onTour: { zh: '走训', en: 'On tour' },
  central: { zh: '集训', en: 'Central' },
  byMail: { zh: '函授', en: 'By correspondence' },
});

/** Whether a dealer is served. */
export const dealerState = choice({
  active: { zh: '启用', en: 'Active', also: ['有效', '正常', '在用'] },
  inactive: { zh: '停用', en: 'Inactive', also: ['无效', '终止'] },
});

/** Unit of a service standard's limit. */
export const limitUnit = choice({
  hours: { zh: '小时', en: 'Hours', also: ['h', '时'] },
  days: { zh: '天', en: 'Days', also: ['日', 'd'] },
  months: { zh: '月', en: 'Months', also: ['个月'] },
});

/** State of a request for parts (D1, C7). */
export const requestState = choice({
  pending: { zh: '待审', en: 'Pending', also: ['待审批'] },
  approved: { zh: '批准', en: 'Approved', also: ['同意', '已批准'] },
  refused: { zh: '拒绝', en: 'Refused', also: ['不同意'] },
  escalated: { zh: '待上级', en: 'With superior' },
});

/** How an issue is invoiced (C6). */
export const invoicing = choice({
  now: { zh: '本次开票', en: 'Invoice now' },
  later: { zh: '待集中开票', en: 'Invoice later', also: ['集中开票'] },
  none: { zh: '不开票', en: 'No invoice', also: ['无票'] },
});

/** What a special approval does (C4). */
export const approvalEffect = choice({
  release: { zh: '免退', en: 'No return' },
  extension: { zh: '延期', en: 'Extension' },
  discount: { zh: '折价', en: 'Discount', also: ['打折'] },
  waiver: { zh: '免收费', en: 'Waiver' },
  reversal: { zh: '红冲', en: 'Reversal', also: ['冲红'] },
});

/** State of an improvement item (F3). */
export const improvementState = choice({
  running: { zh: '进行中', en: 'Running' },
  done: { zh: '完成', en: 'Done', also: ['已完成', '完工', '已结束'] },
  closed: { zh: '关闭', en: 'Closed', also: ['已关闭'] },
});

/** Kind of a charge line (C6). */
export const chargeKind = choice({
  issue: { zh: '发料收费', en: 'Charged issue' },
  overdue: { zh: '逾期未退', en: 'Overdue' },
  reversal: { zh: '红冲', en: 'Reversal' },
});
