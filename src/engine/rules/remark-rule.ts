import type { ReconciliationRuleCode } from '../reconciliation/remarks';
import { type MonthRule, monthRule } from './rule';

/** Declares the words of a rule that only the reconciliation can judge: it finds what the reconciliation remarked. */
export const remarkRule = (rule: Omit<MonthRule, 'kind' | 'check'> & { readonly code: ReconciliationRuleCode }): MonthRule =>
  monthRule({ ...rule, check: ({ reconciliation: { remarks } }) => remarks.filter((remark) => remark.rule === rule.code) });
