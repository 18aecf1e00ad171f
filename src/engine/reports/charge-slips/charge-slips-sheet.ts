import type { SheetPlan } from '../../plan/plan';
import type { MonthOutcome } from '../../month/outcome';
import { noChargesPage } from './no-charges';
import { slipPages } from './pages';
import { slipSheet } from './paper';
import { slipsOf } from './slip';
import { CHARGE_SLIPS_TITLE, SLIP_WORDS } from './words';

/** 收费单: a print-ready charge slip for every dealer with a charge (C6), each on A4 pages of its own. */
export function chargeSlipsSheet(outcome: MonthOutcome): SheetPlan {
  const slips = slipsOf(outcome).map((slip) => slipPages(slip, outcome));
  return slipSheet(
    { title: CHARGE_SLIPS_TITLE, footer: SLIP_WORDS.title, slips: slips.length > 0 ? slips : [[noChargesPage(outcome)]] },
    outcome.settings,
  );
}
