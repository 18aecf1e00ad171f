import { addressOf, type Place } from '../areas';
import type { Conversation } from '../conversation';
import { BYTES_OF_CALL, drawSteps, type Step } from '../drawing/steps';
import { plainText } from '../drawing/entries';

interface Said {
  readonly author: string;
  readonly content: string;
}

/** A threaded comment of the user's, where it stands. */
export interface StandingComment extends Said {
  readonly id: string;
  readonly sheet: string;
  readonly at: Place;
  readonly replies: readonly Said[];
}

/** A comment beside a row of ours, and where it belongs once that row stands elsewhere. */
export interface KeptComment extends StandingComment {
  readonly to: Place;
  /** What the row was called that is no more. */
  readonly lostRow?: string;
}

/** A comment before its place has been asked for. */
export type FoundComment = Omit<StandingComment, 'at'>;

/** Loads the comments of a sheet; an Excel before ExcelApi 1.10 tells of none: there they stay with their cells. */
export const loadComments = (sheet: Excel.Worksheet): Excel.CommentCollection | undefined =>
  Office.context.requirements.isSetSupported('ExcelApi', '1.10') ? sheet.comments.load(WHAT) : undefined;

/** The comments of a sheet that have been loaded. */
export const foundComments = (sheet: string, comments: Excel.CommentCollection | undefined): readonly FoundComment[] =>
  (comments?.items ?? []).map(({ id, authorName, content, replies }) => ({
    id,
    sheet,
    author: authorName,
    content,
    replies: replies.items.map((reply) => ({ author: reply.authorName, content: reply.content })),
  }));

/** Asks where comments stand, in one round trip; in none where there are no comments. */
export async function askWhere(conversation: Conversation, found: readonly FoundComment[]): Promise<readonly StandingComment[]> {
  if (found.length === 0) return [];
  const cells = await conversation.ask(({ workbook }) =>
    found.map(({ sheet, id }) => workbook.worksheets.getItem(sheet).comments.getItem(id).getLocation().load('rowIndex,columnIndex')),
  );
  return found.map((comment, index) => ({
    ...comment,
    at: { row: cells[index]?.rowIndex ?? 0, column: cells[index]?.columnIndex ?? 0 },
  }));
}

const WHAT = 'items/id,items/authorName,items/content,items/replies/items/authorName,items/replies/items/content';

/**
 * Brings comments to where they belong. Excel has no way to move one: it is written anew with its author's name, and the old one
 * goes. One that stands there already, since its row has not moved or an earlier attempt has brought it, is left alone.
 */
export async function settleComments(conversation: Conversation, kept: readonly KeptComment[]): Promise<void> {
  await settle(conversation, kept, () => false);
}

/** Brings comments back to where they stood before a drawing; what it has written anew goes. */
export async function putBackComments(conversation: Conversation, kept: readonly KeptComment[]): Promise<void> {
  const known = new Set(kept.map(({ id }) => id));
  const anew = new Set(kept.map(signed));
  await settle(
    conversation,
    kept.map(({ lostRow: _back, ...comment }) => ({ ...comment, to: comment.at })),
    ({ id, content }) => !known.has(id) && anew.has(content),
  );
}

async function settle(
  conversation: Conversation,
  kept: readonly KeptComment[],
  goes: (comment: StandingComment) => boolean,
): Promise<void> {
  if (kept.length === 0) return;
  const sheets = [...new Set(kept.map(({ sheet }) => sheet))];
  const told = await conversation.ask(({ workbook }) => sheets.map((sheet) => loadComments(workbook.worksheets.getItem(sheet))));
  const standing = await askWhere(
    conversation,
    sheets.flatMap((sheet, index) => foundComments(sheet, told[index])),
  );
  const moving = kept.filter((comment) => !standing.some((one) => !goes(one) && isSettled(comment, one)));
  const leaving = standing.filter((one) => goes(one) || moving.some((comment) => comment.id === one.id));
  const staying = standing.filter((one) => !leaving.includes(one));
  await drawSteps(conversation, [...leaving.map(removeStep), ...settlingSteps(moving, staying)]);
}

/** A cell has one comment: what comes to a cell that has one answers it. */
function settlingSteps(moving: readonly KeptComment[], staying: readonly StandingComment[]): readonly Step[] {
  const taken = new Set(staying.map(({ sheet, at }) => keyOf(sheet, at)));
  return moving.map((comment) => {
    const key = keyOf(comment.sheet, comment.to);
    const answers = taken.has(key);
    taken.add(key);
    return addStep(comment, answers);
  });
}

const keyOf = (sheet: string, { row, column }: Place): string => `${sheet}:${row}:${column}`;

function isSettled(kept: KeptComment, one: StandingComment): boolean {
  if (keyOf(one.sheet, one.at) !== keyOf(kept.sheet, kept.to)) return false;
  const words = signed(kept);
  return one.id === kept.id || one.content === words || one.replies.some(({ content }) => content === words);
}

const removeStep = ({ sheet, id, replies }: StandingComment): Step => ({
  bytes: (2 + replies.length) * BYTES_OF_CALL,
  draw: ({ workbook }) => workbook.worksheets.getItem(sheet).comments.getItem(id).delete(),
});

function addStep(kept: KeptComment, answers: boolean): Step {
  const words = [signed(kept), ...kept.replies.map(signed)];
  return {
    bytes: words.reduce((sum, text) => sum + 3 * text.length + 2 * BYTES_OF_CALL, 0),
    draw: ({ workbook }) => {
      const on = workbook.worksheets.getItem(kept.sheet);
      const cell = on.getRange(addressOf({ top: kept.to.row, left: kept.to.column, bottom: kept.to.row, right: kept.to.column }));
      const [first = '', ...rest] = words;
      const comment = answers ? on.comments.getItemByCell(cell) : on.comments.add(cell, first);
      for (const text of answers ? words : rest) comment.replies.add(text);
    },
  };
}

/** What is written anew has the user of this Excel as its author: the words say whose they are, once. */
const signed = ({ author, content, lostRow }: Said & Pick<KeptComment, 'lostRow'>): string =>
  plainText(`${/^【[^】]*】/.test(content) ? '' : `【${author}】`}${content}${lostRow === undefined ? '' : `（${lostRow}）`}`);
