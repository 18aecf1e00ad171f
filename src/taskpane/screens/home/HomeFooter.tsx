import type { Facts } from '../../../engine/values/language';
import { Footer } from '../../shell/Footer';
import { useActions, usePane } from '../../shell/pane-context';
import { SelectedNumberNote } from '../../shell/parts/SelectedNumberNote';
import { useCopyMissing } from '../../shell/use-copy-missing';
import { allClosed } from '../../state/month-choices';
import type { PaneActions } from '../../state/pane-actions';
import type { PaneState } from '../../state/pane-state';
import { situationOf, type Situation } from '../../state/primary-button';
import { hasReadableFiles } from '../../state/standings';
import { countText, dayName, momentName, monthTitle } from '../../words/numbers';
import { useWords } from '../../words/use-words';
import { STOPPED_WORDS } from './stopped-words';
import { PRIMARY_WORDS } from './words';

/** The footer of 总览: the next thing to do, and 月结 whenever something can be closed. */
export function HomeFooter() {
  const say = useWords(PRIMARY_WORDS);
  const actions = useActions();
  const state = usePane((whole) => whole);
  const copyMissing = useCopyMissing();
  const sayStopped = useWords(STOPPED_WORDS);
  const close = actions.askToClose;
  if (state.stopped) {
    const isClosed = allClosed(state.headOffice).includes(state.month ?? '');
    return (
      <Footer
        primary={{ label: sayStopped(isClosed ? 'again' : 'first'), onClick: close }}
        secondary={{ label: sayStopped('back'), onClick: actions.leaveStopped }}
      />
    );
  }
  const { situation, facts } = situationOf(state);
  const overview = state.written?.sheets.find(({ is }) => is === 'overview')?.name ?? state.written?.sheets[0]?.name ?? '';
  const does = {
    ...leads(actions),
    dealersMissing: copyMissing,
    closedUnchanged: () => void actions.openSheet(overview),
    closedChanged: close,
    ready: close,
  };
  const words = sayable(state, facts);
  const noteOf = situation === 'noFiles' ? noFilesNote(state) : (`${situation}Note` as const);
  const note = noteFacts(situation, state) ? say(noteOf, words) : undefined;
  const isClose = situation === 'ready' || situation === 'closedChanged';
  return (
    <Footer
      note={state.selected ? <SelectedNumberNote /> : note}
      primary={{ label: say(situation, words), onClick: does[situation] }}
      secondary={!isClose && hasReadableFiles(state) ? { label: say('close'), onClick: close } : undefined}
    />
  );
}

const leads = ({
  show,
}: PaneActions): Readonly<Record<'noFiles' | 'reading' | 'checking' | 'openErrors' | 'controlDiffers', () => void>> => ({
  noFiles: () => show('collect'),
  reading: () => show('collect'),
  checking: () => show('collect'),
  openErrors: () => show('findings'),
  controlDiffers: () => show('reconcile'),
});

/** Facts as they are said: numbers with separators, the month and days in words. */
function sayable({ language, month, picture, headOffice }: PaneState, facts: Facts): Facts {
  const numbers = Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [name, typeof fact === 'number' ? countText(fact) : momentName(fact, language)]),
  );
  const last = headOffice?.lastClose;
  return {
    ...numbers,
    ...(month && { month: monthTitle(month, language) }),
    ...(picture && { due: dayName(picture.dueDate, language) }),
    ...(last && { last: monthTitle(last.month, language), seconds: last.seconds }),
    ...(headOffice?.emptyLists && { lists: headOffice.emptyLists.join(language === 'zh' ? '、' : ', ') }),
  };
}

/** Why files are next: without a list of dealers something else is, and a month that is closed needs none. */
function noFilesNote({ month, headOffice }: PaneState): 'listsFirst' | 'closedElsewhere' | 'noFilesNote' {
  if (headOffice?.activeDealers === 0 && headOffice.emptyLists) return 'listsFirst';
  return allClosed(headOffice).includes(month ?? '') ? 'closedElsewhere' : 'noFilesNote';
}

/** Whether all that the note names is known. */
const noteFacts = (situation: Situation, { picture, headOffice }: PaneState): boolean =>
  situation === 'ready' ? headOffice?.lastClose !== undefined : situation === 'noFiles' ? picture !== undefined : true;
