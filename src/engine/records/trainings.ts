import { type RecordIn, column, list, required } from '../schema/sheet';
import { dayType } from '../schema/types-date';
import { quantity } from '../schema/types-number';
import { text } from '../schema/types-text';
import { trainingMode } from './choices';

/** 培训: trainings held. */
export const trainings = list(
  'trainings',
  '培训',
  'Training',
  {
    heldOn: required('培训日期', 'Held on', dayType, { synonyms: ['培训时间', '日期'] }),
    mode: required('培训方式', 'Mode', trainingMode, { synonyms: ['方式'] }),
    subject: required('培训内容', 'Subject', text, { synonyms: ['内容', '主题'], width: 30 }),
    teacher: column('讲师', 'Teacher', text, { synonyms: ['培训人', '培训讲师'] }),
    people: required('人数', 'People', quantity, { synonyms: ['参训人数', '参加人数'] }),
    remark: column('备注', 'Remark', text, { synonyms: ['说明', 'Remarks', 'Note'], width: 20 }),
  },
  {
    synonyms: ['培训记录', '培训明细', '培训登记', '培训登记表', 'Trainings'],
    purpose: { zh: '每场培训一行。', en: 'One row for each training.' },
    example: { heldOn: '2026-03-11', mode: '集训', subject: '智能产品安装与调试', teacher: '王五', people: 8 },
  },
);

/** A training. */
export type Training = RecordIn<typeof trainings>;
