/** One thing at a time: whatever touches the desk's month or the workbook waits until it is its turn. */
export class Turns {
  private last: Promise<void> = Promise.resolve();

  /** Does something after all that was asked for before; whoever is doing something already must not wait for a turn within it. */
  take(work: () => Promise<void>): Promise<void> {
    const turn = this.last.then(work);
    this.last = turn.catch(() => undefined);
    return turn;
  }
}
