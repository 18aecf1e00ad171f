import { plainNumber } from '../values/text';
import type { MonthContext } from '../month/context';
import { type Hit, rowRule } from './rule';

/** R7: a model that is not in head office's list of products. */
export const unknownModel = rowRule({
  code: 'R7',
  level: 'error',
  title: { zh: '产品型号不在产品表里', en: 'Unknown model' },
  why: {
    zh: '查不到型号就查不到保修月数，只能按默认值判，可能判错。',
    en: 'Its warranty is not known; the default is taken and may be wrong.',
  },
  fix: {
    zh: '对照铭牌改正型号；是新产品的，先登记到总部“产品”表。',
    en: 'Correct it from the name plate, or add the new model to Products.',
  },
  says: {
    unknown: {
      zh: '“产品”表里没有 {found}，保修按默认 {months} 个月判',
      en: '{found} is not in Products; the default warranty of {months} months is taken',
    },
    likely: {
      zh: '“产品”表里没有 {found}，像是 {likely}；保修按默认 {months} 个月判',
      en: '{found} is not in Products and may be {likely}; the default warranty of {months} months is taken',
    },
  },
  examples: {
    accepts: [{ 维修: [{ 维修单号: 'WX-001', 产品型号: 'ZN-300' }] }],
    rejects: [{ 维修: [{ 维修单号: 'WX-001', 产品型号: 'ZN300X' }] }, { 安装: [{ 安装单号: 'AZ-001', 产品型号: '（ZN_300)' }] }],
  },
  checks: {
    repairs: ({ values, written }, month) => unknown(values.model, written, month),
    installations: ({ values, written }, month) => unknown(values.model, written, month),
  },
});

function unknown(
  model: string | undefined,
  { model: asWritten }: Readonly<Record<string, unknown>>,
  { products, settings }: MonthContext,
): Hit | undefined {
  if (model === undefined || products.size === 0 || products.has(model)) return undefined;
  const likely = [...products.keys()].find((known) => lettersOf(known) === lettersOf(model));
  const facts = { found: typeof asWritten === 'string' ? asWritten : model, months: settings.warrantyMonths };
  return { field: 'model', facts: likely === undefined ? { ...facts, why: 'unknown' } : { ...facts, why: 'likely', likely } };
}

/** A model without brackets and separators (28). */
const lettersOf = (model: string): string => plainNumber(model).replace(/[\p{P}\p{S}]/gu, '');
