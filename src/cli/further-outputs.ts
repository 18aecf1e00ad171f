import { stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { feedbackOf } from '../engine/feedback/feedback-plan';
import type { MonthOutcome } from '../engine/month/outcome';
import { managersPlan } from '../engine/reports/managers/managers-plan';
import { Refused } from './failures';
import { type Draft, draftOf, type FileContent, fromCaller, mayWrite, shown } from './files';
import { progressOf } from './progress';
import { say } from './words';
import { writeWorkbook } from './write-workbook';

/** A file to be written, made when its turn comes. */
export interface Output {
  readonly out: string;
  readonly content: () => Promise<FileContent>;
}

/** The files beside a report, and how they are told of. */
export interface Beside {
  readonly files: readonly Output[];
  readonly lines: readonly string[];
  readonly json: { readonly managers?: string; readonly feedback?: { readonly folder: string; readonly files: readonly string[] } };
}

/** What is made of a closed month beside its report. */
export interface FurtherOutputs {
  of(outcome: MonthOutcome): Promise<Beside>;
}

interface Wanted {
  readonly managers?: string;
  readonly feedback?: string;
}

interface Around {
  readonly out: string;
  /** The dealers' folder. */
  readonly dealers: string;
  readonly inputs: readonly string[];
  readonly force: boolean;
}

/** The managers' copy and the dealers' feedback, where they were asked for; what may not be written is refused before anything is read. */
export async function furtherOutputs(options: Wanted, { out, dealers, inputs, force }: Around): Promise<FurtherOutputs> {
  const managers = options.managers === undefined ? undefined : fromCaller(options.managers);
  const feedback = options.feedback === undefined ? undefined : fromCaller(options.feedback);
  for (const path of [managers, feedback])
    if (path !== undefined && `${path}${sep}`.startsWith(`${dealers}${sep}`))
      throw new Refused('outputAmongDealers', { file: shown(path) });
  if (managers !== undefined) {
    if (managers === out) throw new Refused('outputTwice', { file: shown(managers) });
    await mayWrite(managers, inputs, force);
  }
  if (
    feedback !== undefined &&
    (await stat(feedback).then(
      (found) => !found.isDirectory(),
      () => false,
    ))
  )
    throw new Refused('notAFolder', { file: shown(feedback) });
  return {
    of: async (outcome) => {
      const { language } = outcome.settings;
      const sent = feedback === undefined ? [] : feedbackOf(outcome).map(({ fileName, plan }) => ({ out: join(feedback, fileName), plan }));
      for (const { out: path } of sent) {
        if (path === out || path === managers) throw new Refused('outputTwice', { file: shown(path) });
        await mayWrite(path, inputs, force);
      }
      const bar = feedback === undefined ? undefined : progressOf(say('writingFeedback', language));
      return {
        files: [
          ...(managers === undefined ? [] : [{ out: managers, content: () => writeWorkbook(managersPlan(outcome)) }]),
          ...sent.map((file, index) => ({
            out: file.out,
            content: async () => {
              const bytes = await writeWorkbook(file.plan());
              bar?.step(index + 1, sent.length);
              if (index + 1 === sent.length) bar?.end();
              return bytes;
            },
          })),
        ],
        lines: [
          ...(managers === undefined ? [] : [say('done', language, { file: shown(managers) })]),
          ...(feedback === undefined ? [] : [say('wroteFeedback', language, { count: sent.length, folder: shown(feedback) })]),
        ],
        json: {
          ...(managers !== undefined && { managers }),
          ...(feedback !== undefined && { feedback: { folder: feedback, files: sent.map((file) => file.out) } }),
        },
      };
    },
  };
}

/** Writes files that belong together: all of them are written before the first is put in its place. */
export async function writeTogether(outputs: readonly Output[]): Promise<void> {
  const drafts: Draft[] = [];
  try {
    for (const { out, content } of outputs) drafts.push(await draftOf(out, await content()));
    for (const draft of drafts) await draft.place();
  } catch (error) {
    for (const draft of drafts) await draft.discard();
    throw error;
  }
}
