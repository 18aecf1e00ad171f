import { refuseArgument } from './failure';

/** A text argument, or InvalidArgument. */
export const text = (value: unknown): string => (typeof value === 'string' ? value : refuseArgument());

/** A text that may be left out. */
export const optionalText = (value: unknown): string | undefined => (value === undefined || value === null ? undefined : text(value));

/** A finite number argument, or InvalidArgument. */
export const number = (value: unknown): number => (typeof value === 'number' && Number.isFinite(value) ? value : refuseArgument());

/** A number from `least` to `most`. */
export function numberWithin(value: unknown, least: number, most: number): number {
  const given = number(value);
  return given < least || given > most ? refuseArgument() : given;
}

/** A whole number argument, or InvalidArgument. */
export const whole = (value: unknown): number => (Number.isInteger(value) ? (value as number) : refuseArgument());

/** A yes or no, or InvalidArgument. */
export const flag = (value: unknown): boolean => (typeof value === 'boolean' ? value : refuseArgument());

/** One of the names of an enumeration, or InvalidArgument. */
export function oneOf<T extends string>(names: readonly T[]): (value: unknown) => T {
  return (value) => names.find((name) => name === value) ?? refuseArgument();
}

const NAMED_COLOURS: Readonly<Record<string, string>> = {
  black: '#000000',
  blue: '#0000FF',
  gray: '#808080',
  green: '#008000',
  orange: '#FFA500',
  red: '#FF0000',
  white: '#FFFFFF',
  yellow: '#FFFF00',
};

/** A colour as `#RRGGBB` or an HTML name, given back as `#RRGGBB`; InvalidArgument otherwise. */
export function colour(value: unknown): string {
  const given = text(value);
  if (/^#[0-9a-f]{6}$/i.test(given)) return given.toUpperCase();
  return NAMED_COLOURS[given.toLowerCase()] ?? refuseArgument();
}

/** An object argument with string keys, or InvalidArgument. */
export function record(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return refuseArgument();
  return value as Readonly<Record<string, unknown>>;
}

/** Refuses an options object that has a key our Excel has no meaning for. */
export function onlyKeys(value: unknown, keys: readonly string[]): Readonly<Record<string, unknown>> {
  const given = record(value);
  const unknown = Object.keys(given).find((key) => !keys.includes(key));
  if (unknown !== undefined) refuseArgument();
  return given;
}
