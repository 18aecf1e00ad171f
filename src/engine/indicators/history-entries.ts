import { byName, groupBy, sumOf } from '../values/group';
import { sumMoney, yuan } from '../values/money';
import type { LedgerRow } from '../ledgers/ledger';
import { isReported } from '../ledgers/submission';
import type { HistoryEntry } from '../records/history';
import type { Installation } from '../records/installations';
import type { Repair } from '../records/repairs';
import type { Visit } from '../records/visits';
import type { ChargeLine } from '../reconciliation/charge-line';
import type { ClosingRow } from '../reconciliation/closing-balance';
import type { CountRow } from '../reconciliation/count';
import { finishedRepairs } from './first-fix';
import { type Complaint, type PersonComplaints, complaintsOf, upheldByPerson } from './complaints';
import {
  ALL_DEALERS,
  MEASURE,
  faultMeasure,
  modelFaultMeasure,
  modelMeasure,
  personMeasure,
  rateMeasure,
  wholeMeasure,
} from './history-measures';
import type { CheckedMonth } from './indicator';
import { RATER, ratingsOf } from './ratings';
import { scoresOf } from './score';
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
  readonly complaints: readonly (Complaint & { readonly dealer: string })[];
  readonly persons: readonly PersonComplaints[];
}

const STAGES = ['unpacking', 'inWarranty', 'outOfWarranty'] as const;

/** 历史 after a close: this month's rows are replaced, all other months stay. */
export function historyAfter(month: CheckedMonth, shares: ReadonlyMap<string, Shares>, overall: Shares): readonly HistoryEntry[] {
  const all = workOf(month);
  const workOfDealer = byDealer(all);
  const sent = new Set(month.submissions.rows.filter(isReported).map(({ dealer }) => dealer));
  const points = new Map(scoresOf(month, shares).map((score) => [score.dealer.dealer, score.points]));
  const entries = (dealer: string, figures: Figures): readonly HistoryEntry[] =>
    figures.flatMap(([measure, value]) => (value === undefined ? [] : [{ month: month.settings.month, dealer, measure, value }]));
  return [
    ...month.headOffice.history.map((row) => row.values).filter((entry) => entry.month !== month.settings.month),
    ...entries(ALL_DEALERS, [...figures(month, all, overall), ...wholes(overall), ...faults(all), ...modelFaults(all)]),
    ...[...shares.keys()]
      .filter((dealer) => dealer !== '')
      .sort()
      .flatMap((dealer) =>
        entries(dealer, [
          ...figures(month, workOfDealer(dealer), shares.get(dealer) ?? {}),
          ...wholes(shares.get(dealer) ?? {}),
          [MEASURE.submission, sent.has(dealer) ? 1 : 0],
          [MEASURE.score, points.get(dealer)],
          ...persons(workOfDealer(dealer)),
        ]),
      ),
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
  complaints: complaintsOf(month).map((complaint) => ({ ...complaint, dealer: complaint.row.dealer })),
  persons: upheldByPerson(month),
});

/** The work of each dealer, grouped once. */
function byDealer(all: Work): (dealer: string) => Work {
  const names = Object.keys(all) as (keyof Work)[];
  type Grouped = { readonly [Name in keyof Work]: ReadonlyMap<string, readonly unknown[]> };
  const grouped = byName<Grouped>(names, (name) => groupBy<{ readonly dealer: string }, string>(all[name], ({ dealer }) => dealer));
  return (dealer) => byName<Work>(names, (name) => (grouped[name].get(dealer) ?? []) as Work[typeof name]);
}

function figures(month: CheckedMonth, work: Work, shares: Shares): Figures {
  return [
    ...counts(month, work),
    ...money(work),
    ...Object.entries(shares).map(([id, share]) => [rateMeasure(id), rateOf(share)] as const),
    ...satisfaction(work),
  ];
}

function counts({ decisions }: CheckedMonth, { repairs, finished, installations, complaints }: Work): Figures {
  return [
    [MEASURE.repairs, repairs.length],
    [MEASURE.finished, finished.length],
    [MEASURE.installations, installations.length],
    [MEASURE.complaints, complaints.length],
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
  const { answers, means } = ratingsOf(visits);
  return [
    [MEASURE.answers, answers],
    ...RATER.map((mark) => [MEASURE.rater[mark], means[mark]] as const),
    [MEASURE.overallMark, means.overall],
  ];
}

const wholes = (overall: Shares): Figures => Object.entries(overall).map(([id, { whole }]) => [wholeMeasure(id), whole] as const);

const persons = (work: Work): Figures => work.persons.map(({ person, complaints: own }) => [personMeasure(person), own.length] as const);

function faults({ repairs }: Work): Figures {
  const byCategory = groupBy(
    repairs.filter(({ values }) => values.faultCategory !== undefined),
    ({ values }) => values.faultCategory ?? '',
  );
  return [...byCategory].sort(([a], [b]) => (a < b ? -1 : 1)).map(([category, rows]) => [faultMeasure(category), rows.length] as const);
}

/** Repairs by model, and faults by model and category: what an improvement of one model is judged by. */
function modelFaults({ repairs }: Work): Figures {
  const byModel = groupBy(
    repairs.filter(({ values }) => values.model !== undefined),
    ({ values }) => values.model ?? '',
  );
  return [...byModel]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([model, own]) => [
      [modelMeasure(model), own.length] as const,
      ...[
        ...groupBy(
          own.filter(({ values }) => values.faultCategory !== undefined),
          ({ values }) => values.faultCategory ?? '',
        ),
      ]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([category, rows]) => [modelFaultMeasure(model, category), rows.length] as const),
    ]);
}
