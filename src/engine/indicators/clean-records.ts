import { keyOf } from '../values/group';
import type { LedgerRow } from '../ledgers/ledger';
import type { DealerListId } from '../records/books';
import { indicator, shareByDealer } from './indicator';

/** 单证准确率: rows of the dealers' lists in which no 错误 stands. */
export const cleanRecords = indicator({
  id: 'clean',
  title: { zh: '单证准确率', en: 'Clean records' },
  formula: { zh: '1 − 有错误的记录 ÷ 记录', en: '1 − records with an error ÷ records' },
  target: 'targetClean',
  shares: ({ ledgers, findings }) => {
    const wrong = new Set(
      findings.filter(({ level, row }) => level === 'error' && row !== undefined).map(({ file, list, row }) => keyOf(file, list, row)),
    );
    const rows = (Object.keys(ledgers) as DealerListId[]).flatMap((list) => (ledgers[list] as readonly LedgerRow<unknown>[]).map((row) => ({ dealer: row.dealer, key: keyOf(row.file, list, row.row) })));
    return shareByDealer(rows, ({ key }) => !wrong.has(key));
  },
});
