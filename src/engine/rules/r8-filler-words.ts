import { remembered } from '../values/remembered';
import { isDitto, isNullToken, folded } from '../values/text';
import type { Repair } from '../records/repairs';
import { isTyped } from './typed-at-random';
import { type RowHit, monthRule } from './rule';

/** R8: symptom, cause or action that says nothing, or says the same again. */
export const fillerWords = monthRule({
  code: 'R8',
  level: 'error',
  title: { zh: '故障三项敷衍或雷同', en: 'Filler or repeated words' },
  why: {
    zh: '现象、原因、措施是质量分析的根据；写“无”“同上”或三项一样，等于没写。',
    en: 'Quality analysis rests on symptom, cause and action; fillers and repeats say nothing.',
  },
  fix: {
    zh: '分别写清看到什么、查出什么、做了什么，如：进水管滴水／密封圈老化／更换密封圈，试水正常。',
    en: 'Write what was seen, what was found and what was done: inlet drips / seal worn / seal replaced and tested.',
  },
  says: {
    filler: { zh: '“{found}”没有说明内容', en: '“{found}” says nothing' },
    same: { zh: '与“{other}”写得一样：{found}', en: 'The same words as {otherEn}: {found}' },
  },
  examples: {
    accepts: [
      { 维修: [{ 维修单号: 'WX-001', 故障描述: '进水管接头处滴水', 故障原因: '密封圈老化', 处理措施: '重新紧固接头，试水正常' }] },
      { 维修: [{ 维修单号: 'WX-001', 故障描述: '漏水', 故障原因: '老化', 处理措施: '换新' }] },
      { 维修: [{ 维修单号: 'WX-001', 故障描述: '不通电', 故障原因: '断线', 处理措施: '接线' }] },
    ],
    rejects: [
      { 维修: [{ 维修单号: 'WX-001', 故障原因: '无' }] },
      { 维修: [{ 维修单号: 'WX-001', 处理措施: '同上' }] },
      { 维修: [{ 维修单号: 'WX-001', 故障描述: '111' }] },
      { 维修: [{ 维修单号: 'WX-001', 处理措施: 'asdf' }] },
      { 维修: [{ 维修单号: 'WX-001', 处理措施: 'qweqwe' }] },
      { 维修: [{ 维修单号: 'WX-001', 处理措施: '已维修好。' }] },
      { 维修: [{ 维修单号: 'WX-001', 处理措施: '修好了' }] },
      { 维修: [{ 维修单号: 'WX-001', 故障描述: '水箱漏水', 故障原因: '水箱 漏水。' }] },
    ],
  },
  check: ({ ledgers }) => {
    const wordsOf = remembered((text: string): Words => ({ letters: bare(text), isFiller: isFiller(text, bare(text)) }));
    return ledgers.repairs.flatMap((row) => {
      const words = TRIPLE.map(({ field }) => wordsOf(row.values[field] ?? ''));
      if (saysThreeThings(words)) return [];
      return TRIPLE.flatMap(({ field }, index): RowHit[] => {
        const [found, own] = [row.values[field], words[index]];
        if (found === undefined || own === undefined) return [];
        if (own.isFiller) return [{ row, list: 'repairs', field, facts: { why: 'filler', found } }];
        const same = TRIPLE[words.findIndex(({ letters }) => letters === own.letters)];
        if (!same || same.field === field) return [];
        return [{ row, list: 'repairs', field, facts: { why: 'same', found, other: same.zh, otherEn: same.en } }];
      });
    });
  },
});

/** What a text says, without signs, and whether that is nothing. */
interface Words {
  readonly letters: string;
  readonly isFiller: boolean;
}

/** Nearly every row does, and needs no closer look. */
const saysThreeThings = (words: readonly Words[]): boolean => {
  const [symptom, cause, action] = words.map(({ letters }) => letters);
  return symptom !== cause && symptom !== action && cause !== action && !words.some(({ isFiller }) => isFiller);
};

const TRIPLE = [
  { field: 'symptom', zh: '故障描述', en: 'Symptom' },
  { field: 'cause', zh: '故障原因', en: 'Cause' },
  { field: 'action', zh: '处理措施', en: 'Action' },
] as const satisfies readonly { field: keyof Repair; zh: string; en: string }[];

const FILLERS = new Set(
  [
    '没有',
    '暂无',
    '不详',
    '未知',
    '不知道',
    '略',
    '如上',
    '见上',
    '见备注',
    '其他',
    '其它',
    '正常',
    '好',
    '好了',
    '已好',
    '已修',
    '修好',
    '修好了',
    '已修好',
    '已修好了',
    '修复',
    '已修复',
    '修复了',
    '已维修',
    '已修理',
    '维修好了',
    '已维修好',
    '维修完成',
    '已处理',
    '处理好了',
    '已处理好',
    '弄好了',
    '搞定',
    '可以了',
    '没问题',
    '没问题了',
    '已解决',
    '已完成',
    '完成',
    '故障',
    '坏',
    '坏了',
    '坏掉了',
    '有问题',
    '出问题了',
    '有故障',
    '出故障了',
    '维修',
    '修理',
    '处理',
    'ok',
    'good',
    'done',
    'fixed',
    'repaired',
    'solved',
    'completed',
    'broken',
    'same',
    'sameasabove',
    'unknown',
    'other',
    'normal',
    'x',
    'xx',
    'xxx',
    'ff',
    'aa',
    'tbd',
  ].map(folded),
);

const bare = (text: string): string => folded(text).replace(/[\p{P}\p{S}]+/gu, '');

const LONGEST_TOKEN = 5;

/** Words that stand in for an answer: nulls, dittos, digits only, one sign again and again. */
const isFiller = (text: string, letters: string): boolean =>
  FILLERS.has(letters) ||
  isTyped(letters) ||
  /^\d*$/.test(letters) ||
  /^([a-z]|(.)\2+)$/u.test(letters) ||
  (text.length <= LONGEST_TOKEN && (isNullToken(text) || isDitto(text)));
