import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { createContext, useContext, useEffect, useRef, useState, type ReactNode } from 'react';
import { isTab } from '../state/screen';
import { screenOf } from '../state/pane-state';
import { CloseQuestion } from './CloseQuestion';
import { Header, type HeaderKind } from './Header';
import { SaidHere } from './SaidHere';
import { UndoToast } from './UndoToast';
import { useWayBack } from './opener';
import { usePane } from './pane-context';
import { Tabs } from './Tabs';

const useStyles = makeStyles({
  pane: {
    display: 'flex',
    flexDirection: 'column',
    height: '100vh',
    fontVariantNumeric: 'tabular-nums',
    fontSize: '14px',
    lineHeight: '20px',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  scroller: {
    flex: '1 1 0',
    minHeight: 0,
    overflowY: 'auto',
    overflowX: 'hidden',
    scrollPaddingTop: '40px',
    display: 'flex',
    flexDirection: 'column',
  },
  // With what was said, which is then seen wherever the list stands.
  top: {
    position: 'sticky',
    top: 0,
    zIndex: 2,
    backgroundColor: tokens.colorNeutralBackground1,
    flexShrink: 0,
    '@media (max-height: 479px)': { position: 'static' },
  },
  body: { flexGrow: 1, boxSizing: 'border-box', width: '100%', maxWidth: '560px', padding: '8px 12px' },
  edgeToEdge: { padding: '8px 0 0' },
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
});

const ScrollerContext = createContext<HTMLElement | null>(null);

/** The element that scrolls, for lists that draw only the rows in view. */
export const useScroller = (): HTMLElement | null => useContext(ScrollerContext);

interface FrameProps {
  /** The name of the screen: shown in the header of a page, and what a screen reader hears on a tab. */
  readonly heading: string;
  /** `month` (tabs), `back` (sub-pages), `leave` or `plain` (full-pane states). */
  readonly header?: HeaderKind;
  /** Lists go edge to edge; the screen then pads what is no list. */
  readonly isEdgeToEdge?: boolean;
  readonly footer?: ReactNode;
  readonly children: ReactNode;
}

/** The bands of every screen: header, tabs, the body that scrolls, with what was said at its top, an offer to undo, footer. */
export function Frame({ heading, header = 'month', isEdgeToEdge = false, footer, children }: FrameProps) {
  const styles = useStyles();
  const screen = usePane(screenOf);
  const isAsking = usePane((state) => state.asking !== undefined);
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const title = useFocusedHeading();
  return (
    <div className={styles.pane}>
      <Header kind={header} heading={heading} titleRef={title} />
      <div ref={setScroller} className={styles.scroller}>
        <div className={styles.top}>
          {isTab(screen) && (
            <nav>
              <Tabs />
            </nav>
          )}
          <SaidHere />
        </div>
        <main className={mergeClasses(styles.body, isEdgeToEdge && styles.edgeToEdge)} aria-label={heading}>
          {header === 'month' && (
            <h1 ref={title} tabIndex={-1} className={styles.hidden}>
              {heading}
            </h1>
          )}
          <ScrollerContext value={scroller}>{children}</ScrollerContext>
        </main>
      </div>
      <UndoToast />
      {isAsking ? <CloseQuestion /> : footer}
    </div>
  );
}

/** A new screen focuses its heading, one that is returned to from 明细 what opened that; the first one leaves the focus where it is. */
function useFocusedHeading() {
  const title = useRef<HTMLHeadingElement>(null);
  const wayBack = useWayBack();
  const isFirst = usePane((state) => state.screens.length === 1 && state.role === undefined);
  useEffect(() => {
    if (!isFirst) (wayBack() ?? title.current)?.focus({ preventScroll: true });
  }, [isFirst]);
  return title;
}
