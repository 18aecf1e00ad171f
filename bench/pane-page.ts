import type { Collecting, PaneSpeed } from './pane';

const LIMITS = { paint: 500, bytes: 250_000, frame: 50 } as const;

/** The section of the results on the task pane. */
export function panePage(speed: PaneSpeed | undefined): string {
  if (!speed) return '\n## Pane\n\nNot measured: this machine has no Chromium.\n';
  const { firstScreenBytes, scriptToPaint, scriptToHome, paint, collecting } = speed;
  const kilobytes = (bytes: number): string => `${Math.round(bytes / 1000)} kB`;
  return `
## Pane

The production build in this machine’s Chromium, on the in-memory Excel of the workbench, which shares the pane’s thread: its work is counted, too.

| | measured | limit |
|---|---:|---:|
| first screen, packed with brotli (without Microsoft’s client) | ${kilobytes(firstScreenBytes)} | ${kilobytes(LIMITS.bytes)} |
| script until the pane first shows something | ${ms(scriptToPaint)} | ${ms(LIMITS.paint)} |
| script until 总览 stands with the figures of the workbook | ${ms(scriptToHome)} | ${ms(LIMITS.paint)} |
| the same first sight by the clock, from the beginning of the page | ${ms(paint)} | |
${collecting.map(collectingLines).join('\n')}

Script is processor time of the page’s thread (reading, compiling, running), best of three openings; tasks and frames are processor time of one run, out of
Chromium’s own trace. Files are read and the month is computed in the worker meanwhile.
`;
}

const ms = (value: number): string => `${Math.round(value)} ms`;

const collectingLines = ({ files, task, frame, taskByClock, seconds, megabytes }: Collecting): string =>
  `| collecting ${files.toLocaleString('en')} files of 200 repairs: longest task of the pane’s thread | ${ms(task)} | ${ms(LIMITS.frame)} |
| … longest frame: a task and the drawing that followed | ${ms(frame)} | ${ms(LIMITS.frame)} |
| … longest task by the clock, other programs’ turns included | ${ms(taskByClock)} | |
| … all files read, checked and reconciled after | ${seconds.toFixed(1)} s | |
| … most memory of the process: pane, worker, and the workbench with its Excel | ${megabytes === undefined ? '–' : `${megabytes.toLocaleString('en')} MB`} | |`;
