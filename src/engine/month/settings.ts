import type { Day } from '../values/day';
import type { Language } from '../values/language';
import type { Decimal } from '../values/money';
import { type Month, lastDay, monthOf } from '../values/month';
import { settings } from '../records/settings';
import type { WrittenSettings } from '../records/settings';

/** Settings with every blank filled by its default, for one month. */
export interface Settings {
  readonly month: Month;
  /** A: the as-of date (盘点日期). */
  readonly asOf: Day;
  readonly firm: string;
  readonly department: string;
  readonly firmContact: string;
  readonly dueDay: number;
  readonly warrantyMonths: number;
  readonly returnDays: number;
  readonly returnPlace: string;
  readonly transitPlace: string;
  readonly transitDays: number;
  readonly repairHours: number;
  readonly specialRepairHours: number;
  readonly repeatDays: number;
  readonly visitSample: Decimal;
  readonly drawSeed: number;
  readonly language: Language;
  readonly closedMonths: readonly string[];
  readonly targetOnTime: Decimal;
  readonly targetClean: Decimal;
  readonly targetReturned: Decimal;
  readonly targetSatisfied: Decimal;
  readonly targetFirstFix: Decimal;
  readonly nearGap: Decimal;
  readonly vetoes: readonly string[];
  readonly weightOnTime: number;
  readonly weightClean: number;
  readonly weightReturned: number;
  readonly weightSatisfied: number;
  readonly weightSubmitted: number;
}

const split = (text: string | undefined): readonly string[] => (text ?? '').split(/[,，、;；\s]+/).filter((part) => part !== '');

const defaults = Object.fromEntries(
  Object.entries(settings.columns).map(([field, { default: value }]) => [field, value]),
) as Required<WrittenSettings>;

/** The month that 盘点日期 belongs to: the one that is written beside it, else its own. */
const monthOfDates = ({ month, asOf }: WrittenSettings): Month | undefined => month ?? (asOf && monthOf(asOf));

/** The settings of a month: as written, else by default; what the caller names wins. */
export function settingsFor(month: Month, written: WrittenSettings, named: { asOf?: Day; language?: Language } = {}): Settings {
  const given = Object.fromEntries(Object.entries(written).filter(([, value]) => value !== undefined)) as WrittenSettings;
  const all = { ...defaults, ...given };
  return {
    ...all,
    month,
    asOf: named.asOf ?? (monthOfDates(given) === month ? given.asOf : undefined) ?? lastDay(month),
    language: named.language ?? all.language,
    firm: all.firm ?? '',
    department: all.department ?? '',
    firmContact: all.firmContact ?? '',
    closedMonths: split(all.closedMonths),
    vetoes: split(all.vetoes),
  };
}

/** 已结月份 once the month is closed. */
export const closedMonthsWith = ({ closedMonths, month }: Pick<Settings, 'closedMonths' | 'month'>): string =>
  [...new Set([...closedMonths, month])].sort().join(', ');
