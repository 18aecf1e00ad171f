import { by, sumOf } from '../../values/group';
import type { Words } from '../../values/language';
import { finishedRepairs } from '../../indicators/first-fix';
import type { LedgerRow } from '../../ledgers/ledger';
import type { MonthOutcome } from '../../month/outcome';
import type { Repair } from '../../records/repairs';
import { madeOnce } from '../made-once';
import { drawPlaces } from './draw-places';
import { riskSigns } from './risk-signs';

/** A repair to be looked into, how it was drawn and why. */
export interface DrawnRepair {
  readonly row: LedgerRow<Repair>;
  readonly method: 'random' | 'risk';
  readonly reason: Words;
}

/** Fewer points are no reason by themselves. */
export const LEAST_POINTS = 2;

/** What the draw is made from: the finished repairs with a number. */
export const drawable = madeOnce((outcome: MonthOutcome): readonly LedgerRow<Repair>[] =>
  finishedRepairs(outcome).filter(({ values }) => values.job !== undefined),
);

/** How many are drawn at random, and as many again at most by risk. */
export const sampleSize = (size: number, share: string): number => Math.min(size, Math.ceil(Math.round(size * Number(share) * 1e6) / 1e6));

/** The repairs to be looked into: part at random from the seed, part by risk, each with its reason (A6). */
export function drawnRepairs(outcome: MonthOutcome): readonly DrawnRepair[] {
  const { visitSample, drawSeed, month } = outcome.settings;
  // By dealer and number, so that the order of files does not change the draw.
  const all = [...drawable(outcome)].sort(
    by(
      (row) => row.dealer,
      (row) => row.values.job ?? '',
      (row) => row.file,
      (row) => row.row,
    ),
  );
  const wanted = sampleSize(all.length, visitSample);
  const random = drawPlaces(all.length, wanted, drawSeed, month).flatMap((place, index): readonly DrawnRepair[] => {
    const row = all[place - 1];
    return row
      ? [
          {
            row,
            method: 'random',
            reason: {
              zh: `随机第 ${index + 1} 个：${all.length} 件中的第 ${place} 件`,
              en: `Draw ${index + 1}: no. ${place} of ${all.length}`,
            },
          },
        ]
      : [];
  });
  const drawn = new Set(random.map(({ row }) => row));
  return [
    ...random,
    ...byRisk(
      outcome,
      all.filter((row) => !drawn.has(row)),
      wanted,
    ),
  ].sort(
    by(
      ({ row }) => row.dealer,
      ({ method }) => method,
      ({ row }) => row.values.job ?? '',
    ),
  );
}

function byRisk(outcome: MonthOutcome, rows: readonly LedgerRow<Repair>[], wanted: number): readonly DrawnRepair[] {
  const signsOf = riskSigns(outcome);
  return rows
    .map((row) => {
      const signs = signsOf(row);
      return { row, signs, points: sumOf(signs, ({ points }) => points) };
    })
    .filter(({ points }) => points >= LEAST_POINTS)
    .sort(
      by(
        ({ points }) => -points,
        ({ row }) => row.dealer,
        ({ row }) => row.values.job ?? '',
      ),
    )
    .slice(0, wanted)
    .map(({ row, signs, points }) => ({
      row,
      method: 'risk',
      reason: {
        zh: `${signs.map(({ words }) => words.zh).join('；')}（风险 ${points} 分）`,
        en: `${signs.map(({ words }) => words.en).join('; ')} (risk ${points})`,
      },
    }));
}
