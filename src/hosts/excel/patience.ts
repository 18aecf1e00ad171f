import { isTransient } from './conversation';

/** How a piece of work with Excel waits. */
export interface Waiting {
  /** Waits so many milliseconds before something is tried again; a test's own clock. */
  readonly wait?: (milliseconds: number) => Promise<void>;
}

const PAUSES = [400, 1_500, 4_000];
/** Whoever has clicked into another workbook comes back: that is waited for longer, about a minute. */
const PAUSES_FOR_RETURN = [400, 1_500, 4_000, 6_000, 8_000, 10_000, 15_000, 15_000];
/** An Excel that does not answer costs a whole time limit each time: once more, and the user is told. */
const MOST_SILENCES = 1;

/**
 * What one piece of work may still bear of an Excel that fails for a moment. It is spent once for the whole work, however deep
 * within it something fails: parts that each had a patience of their own would keep the user waiting for minutes.
 */
export class Patience {
  /** How often something has failed and was tried again. */
  failures = 0;
  private silences = 0;

  constructor(private readonly waiting: Waiting) {}

  /** Does something, and again a little later where it failed for a moment. */
  async with<T>(act: () => Promise<T>): Promise<T> {
    for (;;) {
      try {
        return await act();
      } catch (error) {
        await this.bear(error);
      }
    }
  }

  private async bear(error: unknown): Promise<void> {
    if (!isTransient(error)) throw error;
    const pause = (error.reason === 'otherWorkbook' ? PAUSES_FOR_RETURN : PAUSES)[this.failures];
    if (pause === undefined) throw error;
    if (error.reason === 'noAnswer' && (this.silences += 1) > MOST_SILENCES) throw error;
    this.failures += 1;
    await (this.waiting.wait ?? waited)(pause);
  }
}

const waited = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
