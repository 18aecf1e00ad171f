import type { Language } from '../../../engine/values/language';
import { kindOf, type Span } from '../../state/period-choice';
import { monthTitle } from '../../words/numbers';
import { sayIn } from '../../words/use-words';
import { PERIOD_WORDS } from './words';

/** 2026年第1季度, 2026年上半年, 2026年, 2026年2月至2026年5月. */
export function spanName(span: Span, language: Language): string {
  const say = sayIn(PERIOD_WORDS, language);
  const [year, month] = span.from.split('-').map(Number) as [number, number];
  const kind = kindOf(span);
  if (kind === 'year') return say('yearName', { year });
  if (kind === 'half') return say(month === 1 ? 'half1' : 'half2', { year });
  if (kind === 'quarter') return say('quarterName', { year, number: Math.ceil(month / 3) });
  if (span.from === span.to) return monthTitle(span.from, language);
  return say('freeName', { from: monthTitle(span.from, language), to: monthTitle(span.to, language) });
}
