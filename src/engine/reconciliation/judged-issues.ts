import type { PriceBook } from '../ledgers/price-book';
import type { Settings } from '../month/settings';
import { type Allowance, type Entry, type Register, fits, reduces, validOn } from './approval-register';
import { type IssueLine, ofThisMonth } from './issue-lines';
import { type Piece, type PricedPiece, cut, priced } from './pieces';
import { spread } from './given-amount';

/** An issue with what it is: lent, charged (with its priced pieces), or neither. */
export interface JudgedIssue {
  readonly line: IssueLine;
  /** The entries that its 特批编号 names and that hold on the day of issue. */
  readonly entries: readonly Entry[];
  readonly lent: boolean;
  /** Empty where nothing is charged. */
  readonly pieces: readonly PricedPiece[];
  /** What the price list makes of the pieces. */
  readonly listed: readonly PricedPiece[];
  /** What an entry that reduces was too small for. */
  readonly beyondApproval: number;
  readonly thisMonth: boolean;
}

/** Judges the issues in order: 数量 of an entry goes to the issues that name it first, the earliest first. */
export function judgeIssues(
  lines: readonly IssueLine[],
  register: Register,
  left: Allowance,
  prices: PriceBook,
  settings: Settings,
): readonly JudgedIssue[] {
  return lines.map((line) => {
    const entries = named(line, register);
    const { lent, pieces, beyondApproval } = decide(line, entries, left);
    const cost = prices.on(line.part, line.issuedOn)?.cost;
    const listed = pieces.map((piece) => priced(piece, cost));
    return { line, entries, lent, listed, pieces: spread(line.amount, listed), beyondApproval, thisMonth: ofThisMonth(line, settings) };
  });
}

/** The entries that an issue names, fit and hold on its day. */
const named = (line: IssueLine, register: Register): readonly Entry[] =>
  line.approval === undefined
    ? []
    : register.of(line.dealer).filter((entry) => entry.approval === line.approval && fits(entry, line) && validOn(entry, line.issuedOn));

interface Decision {
  readonly lent: boolean;
  readonly pieces: readonly Piece[];
  readonly beyondApproval: number;
}

function decide(line: IssueLine, entries: readonly Entry[], left: Allowance): Decision {
  const asWritten = line.charged === 'yes' || line.nature === 'charged';
  const has = (effect: Entry['effect']) => entries.some((entry) => entry.effect === effect);
  const approved = line.nature === 'approved';
  const free = approved && has('waiver');
  const charged = asWritten || (approved && !free && has('discount'));
  const lent = !charged && !free && (line.nature === 'loan' || (approved && (has('extension') || has('release'))));
  if (!charged && !free) return { lent, pieces: [], beyondApproval: 0 };
  const reducing = entries.filter(reduces);
  const pieces = cut(line.quantity, reducing, left);
  const beyondApproval = reducing.length > 0 ? (pieces.find(({ entry }) => !entry)?.quantity ?? 0) : 0;
  if (!free) return { lent, pieces, beyondApproval };
  return { lent, pieces: asWritten ? pieces.filter(({ entry }) => entry?.effect !== 'waiver') : [], beyondApproval };
}

/** 收费数量 of an issue. */
export const chargedQuantity = ({ pieces }: JudgedIssue): number => pieces.reduce((total, { quantity }) => total + quantity, 0);
