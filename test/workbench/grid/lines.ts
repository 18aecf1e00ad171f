/** Rows or columns laid one after another, in pixels. */
export interface Lines {
  readonly count: number;
  /** Where a line begins; of the count itself, where all end. */
  start(index: number): number;
  /** Its extent; hidden lines have none. */
  size(index: number): number;
  /** The line at a distance from the edge, the nearest one where it lies beyond. */
  at(distance: number): number;
}

/** Lays lines of these extents one after another. */
export function layLines(count: number, sizeOf: (index: number) => number): Lines {
  const starts = new Float64Array(count + 1);
  for (let index = 0; index < count; index += 1) starts[index + 1] = (starts[index] ?? 0) + sizeOf(index);
  const start = (index: number): number => starts[Math.min(Math.max(index, 0), count)] ?? 0;
  return { count, start, size: (index) => start(index + 1) - start(index), at: (distance) => lineAt(starts, count, distance) };
}

function lineAt(starts: Float64Array, count: number, distance: number): number {
  let [low, high] = [0, count - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= distance) low = middle;
    else high = middle - 1;
  }
  return Math.max(low, 0);
}

/** The next line in a direction that is not hidden; the line itself where there is none. */
export function nextVisible(lines: Lines, from: number, step: 1 | -1, times = 1): number {
  let [reached, left] = [from, times];
  for (let index = from + step; index >= 0 && index < lines.count && left > 0; index += step) {
    if (lines.size(index) === 0) continue;
    reached = index;
    left -= 1;
  }
  return reached;
}
