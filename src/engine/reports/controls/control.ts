import type { Language, Words } from '../../values/language';
import type { MonthOutcome } from '../../month/outcome';

/** One side of a control total: its live formula and the value it has. */
export interface Side {
  readonly formula: string;
  readonly value: number;
}

/** An equation that must hold, with both sides computed from different tables (D10). */
export interface Control {
  readonly number: string;
  readonly equation: Words;
  readonly left: Side;
  readonly right: Side;
}

/** Makes controls of a month in the language of its workbook. */
export type Controls = (outcome: MonthOutcome, language: Language) => readonly Control[];

/** The difference of a control, free of binary remainders. */
export const differenceOf = ({ left, right }: Control): number => Math.round((left.value - right.value) * 100) / 100;
