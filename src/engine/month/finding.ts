import type { Facts, Words } from '../values/language';

/** 错误 wrong or not to be relied on; 警告 likely wrong; 提示 read otherwise than written, or worth a look. */
export type Level = 'error' | 'warning' | 'note';

/** The gravest first. */
export const LEVELS = ['error', 'warning', 'note'] as const satisfies readonly Level[];

/** What each level is called. */
export const LEVEL_WORDS = {
  error: { zh: '错误', en: 'Error' },
  warning: { zh: '警告', en: 'Warning' },
  note: { zh: '提示', en: 'Note' },
} as const satisfies Readonly<Record<Level, Words>>;

/** A place that a finding points at. */
export interface Place {
  readonly file: string;
  readonly sheet: string;
  /** A1; absent where the finding is about the sheet or file as a whole. */
  readonly cell?: string;
}

/** One finding: what a rule says about one place. Words are made from `facts` when it is shown. */
export interface Finding extends Place {
  readonly code: string;
  readonly level: Level;
  readonly dealer: string;
  /** 1-based row of the sheet, where there is one. */
  readonly row?: number;
  /** The number of the record (单号), where it has one: it identifies the finding next month and after a resubmission. */
  readonly record?: string;
  /** The list of the contract and the field in it. */
  readonly list?: string;
  readonly field?: string;
  /** The cell as found, as text. */
  readonly value: string;
  readonly facts: Facts;
  readonly related?: Place;
}
