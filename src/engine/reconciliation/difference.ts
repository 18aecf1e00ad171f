import { by, groupBy, keyOf, sumOf } from '../values/group';
import type { Words } from '../values/language';
import { present } from './present';
import type { SourceRow } from './source-row';

/** 借料不符, 退料不符, 在途, 应退旧件未退. */
export type DifferenceKind = 'borrowed' | 'returned' | 'inTransit' | 'oldParts';

/** A line of 往来差异. */
export interface Difference {
  readonly kind: DifferenceKind;
  readonly dealer: string;
  /** 单号; none for old parts, and where a receipt names no return slip. */
  readonly number?: string;
  readonly part: string;
  readonly dealerQuantity: number;
  readonly headOfficeQuantity: number;
  /** 经销商数量 − 总部数量. */
  readonly difference: number;
  /** 说明. */
  readonly says: Words;
  readonly rows: readonly SourceRow[];
}

/** What one side says of a slip and part. */
export interface Statement {
  readonly dealer: string;
  readonly number?: string;
  readonly part: string;
  readonly quantity: number;
  readonly row: SourceRow;
}

/** What both sides say of one slip and part. */
export interface TwoSides {
  readonly dealer: string;
  readonly number?: string;
  readonly part: string;
  readonly dealerRows: readonly Statement[];
  readonly headOfficeRows: readonly Statement[];
  readonly dealerQuantity: number;
  readonly headOfficeQuantity: number;
}

/** The key of a statement: dealer, number and part. */
export const keyOfStatement = ({ dealer, number, part }: Omit<Statement, 'quantity' | 'row'>): string => keyOf(dealer, number, part);

/** What one side says, by dealer, number and part. */
export type Side = ReadonlyMap<string, readonly Statement[]>;

/** One side of a comparison. */
export const side = (statements: readonly Statement[]): Side => groupBy(statements, keyOfStatement);

/** What dealers and head office say, side by side by dealer, number and part, where their quantities differ. */
export function differing(dealers: Side, headOffice: Side): readonly TwoSides[] {
  const onlyHeadOffice = [...headOffice].filter(([key]) => !dealers.has(key));
  return [
    ...[...dealers].flatMap(([key, rows]) => twoSides(rows, headOffice.get(key) ?? [])),
    ...onlyHeadOffice.flatMap(([, rows]) => twoSides([], rows)),
  ].sort(
    by(
      (sides) => sides.dealer,
      (sides) => sides.number ?? '',
      (sides) => sides.part,
    ),
  );
}

/** Nothing where both sides say the same, as nearly everywhere. */
function twoSides(dealerRows: readonly Statement[], headOfficeRows: readonly Statement[]): readonly TwoSides[] {
  const [dealerQuantity, headOfficeQuantity] = [sumOf(dealerRows, quantityOf), sumOf(headOfficeRows, quantityOf)];
  const first = dealerRows[0] ?? headOfficeRows[0];
  if (!first || dealerQuantity === headOfficeQuantity) return [];
  const { dealer, number, part } = first;
  return [{ dealer, part, ...present({ number }), dealerRows, headOfficeRows, dealerQuantity, headOfficeQuantity }];
}

const quantityOf = ({ quantity }: Statement): number => quantity;

/** A line of 往来差异 from two sides. */
export const difference = (kind: DifferenceKind, sides: TwoSides, says: Words): Difference => ({
  kind,
  dealer: sides.dealer,
  ...present({ number: sides.number }),
  part: sides.part,
  dealerQuantity: sides.dealerQuantity,
  headOfficeQuantity: sides.headOfficeQuantity,
  difference: sides.dealerQuantity - sides.headOfficeQuantity,
  says,
  rows: [...sides.dealerRows, ...sides.headOfficeRows]
    .map(({ row }) => row)
    .sort(
      by(
        (row) => row.sheet,
        (row) => row.row,
      ),
    ),
});
