import { reportPlan } from '../engine/reports/report-plan';
import { localNow } from './clock';
import { closeJson, closeLines } from './close-answer';
import { closeMonthFiles } from './close-month-files';
import { changedFigures, mayCloseAgain, tellChanges } from './closed-before';
import { nameWithin } from './files';
import { levelCounts } from './findings-output';
import { writeTogether } from './further-outputs';
import { type MonthWanted, monthToClose } from './month-to-close';
import { progressOf } from './progress';
import { keptAsideCount } from './replaced-report';
import { stopwatch } from './stopwatch';
import { say } from './words';
import { workbookPieces } from './write-workbook';

/** The options of `close` as they stand on the command line. */
export interface CloseOptions extends MonthWanted {
  readonly reopen?: boolean;
  readonly json?: boolean;
}

/** Closes a month: reads head office and dealers, writes the report, says what was found. Exit 0, or 1 with error findings. */
export async function close(options: CloseOptions): Promise<number> {
  const startedAt = localNow();
  const watch = stopwatch();
  const toClose = await monthToClose(options);
  const { out, headOffice, replaced, unread, folder, further, settings } = toClose;
  const outcome = await closeMonthFiles(toClose, startedAt, watch);
  mayCloseAgain(outcome, options.reopen ?? false);
  tellChanges(outcome, replaced.history);
  const beside = await further.of(outcome);
  const bar = progressOf(say('writing', settings.language));
  const plan = reportPlan(outcome);
  watch.end('engine');
  const pieces = await workbookPieces(plan, bar.step);
  bar.end();
  const answerOf = async (): Promise<string> => {
    const written = {
      out,
      foreignSheets: headOffice.foreignSheets,
      replaced: replaced.foreignSheets,
      asideCount: keptAsideCount(plan, settings.language),
      unread: unread.map((path) => nameWithin(folder, path)),
      beside,
      changedFigures: changedFigures(outcome, replaced.history),
    };
    return options.json ? JSON.stringify(closeJson(outcome, written), undefined, 2) : closeLines(outcome, written).join('\n');
  };
  // What is said at the end is made while the disk is busy.
  const [, answer] = await Promise.all([writeTogether([{ out, content: async () => pieces }, ...beside.files]), answerOf()]);
  watch.end('writing');
  process.stdout.write(`${answer}\n`);
  return levelCounts(outcome.findings).error > 0 ? 1 : 0;
}
