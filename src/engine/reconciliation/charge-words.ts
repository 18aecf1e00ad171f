import type { Day } from '../values/day';
import { type Facts, type Words, fill } from '../values/language';
import type { Decimal } from '../values/money';
import { type Entry, factorOf } from './approval-register';
import type { IssueLine } from './issue-lines';
import type { LentLot } from './lot';

const say = (words: Words, facts: Facts): Words => ({ zh: fill(words.zh, facts), en: fill(words.en, facts) });

const join = (first: Words, second: Words): Words => ({ zh: `${first.zh}，${second.zh}`, en: `${first.en}; ${second.en}` });

const AT_COST: Words = { zh: '按 {day} 成本价计', en: 'at the cost price of {day}' };
const AS_GIVEN: Words = { zh: '按发料所列金额计', en: 'at the amount given with the issue' };
const NO_PRICE: Words = { zh: '{day} 无成本价，金额记 0', en: 'no cost price on {day}, amount 0' };
const DISCOUNT: Words = { zh: '特批 {approval} 折扣 {factor}', en: 'approval {approval}, factor {factor}' };
const WAIVER: Words = { zh: '特批 {approval} 免收费', en: 'waived by approval {approval}' };

function priceWords(day: Day, entry: Entry | undefined, unitPrice: Decimal | undefined): Words {
  if (entry?.effect === 'waiver') return say(WAIVER, { approval: entry.approval });
  if (unitPrice === undefined) return say(NO_PRICE, { day });
  const cost = say(AT_COST, { day });
  return entry ? join(cost, say(DISCOUNT, { approval: entry.approval, factor: factorOf(entry) })) : cost;
}

/** Why an issue is charged, and at which price. */
export const issueReason = (line: IssueLine, entry: Entry | undefined, unitPrice: Decimal | undefined, asGiven: boolean): Words =>
  join(
    say({ zh: '{day} 发料收费', en: 'Charged issue of {day}' }, { day: line.issuedOn }),
    asGiven ? AS_GIVEN : priceWords(line.issuedOn, entry, unitPrice),
  );

/** Why an overdue lot is charged, and at which price. */
export const overdueReason = (
  lot: LentLot & { readonly daysOverdue: number },
  entry: Entry | undefined,
  unitPrice: Decimal | undefined,
): Words =>
  join(
    say(
      { zh: '{dueOn} 到期，逾期 {days} 天未退', en: 'Due {dueOn}, overdue by {days} {days|day|days}' },
      { dueOn: lot.dueOn, days: lot.daysOverdue },
    ),
    priceWords(lot.borrowedOn, entry, unitPrice),
  );

/** Which approval reversed a charge. */
export const reversalReason = ({ approval, approvedOn }: Entry): Words =>
  say({ zh: '特批 {approval} 于 {approvedOn} 批准红冲', en: 'Reversal by approval {approval} of {approvedOn}' }, { approval, approvedOn });

/** How a charge was reversed that stands in no ledger. */
export const unknownReversalReason = (entry: Entry, unitPrice: Decimal | undefined): Words =>
  join(
    reversalReason(entry),
    join(
      { zh: '该单号不在发料和期初中', en: 'the slip is in neither issues nor opening balance' },
      priceWords(entry.approvedOn, undefined, unitPrice),
    ),
  );
