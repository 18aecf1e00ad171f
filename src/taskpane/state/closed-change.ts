/** What a file changes against a month that is closed, in words: a figure of 历史, or a field of an earlier file. */
export interface ClosedChange {
  readonly sheet: string;
  readonly record: string;
  readonly field: string;
  readonly before?: string;
  readonly after?: string;
}
