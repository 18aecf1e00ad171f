import { useState, type KeyboardEvent, type ReactElement } from 'react';
import { addressOf } from '../../excel/model/area';
import type { Workbench } from '../excel/running-workbench';
import { editedText, type Editing } from '../grid/editing';
import { follow } from '../grid/links';
import { selectedArea, type Selection } from '../grid/selection';
import type { SheetLayout } from '../grid/sheet-layout';
import { words } from './words';

interface FormulaBarProps {
  readonly workbench: Workbench;
  readonly selection: Selection;
  readonly editing: Editing;
  readonly layout: SheetLayout;
}

/** The address of what is selected, and the content of the active cell. */
export function FormulaBar({ workbench, selection, editing, layout }: FormulaBarProps): ReactElement {
  const say = words(editing.language);
  const [typed, setTyped] = useState<string>();
  const area = selectedArea(selection, layout);
  const isCell = layout.mergeAt(area.top, area.left) !== undefined || (area.top === area.bottom && area.left === area.right);
  const address = isCell
    ? addressOf({ ...area, bottom: area.top, right: area.left })
    : `${area.bottom - area.top + 1}R × ${area.right - area.left + 1}C`;
  const go = (): void => {
    if (typed !== undefined) workbench.asUser((book) => follow(book, typed.toUpperCase()));
    setTyped(undefined);
    editing.focus();
  };
  return (
    <div className="formula-bar">
      <input
        className="name-box"
        aria-label={say.name}
        value={typed ?? address}
        onFocus={(event) => event.target.select()}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={() => setTyped(undefined)}
        onKeyDown={(event) => onEnter(event, go)}
      />
      <span className="fx" aria-hidden>
        fx
      </span>
      <input
        className="formula"
        aria-label={say.formula}
        value={editing.isOn ? editing.text : editedText(workbench, selection.anchor)}
        onChange={({ target }) => (editing.isOn ? editing.change(target.value) : editing.beginInBar(target.value))}
        onKeyDown={(event) => {
          if (event.key === 'Escape') editing.cancel();
          else onEnter(event, () => editing.commit() && editing.focus());
        }}
      />
    </div>
  );
}

/** The key must not reach the cell as well, which has the keyboard next: its line break would replace what stands there. */
function onEnter(event: KeyboardEvent, act: () => void): void {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
  event.preventDefault();
  act();
}
