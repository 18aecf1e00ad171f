/** How long the stages of a close take. */
export interface Stopwatch {
  /** Ends the stage that began with the last one. */
  end(stage: string): void;
}

/** Tells the stages on stderr where SERVICE_MONTHLY_TIMINGS is set, for the benchmark; else nothing. */
export function stopwatch(): Stopwatch {
  if (!process.env.SERVICE_MONTHLY_TIMINGS) return { end: () => undefined };
  let last = performance.now();
  return {
    end(stage) {
      const now = performance.now();
      process.stderr.write(`${JSON.stringify({ stage, seconds: Math.round(now - last) / 1000 })}\n`);
      last = now;
    },
  };
}
