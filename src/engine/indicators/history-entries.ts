import { groupBy, sumOf } from '../values/group';
import { sumMoney, yuan } from '../values/money';
import type { LedgerRow } from '../ledgers/ledger';
import type { HistoryEntry } from '../records/history';
import type { Installation } from '../records/installations';
import type { Repair } from '../records/repairs';
import type { Visit } from '../records/visits';
import type { ChargeLine } from '../reconciliation/charge-line';
import type { ClosingRow } from '../reconciliation/closing-balance';
import type { CountRow } from '../reconciliation/count';
import { finishedRepairs } from './first-fix';
import { ALL_DEALERS, MEASURE, faultMeasure, rateMeasure } from './history-measures';
import type { CheckedMonth } from './indicator';
import { isMark } from './satisfied';
import { type Share, rateOf } from './shares';

type Shares = Readonly<Record<string, Share>>;
type Figures = readonly (readonly [measure: string, value: number | undefined])[];

/** What a dealer, or all of them, did in the month. */
interface Work {
  readonly repairs: readonly LedgerRow<Repair>[];
  readonly finished: readonly LedgerRow<Repair>[];
  readonly installations: readonly LedgerRow<Installation>[];
  readonly visits: readonly LedgerRow<Visit>[];
  readonly charges: readonly ChargeLine[];
  readonly closing: readonly ClosingRow[];
  readonly count: readonly CountRow[];
}

const STAGES = ['unpacking', 'inWarranty', 'outOfWarranty'] as const;
const RATER = ['reliability', 'assurance', 'tangibles', 'empathy', 'responsiveness'] as const;

/** 历史 after a close: this month's rows are replaced, all other months stay. */
export function historyAfter(month: CheckedMonth, shares: ReadonlyMap<string, Shares>, overall: Shares): readonly HistoryEntry[] {
  const all = workOf(month);
  const workOfDealer = byDealer(all);
  const sent = new Set(month.submissions.rows.filter(({ state }) => state === 'onTime' || state === 'late').map(({ dealer }) => dealer));
  const entries = (dealer: string, figures: Figures): readonly HistoryEntry[] =>
    figures.flatMap(([measure, value]) => (value === undefined ? [] : [{ month: month.settings.month, dealer, measure, value }]));
  return [
    ...month.headOffice.history.map((row) => row.values).filter((entry) => entry.month !== month.settings.month),
    ...entries(ALL_DEALERS, [...figures(month, all, overall), ...faults(all)]),
    ...[...shares.keys()]
      .filter((dealer) => dealer !== '')
      .sort()
      .flatMap((dealer) => entries(dealer, [...figures(month, workOfDealer(dealer), shares.get(dealer) ?? {}), [MEASURE.submission, sent.has(dealer) ? 1 : 0]])),
  ];
}

const workOf = (month: CheckedMonth): Work => ({
  repairs: month.ledgers.repairs.filter((row) => row.counts),
  finished: finishedRepairs(month),
  installations: month.ledgers.installations.filter((row) => row.counts),
  visits: month.ledgers.visits.filter((row) => row.counts),
  charges: month.reconciliation.charges,
  closing: month.reconciliation.closingBalance,
  count: month.reconciliation.count,
});

/** The work of each dealer, grouped once. */
function byDealer(all: Work): (dealer: string) => Work {
  const names = Object.keys(all) as (keyof Work)[];
  const grouped = new Map(names.map((name) => [name, groupBy<{ readonly dealer: string }, string>(all[name], ({ dealer }) => dealer)]));
  return (dealer) => Object.fromEntries(names.map((name) => [name, grouped.get(name)?.get(dealer) ?? []])) as unknown as Work;
}

function figures(month: CheckedMonth, work: Work, shares: Shares): Figures {
  return [...counts(month, work), ...money(work), ...Object.entries(shares).map(([id, share]) => [rateMeasure(id), rateOf(share)] as const), ...satisfaction(work)];
}

function counts({ decisions }: CheckedMonth, { repairs, finished, installations }: Work): Figures {
  return [
    [MEASURE.repairs, repairs.length],
    [MEASURE.finished, finished.length],
    [MEASURE.installations, installations.length],
    ...STAGES.map((stage) => [MEASURE.stage[stage], sumOf(repairs, (row) => (decisions.get(row)?.stage.stage === stage ? 1 : 0))] as const),
    [MEASURE.late, sumOf(repairs, (row) => (decisions.get(row)?.timeliness.result === 'late' ? 1 : 0))],
  ];
}

function money({ charges, closing, count }: Work): Figures {
  const charged = (kind: string) => yuan(sumMoney(charges.filter((line) => line.kind === kind).map((line) => line.amount)));
  return [
    [MEASURE.overdue, sumOf(count, (row) => row.overdue)],
    [MEASURE.closingQuantity, sumOf(closing, (row) => row.quantity)],
    [MEASURE.closingAmount, yuan(sumMoney(closing.map((row) => row.amount)))],
    [MEASURE.chargedIssues, charged('issue')],
    [MEASURE.chargedOverdue, charged('overdue')],
    [MEASURE.reversals, charged('reversal')],
    [MEASURE.revenue, yuan(sumMoney(charges.map((line) => line.amount)))],
  ];
}

function satisfaction({ visits }: Work): Figures {
  const mean = (marks: readonly (number | undefined)[]): number | undefined => {
    const valid = marks.filter(isMark);
    return valid.length === 0 ? undefined : sumOf(valid, (mark) => mark) / valid.length;
  };
  return [
    [MEASURE.answers, visits.filter(({ values }) => isMark(values.overall)).length],
    ...RATER.map((mark) => [MEASURE.rater[mark], mean(visits.map(({ values }) => values[mark]))] as const),
  ];
}

function faults({ repairs }: Work): Figures {
  const byCategory = groupBy(
    repairs.filter(({ values }) => values.faultCategory !== undefined),
    ({ values }) => values.faultCategory ?? '',
  );
  return [...byCategory].sort(([a], [b]) => (a < b ? -1 : 1)).map(([category, rows]) => [faultMeasure(category), rows.length] as const);
}
