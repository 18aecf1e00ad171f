/** An event of Chromium's trace: times in microseconds, `tdur` of the processor. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: {
    readonly name?: string;
    readonly data?: { readonly url?: string; readonly documentLoaderURL?: string };
  };
}

/** What the page's own thread did, in the order of time. */
export type Thread = readonly TraceEvent[];

/** The longest that the page's thread was held up, in milliseconds. */
export interface Longest {
  /** One task, by the processor and by the clock: what is not the processor's time is another program's turn. */
  readonly task: number;
  readonly taskByClock: number;
  /** The longest task before a drawing and the drawing itself, together. */
  readonly frame: number;
}

/** The busiest page's thread of a trace. */
export function mainThreadOf(trace: Buffer): Thread {
  const { traceEvents } = JSON.parse(trace.toString('utf8')) as { readonly traceEvents: readonly TraceEvent[] };
  const names = new Map(
    traceEvents.flatMap((event) => (event.name === 'thread_name' ? [[placeOf(event), event.args?.name] as const] : [])),
  );
  const counts = new Map<string, number>();
  for (const event of traceEvents)
    if (names.get(placeOf(event)) === 'CrRendererMain') counts.set(placeOf(event), (counts.get(placeOf(event)) ?? 0) + 1);
  const [busiest] = [...counts].sort(([, one], [, other]) => other - one)[0] ?? [];
  return traceEvents.filter((event) => placeOf(event) === busiest).sort((one, other) => one.ts - other.ts);
}

const placeOf = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`;

/** Tasks of the page: what its thread cannot interrupt. */
const tasksOf = (thread: Thread): Thread => thread.filter(({ name, ph }) => name === 'ThreadControllerImpl::RunTask' && ph === 'X');

const milliseconds = (microseconds = 0): number => microseconds / 1000;
const endOf = ({ ts, dur = 0 }: TraceEvent): number => ts + dur;

/** How long the thread was held up at most. */
export function longest(thread: Thread): Longest {
  const drawings = thread.filter(({ name }) => name === 'PrePaint').map(({ ts }) => ts);
  let [frame, before, next] = [0, 0, 0];
  const tasks = tasksOf(thread);
  for (const task of tasks) {
    const own = milliseconds(task.tdur);
    const isDrawing = (drawings[next] ?? Infinity) < endOf(task);
    if (isDrawing) frame = Math.max(frame, before + own);
    before = isDrawing ? 0 : Math.max(before, own);
    while ((drawings[next] ?? Infinity) < endOf(task)) next += 1;
  }
  return {
    task: Math.max(...tasks.map(({ tdur }) => milliseconds(tdur))),
    taskByClock: Math.max(...tasks.map(({ dur }) => milliseconds(dur))),
    frame,
  };
}

/** Names under which Chromium tells that script is read, made ready or run. */
const SCRIPT = new Set([
  'EvaluateScript',
  'FunctionCall',
  'v8.compile',
  'v8.compileModule',
  'v8.evaluateModule',
  'RunMicrotasks',
  'TimerFire',
]);

/** The processor's milliseconds of script from the beginning of a page to a mark in it; all script of the thread counts, also the workbench's. */
export function scriptTime(thread: Thread, page: string, mark: string): number {
  const begun = thread.find(({ name, args }) => name === 'navigationStart' && args?.data?.documentLoaderURL === page)?.ts;
  const ends = thread.filter(({ name, ts }) => name === mark && begun !== undefined && ts > begun);
  const end = ends[0]?.ts;
  if (begun === undefined || end === undefined) throw new Error(`the trace does not tell of ${mark} in ${page}`);
  let [sum, covered] = [0, 0];
  for (const event of thread) {
    if (!SCRIPT.has(event.name) || event.ph !== 'X' || event.ts < begun || event.ts > end || event.ts < covered) continue;
    sum += milliseconds(event.tdur);
    covered = endOf(event);
  }
  return sum;
}
