/** So long may the page's thread be held at once. */
const LONGEST_MS = 30;

/** Who computes much in slices takes breath between them: what the user does meanwhile is answered, and nothing waits where there is little to do. */
export class Breath {
  private since = performance.now();

  async take(): Promise<void> {
    if (performance.now() - this.since < LONGEST_MS) return;
    await nextTurn();
    this.since = performance.now();
  }
}

/** A message to oneself: a timer would be held back for a second in a page that nobody looks at. */
const nextTurn = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
