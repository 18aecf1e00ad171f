import type { Place } from '../areas';
import type { Conversation } from '../conversation';

interface Said {
  readonly author: string;
  readonly content: string;
}

/** A threaded comment or a note of the user's, where it stands. */
export interface StandingComment extends Said {
  /** A note (the comments of old): one text without an author that counts, and without answers. */
  readonly isNote?: true;
  /** Of a note only its number on the sheet, which changes as others come and go. */
  readonly id: string;
  readonly sheet: string;
  readonly at: Place;
  readonly replies: readonly Said[];
}

interface Rows {
  readonly top: number;
  readonly bottom: number;
}

/** A comment beside a row of ours, and where it belongs once that row stands elsewhere. */
export interface KeptComment extends StandingComment {
  readonly to: Place;
  /** What the row was called that is no more. */
  readonly lostRow?: string;
  /** The table's rows before and after the drawing; kept drawings of earlier versions, which know of no notes, do not say. */
  readonly rows?: { readonly before: Rows; readonly after: Rows };
}

/** A comment before its place has been asked for. */
export type FoundComment = Omit<StandingComment, 'at'>;

/** What has been loaded of a sheet's comments and notes; nothing where this Excel does not tell of them. */
export interface LoadedComments {
  readonly comments: Excel.CommentCollection | undefined;
  readonly notes: Excel.NoteCollection | undefined;
}

/** Loads the comments and notes of a sheet; an Excel before ExcelApi 1.10, for notes 1.18, tells of none: there they stay with their cells. */
export const loadComments = (sheet: Excel.Worksheet): LoadedComments => ({
  comments: has('1.10') ? sheet.comments.load(WHAT) : undefined,
  // Excel may be newer than the client that was built in.
  notes: has('1.18') && 'notes' in sheet ? sheet.notes.load('items/content') : undefined,
});

const has = (version: string): boolean => Office.context.requirements.isSetSupported('ExcelApi', version);

const WHAT = 'items/id,items/authorName,items/content,items/replies/items/authorName,items/replies/items/content';

/** The comments and notes of a sheet that have been loaded. */
export const foundComments = (sheet: string, { comments, notes }: LoadedComments): readonly FoundComment[] => [
  ...(comments?.items ?? []).map(({ id, authorName, content, replies }) => ({
    id,
    sheet,
    author: authorName,
    content,
    replies: replies.items.map((reply) => ({ author: reply.authorName, content: reply.content })),
  })),
  ...(notes?.items ?? []).map(({ content }, index) => ({
    isNote: true as const,
    id: String(index),
    sheet,
    author: '',
    content,
    replies: [],
  })),
];

/** Asks where comments stand, in one round trip; in none where there are no comments. */
export async function askWhere(conversation: Conversation, found: readonly FoundComment[]): Promise<readonly StandingComment[]> {
  if (found.length === 0) return [];
  const cells = await conversation.ask(({ workbook }) =>
    found.map(({ sheet, id, isNote }) => {
      const on = workbook.worksheets.getItem(sheet);
      return (isNote ? on.notes.getItemAt(Number(id)) : on.comments.getItem(id)).getLocation().load('rowIndex,columnIndex');
    }),
  );
  return found.map((comment, index) => ({
    ...comment,
    at: { row: cells[index]?.rowIndex ?? 0, column: cells[index]?.columnIndex ?? 0 },
  }));
}
