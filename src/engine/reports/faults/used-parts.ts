import { groupBy, keyOf } from '../../values/group';
import type { LedgerRow } from '../../ledgers/ledger';
import type { MonthOutcome } from '../../month/outcome';
import type { PartUsed } from '../../records/parts-used';
import { madeOnce } from '../made-once';
import { reportOfLastMonth } from './last-month';

/** A counted line of 用料 with what the price list says of its part and the repair says of its unit. */
export interface UsedPart {
  readonly dealer: string;
  readonly part: string;
  readonly supplier: string;
  readonly quantity: number;
  /** By 判定收费 of its repair; without its repair as the dealer wrote. */
  readonly isCharged: boolean;
  /** Dealer and number of the repair. */
  readonly job: string;
  readonly model: string;
  readonly category: string;
  readonly isRepeat: boolean;
}

const NO_SUPPLIER = { zh: '未填供应商', en: 'No supplier' };

/** The parts used in the month, by the lines that count. */
export const usedParts = madeOnce((outcome: MonthOutcome): readonly UsedPart[] => {
  const { ledgers, jobs, decisions } = outcome;
  return ledgers.partsUsed
    .filter((row) => row.counts && row.values.part !== undefined)
    .map((row) => {
      const repair = jobs.of(row.dealer, row.values.job);
      const decision = repair && decisions.get(repair);
      return {
        dealer: row.dealer,
        part: row.values.part ?? '',
        supplier: supplierOf(row.values.part ?? '', outcome),
        quantity: row.values.quantity ?? 0,
        isCharged: decision?.charge.charged ?? row.values.charged === 'yes',
        job: keyOf(row.dealer, row.values.job),
        model: repair?.values.model ?? '',
        category: repair?.values.faultCategory ?? '',
        isRepeat: decision?.repeatOf !== undefined,
      };
    });
});

/** Who supplies a part, by the price row valid at A. */
export const supplierOf = (part: string, { prices, settings }: Pick<MonthOutcome, 'prices' | 'settings'>): string =>
  prices.on(part, settings.asOf)?.supplier ?? NO_SUPPLIER[settings.language];

/** The quantity of each part that last month's report counts; nothing without that report. */
export function lastMonthsParts(outcome: MonthOutcome): ReadonlyMap<string, number> | undefined {
  const report = reportOfLastMonth(outcome);
  if (!report) return undefined;
  const lines = groupBy(
    report.ledgers.partsUsed.filter((row: LedgerRow<PartUsed>) => row.counts),
    (row) => row.values.part ?? '',
  );
  return new Map([...lines].map(([part, rows]) => [part, rows.reduce((sum, { values }) => sum + (values.quantity ?? 0), 0)]));
}
