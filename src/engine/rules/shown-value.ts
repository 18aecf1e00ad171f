import type { Column } from '../schema/sheet';

/** A record as written and read. */
interface Found {
  readonly values: unknown;
  readonly written: Readonly<Record<string, string | number | boolean>>;
}

/** A field's cell as found, as text: as it was written, else its value in the words of its type. */
export function shownValue({ values, written }: Found, field: string, column: Column<unknown> | undefined): string {
  const raw = written[field];
  if (raw !== undefined) return String(raw);
  const value = (values as Readonly<Record<string, unknown>>)[field];
  if (value === undefined || column === undefined) return '';
  const { kind } = column.type;
  if (kind === 'day' || kind === 'month' || kind === 'moment') return shownMoment(String(value));
  return String(column.type.write(value, 'zh'));
}

/** A moment without the T, and without seconds where there are none. */
export const shownMoment = (moment: string): string => moment.replace('T', ' ').replace(/(\d\d:\d\d):00$/, '$1');
