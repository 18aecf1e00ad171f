import { keyOf } from '../values/group';
import type { LedgerRow } from '../ledgers/ledger';
import type { Finding } from '../month/finding';
import type { DealerListId } from '../records/books';
import { indicator, shareByDealer } from './indicator';

/** 单证准确率: rows of the dealers' lists in which no 错误 stands. */
export const cleanRecords = indicator({
  id: 'clean',
  title: { zh: '单证准确率', en: 'Clean records' },
  formula: { zh: '1 − 有错误的记录 ÷ 记录', en: '1 − records with an error ÷ records' },
  meaning: {
    zh: '经销商各张表的每一行是一条记录，行里有一处错误就算有错；警告和提示不算。',
    en: 'Each row of the dealers’ lists is a record; one error in it makes it wrong; warnings and notes do not.',
  },
  target: 'targetClean',
  shares: ({ ledgers, findings }) => {
    const wrong = recordsWithError(findings);
    const rows = (Object.keys(ledgers) as DealerListId[]).flatMap((list) =>
      (ledgers[list] as readonly LedgerRow<unknown>[]).map((row) => ({ dealer: row.dealer, key: keyOf(row.file, list, row.row) })),
    );
    return shareByDealer(rows, ({ key }) => !wrong.has(key));
  },
});

/** The records with an error, by file, list and row (`keyOf`). */
export const recordsWithError = (findings: readonly Finding[]): ReadonlySet<string> =>
  new Set(findings.filter(({ level, row }) => level === 'error' && row !== undefined).map(({ file, list, row }) => keyOf(file, list, row)));
