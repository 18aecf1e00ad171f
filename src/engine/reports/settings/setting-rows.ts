import type { CellContent } from '../../plan/plan';
import type { Column } from '../../schema/sheet';
import { settings as settingsForm } from '../../records/settings';
import { lastDay } from '../../values/month';
import type { MonthOutcome } from '../../month/outcome';
import { closedMonthsWith } from '../../month/settings';

/** A line of 设置: its label, its cell and how that reads as text. */
export interface SettingRow {
  readonly field: string;
  readonly label: string;
  readonly content: CellContent;
  readonly shown: string;
  readonly column: Column<unknown>;
}

/** The settings of the month as they are written into the report: every blank filled, the month among the closed ones. */
export function writtenSettings({ settings }: Pick<MonthOutcome, 'settings'>): readonly SettingRow[] {
  const { language } = settings;
  const lists = {
    closedMonths: closedMonthsWith(settings),
    vetoes: settings.vetoes.join(', '),
  };
  const values: Readonly<Record<string, unknown>> = {
    ...settings,
    ...lists,
    asOf: settings.asOf === lastDay(settings.month) ? undefined : settings.asOf,
  };
  return Object.entries(settingsForm.columns as Readonly<Record<string, Column<unknown>>>).map(([field, column]) => {
    const value = values[field];
    const content = value === undefined || value === '' ? null : column.type.write(value, language);
    const shown = value === undefined ? '' : column.type.kind === 'rate' ? `${Number((Number(value) * 100).toFixed(4))}%` : String(value);
    return { field, label: column.title[language], content, shown, column };
  });
}
