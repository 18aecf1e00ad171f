import { a1 } from '../../../engine/workbook/address';
import type { Place } from '../areas';
import type { Conversation } from '../conversation';
import { BYTES_OF_CALL, drawSteps, type Step } from '../drawing/steps';
import { plainText } from '../drawing/entries';
import { askWhere, foundComments, type KeptComment, loadComments, type StandingComment } from './comments';

/**
 * Brings comments and notes to where they belong. Excel has no way to move one: it is written anew, a comment with its author's name,
 * and the old one goes. One that stands there already, since its row has not moved or an earlier attempt has brought it, is left alone.
 */
export async function settleComments(conversation: Conversation, kept: readonly KeptComment[]): Promise<void> {
  const after = kept.map((comment) => ({ ...comment, within: comment.rows?.after }));
  await settle(conversation, after, { goes: () => false, lost: [] });
}

/** Brings comments and notes back to where they stood before a drawing; what it has written anew goes. */
export async function putBackComments(conversation: Conversation, kept: readonly KeptComment[]): Promise<void> {
  const known = new Set(kept.map(({ id }) => id));
  const anew = new Set(kept.map(signed));
  const lost = kept.filter(({ lostRow }) => lostRow !== undefined);
  await settle(
    conversation,
    kept.map(({ lostRow: _back, ...comment }) => ({ ...comment, to: comment.at, within: comment.rows?.before })),
    {
      goes: ({ id, content, isNote }) => !isNote && !known.has(id) && anew.has(content),
      lost: lost.map((comment) => ({ key: keyOf(comment.sheet, comment.to), words: wordsOf(comment).join('\n') })),
    },
  );
}

/** A comment on its way; of a note, the rows of its table among which the old one stands. */
type Travelling = KeptComment & { readonly within: { readonly top: number; readonly bottom: number } | undefined };

interface Leftovers {
  readonly goes: (comment: StandingComment) => boolean;
  /** Words that stand, alone or with others, in the notes at columns' heads, and go from there. */
  readonly lost: readonly { readonly key: string; readonly words: string }[];
}

async function settle(conversation: Conversation, kept: readonly Travelling[], { goes, lost }: Leftovers): Promise<void> {
  if (kept.length === 0) return;
  const standing = await askStanding(conversation, [...new Set(kept.map(({ sheet }) => sheet))]);
  const claimed = new Set(standing.filter(goes));
  const moving = kept.filter((comment) => !claim(claimed, standing, (one) => isSettled(comment, one)));
  const old = moving.flatMap((comment) => claim(claimed, standing, (one) => isOldOf(comment, one)) ?? []);
  const leaving = new Set([...standing.filter(goes), ...old]);
  const staying = standing.filter((one) => !leaving.has(one));
  await drawSteps(conversation, [
    ...[...leaving].map(removeStep),
    ...staying.flatMap((one) => withoutSteps(one, lost)),
    ...settlingSteps(moving, staying),
  ]);
}

async function askStanding(conversation: Conversation, sheets: readonly string[]): Promise<readonly StandingComment[]> {
  const told = await conversation.ask(({ workbook }) => sheets.map((sheet) => loadComments(workbook.worksheets.getItem(sheet))));
  const found = sheets.flatMap((sheet, index) => {
    const loaded = told[index];
    return loaded ? foundComments(sheet, loaded) : [];
  });
  return askWhere(conversation, found);
}

/** Notes have no number of their own: two of the same words are told apart by taking each for one only. */
function claim(
  claimed: Set<StandingComment>,
  standing: readonly StandingComment[],
  fits: (one: StandingComment) => boolean,
): StandingComment | undefined {
  const found = standing.find((one) => !(claimed.has(one) && !isShared(one)) && fits(one));
  if (found) claimed.add(found);
  return found;
}

/** Several may have come together in one comment, as its answers, or in one note. */
const isShared = ({ isNote, content, replies }: StandingComment): boolean =>
  replies.length > 0 || (isNote === true && content.includes('\n'));

const keyOf = (sheet: string, { row, column }: Place): string => `${sheet}:${row}:${column}`;

function isSettled(kept: KeptComment, one: StandingComment): boolean {
  if (keyOf(one.sheet, one.at) !== keyOf(kept.sheet, kept.to)) return false;
  const words = signed(kept);
  if (one.isNote) return one.content === words || (kept.lostRow !== undefined && one.content.includes(wordsOf(kept).join('\n')));
  return (!kept.isNote && one.id === kept.id) || one.content === words || one.replies.some(({ content }) => content === words);
}

function isOldOf(kept: Travelling, one: StandingComment): boolean {
  if (!kept.isNote) return !one.isNote && one.id === kept.id;
  const isThere = kept.within !== undefined && one.at.row >= kept.within.top && one.at.row <= kept.within.bottom;
  return one.isNote === true && isThere && one.sheet === kept.sheet && one.content === kept.content;
}

const removeStep = ({ sheet, id, at, isNote, replies }: StandingComment): Step => ({
  bytes: (2 + replies.length) * BYTES_OF_CALL,
  draw: ({ workbook }) => {
    const on = workbook.worksheets.getItem(sheet);
    (isNote ? on.notes.getItem(a1(at.row, at.column)) : on.comments.getItem(id)).delete();
  },
});

function withoutSteps(one: StandingComment, lost: Leftovers['lost']): readonly Step[] {
  if (!one.isNote) return [];
  const gone = lost.filter(({ key, words }) => key === keyOf(one.sheet, one.at) && one.content.includes(words));
  const content = gone.reduce((rest, { words }) => rest.replace(words, ''), one.content).replace(/\n\n+/g, '\n');
  const rest = content.replace(/^\n|\n$/g, '');
  return gone.length === 0 ? [] : [rest === '' ? removeStep(one) : rewordStep(one.sheet, one.at, rest)];
}

/** A cell has one comment or one note: what comes to a cell that has one answers the comment, or is written below the note. */
function settlingSteps(moving: readonly KeptComment[], staying: readonly StandingComment[]): readonly Step[] {
  const taken = new Map(staying.map(({ sheet, at, isNote, content }) => [keyOf(sheet, at), isNote ? content : undefined]));
  return moving.map((comment) => {
    const key = keyOf(comment.sheet, comment.to);
    const words = wordsOf(comment);
    const isTaken = taken.has(key);
    const note = taken.get(key);
    const text = [...(note === undefined ? [] : [note]), ...words].join('\n');
    if (!isTaken || note !== undefined) taken.set(key, comment.isNote || note !== undefined ? text : undefined);
    if (note !== undefined) return rewordStep(comment.sheet, comment.to, text);
    return comment.isNote && !isTaken ? noteStep(comment.sheet, comment.to, text) : addStep(comment, words, isTaken);
  });
}

const rewordStep = (sheet: string, at: Place, text: string): Step => ({
  bytes: 3 * text.length + 2 * BYTES_OF_CALL,
  draw: ({ workbook }) => void (workbook.worksheets.getItem(sheet).notes.getItem(a1(at.row, at.column)).content = text),
});

const noteStep = (sheet: string, at: Place, text: string): Step => ({
  bytes: 3 * text.length + 2 * BYTES_OF_CALL,
  draw: ({ workbook }) => void workbook.worksheets.getItem(sheet).notes.add(a1(at.row, at.column), text),
});

const addStep = ({ sheet, to }: KeptComment, words: readonly string[], answers: boolean): Step => ({
  bytes: words.reduce((sum, text) => sum + 3 * text.length + 2 * BYTES_OF_CALL, 0),
  draw: ({ workbook }) => {
    const on = workbook.worksheets.getItem(sheet);
    const cell = on.getRange(a1(to.row, to.column));
    const [first = '', ...rest] = words;
    const comment = answers ? on.comments.getItemByCell(cell) : on.comments.add(cell, first);
    for (const text of answers ? words : rest) comment.replies.add(text);
  },
});

const wordsOf = (kept: KeptComment): readonly string[] => [signed(kept), ...kept.replies.map(signed)];

/** What is written anew has the user of this Excel as its author: the words say whose they are, once; a note's say so themselves, or not. */
const signed = ({ author, content, lostRow }: Pick<KeptComment, 'author' | 'content' | 'lostRow'>): string =>
  plainText(
    `${author === '' || /^【[^】]*】/.test(content) ? '' : `【${author}】`}${content}${lostRow === undefined ? '' : `（${lostRow}）`}`,
  );
