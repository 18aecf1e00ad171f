import { useEffect, useRef, type CSSProperties, type ReactElement } from 'react';
import type { Sheet } from '../../excel/model/sheet';
import type { Workbench } from '../excel/running-workbench';
import { words, type Language } from './words';

interface SheetTabsProps {
  readonly workbench: Workbench;
  readonly language: Language;
  readonly version: number;
  /** The keyboard goes back to the sheet. */
  readonly onChosen: () => void;
}

/** The visible sheets in their colours; the row scrolls where there are many. */
export function SheetTabs({ workbench, language, onChosen }: SheetTabsProps): ReactElement {
  const strip = useRef<HTMLDivElement>(null);
  const { sheets, active } = workbench.book;
  const scroll = (by: number) => (): void => void strip.current?.scrollBy({ left: by });
  useEffect(
    () => void strip.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' }),
    [active],
  );
  return (
    <div className="tabs">
      <button type="button" className="arrow" aria-label="◀" onClick={scroll(-240)}>
        ‹
      </button>
      <button type="button" className="arrow" aria-label="▶" onClick={scroll(240)}>
        ›
      </button>
      <div className="strip" role="tablist" aria-label={words(language).sheets} ref={strip}>
        {sheets
          .filter(({ visibility }) => visibility === 'Visible')
          .map((sheet) => (
            <button
              key={sheet.id}
              type="button"
              role="tab"
              aria-selected={sheet === active}
              tabIndex={sheet === active ? 0 : -1}
              style={colourOf(sheet)}
              onClick={() => {
                workbench.asUser((book) => book.activate(sheet));
                onChosen();
              }}
            >
              {sheet.protection.isOn && <span aria-hidden>🔒</span>}
              {sheet.name}
            </button>
          ))}
      </div>
    </div>
  );
}

const colourOf = ({ tabColour }: Sheet): CSSProperties => (tabColour === '' ? {} : ({ '--tab': tabColour } as CSSProperties));
