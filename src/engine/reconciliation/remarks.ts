import { by } from '../values/group';
import type { Facts } from '../values/language';
import type { ListId } from '../records/books';
import type { SourceRow } from './source-row';

/** The rules that only a reconciliation can judge. */
export const RECONCILIATION_RULES = [
  'P3',
  'P4',
  'P6',
  'P7',
  'P8',
  'P9',
  'P10',
  'P11',
  'P12',
  'P13',
  'P14',
  'P15',
  'P16',
  'P17',
  'P18',
  'P19',
  'P20',
  'P21',
  'P22',
] as const;

export type ReconciliationRuleCode = (typeof RECONCILIATION_RULES)[number];

/** What a pass noticed about a row: a finding to be. */
export interface Remark {
  readonly rule: ReconciliationRuleCode;
  readonly list: ListId;
  readonly row: SourceRow;
  readonly field: string;
  readonly facts: Facts;
  readonly related?: SourceRow;
}

type Details = Omit<Remark, 'rule' | 'facts'> & { readonly facts?: Facts };

/** A remark about a row. */
export const remark = (rule: ReconciliationRuleCode, { facts = {}, ...place }: Details): Remark => ({ rule, ...place, facts });

/** Remarks by sheet, file, row, rule and field. */
export const inOrder = (remarks: readonly Remark[]): readonly Remark[] =>
  remarks.toSorted(
    by(
      ({ list }) => list,
      ({ row }) => row.file,
      ({ row }) => row.row,
      ({ rule }) => rule,
      ({ field }) => field,
    ),
  );
