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

/** Something that happened to a unit. */
interface UnitEvent {
  readonly day: Day | undefined;
  readonly dealer: string;
  readonly kind: 'installed' | 'repaired' | 'visited';
  readonly what: Words;
  readonly customer: string | undefined;
  readonly phone: string | undefined;
  readonly address: string | undefined;
}

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

/** Every unit of this month and of the earlier reports, by serial number. */
export function units(outcome: MonthOutcome): readonly Unit[] {
  const { earlier, ledgers } = outcome;
  const installations = [...earlierRows(earlier, 'installations'), ...counted(ledgers.installations)];
  const repairs = [...earlierRows(earlier, 'repairs'), ...counted(ledgers.repairs)];
  const [installed, repaired] = [bySerial(installations), bySerial(repairs)];
  const visitsOf = visitsToDate(outcome);
  return [...new Set([...installed.keys(), ...repaired.keys()])]
    .sort()
    .map((serial) => unitOf(serial, installed.get(serial) ?? [], repaired.get(serial) ?? [], visitsOf, outcome));
}

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
  visitsOf: ReturnType<typeof visitsToDate>,
  { products, settings }: MonthOutcome,
): Unit {
  const events = eventsOf(installations, repairs, visitsOf);
  const told = [...installations, ...repairs].map(({ values }) => values as Partial<Installation & Repair>);
  const first = <F extends keyof Installation & keyof Repair>(field: F) => told.find((values) => values[field] !== undefined)?.[field];
  const lastOf = (field: 'customer' | 'phone' | 'address') => events.findLast((event) => event[field] !== undefined)?.[field];
  const [model, boughtOn] = [first('model'), first('boughtOn')];
  return {
    serial,
    model,
    dealer: events.at(-1)?.dealer ?? '',
    customer: lastOf('customer'),
    phone: lastOf('phone'),
    address: lastOf('address'),
    boughtOn,
    installedOn: first('installedOn'),
    warrantyEnd: boughtOn && warrantyEnd(boughtOn, products.get(model ?? ''), settings.warrantyMonths),
    qualityCard: installations.findLast(({ values }) => values.qualityCard !== undefined)?.values.qualityCard,
    events,
  };
}

function eventsOf(
  installations: readonly LedgerRow<Installation>[],
  repairs: readonly LedgerRow<Repair>[],
  visitsOf: ReturnType<typeof visitsToDate>,
): readonly UnitEvent[] {
  const events: UnitEvent[] = [];
  for (const row of installations) events.push(installEvent(row), ...visitsOf([row], row.values.installation).map(visitEvent));
  for (const same of jobsOf(repairs)) {
    const row = same.at(-1) as LedgerRow<Repair>;
    events.push(repairEvent(row), ...visitsOf(same, row.values.job).map(visitEvent));
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

const installEvent = ({ dealer, values: { installedOn, customer, phone, address, result } }: LedgerRow<Installation>): UnitEvent => ({
  day: installedOn,
  dealer,
  kind: 'installed',
  what: result === 'failed' ? { zh: '安装（未合格）', en: 'Installed, not passed' } : { zh: '安装', en: 'Installed' },
  customer,
  phone,
  address,
});

function repairEvent({ dealer, values: { calledAt, finishedAt, customer, phone, address, faultCategory } }: LedgerRow<Repair>): UnitEvent {
  const [zh, en] = finishedAt ? ['维修', 'Repaired'] : ['维修未完成', 'Repair open'];
  const at = finishedAt ?? calledAt;
  const fault = faultCategory === undefined ? '' : ` · ${faultCategory}`;
  return {
    day: at && momentDay(at),
    dealer,
    kind: 'repaired',
    what: { zh: `${zh}${fault}`, en: `${en}${fault}` },
    customer,
    phone,
    address,
  };
}

const visitEvent = ({ dealer, values: { visitedOn, overall } }: LedgerRow<Visit>): UnitEvent => ({
  day: visitedOn,
  dealer,
  kind: 'visited',
  what: overall === undefined ? { zh: '回访', en: 'Visited' } : { zh: `回访 ${overall} 分`, en: `Visited: ${overall}` },
  customer: undefined,
  phone: undefined,
  address: undefined,
});
