import { Failure } from '../protocol/failure';
import { newIdentifier } from './identifiers';
import type { Sheet } from './sheet';

/** Who writes, as Excel knows it: the user of this Excel. */
export const USER = { name: '本机用户', email: 'user@example.com' } as const;

/** An answer to a comment. */
export class CommentReply {
  readonly id = newIdentifier();

  constructor(
    readonly comment: Comment,
    public content: string,
    readonly author: string = USER.name,
  ) {}
}

/** A threaded comment at a cell; it moves with its cell. */
export class Comment {
  readonly id = newIdentifier();
  readonly replies: CommentReply[] = [];
  readonly created = '2026-04-05T09:00:00Z';

  constructor(
    readonly sheet: Sheet,
    public row: number,
    public column: number,
    public content: string,
    readonly author: string = USER.name,
  ) {}

  get isGone(): boolean {
    return this.sheet.isGone || !this.sheet.comments.includes(this);
  }
}

/** The comments of a sheet. */
export class Comments {
  constructor(readonly sheet: Sheet) {}

  add(row: number, column: number, content: string): Comment {
    const isTaken = this.sheet.comments.some((one) => one.row === row && one.column === column);
    if (isTaken || content === '') throw new Failure('InvalidArgument');
    const made = new Comment(this.sheet, row, column, content);
    this.sheet.comments.push(made);
    return made;
  }
}

/** The answers to a comment. */
export class CommentReplies {
  constructor(readonly comment: Comment) {}
}
