import type { AnySheet } from '../schema/sheet';
import { folded } from '../values/text';
import { columnsOf, namesOf } from './column-names';

/** The columns that a repeated group of parts in one row can have (5). */
export const GROUP_FIELDS: ReadonlySet<string> = new Set([
  'part',
  'partName',
  'quantity',
  'oldPart',
  'charged',
  'amount',
  'nature',
  'type',
]);
const NUMBERED = /^(.+?)[-_#(]*(\d{1,2}|[一二三四五六七八九十]{1,3}|[\u2460-\u2473])\)?$/;
const DIGITS = '一二三四五六七八九';

/** A column of a group of parts: which field, in which of the groups (1 is the first). */
export interface GroupMember {
  readonly field: string;
  readonly group: number;
}

/** One group of parts: its columns by field, 0-based. */
export type PartGroup = Readonly<Record<string, number>>;

function ordinal(written: string): number {
  if (/^\d+$/.test(written)) return Number(written);
  const circled = written.charCodeAt(0) - 0x245f;
  if (circled >= 1 && circled <= 20) return circled;
  const [tens, ones] = written.includes('十') ? (written.split('十') as [string, string]) : ['', written];
  const tensValue = written.includes('十') ? (tens === '' ? 1 : DIGITS.indexOf(tens) + 1) : 0;
  return tensValue * 10 + DIGITS.indexOf(ones) + 1;
}

/** The forms of a leaf under a numbered group: 名称 under 配件一 is 配件名称一, 数量 is 数量一. */
export function numberedBehind(group: string, leaf: string): readonly string[] {
  const [, base, number] = NUMBERED.exec(folded(group)) ?? [];
  return base === undefined || number === undefined ? [] : [`${base}${folded(leaf)}${number}`, `${folded(leaf)}${number}`];
}

const groupField = (sheet: AnySheet, forms: readonly string[]): string | undefined => {
  const field = namesOf(sheet)(forms)?.field;
  return field !== undefined && GROUP_FIELDS.has(field) ? field : undefined;
};

/** Whether a sheet's rows are about a part, so that its columns can come in groups. */
export const hasPartGroups = (sheet: AnySheet): boolean => 'part' in columnsOf(sheet) && 'quantity' in columnsOf(sheet);

/** The field and group that a header such as 数量3, 配件名称一 or Qty② names. */
export function groupMember(sheet: AnySheet, forms: readonly string[]): GroupMember | undefined {
  if (!hasPartGroups(sheet)) return undefined;
  for (const form of forms) {
    const [, base, number] = NUMBERED.exec(form) ?? [];
    const field = base === undefined ? undefined : groupField(sheet, [base]);
    if (field !== undefined && number !== undefined) return { field, group: ordinal(number) };
  }
  return undefined;
}

/** The field of a group whose header has no number. */
export const unnumberedMember = (sheet: AnySheet, forms: readonly string[]): string | undefined =>
  hasPartGroups(sheet) ? groupField(sheet, forms) : undefined;

/** A column placed in a group. */
export interface PlacedMember extends GroupMember {
  readonly column: number;
}

/** The groups in the order of their numbers; one that names no part, or nothing but a part, is none. */
export function groupsOf(members: readonly PlacedMember[]): readonly PartGroup[] {
  const groups = new Map<number, Record<string, number>>();
  for (const { field, group, column } of members) {
    const columns = groups.get(group) ?? {};
    columns[field] ??= column;
    groups.set(group, columns);
  }
  return [...groups.entries()]
    .sort(([a], [b]) => a - b)
    .map(([, columns]) => columns)
    .filter((columns) => ('part' in columns || 'partName' in columns) && Object.keys(columns).length >= 2);
}
