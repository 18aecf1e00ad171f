import { Note, Notes } from '../model/note';
import { Range } from '../model/range';
import { text } from '../protocol/arguments';
import { method, property, type ApiSurface } from '../protocol/describe';
import { Failure } from '../protocol/failure';
import { found, itemAt } from './collections';
import { rangeArgument } from './ranges';

/** Notes, the comments of old. */
export function describeNotes(surface: ApiSurface): void {
  surface.describe(Notes, {
    name: 'NoteCollection',
    items: (notes) => notes.all,
    item: noteAt,
    members: {
      add: method(18, addNote),
      getItem: method(18, noteAt),
      getItemAt: method(18, (notes, index) => itemAt(notes.all, index)),
      getCount: method(18, (notes) => notes.all.length),
    },
  });
  surface.describe(Note, {
    name: 'Note',
    isGone: (note) => note.isGone,
    members: {
      content: property(
        18,
        ({ content }) => content,
        (note, content) => (note.content = text(content)),
      ),
      getLocation: method(18, ({ sheet, row, column }) => new Range(sheet, { top: row, left: column, bottom: row, right: column })),
      delete: method(18, (note) => note.delete()),
    },
  });
}

function cellOf(notes: Notes, cell: unknown): Range {
  const range = rangeArgument(cell, notes.sheet);
  if (range.rowCount * range.columnCount > 1) throw new Failure('InvalidArgument');
  return range;
}

const addNote = (notes: Notes, cell: unknown, content: unknown): Note => {
  const { area, sheet } = cellOf(notes, cell);
  return new Notes(sheet).add(area.top, area.left, text(content));
};

function noteAt(notes: Notes, cell: unknown): Note {
  const { area } = cellOf(notes, cell);
  return found(notes.all.find(({ row, column }) => row === area.top && column === area.left));
}
