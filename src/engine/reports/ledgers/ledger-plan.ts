import { yesOrNo } from '../../schema/types-text';
import type { SheetPlan } from '../../plan/plan';
import { chargeReason } from '../../charging/charge-decision';
import type { LedgerRow } from '../../ledgers/ledger';
import type { MonthOutcome } from '../../month/outcome';
import type { DealerListId } from '../../records/books';
import type { Repair } from '../../records/repairs';
import { listFrame } from '../../sheets/list-frame';
import { ledgerBody, ledgerSheet } from './ledger-report';

/** The ledger of a dealers' list as a sheet. */
export function ledgerPlan(id: DealerListId, outcome: MonthOutcome): SheetPlan {
  const sheet = ledgerSheet(id);
  const rows: readonly LedgerRow<unknown>[] = outcome.ledgers[id];
  const counted = rows.filter((row) => row.counts).length;
  const { language } = outcome.settings;
  return listFrame({
    title: sheet.title,
    group: 'ledgers',
    columns: sheet.columns,
    body: ledgerBody(id, sheet, rows, (row) => (id === 'repairs' ? decided(row as LedgerRow<Repair>, outcome) : NOTHING), language),
    settings: outcome.settings,
    line:
      rows.length === 0
        ? { zh: '本月无记录', en: 'No records this month' }
        : {
            zh: `读入 ${rows.length} 行，计入 ${counted} 行；各经销商原样数据`,
            en: `${rows.length} ${rows.length === 1 ? 'row' : 'rows'} read, ${counted} counted; as the dealers wrote them`,
          },
    frozenColumns: 2,
  });
}

const NOTHING = {};

/** What was decided of a repair, as its ledger row shows it. */
export function decided(row: LedgerRow<Repair>, { decisions, settings }: MonthOutcome): Readonly<Record<string, unknown>> {
  const decision = decisions.get(row);
  if (!decision) return {};
  return {
    judgedStage: decision.stage.stage,
    warrantyEnd: decision.stage.warrantyEnd,
    judgedCharge: yesOrNo(decision.charge.charged),
    basis: chargeReason(decision.charge, decision.stage)[settings.language],
    timeliness: decision.timeliness.result,
    hours: decision.timeliness.hours,
  };
}
