import { failure, success, type Failure, type Result } from '../../engine/values/result';
import type { BoundName } from '../../engine/workbook/bounds-words';
import type { UnreadableReason } from '../../engine/workbook/file';

/** Ends the reading of a file from any depth; never leaves this folder (see `orRefusal`). */
export class Refusal extends Error {
  constructor(
    readonly reason: UnreadableReason,
    readonly args: Failure['args'] = {},
  ) {
    super(reason);
  }
}

/** The result of a piece of reading: its value, or why the file was refused. */
export function orRefusal<T>(read: () => T): Result<T, UnreadableReason> {
  try {
    return success(read());
  } catch (error) {
    if (error instanceof Refusal) return failure(error.reason, error.args);
    // The machine's own bounds (stack, length of a text, memory for an array) are bounds of a file like ours.
    if (error instanceof RangeError) return failure('tooLarge');
    throw error;
  }
}

/** Runs foreign code over foreign bytes: whatever it throws means that the file is damaged. */
export function orDamaged<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal('damaged');
  }
}

/** Refuses a file in which something is larger than its bound. */
export function refuseBeyond(measure: BoundName, found: number, limit: number): void {
  if (found > limit) throw new Refusal('tooLarge', { measure, found, limit });
}
