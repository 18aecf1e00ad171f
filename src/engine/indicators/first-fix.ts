import type { LedgerRow } from '../ledgers/ledger';
import type { MonthContext } from '../month/context';
import type { Repair } from '../records/repairs';
import { indicator, shareByDealer } from './indicator';

/** The counted repairs that are finished; one with an unreadable time of completion is. */
export const finishedRepairs = ({ ledgers, decisions }: MonthContext): readonly LedgerRow<Repair>[] =>
  ledgers.repairs.filter((row) => row.counts && decisions.get(row)?.timeliness.result !== 'open');

/** 一次修复率: finished repairs that do not repeat an earlier one of the same unit (F2). */
export const firstFix = indicator({
  id: 'firstFix',
  title: { zh: '一次修复率', en: 'First-time fix' },
  formula: { zh: '1 − 重复维修（已完成）÷ 完成维修', en: '1 − finished repeat repairs ÷ finished repairs' },
  target: 'targetFirstFix',
  shares: (month) => shareByDealer(finishedRepairs(month), (row) => month.decisions.get(row)?.repeatOf === undefined),
});
