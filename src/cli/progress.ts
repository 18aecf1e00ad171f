import { SingleBar } from 'cli-progress';

/** Shows how far long work has come, on stderr. */
export interface Progress {
  step(done: number, total: number): void;
  end(): void;
}

/** A bar on a terminal; elsewhere a line at the beginning, so that logs stay readable. */
export function progressOf(label: string): Progress {
  if (!process.stderr.isTTY) {
    let said = false;
    return {
      step: (_, total) => {
        if (!said) process.stderr.write(`${label} (${total})\n`);
        said = true;
      },
      end: () => undefined,
    };
  }
  const bar = new SingleBar({
    format: `${label} {bar} {value}/{total}`,
    barsize: 30,
    hideCursor: true,
    stream: process.stderr,
    clearOnComplete: true,
  });
  let started = false;
  return {
    step: (done, total) => {
      if (!started) bar.start(total, 0);
      started = true;
      bar.setTotal(total);
      bar.update(done);
    },
    end: () => bar.stop(),
  };
}
