import { by, groupBy, sumOf } from '../values/group';
import type { Words } from '../values/language';
import { type Submission, isReported } from '../ledgers/submission';
import type { Settings } from '../month/settings';
import type { CheckedMonth } from './indicator';
import { type Share, rateOf } from './shares';

/** What a dealer is scored by (I3). */
export type Criterion = 'onTime' | 'clean' | 'returned' | 'satisfied' | 'submitted';

interface CriterionDefinition {
  readonly id: Criterion;
  readonly title: Words;
  readonly weight: keyof Settings & `weight${string}`;
}

/** The criteria with the settings that weigh them. */
export const CRITERIA: readonly CriterionDefinition[] = [
  { id: 'onTime', title: { zh: '及时率', en: 'On-time' }, weight: 'weightOnTime' },
  { id: 'clean', title: { zh: '单证准确率', en: 'Clean records' }, weight: 'weightClean' },
  { id: 'returned', title: { zh: '退回率', en: 'Returns' }, weight: 'weightReturned' },
  { id: 'satisfied', title: { zh: '满意率', en: 'Satisfied' }, weight: 'weightSatisfied' },
  { id: 'submitted', title: { zh: '上报及时', en: 'Submitted on time' }, weight: 'weightSubmitted' },
];

/** A dealer's score with what it is made of. */
export interface Score {
  readonly dealer: Submission;
  readonly rates: Readonly<Partial<Record<Criterion, number>>>;
  /** The share of each criterion in the whole, over those whose rate exists; together 1. */
  readonly weights: Readonly<Partial<Record<Criterion, number>>>;
  /** 0–100; nothing where no criterion has a weight. */
  readonly points: number | undefined;
  /** Findings that fail the dealer (否决项), by rule. */
  readonly vetoes: ReadonlyMap<string, number>;
  /** Among those that reported and that no veto fails; equal points share a rank, and the next one is left out. */
  readonly rank: number | undefined;
}

type Shares = Readonly<Record<string, Share>>;

/** The scores of all dealers of 上报情况, the best first; those failed by a veto have no rank and stand after them, those that are 未报 last. */
export function scoresOf(
  { submissions, settings, findings }: Pick<CheckedMonth, 'submissions' | 'settings' | 'findings'>,
  shares: ReadonlyMap<string, Shares>,
): readonly Score[] {
  const named = new Set(settings.vetoes.map((code) => code.toUpperCase()));
  const failing = groupBy(
    findings.filter(({ code }) => named.has(code.toUpperCase())),
    ({ dealer }) => dealer,
  );
  const scored = submissions.rows
    .filter((row) => row.dealer !== '' && (row.active || isReported(row)))
    .map((dealer) => ({
      ...pointsOf(dealer, shares.get(dealer.dealer) ?? {}, settings),
      vetoes: new Map([...groupBy(failing.get(dealer.dealer) ?? [], ({ code }) => code)].map(([code, own]) => [code, own.length])),
    }));
  const isRanked = ({ dealer, points, vetoes }: (typeof scored)[number]) => points !== undefined && vetoes.size === 0 && isReported(dealer);
  const ranked = scored.filter(isRanked);
  const rankOf = (points: number) => 1 + ranked.filter((other) => (other.points ?? 0) > points).length;
  return scored
    .map((score): Score => ({ ...score, rank: isRanked(score) ? rankOf(score.points ?? 0) : undefined }))
    .sort(
      by(
        ({ rank }) => rank ?? Infinity,
        ({ dealer }) => (isReported(dealer) ? 0 : 1),
        ({ points }) => -(points ?? -1),
        ({ dealer }) => dealer.dealer,
      ),
    );
}

function pointsOf(dealer: Submission, shares: Shares, settings: Settings): Omit<Score, 'vetoes' | 'rank'> {
  const rates = Object.fromEntries(
    CRITERIA.flatMap(({ id }) => {
      const share = shares[id];
      const rate = id === 'submitted' ? (dealer.state === 'onTime' ? 1 : 0) : share && rateOf(share);
      return rate === undefined ? [] : [[id, rate]];
    }),
  ) as Readonly<Partial<Record<Criterion, number>>>;
  const known = CRITERIA.filter(({ id }) => rates[id] !== undefined);
  const whole = sumOf(known, ({ weight }) => settings[weight]);
  const weights = Object.fromEntries(known.map(({ id, weight }) => [id, whole === 0 ? 0 : settings[weight] / whole]));
  const points = whole === 0 ? undefined : (sumOf(known, ({ id, weight }) => settings[weight] * (rates[id] ?? 0)) / whole) * 100;
  // Equal scores stay equal: what lies behind the sixth decimal is the remainder of a binary fraction.
  return { dealer, rates, weights, points: points === undefined ? undefined : Math.round(points * 1e6) / 1e6 };
}
