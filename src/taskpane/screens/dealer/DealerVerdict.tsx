import { daysBetween } from '../../../engine/values/day';
import { usePane } from '../../shell/pane-context';
import { Verdict } from '../../shell/parts/Verdict';
import type { DealerCheck } from '../../state/dealer-check';
import { countText, dayName } from '../../words/numbers';
import { type Say, useWords } from '../../words/use-words';
import { DEALER_WORDS } from './words';

/** Whether the workbook can be sent, in a sentence. */
export const verdictText = ({ zeroReport }: DealerCheck, errors: number, say: Say<typeof DEALER_WORDS>): string =>
  errors > 0 ? say('fix', { count: countText(errors) }) : say(zeroReport ? 'zero' : 'ready');

/** The verdict of a dealer's own workbook, with the day by which it is due. */
export function DealerVerdict({ check, errors }: { readonly check: DealerCheck; readonly errors: number }) {
  const say = useWords(DEALER_WORDS);
  const today = usePane((state) => state.today);
  const language = usePane((state) => state.language);
  const { dueDate } = check;
  const due = dueDate && dayName(dueDate, language);
  const days = dueDate ? daysBetween(today, dueDate) : 0;
  const left = due && say(days === 0 ? 'dueToday' : days < 0 ? 'dueAgo' : 'dueIn', { due, days: Math.abs(days) });
  const readyText = due ? say('readyText', { due }) : say('readyTextOpen');
  return <Verdict means={errors > 0 ? 'error' : 'done'} title={verdictText(check, errors, say)} detail={errors > 0 ? left : readyText} />;
}
