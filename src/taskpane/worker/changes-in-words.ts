import { shownDifference } from '../../engine/reports/submissions/resubmissions';
import type { FieldDifference } from '../../engine/resubmissions/differences';
import type { Language } from '../../engine/values/language';
import type { ClosedChange } from '../state/closed-change';

/** What differs, as the pane lists it; more than can be read is left out. */
export const changesInWords = (differences: readonly FieldDifference[], language: Language): readonly ClosedChange[] =>
  differences.slice(0, MOST).map((difference) => inWords(difference, language));

/** More would not be read. */
const MOST = 200;

/** Whose unit it is stands in no list of the pane: that it changed is enough. */
const OF_USERS: ReadonlySet<string> = new Set(['customer', 'phone', 'address']);
const HIDDEN = '•••';

function inWords(difference: FieldDifference, language: Language): ClosedChange {
  const { sheet, record, field, before, after } = { before: undefined, after: undefined, ...shownDifference(difference, language) };
  if (OF_USERS.has(difference.field ?? '')) return { sheet, record, field, before: HIDDEN, after: HIDDEN };
  return { sheet, record, field, ...(before !== undefined && { before }), ...(after !== undefined && { after }) };
}
