import { groupBy } from '../../values/group';
import { earlierRows } from '../../ledgers/earlier-month';
import type { LedgerRow } from '../../ledgers/ledger';
import type { MonthOutcome } from '../../month/outcome';
import type { Installation } from '../../records/installations';
import { modelName } from './fault-repairs';

/** Every known installation of a unit, by serial number, the earliest first: of earlier reports and of this month. */
const installationsKnown = ({
  earlier,
  ledgers,
}: Pick<MonthOutcome, 'earlier' | 'ledgers'>): ReadonlyMap<string, readonly LedgerRow<Installation>[]> =>
  groupBy(
    [...earlierRows(earlier, 'installations'), ...ledgers.installations].filter((row) => row.counts && row.values.serial !== undefined),
    (row) => row.values.serial ?? '',
  );

/** The units installed, by model: a unit counts once, under the model of its last installation (F4). */
export function installedBase(outcome: Pick<MonthOutcome, 'earlier' | 'ledgers' | 'settings'>): ReadonlyMap<string, ReadonlySet<string>> {
  const byModel = new Map<string, Set<string>>();
  for (const [serial, rows] of installationsKnown(outcome)) {
    const model = modelName(rows.at(-1)?.values.model, outcome.settings.language);
    byModel.set(model, (byModel.get(model) ?? new Set<string>()).add(serial));
  }
  return byModel;
}
