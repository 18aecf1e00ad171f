import { sumOf } from '../values/group';
import { lineAmount, yuan } from '../values/money';
import { type Month, addToMonth } from '../values/month';
import { ALL_DEALERS, MEASURE, faultMeasure, rateMeasure } from '../indicators/history-measures';
import type { HistoryEntry } from '../records/history';
import type { OpeningLot } from '../records/opening-balance';
import { priceOn } from './catalogue';
import { faultShares } from './fault-shares';
import { monthBefore } from './lots';
import { type Random, randomOf } from './random';
import type { SampleDealer, SampleOrder } from './sample-dealers';

/** Two years of all dealers, so that every month has its month of the year before; dealer by dealer the last of them. */
const MONTHS = 24;
const MONTHS_BY_DEALER = 12;
/** With more dealers than these, only the month before is told dealer by dealer. */
const DETAILED = 50;
/** The mean of each rate in the months before, and how far it strays. */
const RATES = [
  ['onTime', 0.94, 0.03],
  ['firstFix', 0.982, 0.006],
  ['returned', 0.9, 0.05],
  ['satisfied', 0.88, 0.05],
  ['clean', 0.994, 0.005],
  ['visitCoverage', 0.17, 0.02],
] as const;
const RATER = [
  ['reliability', 4.3],
  ['assurance', 4.4],
  ['tangibles', 4.2],
  ['empathy', 4.3],
  ['responsiveness', 4.1],
] as const;
/** Shares of the stages, and what a repair brings on average in yuan. */
const STAGES = { unpacking: 0.02, outOfWarranty: 0.28 } as const;
const YUAN = { chargedIssues: 9, chargedOverdue: 4.4, reversals: -0.25 } as const;

/** 历史 of the two years before: a business that grows a little and has its seasons; last month's closing balance is this month's opening. */
export function sampleHistory(
  order: SampleOrder,
  dealers: readonly SampleDealer[],
  opening: readonly OpeningLot[],
): readonly HistoryEntry[] {
  const balances = balancesOf(order, opening);
  return Array.from({ length: MONTHS }, (_, index) => addToMonth(order.month, index - MONTHS)).flatMap((month, index) => {
    const random = randomOf(order.seed, 'history', month);
    const volume = 0.9 + 0.012 * (index - MONTHS + MONTHS_BY_DEALER) + 0.08 * Math.sin((Number(month.slice(5)) / 6) * Math.PI);
    const active = dealers.filter(({ reporting }) => reporting !== 'zero');
    const all = {
      ...figures(Math.round(order.rows * active.length * volume), random),
      ...faults(Math.round(order.rows * active.length * volume), random),
      ...submissions(dealers.length, random),
    };
    return [
      ...entries(month, ALL_DEALERS, { ...all, ...closing(month, order, balances.get(ALL_DEALERS)) }),
      ...((dealers.length <= DETAILED && index >= MONTHS - MONTHS_BY_DEALER) || index === MONTHS - 1 ? dealers : []).flatMap((dealer) => {
        const own = randomOf(order.seed, 'history', month, dealer.index);
        return entries(month, dealer.number, {
          ...withScore(figures(dealer.reporting === 'zero' ? 0 : Math.round(order.rows * volume), own)),
          [MEASURE.submission]: 1,
          ...closing(month, order, balances.get(dealer.number)),
        });
      }),
    ];
  });
}

const entries = (month: Month, dealer: string, values: Readonly<Record<string, number>>): readonly HistoryEntry[] =>
  Object.entries(values).map(([measure, value]) => ({ month, dealer, measure, value }));

function figures(repairs: number, random: Random): Readonly<Record<string, number>> {
  if (repairs === 0) return { [MEASURE.repairs]: 0 };
  const money = Object.fromEntries(
    (Object.keys(YUAN) as (keyof typeof YUAN)[]).map((kind) => [
      MEASURE[kind],
      round(repairs * YUAN[kind] * (0.8 + random.next() * 0.4), 2),
    ]),
  );
  return {
    [MEASURE.repairs]: repairs,
    [MEASURE.finished]: Math.round(repairs * 0.96),
    [MEASURE.installations]: Math.round(repairs / 2),
    [MEASURE.stage.unpacking]: Math.round(repairs * STAGES.unpacking),
    [MEASURE.stage.outOfWarranty]: Math.round(repairs * STAGES.outOfWarranty),
    [MEASURE.stage.inWarranty]: repairs - Math.round(repairs * STAGES.unpacking) - Math.round(repairs * STAGES.outOfWarranty),
    [MEASURE.late]: Math.round(repairs * 0.05),
    [MEASURE.overdue]: Math.round(repairs * 0.07),
    ...money,
    [MEASURE.revenue]: round(
      sumOf(Object.values(money), (value) => value),
      2,
    ),
    ...Object.fromEntries(
      RATES.map(([id, mean, stray]) => [rateMeasure(id), round(Math.min(1, mean + (random.next() - 0.5) * 2 * stray), 4)]),
    ),
    [MEASURE.answers]: Math.round(repairs / 4),
    [MEASURE.overallMark]: round(4.32 + (random.next() - 0.5) * 0.2, 2),
    [MEASURE.complaints]: Math.round(repairs / 38),
    ...Object.fromEntries(RATER.map(([mark, mean]) => [MEASURE.rater[mark], round(mean + (random.next() - 0.5) * 0.3, 2)])),
  };
}

/** The score that the default weights give: on time, and the four rates as far as they are known. */
function withScore(known: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  const weights = [
    ['onTime', 30],
    ['clean', 20],
    ['returned', 20],
    ['satisfied', 20],
  ] as const;
  const rated = weights.flatMap(([id, weight]) =>
    known[rateMeasure(id)] === undefined ? [] : [{ weight, rate: known[rateMeasure(id)] ?? 0 }],
  );
  const submitted = 10;
  return {
    ...known,
    [MEASURE.score]: round(
      ((sumOf(rated, ({ weight, rate }) => weight * rate) + submitted) / (sumOf(rated, ({ weight }) => weight) + submitted)) * 100,
      2,
    ),
  };
}

const faults = (repairs: number, random: Random): Readonly<Record<string, number>> =>
  Object.fromEntries(
    [...faultShares()].map(([category, share]) => [faultMeasure(category), Math.round(repairs * share * (0.85 + random.next() * 0.3))]),
  );

function submissions(dealers: number, random: Random): Readonly<Record<string, number>> {
  const missing = dealers < 8 ? 0 : random.whole(0, 2);
  const late = dealers < 8 ? 0 : random.whole(0, 2);
  return {
    [rateMeasure('received')]: round((dealers - missing) / dealers, 4),
    [rateMeasure('submittedOnTime')]: round((dealers - missing - late) / dealers, 4),
  };
}

type Balance = readonly [quantity: number, amount: number];

/** What the opening balance comes to, in pieces and at the cost of the day of lending: last month's 期末结转. */
function balancesOf({ month }: SampleOrder, opening: readonly OpeningLot[]): ReadonlyMap<string, Balance> {
  const balances = new Map<string, Balance>();
  for (const { dealer = '', part = '', quantity = 0, borrowedOn } of opening) {
    const amount = borrowedOn ? yuan(lineAmount(priceOn(part, borrowedOn, month), quantity)) : 0;
    for (const whose of [dealer, ALL_DEALERS]) {
      const [pieces, value] = balances.get(whose) ?? [0, 0];
      balances.set(whose, [pieces + quantity, round(value + amount, 2)]);
    }
  }
  return balances;
}

const closing = (month: Month, order: SampleOrder, [quantity, amount]: Balance = [0, 0]): Readonly<Record<string, number>> =>
  month === monthBefore(order.month) ? { [MEASURE.closingQuantity]: quantity, [MEASURE.closingAmount]: amount } : {};

const round = (value: number, decimals: number): number => Math.round(value * 10 ** decimals) / 10 ** decimals;
