import { by } from '../values/group';
import type { Level } from '../month/finding';
import type { Facts } from '../values/language';
import type { ListId } from '../records/books';
import type { SourceRow } from './source-row';

/** The rules that only a reconciliation can judge, with their level; `P13` is a note for issues older than a month. */
export const RECONCILIATION_RULES = {
  P3: 'error',
  P4: 'error',
  P6: 'warning',
  P7: 'warning',
  P8: 'error',
  P9: 'warning',
  P10: 'warning',
  P11: 'warning',
  P12: 'error',
  P13: 'warning',
  P14: 'warning',
  P15: 'warning',
  P16: 'warning',
  P17: 'warning',
  P18: 'warning',
  P19: 'error',
  P20: 'note',
  P21: 'warning',
  P22: 'warning',
} as const satisfies Readonly<Record<string, Level>>;

export type ReconciliationRuleCode = keyof typeof RECONCILIATION_RULES;

/** What a pass noticed about a row: a finding to be. */
export interface Remark {
  readonly rule: ReconciliationRuleCode;
  readonly level: Level;
  readonly list: ListId;
  readonly row: SourceRow;
  readonly field: string;
  readonly facts: Facts;
  readonly related?: SourceRow;
}

type Details = Omit<Remark, 'rule' | 'level' | 'facts'> & { readonly level?: Level; readonly facts?: Facts };

/** A remark at the level of its rule unless another is named. */
export const remark = (rule: ReconciliationRuleCode, { level, facts, ...place }: Details): Remark => ({
  rule,
  level: level ?? RECONCILIATION_RULES[rule],
  ...place,
  facts: facts ?? {},
});

/** Remarks by sheet, file, row, rule and field. */
export const inOrder = (remarks: readonly Remark[]): readonly Remark[] =>
  remarks.toSorted(by(({ list }) => list, ({ row }) => row.file, ({ row }) => row.row, ({ rule }) => rule, ({ field }) => field));
