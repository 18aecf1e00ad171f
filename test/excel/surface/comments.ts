import { Comment, CommentReplies, CommentReply, Comments, USER } from '../model/comment';
import { Range } from '../model/range';
import { text } from '../protocol/arguments';
import { method, part, property, type ApiSurface } from '../protocol/describe';
import { Failure } from '../protocol/failure';
import { found, itemAt } from './collections';
import { rangeArgument } from './ranges';

/** Threaded comments and their replies. */
export function describeComments(surface: ApiSurface): void {
  const byId = <T extends { readonly id: string }>(all: readonly T[], id: unknown): T => found(all.find((one) => one.id === text(id)));
  surface.describe(Comments, {
    name: 'CommentCollection',
    items: ({ sheet }) => sheet.comments,
    item: ({ sheet }, id) => byId(sheet.comments, id),
    members: {
      add: method(10, addComment),
      getItem: method(10, ({ sheet }, id) => byId(sheet.comments, id)),
      getItemAt: method(10, ({ sheet }, index) => itemAt(sheet.comments, index)),
      getItemByCell: method(10, commentAt),
      getCount: method(10, ({ sheet }) => sheet.comments.length),
    },
  });
  surface.describe(Comment, {
    name: 'Comment',
    id: ({ id }) => id,
    isGone: (comment) => comment.isGone,
    members: {
      id: property(10, ({ id }) => id),
      content: property(
        10,
        ({ content }) => content,
        (comment, content) => (comment.content = text(content)),
      ),
      authorName: property(10, ({ author }) => author),
      authorEmail: property(10, () => USER.email),
      creationDate: property(10, ({ created }) => created),
      replies: part(10, (comment) => new CommentReplies(comment)),
      getLocation: method(10, cellOf),
      delete: method(10, (comment) => void (comment.sheet.comments = comment.sheet.comments.filter((one) => one !== comment))),
    },
  });
  surface.describe(CommentReplies, {
    name: 'CommentReplyCollection',
    items: ({ comment }) => comment.replies,
    item: ({ comment }, id) => byId(comment.replies, id),
    members: {
      add: method(10, ({ comment }, content) => {
        comment.replies.push(new CommentReply(comment, text(content)));
        return comment.replies.at(-1);
      }),
      getItem: method(10, ({ comment }, id) => byId(comment.replies, id)),
      getItemAt: method(10, ({ comment }, index) => itemAt(comment.replies, index)),
      getCount: method(10, ({ comment }) => comment.replies.length),
    },
  });
  surface.describe(CommentReply, {
    name: 'CommentReply',
    id: ({ id }) => id,
    members: {
      id: property(10, ({ id }) => id),
      content: property(
        10,
        ({ content }) => content,
        (reply, content) => (reply.content = text(content)),
      ),
      authorName: property(10, ({ author }) => author),
    },
  });
}

const cellOf = ({ sheet, row, column }: Comment): Range => new Range(sheet, { top: row, left: column, bottom: row, right: column });

/** One cell: a larger range is refused. */
function oneCell(cell: unknown, { sheet }: Comments): Range {
  const range = rangeArgument(cell, sheet);
  if (range.rowCount * range.columnCount > 1) throw new Failure('InvalidArgument');
  return range;
}

const addComment = (comments: Comments, cell: unknown, content: unknown): Comment => {
  const { area, sheet } = oneCell(cell, comments);
  return new Comments(sheet).add(area.top, area.left, text(content));
};

const commentAt = (comments: Comments, cell: unknown): Comment => {
  const { area } = oneCell(cell, comments);
  return found(comments.sheet.comments.find(({ row, column }) => row === area.top && column === area.left));
};
