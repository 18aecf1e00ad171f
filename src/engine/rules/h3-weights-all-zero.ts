import type { Settings } from '../month/settings';
import { formCell } from './form-cell';
import { monthRule } from './rule';

const WEIGHTS = [
  'weightOnTime',
  'weightClean',
  'weightReturned',
  'weightSatisfied',
  'weightSubmitted',
] as const satisfies readonly (keyof Settings)[];

/** H3: weights that are all zero. */
export const weightsAllZero = monthRule({
  code: 'H3',
  level: 'warning',
  title: { zh: '评分权重全是零', en: 'All weights are zero' },
  why: { zh: '没有权重，各家都算不出得分，也排不了名次。', en: 'Without a weight no dealer has a score or a rank.' },
  fix: { zh: '在“设置”里给至少一项填权重。', en: 'Give at least one weight in Settings.' },
  says: { zh: '五项权重都是 0，经销商评分没有得分', en: 'All five weights are 0: dealers have no score' },
  examples: {
    accepts: [{ 设置: [{ '权重-及时率': 0, '权重-单证准确率': 1 }] }],
    rejects: [{ 设置: [{ '权重-及时率': 0, '权重-单证准确率': 0, '权重-退回率': 0, '权重-满意率': 0, '权重-上报及时': 0 }] }],
  },
  check: ({ settings, headOfficeBook: { file, settings: form } }) =>
    WEIGHTS.every((weight) => settings[weight] === 0)
      ? [{ dealer: '', place: formCell(file.name, form, WEIGHTS[0]), list: 'settings', field: WEIGHTS[0], value: '0' }]
      : [],
});
