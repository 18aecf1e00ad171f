import { keyOf } from '../values/group';
import type { HistoryEntry } from '../records/history';
import type { Month } from '../values/month';
import type { MonthOutcome } from '../month/outcome';
import type { FieldDifference } from './differences';

/** On a re-close: which closed figures of the month (历史) change. */
export function closedFigureDifferences({
  headOffice,
  history,
  settings,
}: Pick<MonthOutcome, 'headOffice' | 'history' | 'settings'>): readonly FieldDifference[] {
  return figureDifferences(
    settings.month,
    headOffice.history.map(({ values }) => values),
    history,
  );
}

/** A figure of 历史, of which a cell may be blank. */
export type KeptFigure = Partial<HistoryEntry>;

/** Which figures of a month differ between two histories. */
export function figureDifferences(of: Month, earlier: readonly KeptFigure[], later: readonly KeptFigure[]): readonly FieldDifference[] {
  const ofMonth = (entries: readonly KeptFigure[]) =>
    new Map(
      entries
        .filter(({ month }) => month === of)
        .map(({ dealer = '', measure = '', value }) => [keyOf(dealer, measure), { dealer, measure, value }]),
    );
  const [before, after] = [ofMonth(earlier), ofMonth(later)];
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
