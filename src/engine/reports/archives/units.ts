import type { Day } from '../../values/day';
import { by, groupBy } from '../../values/group';
import type { Words } from '../../values/language';
import { momentDay } from '../../values/moment';
import { warrantyEnd } from '../../warranty/stage';
import { earlierRows } from '../../ledgers/earlier-month';
import { repairKey, visitsToDate } from '../../ledgers/jobs-to-date';
import type { LedgerRow } from '../../ledgers/ledger';
import type { MonthOutcome } from '../../month/outcome';
import type { Installation } from '../../records/installations';
import type { Repair } from '../../records/repairs';
import type { Visit } from '../../records/visits';

/** Something that happened to a unit, with the row that says so. */
type UnitEvent = { readonly day: Day | undefined } & (
  | { readonly kind: 'installed'; readonly row: LedgerRow<Installation> }
  | { readonly kind: 'repaired'; readonly row: LedgerRow<Repair> }
  | { readonly kind: 'visited'; readonly row: LedgerRow<Visit> }
);

/** A unit with all that is known of it (E2, E3): the warranty follows the unit, the owner is the last one named. */
export interface Unit {
  readonly serial: string;
  readonly model: string | undefined;
  /** The dealer of the last event. */
  readonly dealer: string;
  readonly customer: string | undefined;
  readonly phone: string | undefined;
  readonly address: string | undefined;
  readonly boughtOn: Day | undefined;
  readonly installedOn: Day | undefined;
  readonly warrantyEnd: Day | undefined;
  readonly qualityCard: string | undefined;
  /** The oldest first. */
  readonly events: readonly UnitEvent[];
}

/** Every unit of this month and of the earlier reports, by serial number: one after another, since nobody needs them together. */
export function* units(outcome: MonthOutcome): Iterable<Unit> {
  const { earlier, ledgers } = outcome;
  const installations = [...earlierRows(earlier, 'installations'), ...counted(ledgers.installations)];
  const repairs = [...earlierRows(earlier, 'repairs'), ...counted(ledgers.repairs)];
  const [installed, repaired] = [bySerial(installations), bySerial(repairs)];
  const visits = visitsToDate(outcome);
  // Most jobs are not visited.
  const visited = new Set([...earlierRows(earlier, 'visits'), ...ledgers.visits].map(({ values }) => values.job));
  const visitsOf: VisitsOf = (rows, number) => (visited.has(number) ? visits(rows, number) : []);
  for (const serial of [...new Set([...installed.keys(), ...repaired.keys()])].sort())
    yield unitOf(serial, installed.get(serial) ?? [], repaired.get(serial) ?? [], visitsOf, outcome);
}

type VisitsOf = ReturnType<typeof visitsToDate>;

const counted = <V>(rows: readonly LedgerRow<V>[]) => rows.filter((row) => row.counts);

const bySerial = <V extends Installation | Repair>(rows: readonly LedgerRow<V>[]): ReadonlyMap<string, readonly LedgerRow<V>[]> =>
  groupBy(
    rows.filter(({ values }) => values.serial !== undefined),
    ({ values }) => values.serial ?? '',
  );

function unitOf(
  serial: string,
  installations: readonly LedgerRow<Installation>[],
  repairs: readonly LedgerRow<Repair>[],
  visitsOf: VisitsOf,
  { products, settings }: MonthOutcome,
): Unit {
  const events = eventsOf(installations, repairs, visitsOf);
  const told: readonly LedgerRow<Told>[] = [...installations, ...repairs];
  const model = firstOf(told, 'model');
  const boughtOn = firstOf(told, 'boughtOn');
  return {
    serial,
    model,
    dealer: events.at(-1)?.row.dealer ?? '',
    customer: lastOf(events, 'customer'),
    phone: lastOf(events, 'phone'),
    address: lastOf(events, 'address'),
    boughtOn,
    installedOn: firstOf(told, 'installedOn'),
    warrantyEnd: boughtOn && warrantyEnd(boughtOn, products.get(model ?? ''), settings.warrantyMonths),
    qualityCard: installations.findLast(({ values }) => values.qualityCard !== undefined)?.values.qualityCard,
    events,
  };
}

/** What installations and repairs say of a unit alike. */
type Told = Pick<Installation, 'model' | 'boughtOn' | 'installedOn'>;

function firstOf<F extends keyof Told>(told: readonly LedgerRow<Told>[], field: F): Told[F] | undefined {
  for (const { values } of told) if (values[field] !== undefined) return values[field];
  return undefined;
}

function lastOf(events: readonly UnitEvent[], field: 'customer' | 'phone' | 'address'): string | undefined {
  const named = events.findLast((event) => event.kind !== 'visited' && event.row.values[field] !== undefined);
  return named && named.kind !== 'visited' ? named.row.values[field] : undefined;
}

function eventsOf(
  installations: readonly LedgerRow<Installation>[],
  repairs: readonly LedgerRow<Repair>[],
  visitsOf: VisitsOf,
): readonly UnitEvent[] {
  const events: UnitEvent[] = [];
  const addVisits = (rows: readonly LedgerRow<unknown>[], number: string | undefined): void => {
    for (const row of visitsOf(rows, number)) events.push({ kind: 'visited', day: row.values.visitedOn, row });
  };
  for (const row of installations) {
    events.push({ kind: 'installed', day: row.values.installedOn, row });
    addVisits([row], row.values.installation);
  }
  for (const same of jobsOf(repairs)) {
    const row = same.at(-1) as LedgerRow<Repair>;
    const at = row.values.finishedAt ?? row.values.calledAt;
    events.push({ kind: 'repaired', day: at && momentDay(at), row });
    addVisits(same, row.values.job);
  }
  return events.sort(inTime);
}

/** An open repair stands in the report of each month until it is done; most units have one repair or none. */
const jobsOf = (repairs: readonly LedgerRow<Repair>[]): Iterable<readonly LedgerRow<Repair>[]> =>
  repairs.length > 1 ? groupBy(repairs, repairKey).values() : repairs.map((row) => [row]);

const inTime = by<UnitEvent>(
  ({ day }) => day ?? '',
  ({ kind }) => kind,
);

/** What happened, in words. */
export function wordsOf({ kind, row }: UnitEvent): Words {
  switch (kind) {
    case 'installed':
      return row.values.result === 'failed' ? { zh: '安装（未合格）', en: 'Installed, not passed' } : { zh: '安装', en: 'Installed' };
    case 'repaired':
      return repairWords(row.values);
    case 'visited': {
      const { overall } = row.values;
      return overall === undefined ? { zh: '回访', en: 'Visited' } : { zh: `回访 ${overall} 分`, en: `Visited: ${overall}` };
    }
  }
}

function repairWords({ finishedAt, faultCategory }: Repair): Words {
  const [zh, en] = finishedAt ? ['维修', 'Repaired'] : ['维修未完成', 'Repair open'];
  const fault = faultCategory === undefined ? '' : ` · ${faultCategory}`;
  return { zh: `${zh}${fault}`, en: `${en}${fault}` };
}
