import { type Conversation, Refusal } from '../conversation';

/** A piece of drawing that is said to Excel whole, with the bytes it takes on its way. */
export interface Step {
  readonly bytes: number;
  /** The sheet that it draws, where somebody may want to know. */
  readonly sheet?: string;
  readonly draw: (context: Excel.RequestContext) => void;
}

/** Excel on the web takes 5 MB in one request; the bytes of a step are an estimate. */
export const MOST_BYTES = 4_850_000;
/** Bytes of one call or assignment with the objects it needs, about. */
export const BYTES_OF_CALL = 260;

/** Packs steps, in their order, into as few round trips as the limit allows. */
function packed(steps: readonly Step[], limit = MOST_BYTES): readonly (readonly Step[])[] {
  const batches: Step[][] = [];
  let room = 0;
  for (const step of steps) {
    if (step.bytes > room || batches.length === 0) {
      batches.push([]);
      room = limit;
    }
    batches.at(-1)?.push(step);
    room -= step.bytes;
  }
  return batches;
}

/** What is watched while steps are drawn. */
export interface Watch {
  readonly signal?: AbortSignal | undefined;
  /** Told the part of the bytes that has been drawn, from 0 to 1, and the sheet that came last. */
  readonly onPart?: (part: number, sheet?: string) => void;
  readonly limit?: number;
}

/** Draws steps in as few round trips as possible; the user's Stop is heard before each. */
export async function drawSteps(conversation: Conversation, steps: readonly Step[], { signal, onPart, limit }: Watch = {}): Promise<void> {
  const all = steps.reduce((sum, { bytes }) => sum + bytes, 0);
  let drawn = 0;
  let isFirst = true;
  for (const batch of packed(steps, limit)) {
    if (signal?.aborted) throw new Refusal('stopped');
    await conversation.ask((context) => {
      // Suspending again and again flickers: the screen waits for the first, largest change only.
      if (isFirst) context.workbook.application.suspendScreenUpdatingUntilNextSync();
      for (const step of batch) step.draw(context);
    });
    isFirst = false;
    drawn += batch.reduce((sum, { bytes }) => sum + bytes, 0);
    onPart?.(all === 0 ? 1 : drawn / all, batch.at(-1)?.sheet);
  }
}
