import { keyOf } from '../values/group';
import type { MonthOutcome } from '../month/outcome';
import type { FieldDifference } from './differences';

/** On a re-close: which closed figures of the month (历史) change. */
export function closedFigureDifferences({
  headOffice,
  history,
  settings,
}: Pick<MonthOutcome, 'headOffice' | 'history' | 'settings'>): readonly FieldDifference[] {
  const ofMonth = (
    entries: readonly { readonly month?: string; readonly dealer?: string; readonly measure?: string; readonly value?: number }[],
  ) =>
    new Map(
      entries
        .filter(({ month }) => month === settings.month)
        .map(({ dealer = '', measure = '', value }) => [keyOf(dealer, measure), { dealer, measure, value }]),
    );
  const before = ofMonth(headOffice.history.map(({ values }) => values));
  const after = ofMonth(history);
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((key) => before.get(key)?.value !== after.get(key)?.value)
    .sort()
    .map((key) => {
      const { dealer, measure } = (before.get(key) ?? after.get(key)) as { readonly dealer: string; readonly measure: string };
      return {
        dealer,
        list: 'history' as const,
        record: measure,
        field: 'value',
        before: before.get(key)?.value,
        after: after.get(key)?.value,
      };
    });
}
