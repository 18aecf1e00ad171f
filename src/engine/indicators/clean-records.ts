import { groupBy, keyOf } from '../values/group';
import type { LedgerRow } from '../ledgers/ledger';
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
  shares: (month) => shareByDealer(recordsOf(month), ({ isClean }) => isClean),
});

/** The same share of each file that belongs to nobody, by the file's name. */
export function cleanByNamelessFile(month: Pick<CheckedMonth, 'ledgers' | 'findings'>): ReadonlyMap<string, Share> {
  const nameless = recordsOf(month).filter(({ dealer }) => dealer === '');
  return shareByDealer(
    nameless.map(({ file, isClean }) => ({ dealer: file, isClean })),
    ({ isClean }) => isClean,
  );
}

/** The rows of the dealers' lists; a list's wrong ones are known by file and row, without a key for each of its rows. */
function recordsOf({ ledgers, findings }: Pick<CheckedMonth, 'ledgers' | 'findings'>) {
  const errors = groupBy(errorsInRows(findings), ({ list }) => list);
  return (Object.keys(ledgers) as DealerListId[]).flatMap((list) => {
    const byFile = groupBy(errors.get(list) ?? [], ({ file }) => file);
    const wrong = new Map([...byFile].map(([file, found]) => [file, new Set(found.map(({ row }) => row))]));
    const rows: readonly LedgerRow<unknown>[] = ledgers[list];
    return rows.map(({ dealer, file, row }) => ({ dealer, file, isClean: wrong.get(file)?.has(row) !== true }));
  });
}

const errorsInRows = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ level, row }) => level === 'error' && row !== undefined);

/** The records with an error, by file, list and row (`keyOf`). */
export const recordsWithError = (findings: readonly Finding[]): ReadonlySet<string> =>
  new Set(errorsInRows(findings).map(({ file, list, row }) => keyOf(file, list, row)));
