import { keyOf } from '../values/group';
import { rowRule } from './rule';

/** R10: a replaced part without its line in 用料, or a line without a replacement. */
export const replacedWithoutParts = rowRule({
  code: 'R10',
  level: 'warning',
  title: { zh: '更换与用料对不上', en: 'Replacement and parts used do not agree' },
  why: {
    zh: '换了件没有用料，借的料就销不掉；有用料没写更换，说不清用在哪里。',
    en: 'A replaced part without its line leaves the loan open; a line without a replacement has no use.',
  },
  fix: {
    zh: '换了件的，在“用料”按维修单号补一行；没换件的，改处理措施或删掉用料行。',
    en: 'Add the line in Parts used, or correct the action or the line.',
  },
  says: {
    noParts: {
      zh: '处理措施写了“{found}”，“用料”里却没有 {job} 的行',
      en: 'The action says “{found}”, but Parts used has no line of {job}',
    },
    notReplaced: {
      zh: '“用料”有 {lines} 行（{parts}），处理措施没写更换：{action}',
      en: 'Parts used has {lines} {lines|line|lines} ({parts}), but nothing was replaced: {action}',
    },
  },
  examples: {
    accepts: [
      { 维修: [{ 维修单号: 'WX-001', 处理措施: '更换密封圈，试水正常' }], 用料: [{ 维修单号: 'WX-001' }] },
      { 维修: [{ 维修单号: 'WX-001', 处理措施: '更换密封圈，试水正常' }], 用料: [{ 维修单号: 'WX-001', 数量: '两个' }] },
      { 维修: [{ 维修单号: 'WX-001', 处理措施: '重新紧固接头，无需更换配件' }] },
      { 维修: [{ 维修单号: 'WX-001', 完成时间: '', 用户确认: '否', 处理措施: '待料到后更换主板' }] },
    ],
    rejects: [
      { 维修: [{ 维修单号: 'WX-001', 处理措施: '更换密封圈，试水正常' }] },
      { 维修: [{ 维修单号: 'WX-001', 处理措施: '清理水垢，试用正常' }], 用料: [{ 维修单号: 'WX-001' }] },
    ],
  },
  checks: {
    repairs: ({ dealer, values: { job, action, finishedAt } }, { partsOfJob, ledgers }) => {
      if (job === undefined || action === undefined || finishedAt === undefined) return undefined;
      const lines = partsOfJob.get(keyOf(dealer, job)) ?? [];
      const replaced = REPLACED.exec(action.replace(NOT_REPLACED, ''))?.[0];
      if (replaced !== undefined && lines.length === 0)
        return ledgers.partsUsed.some((line) => !line.counts && line.dealer === dealer && line.values.job === job)
          ? undefined
          : { field: 'action', facts: { why: 'noParts', found: replaced, job } };
      if (lines.length === 0 || FITTED.test(action)) return undefined;
      const parts = lines.map(({ values }) => values.part ?? '—').join('、');
      return {
        field: 'action',
        facts: { why: 'notReplaced', lines: lines.length, parts, action },
        ...(lines[0] && { related: lines[0], relatedField: 'job' }),
      };
    },
  },
});

const NOT_REPLACED = /(无需|不用|不需|未|没有?|不必|建议|待|拟|准备|下次|需要?|要求)(进行)?(更换|换新|换)/g;
const REPLACED = /更换|换新|换装|换上|换了|替换|调换|换件|\breplac(e|ed|ing)\b|\bswapped\b/i;
const FITTED = /换|装|补|加|replac|swap|fit|install|renew/i;
