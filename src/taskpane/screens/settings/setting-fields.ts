import { settings as form, type WrittenSettings } from '../../../engine/records/settings';
import type { AnyColumns } from '../../../engine/schema/sheet';
import type { Language } from '../../../engine/values/language';

/** A setting that can be written. */
export type SettingField = keyof WrittenSettings;

/** The settings in the order of the pane; what a close writes itself is left out. */
export const SETTING_GROUPS = {
  firm: ['firm', 'department', 'firmContact'],
  month: ['month', 'asOf', 'dueDay', 'language'],
  limits: [
    'warrantyMonths',
    'returnDays',
    'returnPlace',
    'transitPlace',
    'transitDays',
    'repairHours',
    'specialRepairHours',
    'repeatDays',
    'visitSample',
    'drawSeed',
  ],
  targets: ['targetOnTime', 'targetClean', 'targetReturned', 'targetSatisfied', 'targetFirstFix', 'nearGap', 'vetoes'],
  weights: ['weightOnTime', 'weightClean', 'weightReturned', 'weightSatisfied', 'weightSubmitted'],
} as const satisfies Readonly<Record<string, readonly SettingField[]>>;

// One view of the columns for any field: the form's own type keeps each column apart.
const COLUMNS: AnyColumns = form.columns;

/** What a setting is called, what to fill in, and what holds where it is blank. */
export function settingField(
  field: SettingField,
  language: Language,
): { readonly label: string; readonly hint: string | undefined; readonly fallback: string } {
  const column = COLUMNS[field];
  if (!column) throw new Error(`no setting ${field}`);
  return { label: column.title[language], hint: column.note?.[language], fallback: settingText(field, column.default, language) };
}

/** A setting as it is read and typed: rates in per cent. */
export function settingText(field: SettingField, value: unknown, language: Language): string {
  const column = COLUMNS[field];
  if (!column || value === undefined) return '';
  if (column.type.kind === 'rate') return `${Number((Number(value) * 100).toFixed(4))}%`;
  return typeof value === 'string' && column.type.kind !== 'choice' ? value : String(column.type.write(value as never, language));
}
