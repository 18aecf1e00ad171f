import { HEAD_OFFICE_LISTS } from '../../engine/records/books';
import { settings as settingsForm, type WrittenSettings } from '../../engine/records/settings';
import { settingsFor } from '../../engine/month/settings';
import type { ListReading } from '../../engine/reading/reading';
import { writtenSettings } from '../../engine/reports/settings/setting-rows';
import type { AnyColumns, Column } from '../../engine/schema/sheet';
import type { CellKind } from '../../engine/schema/cell-type';
import { type Facts, fill, type Language, type Words } from '../../engine/values/language';
import type { Month } from '../../engine/values/month';
import { a1 } from '../../engine/workbook/address';
import type { SettingSaved } from '../state/pane-actions';
import type { SafeCorrection } from '../state/finding-row';
import type { PlannedEntry, PlannedRows } from './desk';
import type { OpenBook } from './opened-book';

type Cell = string | number | null;

/** Rows of 更正 for corrections that are made at a moment; nothing where the workbook has no such sheet. */
export function correctionRows({ book }: OpenBook, made: readonly SafeCorrection[], at: string): PlannedRows | undefined {
  const values = made.map((correction) => ({ ...correction, at }));
  return rowsFor(book.lists.corrections, HEAD_OFFICE_LISTS.corrections.columns, values, 'zh');
}

/** Records as rows in the order of the user's own columns. */
export function rowsFor(
  list: ListReading<unknown>,
  columns: AnyColumns,
  records: readonly object[],
  language: Language,
): PlannedRows | undefined {
  const places = Object.entries(list.columns);
  if (list.state !== 'read' || places.length === 0) return undefined;
  const left = Math.min(...places.map(([, column]) => column));
  const width = Math.max(...places.map(([, column]) => column)) - left + 1;
  const rows = records.map((record) => {
    const row = new Array<Cell>(width).fill(null);
    for (const [field, column] of places) {
      const value = (record as Readonly<Record<string, unknown>>)[field];
      if (value !== undefined) row[column - left] = columns[field]?.type.write(value, language) ?? null;
    }
    return row;
  });
  return { sheet: list.sheet, header: a1(list.headerRow - 1, left), rows };
}

/** The cells of 更正 that hold a correction, emptied. */
export function withdrawalEntries({ book }: OpenBook, { dealer, sheet, record, field, after }: SafeCorrection): readonly PlannedEntry[] {
  const list = book.lists.corrections;
  const row = list.rows.findLast(
    ({ values }) =>
      values.dealer === dealer && values.sheet === sheet && values.record === record && values.field === field && values.after === after,
  );
  return row ? Object.values(list.columns).map((column) => ({ sheet: list.sheet, cell: a1(row.row - 1, column), content: null })) : [];
}

/** What a cell of each kind may hold, for kinds whose range needs words; `{range}` is that of the cell's own type. */
const ALLOWED: Partial<Record<CellKind, Words>> = {
  count: { zh: '{range} 的整数', en: 'a whole number, {range}' },
  rate: { zh: '{range} 的百分比', en: 'a percentage, {range}' },
  day: { zh: '日期，如 2026-03-31', en: 'a date, such as 2026-03-31' },
  month: { zh: '年-月，如 2026-03', en: 'year-month, such as 2026-03' },
};

/** A setting from text, as its cell type reads it; what cannot be read is told with what the cell may hold. */
export function settingEntry(
  { book }: OpenBook,
  field: keyof WrittenSettings,
  text: string,
  language: Language,
): { readonly saved: SettingSaved; readonly entry?: PlannedEntry } {
  const columns: AnyColumns = settingsForm.columns;
  const column = columns[field];
  if (!column) throw new Error(`no setting ${field}`);
  const isBlank = text.trim() === '';
  const { value, remark } = isBlank ? {} : column.type.read(asCell(text), { serialOffset: 0 });
  const isWrong = !isBlank && (value === undefined || (remark !== undefined && remark.code !== 'C7'));
  if (isWrong) return { saved: { ok: false, allowed: allowedIn(column, remark?.facts ?? {}, language) } };
  const entry = placeOfSetting(book.settings, field);
  return entry
    ? { saved: { ok: true }, entry: { ...entry, content: value === undefined ? null : column.type.write(value, language) } }
    : { saved: { ok: false, allowed: '' } };
}

const allowedIn = ({ type, note, title }: Column<unknown>, facts: Facts, language: Language): string =>
  type.words?.(language).join(language === 'zh' ? '、' : ', ') ?? fill(ALLOWED[type.kind]?.[language] ?? (note ?? title)[language], facts);

const asCell = (text: string): string | number => (/^-?\d+(\.\d+)?$/.test(text.trim()) ? Number(text) : text);

const placeOfSetting = ({ sheet, cells }: OpenBook['book']['settings'], field: string): Omit<PlannedEntry, 'content'> | undefined => {
  const place = cells[field];
  return place && { sheet, cell: a1(place.row, place.column) };
};

/** 已结月份 with a month among them; nothing where 设置 has no such line. */
export function closedMonthEntry({ book }: OpenBook, month: Month): PlannedEntry | undefined {
  const settings = settingsFor(month, book.settings.values);
  const written = writtenSettings({ settings }).find(({ field }) => field === 'closedMonths');
  const entry = placeOfSetting(book.settings, 'closedMonths');
  return entry && { ...entry, content: written?.shown ?? month };
}
