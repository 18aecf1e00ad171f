import { Textarea } from '@fluentui/react-components';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useActions, usePane } from '../../shell/pane-context';
import type { FindingRow } from '../../state/finding-row';
import { useWords } from '../../words/use-words';
import { OPENED_WORDS } from './words';

interface FindingNoteProps {
  readonly row: FindingRow;
  readonly onDone: () => void;
}

/** The note of a finding as a field: Enter or leaving it keeps the note, Esc does not. */
export function FindingNote({ row, onDone }: FindingNoteProps) {
  const say = useWords(OPENED_WORDS);
  const { handle } = useActions();
  const handling = usePane((state) => state.handling.get(row.id));
  const [text, setText] = useState(handling?.note ?? '');
  const field = useRef<HTMLTextAreaElement>(null);
  const isDone = useRef(false);
  // A menu gives the focus back to what opened it first.
  useEffect(() => {
    const timer = setTimeout(() => field.current?.focus(), 50);
    return () => clearTimeout(timer);
  }, []);
  const finish = (isKept: boolean): void => {
    if (isDone.current) return;
    isDone.current = true;
    const note = text.trim();
    if (isKept && note !== (handling?.note ?? '')) void handle(row.id, { state: handling?.state ?? 'open', ...(note !== '' && { note }) });
    onDone();
    field.current?.closest<HTMLElement>('[role="treeitem"]')?.focus();
  };
  const pressed = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || (event.key !== 'Escape' && (event.key !== 'Enter' || event.shiftKey))) return;
    event.preventDefault();
    finish(event.key === 'Enter');
  };
  return (
    <Textarea
      size="small"
      rows={2}
      textarea={{ ref: field }}
      aria-label={say('note')}
      value={text}
      onChange={(_, { value }) => setText(value)}
      onBlur={() => finish(true)}
      onKeyDown={pressed}
      style={{ width: '100%', marginTop: '6px' }}
    />
  );
}
