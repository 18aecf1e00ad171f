import { columnLetters } from '../../../src/engine/workbook/address';
import type { CellRange } from '../../../src/engine/workbook/cells';

/** A rectangle of cells, 0-based, both ends included. */
export type Area = CellRange;

/** A sheet's last row and column, 0-based. */
export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

/** All cells of a sheet. */
export const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };

export const heightOf = ({ top, bottom }: Area): number => bottom - top + 1;
export const widthOf = ({ left, right }: Area): number => right - left + 1;

/** Whether whole columns (or rows) are meant. */
export const isWholeColumns = ({ top, bottom }: Area): boolean => top === 0 && bottom === LAST_ROW;
export const isWholeRows = ({ left, right }: Area): boolean => left === 0 && right === LAST_COLUMN;

/** Whether an area lies on the sheet and is not empty. */
export const isOnSheet = ({ top, left, bottom, right }: Area): boolean =>
  top >= 0 && left >= 0 && bottom <= LAST_ROW && right <= LAST_COLUMN && top <= bottom && left <= right;

export const contains = (outer: Area, inner: Area): boolean =>
  outer.top <= inner.top && outer.left <= inner.left && outer.bottom >= inner.bottom && outer.right >= inner.right;

/** What two areas share, or nothing. */
export function intersection(one: Area, other: Area): Area | undefined {
  const shared = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return shared.top <= shared.bottom && shared.left <= shared.right ? shared : undefined;
}

/** The smallest area that holds both. */
export const bounding = (one: Area, other: Area): Area => ({
  top: Math.min(one.top, other.top),
  left: Math.min(one.left, other.left),
  bottom: Math.max(one.bottom, other.bottom),
  right: Math.max(one.right, other.right),
});

/** `B2:D9`, `B2`, `A:C` or `2:3`, as Excel writes it. */
export function addressOf(area: Area): string {
  const { top, left, bottom, right } = area;
  if (isWholeRows(area) && !isWholeColumns(area)) return `${top + 1}:${bottom + 1}`;
  if (isWholeColumns(area) && !isWholeRows(area)) return `${columnLetters(left)}:${columnLetters(right)}`;
  const from = `${columnLetters(left)}${top + 1}`;
  const to = `${columnLetters(right)}${bottom + 1}`;
  return from === to ? from : `${from}:${to}`;
}

/** A sheet's name as it stands before the exclamation mark. */
export const quotedName = (name: string): string =>
  /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name) ? name : `'${name.replace(/'/g, "''")}'`;
