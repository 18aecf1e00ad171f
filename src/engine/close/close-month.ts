import { historyAfter } from '../indicators/history-entries';
import { indicatorShares } from '../indicators/indicators';
import type { DealerFile, HeadOfficeWorkbook } from '../reading/workbooks';
import { closedFigureDifferences } from '../resubmissions/closed-figures';
import { resubmissionDifferences } from '../resubmissions/differences';
import { findAll } from '../rules/find';
import { assembleMonth } from './assemble';
import type { Handling, MonthOutcome, RunFacts } from '../month/outcome';
import type { Settings } from '../month/settings';

/** Everything that a close needs to be told. */
export interface CloseInput {
  readonly headOffice: HeadOfficeWorkbook;
  readonly files: readonly DealerFile[];
  readonly settings: Settings;
  /** 处理状态 and 处理备注 of an earlier run, by finding identity. */
  readonly handling: ReadonlyMap<string, Handling>;
  readonly run: RunFacts;
}

/** Closes a month: read, count, decide, reconcile, check, compute. The same inputs give the same outcome, whatever the order of files. */
export function closeMonth({ headOffice, files, settings, handling, run }: CloseInput): MonthOutcome {
  const month = assembleMonth(headOffice, files, settings);
  const checked = { ...month, findings: findAll(month) };
  const { byDealer, overall } = indicatorShares(checked);
  const history = historyAfter(checked, byDealer, overall);
  const isClosedAgain = settings.closedMonths.includes(settings.month);
  return {
    ...checked,
    shares: byDealer,
    overall,
    history,
    resubmissions: [...resubmissionDifferences(month.submissions.files), ...(isClosedAgain ? closedFigureDifferences({ ...month, history }) : [])],
    handling,
    run,
  };
}
