import type { MonthOutcome } from '../engine/month/outcome';
import { isMeasureNamed, measureName } from '../engine/indicators/measure-names';
import { closerFigure, dealerShown, shownFigure } from '../engine/reports/shown-value';
import { figureDifferences, type KeptFigure } from '../engine/resubmissions/closed-figures';
import type { FieldDifference } from '../engine/resubmissions/differences';
import type { Language } from '../engine/values/language';
import { Refused } from './failures';
import { say } from './words';

/** Refuses to close a closed month again unless that is wished for, and tells which of its figures would change. */
export function mayCloseAgain({ settings, resubmissions }: MonthOutcome, isWished: boolean): void {
  if (isWished || !settings.closedMonths.includes(settings.month)) return;
  const changes = resubmissions.filter(({ list }) => list === 'history');
  tell(changes, 'changedSinceClose', settings.language);
  const beside = { changedFigures: changes.map((change) => figureJson(change, 'close', settings.language)) };
  throw new Refused('closedMonth', { month: settings.month, count: changes.length }, beside);
}

/** Tells which figures of the report that is replaced come out otherwise now. */
export const tellChanges = (outcome: MonthOutcome, replaced: readonly KeptFigure[]): void =>
  tell(sinceReplaced(outcome, replaced), 'changedSinceReplaced', outcome.settings.language);

const sinceReplaced = ({ settings, history }: MonthOutcome, replaced: readonly KeptFigure[]): readonly FieldDifference[] =>
  replaced.some(({ month }) => month === settings.month) ? figureDifferences(settings.month, replaced, history) : [];

/** A figure that comes out otherwise than in the closed month (`close`) or in the report that is replaced (`report`). */
export interface ChangedFigure {
  readonly since: 'close' | 'report';
  /** `*` for all dealers. */
  readonly dealer: string;
  readonly measure: string;
  /** Nothing where the figure was or is not there. */
  readonly before: number | null;
  readonly after: number | null;
}

/** All figures that come out otherwise, for `--json`. */
export function changedFigures(outcome: MonthOutcome, replaced: readonly KeptFigure[]): readonly ChangedFigure[] {
  const { settings, resubmissions } = outcome;
  const closed = settings.closedMonths.includes(settings.month) ? resubmissions.filter(({ list }) => list === 'history') : [];
  return [
    ...closed.map((change) => figureJson(change, 'close', settings.language)),
    ...sinceReplaced(outcome, replaced).map((change) => figureJson(change, 'report', settings.language)),
  ];
}

const figureJson = (
  { dealer, record, before, after }: FieldDifference,
  since: ChangedFigure['since'],
  language: Language,
): ChangedFigure => ({
  since,
  dealer,
  measure: measureName(record, language),
  before: typeof before === 'number' ? before : null,
  after: typeof after === 'number' ? after : null,
});

const MOST_TOLD = 20;

function tell(changes: readonly FieldDifference[], since: Since, language: Language): void {
  for (const change of namedFirst(changes).slice(0, MOST_TOLD)) process.stderr.write(`${changeLine(change, since, language)}\n`);
  if (changes.length > MOST_TOLD) process.stderr.write(`${say('furtherChanges', language, { count: changes.length - MOST_TOLD })}\n`);
}

/** Figures that the reports show by name come before the counts that they are made of. */
function namedFirst(changes: readonly FieldDifference[]): readonly FieldDifference[] {
  const isNamed = ({ record }: FieldDifference): boolean => isMeasureNamed(record);
  return [...changes.filter(isNamed), ...changes.filter((change) => !isNamed(change))];
}

type Since = 'changedSinceClose' | 'changedSinceReplaced';

function changeLine({ dealer, record, before, after }: FieldDifference, since: Since, language: Language): string {
  const [was, is] = [before, after].map((value) => figure(record, value));
  // What differs only behind the places that are shown is written out.
  const asShown = was === is ? { before: closer(record, before), after: closer(record, after) } : { before: was ?? '', after: is ?? '' };
  return say(since, language, { dealer: dealerShown(dealer, language), measure: measureName(record, language), ...asShown });
}

const closer = (measure: string, value: unknown): string => (typeof value === 'number' ? closerFigure(measure, value) : '–');

const figure = (measure: string, value: unknown): string => (typeof value === 'number' ? shownFigure(measure, value) : '–');
