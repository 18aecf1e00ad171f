import type { CloseProgress, CloseStep } from '../state/close-progress';
import type { Session } from './session-context';

/** Tells how far the close is, step by step with the time that each took. */
export class Progress {
  private stepBegan: number;

  constructor(
    private readonly session: Session,
    first: CloseProgress,
  ) {
    this.stepBegan = first.startedAt;
    session.set({ closing: first });
    session.show('closing');
  }

  tell(change: Partial<CloseProgress>): void {
    const { closing } = this.session.get();
    if (closing) this.session.set({ closing: { ...closing, ...change } });
  }

  begin(step: CloseStep, change: Partial<CloseProgress> = {}): void {
    const { closing } = this.session.get();
    const now = this.session.clock.milliseconds();
    if (closing) this.tell({ step, took: { ...closing.took, [closing.step]: now - this.stepBegan }, ...change });
    this.stepBegan = now;
  }
}
