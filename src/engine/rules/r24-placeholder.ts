import { folded } from '../values/text';
import { isTyped } from './typed-at-random';
import { type Hit, rowRule } from './rule';

/** R24: a name or serial number that was typed only because the cell must not be blank. */
export const placeholder = rowRule({
  code: 'R24',
  level: 'warning',
  title: { zh: '姓名或编号是随手填的', en: 'Name or serial number made up' },
  why: {
    zh: '“x”“111”只是为了不空着：按它找不到用户，也认不出是哪一台，重复维修和档案都会错。',
    en: 'An “x” or “111” only fills the cell: it names no customer and no unit, and misleads archives and repeat repairs.',
  },
  fix: { zh: '按原始单据和铭牌补填。', en: 'Fill it in from the slip and the name plate.' },
  says: { zh: '“{found}”不像真的', en: '“{found}” does not look real' },
  examples: {
    accepts: [
      { 维修: [{ 维修单号: 'WX-001', 用户姓名: '丽丽', 产品编号: 'SN-111' }] },
      { 维修: [{ 维修单号: 'WX-001', 用户姓名: 'Lili', 产品编号: '5678' }] },
    ],
    rejects: [
      { 维修: [{ 维修单号: 'WX-001', 产品编号: '111' }] },
      { 维修: [{ 维修单号: 'WX-001', 用户姓名: 'x' }] },
      { 维修: [{ 维修单号: 'WX-001', 用户姓名: 'asdf', 产品编号: '123123' }] },
      { 安装: [{ 安装单号: 'AZ-001', 用户姓名: '123' }] },
    ],
  },
  checks: { repairs: ({ values }) => madeUp(values), installations: ({ values }) => madeUp(values) },
});

function madeUp({ customer, serial }: { readonly customer?: string; readonly serial?: string }): readonly Hit[] {
  const isName = customer !== undefined && !isJunk(customer) && !/^\d+$/.test(folded(customer));
  return [
    ...(customer === undefined || isName ? [] : [{ field: 'customer', facts: { found: customer } }]),
    ...(serial !== undefined && isJunk(serial) ? [{ field: 'serial', facts: { found: serial } }] : []),
  ];
}

/** One letter, one sign again and again, or keys side by side (31). */
function isJunk(text: string): boolean {
  const letters = folded(text);
  return /^([a-z\d])\1*$/.test(letters) || isTyped(letters);
}
