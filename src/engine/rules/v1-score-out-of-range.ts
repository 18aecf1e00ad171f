import type { Visit } from '../records/visits';
import { rowRule } from './rule';

/** V1: a mark that is not 1 to 5. */
export const scoreOutOfRange = rowRule({
  code: 'V1',
  level: 'error',
  title: { zh: '评分不是 1–5 分', en: 'Mark is not 1 to 5' },
  why: { zh: '满意度按五分制算，别的分数不计入平均，份数就少了。', en: 'Marks go from 1 to 5; others are left out of the mean.' },
  fix: { zh: '照回访记录填 1、2、3、4 或 5；用户没答的留空。', en: 'Write 1, 2, 3, 4 or 5; leave it blank where there was no answer.' },
  says: { zh: '“{field}”填了 {found}，应为 1–5 的整数', en: '{field} is {found}, it should be a whole number from 1 to 5' },
  examples: {
    accepts: [{ 回访: [{ 回访单号: 'HF-001', 信赖度: '', 总体满意度: 5 }] }],
    rejects: [
      { 回访: [{ 回访单号: 'HF-001', 总体满意度: 6 }] },
      { 回访: [{ 回访单号: 'HF-001', 同理度: 0 }] },
      { 回访: [{ 回访单号: 'HF-001', 专业度: 95 }] },
    ],
  },
  checks: {
    visits: ({ values }) =>
      MARKS.flatMap((field) => {
        const mark = values[field];
        return mark === undefined || [1, 2, 3, 4, 5].includes(mark) ? [] : [{ field, facts: { found: mark } }];
      }),
  },
});

const MARKS = ['reliability', 'assurance', 'tangibles', 'empathy', 'responsiveness', 'overall'] as const satisfies readonly (keyof Visit)[];
