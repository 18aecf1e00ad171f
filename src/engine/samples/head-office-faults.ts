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

/** The faulty rows of head office, all about one dealer, each spoilt in one way. */
export function headOfficeFaults(contents: HeadOfficeContents, dealer: SampleDealer, order: SampleOrder): readonly FaultyRow[] {
  const { month } = order;
  const [start, end] = [firstDay(month), lastDay(month)];
  const slip = (running: number) => slipNumber('LL', dealer, month, 970 + running);
  const loan = (running: number): Issue => ({
    slip: slip(running),
    issuedOn: addDays(start, 14),
    dealer: dealer.number,
    part: PART,
    quantity: 1,
    nature: 'loan',
    charged: 'no',
    warranty: 'inside',
    dueOn: addDays(end, 40),
  });
  const charged = (running: number): Issue => ({
    slip: slip(running),
    issuedOn: addDays(start, 14),
    dealer: dealer.number,
    part: PART,
    quantity: 1,
    nature: 'charged',
    charged: 'yes',
    warranty: 'outside',
    paidOn: addDays(start, 13),
    payment: '银行转账',
    invoicing: 'now',
  });
  const receipt = (running: number, part: string): Receipt => ({
    receipt: slipNumber('SL', dealer, month, 970 + running),
    receivedOn: addDays(start, 20),
    dealer: dealer.number,
    part,
    quantity: 1,
    type: 'oldPart',
    place: '台州',
  });
  const owed = stillOwed(contents, dealer);
  const [first] = contents.openingBalance.filter((lot) => lot.dealer === dealer.number);
  const released = contents.openingBalance.find((lot) => lot.dealer === dealer.number && lot.part !== owed && (lot.dueOn ?? start) > end);
  const fromDay = addDays(start, -90);
  const price = priceOn(PART, addDays(start, 14), month);
  return [
    { rule: 'P3', list: 'issues', field: 'part', record: { ...charged(1), part: PART_WITHOUT_PRICE_YET.part } },
    { rule: 'P4', list: 'issues', field: 'approval', record: { ...loan(2), nature: 'approved', approval: 'TP-0000', dueOn: undefined } },
    { rule: 'P9', list: 'issues', field: 'amount', record: { ...charged(3), amount: (lineAmount(price, 1) + 1000) as Money } },
    { rule: 'P10', list: 'issues', field: 'paidOn', record: { ...charged(4), paidOn: addDays(start, 17) } },
    { rule: 'P11', list: 'issues', field: 'charged', record: { ...charged(5), charged: 'no' } },
    ...(first?.slip
      ? [{ rule: 'P12', list: 'issues', field: 'slip', record: { ...loan(6), slip: first.slip, part: first.part } } as const]
      : []),
    {
      rule: 'P13',
      list: 'issues',
      field: 'slip',
      record: { ...loan(7), slip: slipNumber('LL', dealer, monthBefore(month), 977), issuedOn: addDays(start, -10), dueOn: undefined },
    },
    { rule: 'H1', list: 'issues', field: 'dealer', record: { ...loan(8), dealer: 'X999' } },
    { rule: 'P5', list: 'receipts', field: 'place', record: { ...receipt(1, PART), place: '杭州' } },
    ...(owed ? [{ rule: 'P6', list: 'receipts', field: 'slip', record: { ...receipt(2, owed), slip: 'LL-0000' } } as const] : []),
    { rule: 'P7', list: 'receipts', field: 'quantity', record: receipt(3, GIVEN.gift.part) },
    ...(owed
      ? [{ rule: 'P14', list: 'receipts', field: 'receivedOn', record: { ...receipt(4, owed), receivedOn: addDays(start, -6) } } as const]
      : []),
    ...(released ? [{ rule: 'P15', list: 'approvals', field: 'quantity', record: tooLarge(released, dealer, month) } as const] : []),
    { list: 'prices', record: { part: 'P-199', name: '备用卡扣', unit: '个', cost: decimal(5), validFrom: fromDay, oldPartDue: 'no' } },
    {
      rule: 'P16',
      list: 'prices',
      field: 'cost',
      record: { part: 'P-199', name: '备用卡扣', unit: '个', cost: decimal(6), validFrom: fromDay, oldPartDue: 'no' },
    },
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
