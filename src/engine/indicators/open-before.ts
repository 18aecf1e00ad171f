import { keyOf } from '../values/group';
import type { Month } from '../values/month';
import { folded } from '../values/text';
import type { EarlierMonth } from '../ledgers/earlier-month';
import type { LedgerRow } from '../ledgers/ledger';
import type { MonthContext } from '../month/context';
import { type JudgedCase, judgedCases } from './standard-results';
import type { Standard } from '../records/standards';

/** A case that an earlier month left open and that no later month speaks of again. */
export interface CaseLeftOpen {
  readonly standard: Standard;
  readonly case: JudgedCase;
  /** The last month that reported it. */
  readonly month: Month;
}

/** Repairs and requests that the earlier months given left open, by every enabled standard, judged at this as-of date; what a later month reports again is that month's. */
export function casesLeftOpen(month: MonthContext): readonly CaseLeftOpen[] {
  if (month.earlier.length === 0) return [];
  const seen = numbersOf(month.ledgers);
  return [...month.earlier].reverse().flatMap(({ month: of, ledgers }) => {
    const unseen = <T extends Numbered>(rows: readonly LedgerRow<T>[]) => rows.filter((row) => !seen.has(numberOf(row)));
    const left = { repairs: unseen(ledgers.repairs), serviceRequests: unseen(ledgers.serviceRequests) };
    for (const number of numbersOf(ledgers)) seen.add(number);
    return month.standards.flatMap(({ standard }) =>
      judgedCases(standard, { ...month, ledgers: left, headOffice: { issues: [] } })
        .filter(({ isOpen }) => isOpen)
        .map((one) => ({ standard, case: one, month: of })),
    );
  });
}

type Numbered = { readonly job?: string; readonly request?: string };

const numbersOf = ({ repairs, serviceRequests }: Pick<EarlierMonth['ledgers'], 'repairs' | 'serviceRequests'>): Set<string> =>
  new Set([...repairs, ...serviceRequests].map(numberOf));

const numberOf = ({ dealer, values: { job, request } }: LedgerRow<Numbered>): string =>
  keyOf(dealer, job === undefined ? 'request' : 'repair', folded(job ?? request ?? ''));
