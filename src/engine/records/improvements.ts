import { type RecordIn, column, list, required } from '../schema/sheet';
import { dayType } from '../schema/types-date';
import { code, long, text } from '../schema/types-text';
import { improvementState } from './choices';

/** 改进: improvement items (F3). */
export const improvements = list(
  'improvements',
  '改进',
  'Improvements',
  {
    item: required('编号', 'Item no.', code),
    faultCategory: required('故障类别', 'Fault category', text),
    model: column('产品型号', 'Model', code),
    department: required('责任部门', 'Department', text),
    action: required('措施', 'Action', long, { width: 34 }),
    dueOn: required('完成期限', 'Due on', dayType),
    state: required('状态', 'State', improvementState),
    remark: column('备注', 'Remark', text, { width: 20 }),
  },
  { key: ['item'] },
);

/** An improvement item. */
export type Improvement = RecordIn<typeof improvements>;
