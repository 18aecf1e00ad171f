import { daysBetween } from '../../values/day';
import { groupBy, keyOf, sumOf } from '../../values/group';
import type { Words } from '../../values/language';
import { momentDay } from '../../values/moment';
import { isMark } from '../../indicators/satisfied';
import type { LedgerRow } from '../../ledgers/ledger';
import type { MonthOutcome } from '../../month/outcome';
import type { PartUsed } from '../../records/parts-used';
import type { Repair } from '../../records/repairs';

/** What speaks for looking at a repair, with its points. */
export interface RiskSign {
  readonly points: number;
  readonly words: Words;
}

/** The signs, in words for 口径说明, with their points. */
export const RISK_POINTS = { repeat: 3, lowMark: 3, notConfirmed: 2, errors: 2, oldPartKept: 1, late: 1 } as const;
/** Marks of a visit up to this one are low. */
const LOW_MARK = 2;

/** Makes the signs of each repair of a month easy to ask. */
export function riskSigns(outcome: MonthOutcome): (row: LedgerRow<Repair>) => readonly RiskSign[] {
  const { decisions, ledgers, findings, partsOfJob } = outcome;
  const lowMarks = groupBy(
    ledgers.visits.filter((row) => row.counts && row.values.job !== undefined && isLow(row.values.overall)),
    (row) => keyOf(row.dealer, row.values.job),
  );
  const errors = groupBy(
    findings.filter(({ level, list }) => level === 'error' && list === 'repairs'),
    ({ file, row }) => keyOf(file, row),
  );
  return (row) => {
    const decision = decisions.get(row);
    const { job, calledAt, confirmed } = row.values;
    const key = keyOf(row.dealer, job);
    const marks = lowMarks.get(key)?.map(({ values }) => values.overall ?? 0);
    const codes = errors.get(keyOf(row.file, row.row))?.map(({ code }) => code);
    const kept = decision?.charge.charged === false ? sumOf(partsOfJob.get(key) ?? [], keptPieces) : 0;
    const [repeated, hours] = [decision?.repeatOf, decision?.timeliness.hours];
    return [
      repeated && sign('repeat', ...repeatWords(repeated, calledAt)),
      marks && sign('lowMark', `回访只打 ${Math.min(...marks)} 分`, `a visit gave ${Math.min(...marks)}`),
      confirmed !== 'yes' && sign('notConfirmed', '没有用户确认', 'not confirmed by the customer'),
      codes && sign('errors', `单证有错误 ${once(codes).join('、')}`, `errors ${once(codes).join(', ')}`),
      kept > 0 && sign('oldPartKept', `免费换件 ${kept} 件未退旧件`, `${kept} old parts of free repairs not returned`),
      decision?.timeliness.result === 'late' &&
        sign('late', hours === undefined ? '超时' : `超时，用了 ${hours} 小时`, hours === undefined ? 'late' : `late, ${hours} h`),
    ].filter((one) => typeof one === 'object');
  };
}

const isLow = (mark: number | undefined): boolean => isMark(mark) && mark <= LOW_MARK;
const once = (codes: readonly string[]): readonly string[] => [...new Set(codes)];
const keptPieces = ({ values: { oldPart, quantity } }: LedgerRow<PartUsed>): number => (oldPart === 'kept' ? (quantity ?? 0) : 0);

const sign = (of: keyof typeof RISK_POINTS, zh: string, en: string): RiskSign => ({ points: RISK_POINTS[of], words: { zh, en } });

function repeatWords({ values }: LedgerRow<Repair>, calledAt: Repair['calledAt']): readonly [zh: string, en: string] {
  const { job = '', finishedAt } = values;
  const days = finishedAt && calledAt ? daysBetween(momentDay(finishedAt), momentDay(calledAt)) : 0;
  return [`${days} 天前修过（${job}）`, `repaired ${days} days before (${job})`];
}
