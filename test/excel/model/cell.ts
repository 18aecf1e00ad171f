import type { Look } from './look';

/** What a cell shows: '' where it is blank; an error is an object, so that no text is taken for one. */
export type Scalar = string | number | boolean | ErrorValue;

/** An Excel error such as #N/A. */
export class ErrorValue {
  constructor(readonly code: string) {}
}

/** The texts that Excel reads as errors. */
export const ERROR_CODES: readonly string[] = ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A'];

/** The content of one cell. */
export interface Content {
  readonly value: Scalar;
  /** With its leading =. */
  readonly formula?: string;
}

export const BLANK: Content = { value: '' };

/** One cell of a sheet that has been written or formatted. */
export interface Cell {
  content: Content;
  look: Look;
}

/** A value as the API tells it. */
export const told = (value: Scalar): string | number | boolean => (value instanceof ErrorValue ? value.code : value);

/** The longest text of a cell. */
export const LONGEST_TEXT = 32_767;
