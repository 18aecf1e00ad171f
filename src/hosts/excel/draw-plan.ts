import type { WorkbookPlan } from '../../engine/plan/plan';
import type { Result } from '../../engine/values/result';
import { Conversation, demandApi, type ExcelFailure, isTransient, orRefusal, Refusal } from './conversation';
import { drawSteps, MOST_BYTES } from './drawing/steps';
import { Breath } from './breath';
import { planSteps } from './drawing/sheets';
import { drawSlicers } from './drawing/slicers';
import { type Beginning, beginning } from './keeping/before';
import { type Allowed, demandDrawable } from './keeping/checks';
import { settleComments } from './keeping/settle-comments';
import { withFollowedRecord } from './keeping/followed-record';
import { type Begun, forgetStep, journalSteps, readJournal } from './keeping/journal';
import { lookForgettingSteps, lookKeepingSteps } from './keeping/looks';
import { restore } from './keeping/restore';
import { demandWritten } from './keeping/written';
import { type Survey, survey } from './keeping/survey';
import { Patience, type Waiting } from './patience';

/** How a drawing is to go. */
export interface DrawOptions extends Allowed, Waiting {
  /** The user's Stop: before the end it brings the workbook back to what it was. */
  readonly signal?: AbortSignal;
  /** Told the part that is drawn, from 0 to 1, and the sheet that was drawn last. */
  readonly onProgress?: (part: number, sheet?: string) => void;
  /** What was drawn is read back before the drawing counts as finished; called when that begins. */
  readonly onVerifying?: () => void;
  /** Called when all stands and was read back: from then on Stop comes too late, and what is left is quickly done. */
  readonly onStanding?: () => void;
  /** Milliseconds that Excel may take over one round trip. */
  readonly timeLimit?: number;
  /** Bytes of one request, about; what Excel on the web takes where left out. */
  readonly bytesAtOnce?: number;
}

/** One piece of work with the workbook: what it says to Excel, how it is to go, what it may still bear. */
interface Work {
  readonly conversation: Conversation;
  readonly options: DrawOptions;
  readonly patience: Patience;
}

const workOf = (options: DrawOptions): Work => ({
  conversation: new Conversation(options.timeLimit),
  options,
  patience: new Patience(options),
});

/** What a drawing has done. */
export interface DrawnPlan {
  readonly added: readonly string[];
  readonly refilled: readonly string[];
  /** The user's own cells in rows that are no more, with our values of those rows. */
  readonly leftOver: Beginning['leftOver'];
  readonly roundTrips: number;
}

/**
 * Draws a plan's sheets into the open workbook, sheets of an earlier drawing being filled again in place. Everything is decided
 * before the first write; what fails for a moment is tried again; a drawing that could not be finished is kept in the workbook
 * (see `resumeUnfinished`). Throws where the plan is our mistake.
 */
export const drawPlan = (plan: WorkbookPlan, options: DrawOptions = {}): Promise<Result<DrawnPlan, ExcelFailure>> =>
  orRefusal(async () => {
    demandApi();
    const work = workOf(options);
    const { begun, leftOver } = await drawn(plan, work);
    const added = begun.fresh;
    const refilled = plan.sheets.map(({ name }) => name).filter((name) => !added.includes(name));
    return { added, refilled, leftOver, roundTrips: work.conversation.roundTrips };
  });

/**
 * Finishes a drawing that an earlier session could not finish; to be called when the workbook is opened. Says what it did:
 * nothing, taken away what was never begun, given up what somebody has deleted the kept drawing of, or finished.
 */
export const resumeUnfinished = (options: DrawOptions = {}): Promise<Result<Finished, ExcelFailure>> =>
  orRefusal(async () => {
    demandApi();
    return finishEarlier(workOf(options));
  });

/** Lets an unfinished drawing be as it is, where it cannot be finished any more: the sheets stay as they are. */
export const forgetUnfinished = (options: DrawOptions = {}): Promise<Result<void, ExcelFailure>> =>
  orRefusal(async () => {
    demandApi();
    const { conversation, patience } = workOf(options);
    await patience.with(async () => forget(conversation, await survey(conversation, EMPTY)));
  });

const forget = async (conversation: Conversation, { unfinished, journal }: Survey): Promise<void> => {
  if (unfinished !== '' || journal === 'ours') await drawSteps(conversation, [forgetStep(journal === 'ours')]);
};

const EMPTY: WorkbookPlan = { language: 'zh', title: '', active: '', names: [], sheets: [] };

/** What became of a drawing that an earlier session left. */
export type Finished = 'nothing' | 'discarded' | 'lost' | 'finished';

async function finishEarlier(work: Work): Promise<Finished> {
  const { conversation, patience } = work;
  return patience.with(async () => {
    const found = await survey(conversation, EMPTY);
    const isKept = found.journal === 'ours';
    if (found.unfinished !== '' && isKept) {
      await drawOnce(work, await readJournal(conversation, found.unfinished));
      return 'finished';
    }
    await forget(conversation, found);
    return found.unfinished !== '' ? 'lost' : isKept ? 'discarded' : 'nothing';
  });
}

/** What stands in the workbook, once an earlier drawing that stands unfinished there is finished. */
async function surveyFinished(plan: WorkbookPlan, work: Work): Promise<Survey> {
  const found = await survey(work.conversation, plan);
  if (found.unfinished === '') return found;
  await finishEarlier(work);
  return survey(work.conversation, plan);
}

async function drawn(plan: WorkbookPlan, work: Work): Promise<Beginning> {
  const { conversation, options, patience } = work;
  let begins: Beginning | undefined;
  try {
    await patience.with(async () => {
      if (begins) return drawOnce(work, begins.begun);
      const found = withFollowedRecord(await surveyFinished(plan, work));
      demandDrawable(plan, found, [], options);
      const decided = await beginning(conversation, plan, found, options.clearsFilters ?? false);
      begins = decided;
      return drawOnce(work, decided.begun, found);
    });
  } catch (error) {
    if (begins && !isTransient(error)) await takeBack(begins, work, error);
    throw error;
  }
  if (begins === undefined) throw new Error('a drawing ended without a beginning');
  return begins;
}

/** What cannot be taken back either stays unfinished: the workbook says so, and `cause` is what the user is told. */
async function takeBack(begins: Beginning, { conversation, options }: Work, cause: unknown): Promise<void> {
  try {
    await new Patience(options).with(() => restore(conversation, begins));
  } catch (error) {
    const isPromised = cause instanceof Refusal && cause.reason === 'stopped';
    if (isPromised || !(error instanceof Refusal)) throw error;
  }
}

async function drawOnce(work: Work, begun: Begun, known?: Survey): Promise<void> {
  const { conversation, options, patience } = work;
  const found = known ?? (await survey(conversation, begun.plan));
  if (!known)
    demandDrawable(begun.plan, found, begun.fresh, {
      adopts: begun.plan.sheets.map(({ name }) => name),
      clearsFilters: begun.clearsFilters,
    });
  const isKept = found.unfinished !== '';
  const breath = new Breath();
  const steps = [
    ...(isKept ? [] : await journalSteps(begun, found.journal === 'ours', breath)),
    ...(await planSteps(begun, found, breath)),
  ];
  const { signal, onProgress, onVerifying, onStanding, bytesAtOnce = MOST_BYTES } = options;
  await drawSteps(conversation, steps, { signal, ...(onProgress && { onPart: onProgress }), limit: bytesAtOnce / 2 ** patience.failures });
  await settleComments(conversation, begun.comments);
  onVerifying?.();
  await demandWritten(conversation, begun.plan, begun.record, onVerifying !== undefined);
  if (onVerifying && signal?.aborted) throw new Refusal('stopped');
  onStanding?.();
  await keepLooks(conversation, begun.plan, patience);
  await addSlicers(begun, { conversation, patience });
  await drawSteps(conversation, [forgetStep(true)]);
}

/** With what words Excel refuses a setting for which it has no room is written nowhere: with any but those for a passing or lost connection. */
const hasNoRoom = (error: unknown): boolean =>
  error instanceof Refusal ? error.reason === 'excelError' || error.reason === 'requestTooLarge' : error instanceof OfficeExtension.Error;

/** A report is whole without slicers: a workbook for which Excel refuses them (one in an old format) gets none. */
async function addSlicers(begun: Begun, { conversation, patience }: Pick<Work, 'conversation' | 'patience'>): Promise<void> {
  try {
    await patience.with(() => drawSlicers(conversation, begun));
  } catch (error) {
    if (!hasNoRoom(error)) throw error;
  }
}

/** A workbook without room for how its sheets look is finished all the same: a later Stop brings back what they hold, not how they look. */
async function keepLooks(conversation: Conversation, plan: WorkbookPlan, patience: Patience): Promise<void> {
  try {
    await patience.with(() => drawSteps(conversation, lookKeepingSteps(plan)));
  } catch (error) {
    if (!hasNoRoom(error)) throw error;
    await drawSteps(conversation, lookForgettingSteps(plan));
  }
}
