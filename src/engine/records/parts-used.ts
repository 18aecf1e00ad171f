import { type RecordIn, column, list, required } from '../schema/sheet';
import { money, quantity } from '../schema/types-number';
import { code, text, yesNo } from '../schema/types-text';
import { oldPart } from './choices';

/** Spellings of the part columns that all sheets share. */
export const PART_NUMBER_SPELLINGS = [
  '图号',
  '物料编码',
  '配件编号',
  '料号',
  '物料编号',
  '零件编码',
  '零件号',
  'Part No',
  'Part Number',
] as const;
/** Spellings of the part name. */
export const PART_NAME_SPELLINGS = ['部品', '更换部品', '配件', '物料名称', '故障部件', '零件名称', '品名', 'Part', 'Part Name'] as const;
/** Spellings of a quantity. */
export const QUANTITY_SPELLINGS = [
  '领用数量',
  '借入数量',
  '还件数量',
  '归还数量',
  '回运数量',
  '接收数量',
  '借用数量',
  '退料数量',
  '用量',
  'Qty',
  'Quantity',
] as const;

/** 用料: the parts that a repair took. */
export const partsUsed = list(
  'partsUsed',
  '用料',
  'Parts used',
  {
    job: required('维修单号', 'Repair no.', code, {
      synonyms: [
        '流水号',
        '维修编号',
        '信息编号',
        '报告编号',
        '服务单号',
        '服务号',
        '业务书编号',
        '服务订单号',
        '工单号',
        '单号',
        'Work Order',
        'Repair No',
      ],
      width: 19,
    }),
    part: required('配件编码', 'Part no.', code, { synonyms: PART_NUMBER_SPELLINGS }),
    partName: column('配件名称', 'Part name', text, { synonyms: PART_NAME_SPELLINGS }),
    quantity: required('数量', 'Quantity', quantity, { synonyms: QUANTITY_SPELLINGS }),
    oldPart: column('旧件处理', 'Old part', oldPart, { synonyms: ['旧件', '旧件情况', '旧件去向'] }),
    charged: column('是否收费', 'Charged', yesNo, { synonyms: ['收费'] }),
    amount: column('金额', 'Amount', money, { synonyms: ['材料费', '费用', '配件金额', '收费金额'] }),
    remark: column('备注', 'Remark', text, { synonyms: ['说明', 'Remarks', 'Note'], width: 20 }),
  },
  {
    required: true,
    synonyms: ['用料明细', '用料记录', '配件使用', '用料登记', '用料登记表', '材料使用', 'Parts'],
    purpose: { zh: '维修中用掉的每种配件一行，用维修单号对应。', en: 'One row for each part used, tied by the repair no.' },
    example: { job: 'WX-2603-001', part: 'P-103', partName: '水箱密封圈', quantity: 1, oldPart: '退回', charged: '否' },
  },
);

/** A part used on a repair. */
export type PartUsed = RecordIn<typeof partsUsed>;
