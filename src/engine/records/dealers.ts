import { type RecordIn, column, list, required } from '../schema/sheet';
import { code, phone, text } from '../schema/types-text';
import { dealerState } from './choices';

/** 经销商: the authorised dealers. */
export const dealers = list(
  'dealers',
  '经销商',
  'Dealers',
  {
    dealer: required('经销商编号', 'Dealer no.', code, { synonyms: ['编号', '经销商代码', 'Dealer', 'Dealer Code'] }),
    name: required('经销商名称', 'Dealer name', text, { synonyms: ['名称', '客户名称', '单位名称'], width: 24 }),
    region: required('区域', 'Region', text, { synonyms: ['大区', '片区', '地区'] }),
    contact: column('联系人', 'Contact', text),
    phone: column('联系电话', 'Phone', phone, { synonyms: ['电话'] }),
    state: column('状态', 'State', dealerState),
    invoiceTitle: column('开票抬头', 'Invoice title', text, { width: 24 }),
    taxNumber: column('税号', 'Tax no.', code, { synonyms: ['纳税人识别号'], width: 20 }),
    address: column('地址', 'Address', text, { width: 30 }),
  },
  {
    key: ['dealer'],
    required: true,
    example: { dealer: 'D001', name: '杭州示例卫浴有限公司', region: '华东', contact: '张三', phone: '13800000000', state: '启用' },
  },
);

/** A dealer of the master list; a blank state counts as active. */
export type Dealer = RecordIn<typeof dealers>;
