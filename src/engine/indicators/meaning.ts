import { type Facts, type Words, fill } from '../values/language';
import type { Settings } from '../month/settings';
import type { Indicator } from './indicator';

/** The limits that the words of indicators name. */
export const limitsOf = ({ repairHours, specialRepairHours, repeatDays, returnPlace, dueDay }: Settings): Facts => ({
  hours: repairHours,
  specialHours: specialRepairHours,
  repeatDays,
  returnPlace,
  dueDay,
});

/** Formula and meaning of an indicator with the limits in force. */
export function indicatorWords({ formula, meaning }: Indicator, limits: Facts): Words {
  return { zh: `${formula.zh}。${fill(meaning.zh, limits)}`, en: `${formula.en}. ${fill(meaning.en, limits)}` };
}
