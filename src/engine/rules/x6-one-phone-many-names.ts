import type { LedgerRow } from '../ledgers/ledger';
import type { Repair } from '../records/repairs';
import { groupBy } from '../values/group';
import { folded, halfWidth } from '../values/text';
import { fewNamed } from './few-named';
import { besidePeers } from './peers';
import { monthRule } from './rule';

/** X6: one phone number under many names. */
export const onePhoneManyNames = monthRule({
  code: 'X6',
  level: 'note',
  title: { zh: '一个电话对应多个用户', en: 'One phone, many names' },
  why: {
    zh: '可能是物业或代填的电话；也可能用户是编的，回访时找不到人。',
    en: 'It may be a caretaker’s phone, or the dealer’s own; or the customers do not exist.',
  },
  fix: { zh: '补上用户自己的电话；抽其中几单回访。', en: 'Ask for the customers’ own phones, and visit some of them.' },
  says: {
    peers: {
      zh: '这个电话写了 {names} 个姓名（{list}）；{count} 个电话的中位数 {median} 个，一般相差 {mad} 个',
      en: 'This phone stands under {names} names ({listEn}); the median of {count} phones is {median}, the usual difference {mad}',
    },
    alone: { zh: '这个电话写了 {names} 个姓名（{list}）', en: 'This phone stands under {names} names ({listEn})' },
  },
  examples: {
    accepts: [{ 维修: [{ 维修单号: 'WX-001' }, { 维修单号: 'WX-002' }, { 维修单号: 'WX-003', 用户姓名: '李四' }] }],
    rejects: [[], [1, 2, 3, 4, 5, 6, 7]].map((others) => ({
      维修: [
        { 维修单号: 'WX-001' },
        { 维修单号: 'WX-002', 用户姓名: '李四' },
        { 维修单号: 'WX-003', 用户姓名: '王五' },
        ...others.map((other) => ({ 维修单号: `WX-10${other}`, 联系电话: `1390000000${other}` })),
      ],
    })),
  },
  check: ({ ledgers }) => {
    const called = ledgers.repairs.filter(({ counts, values }) => counts && values.customer !== undefined);
    const phones = [...groupBy(called, ({ values }) => phoneOf(values))].flatMap(([phone, rows]) =>
      isWhole(phone) ? [{ rows, names: namesIn(rows) }] : [],
    );
    const peers = besidePeers(
      phones.map(({ names }) => names.length),
      Number,
    );
    return phones
      .filter(({ names }) => names.length >= MANY)
      .flatMap(({ rows, names }) => {
        const [row, ...further] = rows as [LedgerRow<Repair>, ...LedgerRow<Repair>[]];
        const related = further.find(({ values }) => folded(values.customer ?? '') !== folded(row.values.customer ?? ''));
        const { zh: list, en: listEn } = fewNamed(names, SHOWN);
        return [
          {
            row,
            list: 'repairs' as const,
            field: 'phone',
            facts: { ...peers, names: names.length, list, listEn },
            ...(related && { related }),
          },
        ];
      });
  },
});

const [MANY, SHOWN] = [3, 5];

const phoneOf = ({ phone = '' }: Repair): string =>
  halfWidth(phone)
    .replace(/^\+?86(?=1)/, '')
    .replace(/[\s-]/g, '');
/** A masked number or an extension may be anybody's. */
const isWhole = (phone: string): boolean => /^\d{7,12}$/.test(phone);
/** Most phones stand in one row. */
const namesIn = (rows: readonly LedgerRow<Repair>[]): readonly string[] =>
  rows.length === 1
    ? rows.map(({ values }) => values.customer ?? '')
    : [...new Map(rows.map(({ values }) => [folded(values.customer ?? ''), values.customer ?? ''])).values()];
