import { useRef, useState } from 'react';
import { Range } from '../../excel/model/range';
import { writeContents } from '../../excel/model/contents';
import type { Workbench } from '../excel/running-workbench';
import type { Language } from '../chrome/words';
import { choicesAt, refusalOf } from './choices';
import type { Spot } from './selection';

/** The user types in a cell: in the cell itself or in the formula bar. */
export interface Editing {
  readonly isOn: boolean;
  readonly text: string;
  readonly language: Language;
  readonly begin: (text?: string) => void;
  /** The same, but the keyboard stays with the formula bar. */
  readonly beginInBar: (text: string) => void;
  readonly change: (text: string) => void;
  /** Writes what was typed; false where Excel refuses it. */
  readonly commit: () => boolean;
  readonly cancel: () => void;
  /** Gives the keyboard to the sheet. */
  readonly focus: () => void;
  readonly input: React.RefObject<HTMLTextAreaElement | null>;
}

/** What stands in a cell as it is edited: a formula, a text that would be taken for something else with its apostrophe, or the value. */
export function editedText(workbench: Workbench, { row, column }: Spot): string {
  const content = workbench.book.active.grid.content(row, column);
  if (content.formula !== undefined) return content.formula;
  const { value } = content;
  if (typeof value === 'object') return value.code;
  if (typeof value === 'boolean') return String(value).toUpperCase();
  return String(value);
}

/** Typing in the active cell; while it goes on, Excel answers no add-in. */
export function useEditing(workbench: Workbench, spot: Spot, language: Language): Editing {
  const [text, setText] = useState<string>();
  const input = useRef<HTMLTextAreaElement>(null);
  const end = (): void => {
    setText(undefined);
    workbench.setEditing(false);
  };
  const beginWith = (typed: string): void => {
    setText(typed);
    workbench.setEditing(true);
  };
  const focus = (): void => input.current?.focus({ preventScroll: true });
  return {
    isOn: text !== undefined,
    text: text ?? '',
    language,
    input,
    focus,
    begin: (typed) => {
      beginWith(typed ?? editedText(workbench, spot));
      focus();
    },
    beginInBar: beginWith,
    change: setText,
    commit: () => {
      if (text === undefined) return true;
      workbench.excel.isEditingCell = false;
      const isWritten = text === editedText(workbench, spot) || enter(workbench, spot, text);
      if (isWritten) end();
      else workbench.setEditing(true);
      return isWritten;
    },
    cancel: () => {
      workbench.refusal = undefined;
      end();
      focus();
    },
  };
}

/** Puts a text into a cell as typing does. */
export function enter(workbench: Workbench, spot: Spot, text: string): boolean {
  const refusal = refusalOf(choicesAt(workbench.book.active, spot), text);
  if (refusal !== undefined) return workbench.refuse(refusal);
  const { row, column } = spot;
  return workbench.asUser(({ active }) =>
    writeContents(new Range(active, { top: row, bottom: row, left: column, right: column }), [[text]]),
  );
}

/** Puts a block of texts into the cells from a place on, as pasting does. */
export function paste(workbench: Workbench, { row, column }: Spot, rows: readonly (readonly string[])[]): void {
  const width = Math.max(...rows.map((one) => one.length));
  const block = rows.map((one) => Array.from({ length: width }, (_, index) => one[index] ?? ''));
  workbench.asUser(({ active }) =>
    writeContents(new Range(active, { top: row, bottom: row + rows.length - 1, left: column, right: column + width - 1 }), block),
  );
}

/** Empties the selected cells. */
export function emptySelected(workbench: Workbench): void {
  workbench.asUser((book) => {
    const { sheet, area } = book.selected;
    sheet.demandWritable(sheet.usedArea(false, area) ?? area);
    sheet.grid.clearContents(area);
    sheet.changed(area);
  });
}
