import { type RecordIn, column, list, required } from '../schema/sheet';
import { dayType } from '../schema/types-date';
import { quantity } from '../schema/types-number';
import { code, text } from '../schema/types-text';
import { nature } from './choices';
import { PART_NAME_SPELLINGS, PART_NUMBER_SPELLINGS, QUANTITY_SPELLINGS } from './parts-used';

/** 借料: parts borrowed, as the dealer sees it. */
export const partsBorrowed = list(
  'partsBorrowed',
  '借料',
  'Parts borrowed',
  {
    slip: required('领料单号', 'Issue slip', code, {
      synonyms: ['借料单号', '领用单号', '借用单号', '出库单号', '序号', '单号', 'Slip No'],
      width: 17,
    }),
    borrowedOn: required('借料日期', 'Borrowed on', dayType, {
      synonyms: ['借用时间', '借用日期', '借出时间', '领用时间', '领用日期', '领料日期', '领件日期', '发运日期', '出库日期'],
    }),
    part: required('配件编码', 'Part no.', code, { synonyms: PART_NUMBER_SPELLINGS }),
    partName: column('配件名称', 'Part name', text, { synonyms: PART_NAME_SPELLINGS }),
    quantity: required('数量', 'Quantity', quantity, { synonyms: QUANTITY_SPELLINGS }),
    nature: required('物料性质', 'Nature', nature, { synonyms: ['物料类型', '性质', '类型', '物料类别'] }),
    job: column('维修单号', 'Repair no.', code, { synonyms: ['维修编号', '服务单号', '工单号'], width: 19 }),
    dueOn: column('应退日期', 'Due on', dayType, {
      synonyms: ['计划归还时间', '应还日期', '截至日期', '计划归还日期', '归还期限', 'Due Date'],
    }),
    approval: column('特批编号', 'Approval no.', code, { synonyms: ['特批单号', '审批编号'] }),
    remark: column('备注', 'Remark', text, { synonyms: ['说明', 'Remarks', 'Note'], width: 20 }),
  },
  {
    key: ['slip', 'part'],
    required: true,
    synonyms: ['借料明细', '领料明细', '借料记录', '领料记录', '领料', '借料登记', '借料登记表', '借件明细', '借件', 'Borrowed'],
    purpose: { zh: '本月从总部领到的每种配件一行。', en: 'One row for each part received from head office this month.' },
    example: {
      slip: 'LL-2603-001',
      borrowedOn: '2026-03-02',
      part: 'P-103',
      partName: '水箱密封圈',
      quantity: 2,
      nature: '借用',
      dueOn: '2026-05-01',
    },
  },
);

/** A part borrowed, as the dealer sees it. */
export type PartBorrowed = RecordIn<typeof partsBorrowed>;
