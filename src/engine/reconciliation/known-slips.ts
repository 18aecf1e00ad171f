import { groupBy, keyOf } from '../values/group';
import type { LedgerRow } from '../ledgers/ledger';
import type { EarlierCharge } from '../records/charges';
import type { Issue } from '../records/issues';
import type { OpeningLot } from '../records/opening-balance';
import type { PartBorrowed } from '../records/parts-borrowed';
import type { ReconciliationInput } from './input';
import { counting } from './source-row';

/** The issue slips that stand in a ledger. */
export interface KnownSlips {
  has(dealer: string, slip: string): boolean;
  hasPart(dealer: string, slip: string, part: string): boolean;
}

type Row = LedgerRow<Issue | OpeningLot | EarlierCharge | PartBorrowed>;

/** The slips of 期初, 前期收费 and 发料 of any date; of 借料 where it stands in. */
export const knownSlips = ({ issues, opening, earlierCharges, borrowed, hasIssues }: ReconciliationInput): KnownSlips =>
  slipsOf([...counting<Row['values']>(hasIssues ? issues : borrowed), ...counting(opening), ...counting(earlierCharges)]);

/** Those slips, and the ones of 借料 also beside 发料: what a dealer's own rows are judged by. */
export function slipsKnownToDealers(known: KnownSlips, { borrowed }: ReconciliationInput): KnownSlips {
  const own = slipsOf(counting(borrowed));
  return {
    has: (dealer, slip) => known.has(dealer, slip) || own.has(dealer, slip),
    hasPart: (dealer, slip, part) => known.hasPart(dealer, slip, part) || own.hasPart(dealer, slip, part),
  };
}

function slipsOf(rows: readonly Row[]): KnownSlips {
  const bySlip = groupBy(rows, ({ dealer, values }) => keyOf(dealer, values.slip));
  return {
    has: (dealer, slip) => bySlip.has(keyOf(dealer, slip)),
    hasPart: (dealer, slip, part) => bySlip.get(keyOf(dealer, slip))?.some(({ values }) => (values.part ?? '') === part) ?? false,
  };
}
