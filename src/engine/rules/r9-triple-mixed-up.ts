import { type Hit, rowRule } from './rule';

/** R9: what was done stands where the symptom or cause belongs, or the other way round. */
export const tripleMixedUp = rowRule({
  code: 'R9',
  level: 'note',
  title: { zh: '现象、原因、措施填串了', en: 'Symptom, cause and action mixed up' },
  why: {
    zh: '现象栏写措施，故障就统计不出来；措施栏写现象，不知道修了没有。',
    en: 'An action in the place of a symptom is no fault to count; a symptom in the place of the action does not say what was done.',
  },
  fix: {
    zh: '看到的写“故障描述”，查出的写“故障原因”，做的写“处理措施”。',
    en: 'What was seen is the symptom, what was found the cause, what was done the action.',
  },
  says: {
    actionAsSymptom: { zh: '“故障描述”里写的像是措施：{found}', en: 'The symptom reads like an action: {found}' },
    actionAsCause: { zh: '“故障原因”里写的像是措施：{found}', en: 'The cause reads like an action: {found}' },
    symptomAsAction: { zh: '“处理措施”里写的像是现象：{found}', en: 'The action reads like a symptom: {found}' },
  },
  examples: {
    accepts: [
      { 维修: [{ 维修单号: 'WX-001', 故障描述: '更换电池后仍不出水', 故障原因: '安装不当导致松脱', 处理措施: '断电复位并烘干主板' }] },
      { 维修: [{ 维修单号: 'WX-001', 故障描述: '清洗键无反应', 处理措施: '指导用户解决漏水' }] },
    ],
    rejects: [
      { 维修: [{ 维修单号: 'WX-001', 故障描述: '更换密封圈' }] },
      { 维修: [{ 维修单号: 'WX-001', 故障原因: '已更换主板，试机正常' }] },
      { 维修: [{ 维修单号: 'WX-001', 处理措施: '接头处漏水' }] },
    ],
  },
  checks: {
    repairs: ({ values: { symptom, cause, action } }) => [
      ...mixed('symptom', 'actionAsSymptom', symptom, (text) => ACTION_FIRST.test(text) && !FAULT.test(text)),
      ...mixed('cause', 'actionAsCause', cause, (text) => ACTION_FIRST.test(text) && !FAULT.test(text)),
      ...mixed('action', 'symptomAsAction', action, (text) => SYMPTOM_LAST.test(text) && !DONE.test(text)),
    ],
  },
});

/** Words for something done, at the beginning; a fault named anywhere makes it a sentence about the fault. */
const ACTION_FIRST = /^(已|已经)?(更换|换新|换了|维修了|修复了|调整了|清洗了|紧固|拆洗|拆修|重新安装|重新调整|重新紧固)/;
const FAULT = /[不无没未漏滴渗响坏松裂异卡堵臭烫黑闪断慢失错误]|后|仍|还是|导致|引起|要求|需要/;
/** A fault at the end, and nothing done in the whole text. */
const SYMPTOM_LAST = /(漏水|滴水|渗水|不出水|不加热|不通电|不亮|无反应|异响|死机|堵塞|开裂|松动|坏了|故障)[。.!！]?$/;
const DONE = /[换修调清紧拆装焊补洗除校标复升指教说检查测试疏加涂缠烘贴固退送返寄待申告解排改消止防]|处理|更新|断电|电话|联系/;

const mixed = (field: string, why: string, text: string | undefined, isMixed: (text: string) => boolean): readonly Hit[] =>
  text !== undefined && isMixed(text) ? [{ field, facts: { why, found: text } }] : [];
