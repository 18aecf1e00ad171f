import { type RecordIn, column, list, required } from '../schema/sheet';
import { dayType } from '../schema/types-date';
import { count, rate } from '../schema/types-number';
import { code, text } from '../schema/types-text';
import { approvalEffect } from './choices';

/** 特批: the register of special approvals (C4). */
export const approvals = list(
  'approvals',
  '特批',
  'Approvals',
  {
    approval: required('特批编号', 'Approval no.', code, { width: 14 }),
    approvedOn: required('批准日期', 'Approved on', dayType, { synonyms: ['特批日期', '日期'] }),
    dealer: required('经销商编号', 'Dealer no.', code, { synonyms: ['经销商'] }),
    slip: column('领料单号', 'Issue slip', code, { width: 17 }),
    part: column('配件编码', 'Part no.', code, { synonyms: ['图号', '物料编码', '配件编号', '料号'] }),
    effect: required('效果', 'Effect', approvalEffect),
    quantity: column('数量', 'Quantity', count, { note: { zh: '空着即不限，0 即已用完', en: 'Blank: without limit; 0: used up' } }),
    extendedTo: column('延期至', 'Extended to', dayType),
    discount: column('折扣', 'Factor', rate, { note: { zh: '0.8 或 80% 即八折', en: '0.8 or 80%: the price is multiplied by it' } }),
    validTo: column('有效期至', 'Valid to', dayType),
    approvedBy: required('批准人', 'Approved by', text, { width: 11 }),
    remark: column('说明', 'Remark', text, { synonyms: ['备注'], width: 20 }),
  },
  { key: ['approval'], synonyms: ['特批登记', '特批单'] },
);

/** An entry of the register of special approvals. */
export type Approval = RecordIn<typeof approvals>;
