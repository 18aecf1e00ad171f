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
  meaning: {
    zh: '同一产品编号修好后 {repeatDays} 天内又叫修，后一次算重复维修，不论上次是哪家修的；未完成的不计。',
    en: 'The same unit called again within {repeatDays} days of a finished repair, whoever did that one; open repairs are left out.',
  },
  target: 'targetFirstFix',
  shares: (month) => shareByDealer(finishedRepairs(month), (row) => month.decisions.get(row)?.repeatOf === undefined),
});
