import type { Day } from '../values/day';
import { by, groupBy } from '../values/group';
import type { Decimal } from '../values/money';
import { monthOf } from '../values/month';
import type { LedgerRow } from '../ledgers/ledger';
import type { Settings } from '../month/settings';
import type { Approval } from '../records/approvals';
import type { approvalEffect } from '../records/choices';
import type { ChoiceOf } from '../schema/types-text';
import { present } from './present';
import { counting } from './source-row';

/** 免退, 延期, 折价, 免收费, 红冲. */
export type Effect = ChoiceOf<typeof approvalEffect>;

/** An entry of the register of special approvals, approved by the as-of date. */
export interface Entry {
  readonly approval: string;
  readonly effect: Effect;
  readonly dealer: string;
  readonly slip?: string;
  readonly part?: string;
  /** Blank: all. */
  readonly quantity?: number;
  readonly extendedTo?: Day;
  readonly discount?: Decimal;
  readonly approvedOn: Day;
  readonly validTo?: Day;
  readonly row: LedgerRow<Approval>;
}

/** What an entry may apply to: a lot, an issue, a charge. */
export interface Subject {
  readonly dealer: string;
  readonly slip: string;
  readonly part: string;
  readonly approval?: string;
}

const surestFirst = by<Entry>(
  (entry) => breadth(entry),
  (entry) => entry.approvedOn,
  (entry) => entry.approval,
  (entry) => entry.row.row,
);

/** 0 where it names its slip, or its issue names it; 1 where it holds for a part on any slip. */
const breadth = ({ slip, part }: Entry): number => (slip === undefined && part !== undefined ? 1 : 0);

/** The entries that are approved by the as-of date, those that name their slip first, then by date, number and row. */
export interface Register {
  readonly all: readonly Entry[];
  /** Those of a dealer. */
  of(dealer: string): readonly Entry[];
  /** The rows with a number, approved by then or not. */
  named(approval: string): readonly LedgerRow<Approval>[];
}

/** Reads the month's 特批 as a register. */
export function approvalRegister(rows: readonly LedgerRow<Approval>[], { asOf }: Settings): Register {
  const counted = counting(rows);
  const all: readonly Entry[] = counted
    .flatMap((row) => {
      const { approval = '', effect, approvedOn, slip, part, quantity, extendedTo, discount, validTo } = row.values;
      if (effect === undefined || approvedOn === undefined || approvedOn > asOf) return [];
      return [
        { approval, effect, dealer: row.dealer, approvedOn, ...present({ slip, part, quantity, extendedTo, discount, validTo }), row },
      ];
    })
    .sort(surestFirst);
  const byDealer = groupBy(all, ({ dealer }) => dealer);
  const byNumber = groupBy(counted, ({ values }) => values.approval);
  return { all, of: (dealer) => byDealer.get(dealer) ?? [], named: (approval) => byNumber.get(approval) ?? [] };
}

/** Whether an entry is for this slip and part; one that names neither is for issues that name it. */
export function fits(entry: Entry, subject: Subject): boolean {
  if (entry.dealer !== subject.dealer) return false;
  if (entry.slip === undefined && entry.part === undefined) return subject.approval === entry.approval;
  return (entry.slip ?? subject.slip) === subject.slip && (entry.part ?? subject.part) === subject.part;
}

/** Whether an entry still holds on a day. */
export const validOn = (entry: Entry, day: Day): boolean => entry.validTo === undefined || entry.validTo >= day;

/** Whether an entry was approved in the report month: 免退, 红冲, and reductions on overdue lots apply only then. */
export const approvedThisMonth = (entry: Entry, { month }: Settings): boolean => monthOf(entry.approvedOn) === month;

/** Whether an entry can reduce a price: 免收费, or 折价 with a factor from 0 to 1. */
export function reduces(entry: Entry): boolean {
  if (entry.effect === 'waiver') return true;
  return entry.effect === 'discount' && entry.discount !== undefined && Number(entry.discount) >= 0 && Number(entry.discount) <= 1;
}

/** Price factor of an entry that reduces. */
export const factorOf = (entry: Entry | undefined): Decimal => {
  if (!entry) return '1' as Decimal;
  return entry.effect === 'waiver' ? ('0' as Decimal) : (entry.discount ?? ('1' as Decimal));
};

/** What is left of each entry's 数量, as it is used up; blank is without limit. */
export type Allowance = Map<Entry, number>;

/** The quantities of all entries, before any of it is used. */
export const allowance = ({ all }: Register): Allowance => new Map(all.map((entry) => [entry, entry.quantity ?? Infinity]));
