import { type RecordIn, column, list, required } from '../schema/sheet';
import { dayType } from '../schema/types-date';
import { quantity } from '../schema/types-number';
import { code, text } from '../schema/types-text';
import { returnType } from './choices';
import { PART_NAME_SPELLINGS, PART_NUMBER_SPELLINGS, QUANTITY_SPELLINGS } from './parts-used';

/** 退料: parts returned, as the dealer sees it. */
export const partsReturned = list(
  'partsReturned',
  '退料',
  'Parts returned',
  {
    returnSlip: required('退料单号', 'Return slip', code, {
      synonyms: ['还件单号', '归还单号', '退件单号', '序号', '单号', 'Return No'],
      width: 17,
    }),
    returnedOn: required('退料日期', 'Returned on', dayType, {
      synonyms: ['归还时间', '归还日期', '返回日期', '还件日期', '退件日期', 'Return Date'],
    }),
    part: required('配件编码', 'Part no.', code, { synonyms: PART_NUMBER_SPELLINGS }),
    partName: column('配件名称', 'Part name', text, { synonyms: PART_NAME_SPELLINGS }),
    quantity: required('数量', 'Quantity', quantity, { synonyms: QUANTITY_SPELLINGS }),
    type: required('退料类型', 'Return type', returnType, { synonyms: ['退件类型', '还件类型', '类型'] }),
    slip: column('对应领料单号', 'For issue slip', code, { synonyms: ['领料单号', '对应借料单号', '原领料单号'], width: 17 }),
    place: required('收料地点', 'Return place', text, { synonyms: ['退回地点', '收货地点', '收件地点'], width: 11 }),
    remark: column('备注', 'Remark', text, { synonyms: ['说明', 'Remarks', 'Note'], width: 20 }),
  },
  {
    key: ['returnSlip', 'part'],
    required: true,
    synonyms: ['退料明细', '还件明细', '退料记录', '还件记录', '归还明细', '退料登记', '退料登记表', '还件', 'Returned'],
    purpose: { zh: '本月退回的每种配件一行，以工厂清点为准。', en: 'One row for each part sent back; the factory’s count decides.' },
    example: {
      returnSlip: 'TL-2603-001',
      returnedOn: '2026-03-20',
      part: 'P-103',
      partName: '水箱密封圈',
      quantity: 1,
      type: '旧件',
      slip: 'LL-2603-001',
      place: '台州',
    },
  },
);

/** A part returned, as the dealer sees it. */
export type PartReturned = RecordIn<typeof partsReturned>;
