import { sumOf } from '../values/group';
import type { LedgerRow } from '../ledgers/ledger';
import type { Visit } from '../records/visits';
import { isMark, isSatisfied } from './satisfied';

/** The five marks of RATER, in their order. */
export const RATER = ['reliability', 'assurance', 'tangibles', 'empathy', 'responsiveness'] as const;

/** A mark that a customer gives. */
export type Mark = (typeof RATER)[number] | 'overall';

/** Fewer answers than these are marked: one customer would move the rate too far (H). */
export const FEW_ANSWERS = 8;

/** What customers answered. */
export interface Ratings {
  /** Visits with an overall mark. */
  readonly answers: number;
  readonly satisfied: number;
  readonly means: Readonly<Partial<Record<Mark, number>>>;
}

/** The ratings of some visits; blank and impossible marks are left out. */
export function ratingsOf(visits: readonly LedgerRow<Visit>[]): Ratings {
  const overall = visits.map(({ values }) => values.overall).filter(isMark);
  const means = [...RATER, 'overall' as const].flatMap((mark) => {
    const mean = meanOf(visits.map(({ values }) => values[mark]).filter(isMark));
    return mean === undefined ? [] : [[mark, mean] as const];
  });
  return { answers: overall.length, satisfied: overall.filter(isSatisfied).length, means: Object.fromEntries(means) };
}

const meanOf = (marks: readonly number[]): number | undefined =>
  marks.length === 0 ? undefined : sumOf(marks, (mark) => mark) / marks.length;
