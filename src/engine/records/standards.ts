import { type RecordIn, list, column, required } from '../schema/sheet';
import { number, rate } from '../schema/types-number';
import { code, text, yesNo } from '../schema/types-text';
import { limitUnit } from './choices';

/** 服务标准: what is promised, for what, within which time (G). */
export const standards = list(
  'standards',
  '服务标准',
  'Service standards',
  {
    standard: required('标准编号', 'Standard no.', code),
    name: required('标准名称', 'Standard name', text, { width: 16 }),
    type: required('适用类型', 'Applies to', text),
    from: required('起点', 'From', text, { width: 14 }),
    to: required('终点', 'To', text, { width: 14 }),
    limit: required('时限', 'Limit', number),
    unit: required('单位', 'Unit', limitUnit),
    specialLimit: column('特殊时限', 'Special limit', number),
    target: required('目标达标率', 'Target', rate),
    enabled: column('启用', 'Enabled', yesNo),
  },
  { key: ['standard'] },
);

/** A service standard. */
export type Standard = RecordIn<typeof standards>;
