import { addDays } from '../values/day';
import { groupBy, sumOf } from '../values/group';
import { type Money, decimal, lineAmount } from '../values/money';
import { type Month, firstDay, lastDay } from '../values/month';
import type { Approval } from '../records/approvals';
import type { HeadOfficeListId } from '../records/books';
import type { Issue } from '../records/issues';
import type { OpeningLot } from '../records/opening-balance';
import type { Receipt } from '../records/receipts';
import { GIVEN, PART_WITHOUT_PRICE_YET, priceOn } from './catalogue';
import type { HeadOfficeContents } from './head-office-records';
import { monthBefore, slipNumber } from './lots';
import type { SampleDealer, SampleOrder } from './sample-dealers';

/** A row of head office's with a fault in it, put behind the sound ones. */
export interface FaultyRow {
  /** The rule that must find it; nothing for a sound row that only sets the scene. */
  readonly rule?: string;
  readonly list: HeadOfficeListId;
  readonly field?: string;
  readonly record: object;
}

const PART = 'P-101';

/** Whose month the rows are made up for. */
interface Subject {
  readonly dealer: SampleDealer;
  readonly month: Month;
  /** A part of which the dealer owes more than came back. */
  readonly owed: string | undefined;
  /** The dealer's lots at the beginning of the month. */
  readonly opening: readonly OpeningLot[];
}

/** The faulty rows of head office, all about one dealer, each spoilt in one way. */
export function headOfficeFaults(contents: HeadOfficeContents, dealer: SampleDealer, { month }: SampleOrder): readonly FaultyRow[] {
  const opening = contents.openingBalance.filter((lot) => lot.dealer === dealer.number);
  const subject = { dealer, month, owed: stillOwed(contents, dealer), opening };
  return [...faultyIssues(subject), ...faultyReceipts(subject), ...faultyApprovals(subject), ...faultyPrices(month)];
}

function faultyIssues({ dealer, month, opening: [first] }: Subject): readonly FaultyRow[] {
  const start = firstDay(month);
  const issue = (running: number) => ({
    slip: slipNumber('LL', dealer, month, 970 + running),
    issuedOn: addDays(start, 14),
    dealer: dealer.number,
    part: PART,
    quantity: 1,
  });
  const loan = (running: number): Issue => ({
    ...issue(running),
    nature: 'loan',
    charged: 'no',
    warranty: 'inside',
    dueOn: addDays(lastDay(month), 40),
  });
  const charged = (running: number): Issue => ({
    ...issue(running),
    nature: 'charged',
    charged: 'yes',
    warranty: 'outside',
    paidOn: addDays(start, 13),
    payment: '银行转账',
    invoicing: 'now',
  });
  const ofMonthBefore = { slip: slipNumber('LL', dealer, monthBefore(month), 977), issuedOn: addDays(start, -10), dueOn: undefined };
  const dearer = (lineAmount(priceOn(PART, addDays(start, 14), month), 1) + 1000) as Money;
  const row = (rule: string, field: string, record: object): FaultyRow => ({ rule, list: 'issues', field, record });
  return [
    row('P3', 'part', { ...charged(1), part: PART_WITHOUT_PRICE_YET.part }),
    row('P4', 'approval', { ...loan(2), nature: 'approved', approval: 'TP-0000', dueOn: undefined }),
    row('P9', 'amount', { ...charged(3), amount: dearer }),
    row('P10', 'paidOn', { ...charged(4), paidOn: addDays(start, 17) }),
    row('P11', 'charged', { ...charged(5), charged: 'no' }),
    ...(first?.slip ? [row('P12', 'slip', { ...loan(6), slip: first.slip, part: first.part })] : []),
    row('P13', 'slip', { ...loan(7), ...ofMonthBefore }),
    row('H1', 'dealer', { ...loan(8), dealer: 'X999' }),
  ];
}

function faultyReceipts({ dealer, month, owed }: Subject): readonly FaultyRow[] {
  const start = firstDay(month);
  const receipt = (running: number, part: string): Receipt => ({
    receipt: slipNumber('SL', dealer, month, 970 + running),
    receivedOn: addDays(start, 20),
    dealer: dealer.number,
    part,
    quantity: 1,
    type: 'oldPart',
    place: '台州',
  });
  const row = (rule: string, field: string, record: object): FaultyRow => ({ rule, list: 'receipts', field, record });
  return [
    row('P5', 'place', { ...receipt(1, PART), place: '杭州' }),
    ...(owed ? [row('P6', 'slip', { ...receipt(2, owed), slip: 'LL-0000' })] : []),
    row('P7', 'quantity', receipt(3, GIVEN.gift.part)),
    ...(owed ? [row('P14', 'receivedOn', { ...receipt(4, owed), receivedOn: addDays(start, -6) })] : []),
  ];
}

function faultyApprovals({ dealer, month, owed, opening }: Subject): readonly FaultyRow[] {
  const [start, end] = [firstDay(month), lastDay(month)];
  const released = opening.find((lot) => lot.part !== owed && (lot.dueOn ?? start) > end);
  return released ? [{ rule: 'P15', list: 'approvals', field: 'quantity', record: tooLarge(released, dealer, month) }] : [];
}

function faultyPrices(month: Month): readonly FaultyRow[] {
  const price = { part: 'P-199', name: '备用卡扣', unit: '个', validFrom: addDays(firstDay(month), -90), oldPartDue: 'no' };
  return [
    { list: 'prices', record: { ...price, cost: decimal(5) } },
    { rule: 'P16', list: 'prices', field: 'cost', record: { ...price, cost: decimal(6) } },
  ];
}

/** A release of more than its lot ever was. */
const tooLarge = ({ slip, part }: OpeningLot, { digits, number }: SampleDealer, month: Month): Approval => ({
  approval: `TP${digits}-99`,
  approvedOn: addDays(firstDay(month), 2),
  dealer: number,
  ...(slip && { slip }),
  ...(part && { part }),
  effect: 'release',
  quantity: 99,
  approvedBy: '售后经理',
});

/** A part of which the dealer owes at least three more than came back. */
function stillOwed({ openingBalance, issues, receipts }: HeadOfficeContents, dealer: SampleDealer): string | undefined {
  const own = <T extends { readonly dealer?: string }>(rows: readonly T[]) => rows.filter((row) => row.dealer === dealer.number);
  const back = groupBy(own(receipts), ({ part }) => part);
  const lent = groupBy([...own(openingBalance), ...own(issues).filter(({ nature }) => nature === 'loan')], ({ part }) => part);
  const found = [...lent].find(
    ([part, lots]) => sumOf(lots, ({ quantity }) => quantity ?? 0) >= sumOf(back.get(part) ?? [], ({ quantity }) => quantity ?? 0) + 3,
  );
  return found?.[0];
}
