import { type RecordIn, column, list, required } from '../schema/sheet';
import { dayType } from '../schema/types-date';
import { code, phone, text, yesNo } from '../schema/types-text';
import { commissioning, unpackingFault } from './choices';

/** 安装: one row a unit installed. */
export const installations = list(
  'installations',
  '安装',
  'Installations',
  {
    installation: required('安装单号', 'Installation no.', code, { synonyms: ['序号', '流水号', '安装编号', '单号', '工单号'], width: 19 }),
    installedOn: required('安装日期', 'Installed on', dayType, {
      synonyms: ['安装时间', '交付日期', 'Installation Date', 'Delivery Date'],
    }),
    customer: required('用户姓名', 'Customer', text, {
      synonyms: ['客户姓名', '姓名', '用户', '客户', '顾客姓名', 'Customer Name'],
      width: 11,
    }),
    phone: required('联系电话', 'Phone', phone, { synonyms: ['电话', '手机', '用户电话', '联系方式', 'Tel'] }),
    address: column('安装地址', 'Address', text, { synonyms: ['地址', '用户地址', '安装地点'], width: 30 }),
    model: required('产品型号', 'Model', code, { synonyms: ['型号', '机型', '市场型号', '购买机型', '规格型号', 'Product'] }),
    serial: required('产品编号', 'Serial number', code, {
      synonyms: ['SN', 'S/N', '机号', '机身码', '机身号', '物流码', '序列号', '模块编号'],
      width: 18,
    }),
    boughtOn: required('购买日期', 'Bought on', dayType, {
      synonyms: ['购置日期', '采购日期', '购入时间', '售出时间', '销售日期', 'Purchase Date', 'Sale Date'],
    }),
    producedOn: column('出厂日期', 'Produced on', dayType, { synonyms: ['生产日期', '新造出厂日期', 'Production Date'] }),
    installer: column('安装人员', 'Installer', text, { synonyms: ['安装人', '安装工', '安装师傅'], width: 11 }),
    result: required('调试结果', 'Commissioning', commissioning, { synonyms: ['调试', '验收结果'] }),
    acceptedOn: column('调试合格日期', 'Accepted on', dayType, { synonyms: ['合格日期', '验收日期'] }),
    userGuided: column('指导用户', 'User guided', yesNo, { synonyms: ['用户指导', '是否指导用户'] }),
    unpackingFault: column('开箱问题', 'Unpacking fault', unpackingFault, { synonyms: ['开箱情况', '开箱检查'] }),
    report: column('书面报告编号', 'Report no.', code, { synonyms: ['报告编号', '书面报告'], width: 15 }),
    photo: column('现场照片', 'Photo', text, { synonyms: ['照片'], width: 10 }),
    qualityCard: column('信誉卡号', 'Quality card no.', code, { synonyms: ['质量信誉卡', '质量信誉卡号', '信誉卡'], width: 14 }),
    confirmed: required('用户确认', 'Confirmed', yesNo, { synonyms: ['客户确认', '用户签字', '是否确认'] }),
    remark: column('备注', 'Remark', text, { synonyms: ['说明', 'Remarks', 'Note'], width: 20 }),
  },
  {
    key: ['installation'],
    required: true,
    synonyms: ['安装情况', '安装记录', '安装明细', '安装登记', '安装表', '安装登记表', 'Installation'],
    purpose: { zh: '本月安装的每一台产品一行。', en: 'One row for each unit installed this month.' },
    example: {
      installation: 'AZ-2603-001',
      installedOn: '2026-03-05',
      customer: '张三',
      phone: '13800000000',
      address: '杭州市示例路 1 号',
      model: 'ZN-300',
      serial: 'SN0001',
      boughtOn: '2026-03-01',
      producedOn: '2026-01-10',
      installer: '李四',
      result: '合格',
      acceptedOn: '2026-03-05',
      userGuided: '是',
      unpackingFault: '无',
      confirmed: '是',
    },
  },
);

/** An installed unit as the dealer recorded it. */
export type Installation = RecordIn<typeof installations>;
