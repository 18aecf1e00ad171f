import { byName, groupBy, keyOf } from '../values/group';
import { type HistoryBook, reportedOnly } from '../indicators/history-measures';
import { fileName } from '../ledgers/submissions';
import type { Ledgers } from '../ledgers/ledger';
import type { Submission } from '../ledgers/submission';
import type { MonthOutcome } from '../month/outcome';
import { DEALER_LIST_IDS } from '../records/books';
import { type Peers, peersOf } from './peers';

/** The month as it concerns one dealer: its own rows, findings and parts, beside its peers. */
export interface DealerMonth extends MonthOutcome {
  readonly dealer: Submission;
  readonly region: Peers;
  readonly everyone: Peers;
  /** 历史, easy to ask; counts of work only of months that dealers reported. */
  readonly book: HistoryBook;
}

/** The months of all dealers, each made when it is asked for. */
export interface DealerMonths {
  /** Every dealer of 上报情况 that has a number. */
  readonly dealers: readonly Submission[];
  of(dealer: Submission): DealerMonth;
}

type LedgersByDealer = { readonly [Id in keyof Ledgers]: (dealer: string) => Ledgers[Id] };

/** Divides a month among its dealers; every list is gone through once, however many dealers there are. */
export function dealerMonths(outcome: MonthOutcome): DealerMonths {
  const { ledgers, submissions, reconciliation } = outcome;
  const book = reportedOnly(outcome.book);
  const peers = peersOf(outcome, book);
  const rowsOf = byName<LedgersByDealer>(DEALER_LIST_IDS, (id) => byDealer(ledgers[id]));
  const own = new Set(submissions.files.map(({ file, dealer }) => keyOf(fileName(file), dealer)));
  const findings = byDealer(outcome.findings.filter(({ dealer, file }) => own.has(keyOf(file, dealer))));
  const [counts, lots, reminders, charges, differences] = [
    byDealer(reconciliation.count),
    byDealer(reconciliation.lots),
    byDealer(reconciliation.reminders),
    byDealer(reconciliation.charges),
    byDealer(reconciliation.differences),
  ];
  const ledgersOf = (dealer: string) => byName<Ledgers>(DEALER_LIST_IDS, (id) => rowsOf[id](dealer));
  return {
    dealers: submissions.rows.filter(({ dealer }) => dealer !== ''),
    of: (submission) => {
      const { dealer } = submission;
      const parts = {
        count: counts(dealer),
        lots: lots(dealer),
        reminders: reminders(dealer),
        charges: charges(dealer),
        differences: differences(dealer),
      };
      return {
        ...outcome,
        dealer: submission,
        region: peers.region(dealer),
        everyone: peers.all,
        book,
        ledgers: ledgersOf(dealer),
        findings: findings(dealer),
        reconciliation: { ...reconciliation, ...parts },
      };
    },
  };
}

function byDealer<T extends { readonly dealer: string }>(items: readonly T[]): (dealer: string) => readonly T[] {
  const grouped = groupBy(items, ({ dealer }) => dealer);
  return (dealer) => grouped.get(dealer) ?? [];
}
