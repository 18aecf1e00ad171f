import type { PaneActions } from '../state/pane-actions';
import { closeQuestion, type CloseQuestion } from '../state/primary-button';
import { hasReadableFiles } from '../state/standings';
import type { Session } from './session-context';
import { FILES_FIRST, ONLY_HEAD_OFFICE } from './session-words';

/** 月结 as it is asked for, from a screen or the ribbon: what is missing is said, and a question asked first where there is one. */
export function asking({ get, set, show, say }: Session, close: PaneActions['close']): Pick<PaneActions, 'askToClose' | 'answerClosing'> {
  const ask = (question: CloseQuestion | undefined): void => {
    if (question) set({ asking: question });
    else void close();
  };
  return {
    askToClose: () => {
      const { role, closing } = get();
      if (closing) return;
      if (role !== 'headOffice') return say(ONLY_HEAD_OFFICE);
      if (!hasReadableFiles(get())) {
        show('collect');
        return say(FILES_FIRST);
      }
      ask(closeQuestion(get()));
    },
    answerClosing: (isWanted) => {
      const { asking: asked } = get();
      set({ asking: undefined });
      if (isWanted) ask(asked?.why === 'reading' ? closeQuestion(get(), { readsOn: true }) : undefined);
    },
  };
}
