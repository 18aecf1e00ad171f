import type { ReactElement, RefObject } from 'react';
import type { Start } from './start';
import { words, type Language } from './words';

interface PaneFrameProps {
  readonly frame: RefObject<HTMLIFrameElement | null>;
  readonly width: number;
  readonly language: Language;
  readonly theme: Start['theme'];
}

/** The task pane as Excel shows it: a title of the host's, and the add-in's own page below. */
export function PaneFrame({ frame, width, language, theme }: PaneFrameProps): ReactElement {
  const { product } = words(language);
  return (
    <aside className="pane-frame" style={{ width }} aria-label={product}>
      <div className="pane-title">{product}</div>
      <iframe ref={frame} title={product} src="taskpane.html" style={{ colorScheme: theme }} />
    </aside>
  );
}
