import { type RecordIn, column, list, required } from '../schema/sheet';
import { month } from '../schema/types-date';
import { money, price, quantity } from '../schema/types-number';
import { code, long, text } from '../schema/types-text';
import { chargeKind, invoicing } from './choices';

/** The columns of 收费清单; 前期收费 keeps them with their month. */
export const CHARGE_COLUMNS = {
  kind: required('收费类型', 'Kind', chargeKind),
  dealer: required('经销商编号', 'Dealer no.', code),
  slip: column('单号', 'Slip', code, { width: 17 }),
  part: required('配件编码', 'Part no.', code),
  quantity: required('数量', 'Quantity', quantity),
  unitPrice: column('单价', 'Unit price', price),
  amount: required('金额', 'Amount', money),
  payment: column('付款方式', 'Payment', text),
  invoicing: column('开票方式', 'Invoicing', invoicing, { width: 13 }),
  reason: column('原因', 'Reason', long, { width: 34 }),
} as const;

/** 前期收费: what was charged in earlier months; it limits 红冲. */
export const earlierCharges = list('earlierCharges', '前期收费', 'Earlier charges', {
  month: required('报表月份', 'Report month', month),
  ...CHARGE_COLUMNS,
});

/** A charge of an earlier month. */
export type EarlierCharge = RecordIn<typeof earlierCharges>;
