import type { MonthContext } from '../month/context';
import { type Hit, rowRule } from './rule';

/** P1: a part that is not in the price list. */
export const unknownPart = rowRule({
  code: 'P1',
  level: 'error',
  title: { zh: '配件编码不在价格表里', en: 'Unknown part' },
  why: { zh: '编码对不上，借和还会记成两种料，也没有价格可收。', en: 'Loan and return fall apart into two parts, and there is no price.' },
  fix: {
    zh: '对照配件目录改正编码；新配件先登记到总部“配件价格”。',
    en: 'Correct it from the parts catalogue, or add the new part to Part prices.',
  },
  says: { zh: '“配件价格”里没有 {found}', en: '{found} is not in Part prices' },
  examples: {
    accepts: [{ 借料: [{ 领料单号: 'LL-001', 配件编码: 'P-103' }] }],
    rejects: [{ 借料: [{ 领料单号: 'LL-001', 配件编码: 'P-999' }] }, { 收料: [{ 收料单号: 'SL-001', 配件编码: 'P-999' }] }],
  },
  checks: {
    partsUsed: ({ values }, month) => unknown(values.part, month),
    partsBorrowed: ({ values }, month) => unknown(values.part, month),
    partsReturned: ({ values }, month) => unknown(values.part, month),
    partRequests: ({ values }, month) => unknown(values.part, month),
    issues: ({ values }, month) => unknown(values.part, month),
    receipts: ({ values }, month) => unknown(values.part, month),
    openingBalance: ({ values }, month) => unknown(values.part, month),
  },
});

const unknown = (part: string | undefined, { prices, headOffice }: MonthContext): Hit | undefined =>
  part === undefined || headOffice.prices.length === 0 || prices.has(part) ? undefined : { field: 'part', facts: { found: part } };
