import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import type { CloseQuestion as CloseQuestionAsked } from '../state/primary-button';
import { countText } from '../words/numbers';
import { useWords, type WordTable } from '../words/use-words';
import { Footer } from './Footer';
import { useActions, usePane } from './pane-context';

const QUESTION_WORDS = {
  reading: {
    zh: '还有 {count} 份文件没读完，读完再月结吗？',
    en: '{count} {count|file is|files are} still being read. Close when they are done?',
  },
  whenRead: { zh: '读完再月结', en: 'Wait for them' },
  withWhatIsRead: { zh: '只用已读的月结', en: 'Close without them' },
  awaiting: {
    zh: '{count} 份文件会改动已结的数字，还没决定采不采用。',
    en: '{count} {count|file|files} would change the closed month: take or remove {count|it|them} first.',
  },
  seeFiles: { zh: '看这些文件', en: 'Show them' },
  openErrors: { zh: '还有 {count} 条错误，仍要月结？', en: '{count} {count|error is|errors are} open. Close anyway?' },
  closedMonth: { zh: '本月已经月结过，要重新月结吗？', en: 'This month is closed. Close it again?' },
  closedWithErrors: {
    zh: '本月已经月结过，还有 {count} 条错误。仍要重新月结？',
    en: 'This month is closed, and {count} {count|error is|errors are} open. Close it again anyway?',
  },
  closeAnyway: { zh: '仍要月结', en: 'Close anyway' },
  closeAgain: { zh: '重新月结', en: 'Close again' },
  closeAgainAnyway: { zh: '仍要重新月结', en: 'Close again anyway' },
  errorsFirst: { zh: '先看错误', en: 'See errors first' },
  notNow: { zh: '先不月结', en: 'Not now' },
} as const satisfies WordTable;

type Answer = readonly [label: keyof typeof QUESTION_WORDS, does: 'close' | 'leave' | 'seeFiles' | 'seeErrors'];

/** The two answers to each question, the first of them the primary one. */
const ANSWERS: Readonly<Record<CloseQuestionAsked['why'], readonly [Answer, Answer]>> = {
  reading: [
    ['whenRead', 'leave'],
    ['withWhatIsRead', 'close'],
  ],
  awaiting: [
    ['seeFiles', 'seeFiles'],
    ['notNow', 'leave'],
  ],
  openErrors: [
    ['closeAnyway', 'close'],
    ['errorsFirst', 'seeErrors'],
  ],
  closedWithErrors: [
    ['closeAgainAnyway', 'close'],
    ['errorsFirst', 'seeErrors'],
  ],
  closedMonth: [
    ['closeAgain', 'close'],
    ['notNow', 'leave'],
  ],
};

/** The question before a close, in the footer's place on whatever screen it was asked. */
export function CloseQuestion() {
  const say = useWords(QUESTION_WORDS);
  const { answerClosing, changeView, show } = useActions();
  const question = usePane((state) => state.asking);
  if (!question) return null;
  const leave = (): void => answerClosing(false);
  const does: Readonly<Record<Answer[1], () => void>> = {
    close: () => answerClosing(true),
    leave,
    seeFiles: () => {
      leave();
      changeView('collect', { chip: 'awaiting', search: '' });
      show('collect');
    },
    seeErrors: () => {
      leave();
      show('findings');
    },
  };
  const [primary, secondary] = ANSWERS[question.why].map(([label, what]) => ({ label: say(label), onClick: does[what] }));
  return (
    <Asked key={question.why} onEscape={leave}>
      <Footer
        note={<span role="alert">{say(question.why, { count: countText(question.count) })}</span>}
        primary={primary}
        secondary={secondary}
      />
    </Asked>
  );
}

/** A question that stands in the footer's place has the keyboard: Tab goes to its answers, Esc leaves it, and the focus goes back to what asked. */
function Asked({ onEscape, children }: { readonly onEscape: () => void; readonly children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  // The button that asked goes with the footer that it stood in; the footer that comes back has it again.
  const [asker] = useState(() => document.activeElement?.textContent ?? '');
  useEffect(() => {
    place.current?.focus();
    return () => void setTimeout(() => focusAgain(asker));
  }, [asker]);
  const pressed = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onEscape();
  };
  return (
    <div ref={place} tabIndex={-1} style={{ outlineStyle: 'none', flexShrink: 0 }} onKeyDown={pressed}>
      {children}
    </div>
  );
}

/** Nothing where another screen has taken the focus meanwhile. */
function focusAgain(asker: string): void {
  if (document.activeElement !== document.body) return;
  [...document.querySelectorAll<HTMLButtonElement>('footer button')].find(({ textContent }) => textContent === asker)?.focus();
}
