import type { MonthOutcome } from '../engine/month/outcome';
import { dealerShown, measureName, shownFigure } from '../engine/reports/shown-value';
import type { FieldDifference } from '../engine/resubmissions/differences';
import type { Language } from '../engine/values/language';
import { Refused } from './failures';
import { say } from './words';

/** Refuses to close a closed month again unless that is wished for, and tells which of its figures would change. */
export function mayCloseAgain({ settings, resubmissions }: MonthOutcome, isWished: boolean): void {
  if (isWished || !settings.closedMonths.includes(settings.month)) return;
  const changes = resubmissions.filter(({ list }) => list === 'history');
  for (const change of changes.slice(0, 20)) process.stderr.write(`${changeLine(change, settings.language)}\n`);
  throw new Refused('closedMonth', { month: settings.month, count: changes.length });
}

function changeLine({ dealer, record, before, after }: FieldDifference, language: Language): string {
  const [was, is] = [before, after].map((value) => figure(record, value));
  // What differs only behind the places that are shown is written out.
  const asShown = was === is ? { before: String(before), after: String(after) } : { before: was ?? '', after: is ?? '' };
  return say('changedSinceClose', language, { dealer: dealerShown(dealer, language), measure: measureName(record, language), ...asShown });
}

const figure = (measure: string, value: unknown): string => (typeof value === 'number' ? shownFigure(measure, value) : '–');
