import { type RecordIn, column, list, required } from '../schema/sheet';
import { dayType } from '../schema/types-date';
import { quantity } from '../schema/types-number';
import { code, text } from '../schema/types-text';
import { requestState } from './choices';

/** 需求: requests for parts (D1). */
export const partRequests = list(
  'partRequests',
  '需求',
  'Part requests',
  {
    request: required('需求表号', 'Request no.', code, { width: 17 }),
    requestedOn: required('日期', 'Requested on', dayType, { synonyms: ['需求日期', '申请日期'] }),
    dealer: required('经销商编号', 'Dealer no.', code, { synonyms: ['经销商'] }),
    part: required('配件编码', 'Part no.', code, { synonyms: ['图号', '物料编码', '配件编号', '料号'] }),
    quantity: required('数量', 'Quantity', quantity, { synonyms: ['Qty'] }),
    job: column('维修单号', 'Repair no.', code, { width: 19 }),
    state: required('状态', 'State', requestState),
    remark: column('说明', 'Remark', text, { synonyms: ['备注'], width: 20 }),
  },
  { key: ['request', 'part'], synonyms: ['需求表'] },
);

/** A request for parts. */
export type PartRequest = RecordIn<typeof partRequests>;
