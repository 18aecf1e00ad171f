import { keyOf } from '../values/group';
import type { LedgerRow, Ledgers } from '../ledgers/ledger';
import type { Finding } from '../month/finding';
import type { DealerListId } from '../records/books';
import { type CheckedMonth, indicator, shareByDealer } from './indicator';
import type { Share } from './shares';

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
    return shareByDealer(recordsOf(ledgers), ({ key }) => !wrong.has(key));
  },
});

/** The same share of each file that belongs to nobody, by the file's name. */
export function cleanByNamelessFile({ ledgers, findings }: Pick<CheckedMonth, 'ledgers' | 'findings'>): ReadonlyMap<string, Share> {
  const wrong = recordsWithError(findings);
  const nameless = recordsOf(ledgers).filter(({ dealer }) => dealer === '');
  return shareByDealer(
    nameless.map(({ file, key }) => ({ dealer: file, key })),
    ({ key }) => !wrong.has(key),
  );
}

const recordsOf = (ledgers: Ledgers) =>
  (Object.keys(ledgers) as DealerListId[]).flatMap((list) =>
    (ledgers[list] as readonly LedgerRow<unknown>[]).map(({ dealer, file, row }) => ({ dealer, file, key: keyOf(file, list, row) })),
  );

/** The records with an error, by file, list and row (`keyOf`). */
export const recordsWithError = (findings: readonly Finding[]): ReadonlySet<string> =>
  new Set(findings.filter(({ level, row }) => level === 'error' && row !== undefined).map(({ file, list, row }) => keyOf(file, list, row)));
