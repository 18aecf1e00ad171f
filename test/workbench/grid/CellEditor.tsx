import { useEffect, type ClipboardEvent, type KeyboardEvent, type ReactElement, type RefObject } from 'react';
import { a1 } from '../../../src/engine/workbook/address';
import { shownText } from '../../excel/model/shown-text';
import type { Workbench } from '../excel/running-workbench';
import { CellChoices } from './CellChoices';
import { choicesAt } from './choices';
import { emptySelected, enter, paste, type Editing } from './editing';
import { HEAD, SIDE } from './Headers';
import { selectedArea, type Selection, type Stroke } from './selection';
import type { SheetLayout } from './sheet-layout';

interface CellEditorProps {
  readonly workbench: Workbench;
  readonly layout: SheetLayout;
  readonly selection: Selection;
  readonly editing: Editing;
  readonly scroller: RefObject<HTMLDivElement | null>;
  /** Moves the selection; false where the key moves nothing. */
  readonly onMove: (stroke: Stroke) => boolean;
}

/** Takes the keyboard for the sheet: unseen while keys move the selection, over the cell while it is edited. */
export function CellEditor(props: CellEditorProps): ReactElement {
  const { layout, selection, editing } = props;
  const { row, column } = selection.anchor;
  const box = layout.rectangle(layout.mergeAt(row, column) ?? { top: row, bottom: row, left: column, right: column });
  const { scrollLeft = 0, scrollTop = 0 } = props.scroller.current ?? {};
  const left = SIDE + box.left - (column < layout.frozen.columns ? 0 : scrollLeft);
  const top = HEAD + box.top - (row < layout.frozen.rows ? 0 : scrollTop);
  const { isOn, input } = editing;
  useEffect(() => {
    if (isOn && input.current === document.activeElement)
      input.current?.setSelectionRange(input.current.value.length, input.current.value.length);
  }, [isOn, input]);
  const choices = choicesAt(layout.sheet, selection.anchor);
  const label = `${layout.sheet.name} ${a1(row, column)}`;
  const isOneCell = selection.anchor.row === selection.focus.row && selection.anchor.column === selection.focus.column;
  return (
    <>
      <textarea
        ref={input}
        className={isOn ? 'editor' : 'editor waiting'}
        aria-label={label}
        spellCheck={false}
        autoComplete="off"
        rows={1}
        style={{ left: left - 1, top: top - 1, width: Math.max(box.width, 60) + 1, height: Math.max(box.height, 20) + 1 }}
        value={isOn ? editing.text : ''}
        onChange={({ target }) => (isOn ? editing.change(target.value) : editing.begin(target.value))}
        onKeyDown={(event) => pressed(event, props)}
        onCopy={(event) => copied(event, props)}
        onPaste={(event) => pasted(event, props)}
      />
      {choices && isOneCell && !isOn && (
        <CellChoices
          choices={choices}
          label={label}
          style={{ left: left + box.width, top: top + box.height - 20 }}
          onChoose={(value) => {
            enter(props.workbench, selection.anchor, value);
            editing.focus();
          }}
        />
      )}
    </>
  );
}

function pressed(event: KeyboardEvent, { workbench, editing, onMove }: CellEditorProps): void {
  if (event.nativeEvent.isComposing) return;
  const stroke = { key: event.key, shift: event.shiftKey, control: event.ctrlKey || event.metaKey };
  const ends = event.key === 'Enter' || event.key === 'Tab';
  const isDone = editing.isOn
    ? whileEditing(event, editing, ends, () => onMove(stroke))
    : command(event, workbench, editing) || onMove(stroke);
  if (isDone) event.preventDefault();
}

function whileEditing(event: KeyboardEvent, editing: Editing, ends: boolean, move: () => boolean): boolean {
  if (event.key === 'Escape') editing.cancel();
  else if (ends && !event.altKey) {
    if (editing.commit()) move();
  } else return false;
  return true;
}

function command(event: KeyboardEvent, workbench: Workbench, editing: Editing): boolean {
  if (event.key === 'F2') editing.begin();
  else if (event.ctrlKey && (event.key === 'PageDown' || event.key === 'PageUp')) toNextSheet(workbench, event.key === 'PageDown' ? 1 : -1);
  else if (event.key === 'Delete' || event.key === 'Backspace') emptySelected(workbench);
  else return false;
  return true;
}

function toNextSheet(workbench: Workbench, step: 1 | -1): void {
  const { book } = workbench;
  const visible = book.sheets.filter(({ visibility }) => visibility === 'Visible');
  const next = visible[visible.indexOf(book.active) + step];
  if (next) workbench.asUser(() => book.activate(next));
}

function copied(event: ClipboardEvent, { layout, selection, editing }: CellEditorProps): void {
  if (editing.isOn) return;
  const { top, left, bottom, right } = selectedArea(selection, layout);
  const lines = Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: right - left + 1 }, (__, column) => shownText(layout.sheet, top + row, left + column)).join('\t'),
  );
  event.clipboardData.setData('text/plain', lines.join('\n'));
  event.preventDefault();
}

function pasted(event: ClipboardEvent, { workbench, selection, editing }: CellEditorProps): void {
  if (editing.isOn) return;
  const text = event.clipboardData.getData('text/plain').replace(/\r\n?/g, '\n').replace(/\n$/, '');
  if (text !== '')
    paste(
      workbench,
      selection.anchor,
      text.split('\n').map((line) => line.split('\t')),
    );
  event.preventDefault();
}
