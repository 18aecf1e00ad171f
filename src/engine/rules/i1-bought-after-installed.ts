import { rowRule } from './rule';
import type { Day } from '../values/day';
import type { Hit } from './rule';

/** I1: a unit that was installed before it was bought. */
export const boughtAfterInstalled = rowRule({
  code: 'I1',
  level: 'error',
  title: { zh: '购买日期晚于安装日期', en: 'Bought after it was installed' },
  why: {
    zh: '先装后买不合常理；保修从购买日起算，日期错了保修就错。',
    en: 'The warranty runs from the purchase, which cannot follow the installation.',
  },
  fix: { zh: '对照购货发票和安装单，改正写错的那个日期。', en: 'Correct the wrong date from invoice and installation slip.' },
  says: { zh: '购买日期 {bought} 晚于安装日期 {installed}', en: 'Bought {bought}, after the installation on {installed}' },
  examples: {
    accepts: [{ 安装: [{ 安装单号: 'AZ-001', 购买日期: '2026-03-05', 安装日期: '2026-03-05' }] }],
    rejects: [
      { 安装: [{ 安装单号: 'AZ-001', 购买日期: '2026-03-08', 安装日期: '2026-03-05' }] },
      { 维修: [{ 维修单号: 'WX-001', 购买日期: '2025-03-08', 安装日期: '2025-03-05' }] },
    ],
  },
  checks: {
    installations: ({ values }) => tooLate(values.boughtOn, values.installedOn),
    repairs: ({ values }) => tooLate(values.boughtOn, values.installedOn),
  },
});

const tooLate = (bought: Day | undefined, installed: Day | undefined): Hit | undefined =>
  bought !== undefined && installed !== undefined && bought > installed ? { field: 'boughtOn', facts: { bought, installed } } : undefined;
