import { type RecordIn, column, list, required } from '../schema/sheet';
import { dayType } from '../schema/types-date';
import { quantity } from '../schema/types-number';
import { code, text } from '../schema/types-text';
import { receiptType } from './choices';

/** 收料: what the factory counted. */
export const receipts = list(
  'receipts',
  '收料',
  'Receipts',
  {
    receipt: required('收料单号', 'Receipt no.', code, { synonyms: ['单号', '入库单号'], width: 17 }),
    receivedOn: required('收料日期', 'Received on', dayType, { synonyms: ['入库日期', '收货日期', '日期'] }),
    dealer: required('经销商编号', 'Dealer no.', code, { synonyms: ['经销商'] }),
    part: required('配件编码', 'Part no.', code, { synonyms: ['图号', '物料编码', '配件编号', '料号'] }),
    quantity: required('实收数量', 'Quantity counted', quantity, { synonyms: ['数量', 'Qty', '接收数量'] }),
    type: column('退料类型', 'Return type', receiptType),
    returnSlip: column('退料单号', 'Return slip', code, { width: 17 }),
    slip: column('对应领料单号', 'For issue slip', code, { synonyms: ['领料单号'], width: 17 }),
    place: required('收料地点', 'Return place', text, { width: 11 }),
    remark: column('备注', 'Remark', text, { width: 20 }),
  },
  { key: ['receipt', 'part'], synonyms: ['收料明细', '收料台账'] },
);

/** A receipt: parts counted at the factory, or seen at the transit place. */
export type Receipt = RecordIn<typeof receipts>;
