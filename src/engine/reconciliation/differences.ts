import { groupBy, sumOf } from '../values/group';
import { type Words, fill } from '../values/language';
import { present } from './present';
import { counting } from './source-row';
import type { ReconciliationInput } from './input';
import { type IssueLine, ofThisMonth } from './issue-lines';
import { type ReceiptLine, countedThisMonth } from './receipt-lines';
import { type Difference, type Statement, type TwoSides, difference, differing, keyOfStatement, side } from './difference';

/** 往来差异 (D8): issues against 借料, 退料 against receipts, old parts due against those returned. */
export const differences = (
  input: ReconciliationInput,
  issues: readonly IssueLine[],
  receipts: readonly ReceiptLine[],
): readonly Difference[] => [
  ...(input.hasIssues ? borrowedDifferences(input, issues) : []),
  ...(input.hasReceipts ? returnedDifferences(input, receipts) : []),
  ...oldPartDifferences(input),
];

/** This month's issues of every nature against 借料, for dealers with a file. */
function borrowedDifferences(
  { borrowed, dealersWithFile, settings }: ReconciliationInput,
  issues: readonly IssueLine[],
): readonly Difference[] {
  const statement = ({ dealer, slip, part, quantity, row }: IssueLine): Statement => ({ dealer, number: slip, part, quantity, row });
  const ofDealers = issues.filter(({ dealer }) => dealersWithFile.has(dealer));
  const headOffice = side(ofDealers.filter((line) => ofThisMonth(line, settings)).map(statement));
  const otherMonths = groupBy(
    ofDealers.filter((line) => !ofThisMonth(line, settings)).map((line) => ({ ...statement(line), issuedOn: line.issuedOn })),
    keyOfStatement,
  );
  const dealers = counting(borrowed).flatMap((row) => {
    const { slip, part = '', quantity = 0, borrowedOn = '' } = row.values;
    const stated: Statement = { dealer: row.dealer, number: slip ?? '', part, quantity, row };
    return borrowedOn <= settings.asOf || headOffice.has(keyOfStatement(stated)) ? [stated] : [];
  });
  return differing(side(dealers), headOffice).map((sides) =>
    difference('borrowed', sides, borrowedWords(sides, otherMonths.get(keyOfStatement(sides))?.[0]?.issuedOn)),
  );
}

function borrowedWords(sides: TwoSides, issuedOn: string | undefined): Words {
  if (sides.dealerRows.length === 0) return { zh: '总部已发料，经销商未登记', en: 'Issued by head office, not in the dealer’s sheet' };
  if (sides.headOfficeRows.length > 0) return { zh: '双方数量不同', en: 'Quantities differ' };
  if (issuedOn === undefined) return { zh: '经销商已登记，总部无此发料', en: 'In the dealer’s sheet, not issued by head office' };
  return {
    zh: fill('总部于 {issuedOn} 发料，不在本月', { issuedOn }),
    en: fill('Issued by head office on {issuedOn}, not this month', { issuedOn }),
  };
}

/** 退料 against this month's receipts at the return place, for dealers whose file has that sheet. */
function returnedDifferences(
  { returned, dealersWithReturned, settings }: ReconciliationInput,
  receipts: readonly ReceiptLine[],
): readonly Difference[] {
  const headOffice = side(
    receipts
      .filter((line) => countedThisMonth(line, settings) && dealersWithReturned.has(line.dealer))
      .map(({ dealer, part, quantity, row, returnSlip }) => ({ dealer, part, quantity, row, ...present({ number: returnSlip }) })),
  );
  const dealers = counting(returned).flatMap((row) => {
    const { returnSlip, part = '', quantity = 0, returnedOn = '' } = row.values;
    const stated: Statement = { dealer: row.dealer, number: returnSlip ?? '', part, quantity, row };
    const compared = dealersWithReturned.has(row.dealer) && (returnedOn <= settings.asOf || headOffice.has(keyOfStatement(stated)));
    return compared ? [stated] : [];
  });
  return differing(side(dealers), headOffice).map((sides) => {
    if (sides.headOfficeRows.length === 0)
      return difference('inTransit', sides, {
        zh: '经销商已退，工厂本月尚未收到',
        en: 'Sent by the dealer, not counted at the factory this month',
      });
    if (sides.dealerRows.length > 0) return difference('returned', sides, { zh: '双方数量不同', en: 'Quantities differ' });
    return difference('returned', sides, { zh: '工厂已收，经销商未登记', en: 'Counted at the factory, not in the dealer’s sheet' });
  });
}

/** 应退旧件未退: parts with 需退旧件 (on the day the repair was finished, A while it is open) used on free repairs, less the old parts that the dealer returned; a file without 退料 returned none. */
function oldPartDifferences({ partsUsed, returned, jobOf, prices, settings }: ReconciliationInput): readonly Difference[] {
  const due = counting(partsUsed).flatMap((row) => {
    const { job = '', part = '', quantity = 0 } = row.values;
    const repair = jobOf(row.dealer, job);
    const owed = repair?.charged === false && prices.on(part, repair.finishedOn ?? settings.asOf)?.oldPartDue === 'yes';
    return owed ? [{ dealer: row.dealer, part, quantity, row }] : [];
  });
  const brought = counting(returned).flatMap((row) =>
    row.values.type === 'oldPart' ? [{ dealer: row.dealer, part: row.values.part ?? '', quantity: row.values.quantity ?? 0, row }] : [],
  );
  return differing(side(brought), side(due))
    .filter(({ dealerQuantity, headOfficeQuantity }) => headOfficeQuantity > dealerQuantity)
    .map((sides) =>
      difference('oldParts', sides, {
        zh: fill('免费维修应退旧件 {due} 件，已退 {returned} 件', {
          due: sides.headOfficeQuantity,
          returned: sumOf(sides.dealerRows, ({ quantity }) => quantity),
        }),
        en: fill('Old parts of free repairs: {due} due, {returned} returned', {
          due: sides.headOfficeQuantity,
          returned: sumOf(sides.dealerRows, ({ quantity }) => quantity),
        }),
      }),
    );
}
