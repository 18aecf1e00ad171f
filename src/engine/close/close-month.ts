import { historyAfter } from '../indicators/history-entries';
import { historyBook } from '../indicators/history-measures';
import { indicatorShares } from '../indicators/indicators';
import type { EarlierMonth } from '../ledgers/earlier-month';
import type { DealerFile, HeadOfficeWorkbook } from '../reading/workbooks';
import { closedFigureDifferences } from '../resubmissions/closed-figures';
import { resubmissionDifferences } from '../resubmissions/differences';
import { findAll } from '../rules/find';
import { assembleMonth } from './assemble';
import type { MonthOutcome, RunFacts } from '../month/outcome';
import type { Settings } from '../month/settings';
import { NO_ENTRIES, type UserEntries } from '../month/user-entries';

/** Everything that a close needs to be told. */
export interface CloseInput {
  readonly headOffice: HeadOfficeWorkbook;
  readonly files: readonly DealerFile[];
  readonly settings: Settings;
  /** What the user entered in an earlier report of the month. */
  readonly userEntries?: UserEntries;
  readonly run: RunFacts;
  /** Reports of earlier months (repeat repairs, duplicates, acceptance, archives). */
  readonly earlier?: readonly EarlierMonth[];
}

/** Closes a month: read, count, decide, reconcile, check, compute. The same inputs give the same outcome, whatever the order of files. */
export function closeMonth({ headOffice, files, settings, userEntries = NO_ENTRIES, run, earlier = [] }: CloseInput): MonthOutcome {
  const month = assembleMonth(headOffice, files, settings, earlier);
  const checked = { ...month, findings: findAll(month) };
  const { byDealer, overall } = indicatorShares(checked);
  const history = historyAfter(checked, byDealer, overall);
  const isClosedAgain = settings.closedMonths.includes(settings.month);
  return {
    ...checked,
    shares: byDealer,
    overall,
    history,
    book: historyBook(history),
    resubmissions: [
      ...resubmissionDifferences(month.submissions.files),
      ...(isClosedAgain ? closedFigureDifferences({ ...month, history }) : []),
    ],
    userEntries,
    run,
  };
}
