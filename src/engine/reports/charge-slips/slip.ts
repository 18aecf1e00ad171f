import type { Day } from '../../values/day';
import { by, groupBy, sumOf } from '../../values/group';
import { type Money, sumMoney } from '../../values/money';
import { folded } from '../../values/text';
import type { ChargeLine, Invoicing } from '../../reconciliation/charge-line';
import type { MonthOutcome } from '../../month/outcome';
import type { Dealer } from '../../records/dealers';

/** The ways to pay that have a box on the slip. */
export const PAYMENTS = ['transfer', 'cash', 'offset'] as const;
export type Payment = (typeof PAYMENTS)[number];

/** The ways to invoice, in the order of their boxes. */
export const INVOICINGS: readonly Invoicing[] = ['now', 'later', 'none'];

/** A line of charge with its place on the slip. */
export interface SlipLine {
  /** 序号, from 1. */
  readonly number: number;
  readonly line: ChargeLine;
  readonly partName: string;
}

/** What a charge slip says: everything that one dealer is charged this month. */
export interface Slip {
  /** SF-YYYYMM-DEALER. */
  readonly number: string;
  readonly dealerCode: string;
  /** Nothing where the master list does not know the dealer. */
  readonly dealer: Dealer | undefined;
  readonly lines: readonly SlipLine[];
  /** Pieces charged, less those reversed. */
  readonly quantity: number;
  readonly hasReversals: boolean;
  readonly total: Money;
  readonly payments: ReadonlySet<Payment>;
  /** The amount of each way to invoice that a line has; the amounts add up to the total. */
  readonly invoices: ReadonlyMap<Invoicing, Money>;
}

/** The slips of a month: one for each dealer with a charge, in the order of dealer numbers. */
export function slipsOf(outcome: MonthOutcome): readonly Slip[] {
  const byDealer = groupBy(outcome.reconciliation.charges, (line) => line.dealer);
  return [...byDealer].sort(by(([dealer]) => dealer)).map(([dealer, lines]) => slipOf(dealer, lines, outcome));
}

/** The day on which the slips are made out: that of the run. */
export const madeOutOn = ({ run }: MonthOutcome): Day => run.finishedAt.slice(0, 10) as Day;

function slipOf(dealer: string, lines: readonly ChargeLine[], { settings, dealers, prices }: MonthOutcome): Slip {
  const byInvoicing = groupBy(lines, (line) => line.invoicing);
  return {
    number: `SF-${settings.month.replace('-', '')}-${dealer}`,
    dealerCode: dealer,
    dealer: dealers.get(dealer),
    lines: lines.map((line, index) => ({ number: index + 1, line, partName: prices.nameOf(line.part) })),
    quantity: sumOf(lines, (line) => (line.kind === 'reversal' ? -line.quantity : line.quantity)),
    hasReversals: lines.some(({ kind }) => kind === 'reversal'),
    total: sumMoney(lines.map((line) => line.amount)),
    payments: new Set(lines.flatMap(({ payment }) => paymentOf(payment) ?? [])),
    invoices: new Map([...byInvoicing].map(([invoicing, of]) => [invoicing, sumMoney(of.map((line) => line.amount))])),
  };
}

const SPELLINGS: ReadonlyMap<string, Payment> = new Map([
  ['转账', 'transfer'],
  ['银行转账', 'transfer'],
  ['transfer', 'transfer'],
  ['banktransfer', 'transfer'],
  ['现金', 'cash'],
  ['cash', 'cash'],
  ['货款抵扣', 'offset'],
  ['offset', 'offset'],
]);

const paymentOf = (written = ''): Payment | undefined => SPELLINGS.get(folded(written));
