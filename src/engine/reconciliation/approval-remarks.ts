import type { Day } from '../values/day';
import { keyOf } from '../values/group';
import type { Facts } from '../values/language';
import type { LedgerRow } from '../ledgers/ledger';
import type { Approval } from '../records/approvals';
import { type Allowance, type Entry, type Register, type Subject, approvedThisMonth, fits, reduces, validOn } from './approval-register';
import type { ReconciliationInput } from './input';
import { type Remark, remark } from './remarks';
import { counting } from './source-row';

/** What the register's entries say against themselves, and which of this month were not used up. */
export const approvalRemarks = (register: Register, left: Allowance, input: ReconciliationInput): readonly Remark[] => [
  ...register.all.flatMap((entry) => notUsedUp(entry, left, input)),
  ...register.all.flatMap(incomplete),
  ...openingApprovals(input),
  ...(input.hasIssues ? dealersApprovals(register, input) : []),
];

/** P15: what is left of an entry that can only be used this month; one that only issues name may still be used. */
function notUsedUp(entry: Entry, left: Allowance, { settings }: ReconciliationInput): readonly Remark[] {
  const rest = left.get(entry) ?? 0;
  const forLots =
    entry.effect === 'release' || entry.effect === 'reversal' || (reduces(entry) && (entry.slip !== undefined || entry.part !== undefined));
  if (!forLots || entry.quantity === undefined || rest === 0 || !approvedThisMonth(entry, settings)) return [];
  return [
    remark('P15', {
      list: 'approvals',
      row: entry.row,
      field: 'quantity',
      facts: { why: 'left', approval: entry.approval, quantity: entry.quantity, used: entry.quantity - rest, left: rest },
    }),
  ];
}

/** P19 折扣 missing or out of range; P18 延期 without a date. */
function incomplete(entry: Entry): readonly Remark[] {
  const place = { list: 'approvals', row: entry.row } as const;
  if (entry.effect === 'discount' && !reduces(entry)) {
    return [
      remark('P19', {
        ...place,
        field: 'discount',
        facts: entry.discount === undefined ? { why: 'blank' } : { why: 'range', discount: entry.discount },
      }),
    ];
  }
  return entry.effect === 'extension' && entry.extendedTo === undefined
    ? [remark('P18', { ...place, field: 'extendedTo', facts: { why: 'blank' } })]
    : [];
}

/** Why no entry of a number holds for an issue: it is unknown, another dealer's, for another slip, not yet approved, or lapsed. */
export function approvalFault(
  approval: string,
  issue: Subject & { readonly day: Day },
  register: Register,
  asOf: Day,
): { facts: Facts; related?: LedgerRow<Approval> } {
  const named = register.named(approval);
  const own = named.filter(({ dealer }) => dealer === issue.dealer);
  const approved = own.filter(({ values }) => values.approvedOn !== undefined && values.approvedOn <= asOf);
  const fitting = approved.filter(({ values }) => (values.slip ?? issue.slip) === issue.slip && (values.part ?? issue.part) === issue.part);
  if (named.length === 0) return { facts: { why: 'unknown', approval } };
  const [why, [row]] =
    own.length === 0
      ? (['otherDealer', named] as const)
      : approved.length === 0
        ? (['notYet', own] as const)
        : fitting.length === 0
          ? (['otherSlip', approved] as const)
          : (['lapsed', fitting] as const);
  return {
    facts: { why, approval, approvedOn: row?.values.approvedOn ?? '', validTo: row?.values.validTo ?? '', day: issue.day },
    ...(row && { related: row }),
  };
}

/** P4 of 期初: a number that the register does not know; a lapsed one did its work in an earlier month. */
function openingApprovals(input: ReconciliationInput): readonly Remark[] {
  const known = new Set(counting(input.approvals).map(({ dealer, values }) => keyOf(dealer, values.approval)));
  return counting(input.opening).flatMap((row) => {
    const { approval } = row.values;
    return approval === undefined || known.has(keyOf(row.dealer, approval))
      ? []
      : [remark('P4', { list: 'openingBalance', row, field: 'approval', facts: { why: 'unknown', approval } })];
  });
}

/** P4 of the dealers' 借料 beside head office's 发料. */
function dealersApprovals(register: Register, input: ReconciliationInput): readonly Remark[] {
  return counting(input.borrowed).flatMap((row) => {
    const { approval, slip = '', part = '', borrowedOn } = row.values;
    if (approval === undefined || borrowedOn === undefined) return [];
    const subject = { dealer: row.dealer, slip, part, approval, day: borrowedOn };
    const holds = register
      .of(row.dealer)
      .some((entry) => entry.approval === approval && fits(entry, subject) && validOn(entry, borrowedOn));
    return holds
      ? []
      : [
          remark('P4', {
            list: 'partsBorrowed',
            row,
            field: 'approval',
            ...approvalFault(approval, subject, register, input.settings.asOf),
          }),
        ];
  });
}
