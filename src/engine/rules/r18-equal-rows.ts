import type { LedgerRow } from '../ledgers/ledger';
import { DEALER_LIST_IDS, HEAD_OFFICE_LIST_IDS, type ListId } from '../records/books';
import { contractOf } from './every-list';
import { monthRule } from './rule';

/** R18: a row that repeats an earlier one word for word and counts once. */
export const equalRows = monthRule({
  code: 'R18',
  level: 'note',
  title: { zh: '完全相同的行只计一次', en: 'Equal rows count once' },
  why: {
    zh: '同一单号、内容一字不差，是重复粘贴；计两次就多算了。',
    en: 'The same number with the same content was pasted twice and would be counted twice.',
  },
  fix: { zh: '删掉多余的一行；确实是两笔的，用不同的单号。', en: 'Delete one of the rows; two records need two numbers.' },
  says: { zh: '与第 {earlier} 行完全相同，只计一次', en: 'The same as row {earlier}; it counts once' },
  examples: {
    accepts: [
      {
        借料: [
          { 领料单号: 'LL-001', 数量: 1 },
          { 领料单号: 'LL-001', 数量: 2 },
        ],
      },
    ],
    rejects: [
      {
        借料: [
          { 领料单号: 'LL-001', 数量: 1 },
          { 领料单号: 'LL-001', 数量: 1 },
        ],
      },
    ],
  },
  check: ({ ledgers, headOffice }) => {
    const all = { ...ledgers, ...headOffice } as Readonly<Record<ListId, readonly LedgerRow<unknown>[]>>;
    return LISTS.flatMap((list) => {
      const field = contractOf(list).key[0];
      if (field === undefined) return [];
      return all[list].flatMap((row) =>
        row.why === 'duplicate' && row.earlier ? [{ row, list, field, facts: { earlier: row.earlier.row }, related: row.earlier }] : [],
      );
    });
  },
});

const LISTS = [...DEALER_LIST_IDS, ...HEAD_OFFICE_LIST_IDS];
