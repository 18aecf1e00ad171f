import { Failure } from '../protocol/failure';

/** The item, or ItemNotFound. */
export function found<T>(item: T | null | undefined): T {
  if (item === null || item === undefined) throw new Failure('ItemNotFound');
  return item;
}

/** The item at a place, or InvalidArgument as Excel says for a place beyond the end. */
export function itemAt<T>(items: readonly T[], index: unknown): T {
  const item = Number.isInteger(index) ? items[index as number] : undefined;
  if (item === undefined) throw new Failure('InvalidArgument');
  return item;
}
