import { type RecordIn, column, list, required } from '../schema/sheet';
import { dayType } from '../schema/types-date';
import { money, quantity } from '../schema/types-number';
import { code, text, yesNo } from '../schema/types-text';
import { invoicing, nature, warrantySide } from './choices';

/** 发料: head office's ledger of issues. */
export const issues = list(
  'issues',
  '发料',
  'Issues',
  {
    slip: required('领料单号', 'Issue slip', code, { synonyms: ['单号', '出库单号'], width: 17 }),
    issuedOn: required('发料日期', 'Issued on', dayType, { synonyms: ['出库日期', '领料日期', '日期'] }),
    dealer: required('经销商编号', 'Dealer no.', code, { synonyms: ['经销商'] }),
    part: required('配件编码', 'Part no.', code, { synonyms: ['图号', '物料编码', '配件编号', '料号'] }),
    quantity: required('数量', 'Quantity', quantity, { synonyms: ['Qty', '发料数量'] }),
    nature: required('物料性质', 'Nature', nature, { synonyms: ['物料类型', '性质'] }),
    charged: required('是否收费', 'Charged', yesNo),
    amount: column('金额', 'Amount', money),
    warranty: column('保修', 'Warranty', warrantySide, { width: 8 }),
    paidOn: column('付款日期', 'Paid on', dayType),
    payment: column('付款方式', 'Payment', text),
    invoicing: column('开票方式', 'Invoicing', invoicing),
    request: column('需求表号', 'Request no.', code, { width: 17 }),
    delivery: column('发货单号', 'Delivery no.', code, { width: 17 }),
    deliveredOn: column('发货日期', 'Delivered on', dayType),
    urgent: column('加急', 'Urgent', yesNo, { width: 8 }),
    job: column('维修单号', 'Repair no.', code, { width: 19 }),
    dueOn: column('应退日期', 'Due on', dayType, { synonyms: ['应还日期'] }),
    approval: column('特批编号', 'Approval no.', code, { width: 14 }),
    remark: column('备注', 'Remark', text, { width: 20 }),
  },
  { key: ['slip', 'part'], synonyms: ['发料明细', '发料台账'] },
);

/** An issue of parts to a dealer. */
export type Issue = RecordIn<typeof issues>;
