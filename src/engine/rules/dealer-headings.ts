import type { FindDealer, KnownDealers } from '../reading/dealer-named';
import { spans } from '../reading/sheet-remarks';
import { a1 } from '../workbook/address';
import type { FoundList } from './every-list';
import { fewNamed } from './few-named';
import type { PlaceHit } from './rule';

/** What is said of lines between the rows of a list that name dealers. */
export const HEADING_WORDS = {
  fix: {
    zh: '在表里加一列“经销商编号”，每行写明是哪家的；或一家一份文件再交。只是签名，就不用管。',
    en: 'Add a column Dealer no. and enter it in each row, or send a file for each dealer. Leave it if it is a signature.',
  },
  says: {
    zh: '第 {rows} 行单独写着经销商 {dealers}，下面的行像是这几家的，却没有一列写明；{count} 行都{owner}',
    en: 'Row {rows} is a line that names {dealersEn}, and the rows below may be theirs, but no column says so; all {count} {ownerEn}',
  },
};

const MOST_NAMED = 5;

/** A list with lines between its rows that name other dealers than the file's own: no row is divided by them. */
export function saidOfHeadings(
  { dealer: owner, file, id, reading: { sheet, rows, headings = [] } }: FoundList,
  find: FindDealer,
  dealers: KnownDealers,
): readonly PlaceHit[] {
  const naming = headings.flatMap((heading) => {
    const dealer = find(heading.text);
    return dealer === undefined || !dealers.has(dealer) ? [] : [{ ...heading, dealer }];
  });
  const [first] = naming;
  if (!first || rows.length === 0 || naming.every(({ dealer }) => dealer === owner)) return [];
  const { zh, en } = fewNamed([...new Set(naming.map(({ dealer }) => dealer))], MOST_NAMED);
  const booked =
    owner === ''
      ? { owner: '没有记到任何一家名下', ownerEn: 'were booked to none' }
      : { owner: `记在了 ${owner} 名下`, ownerEn: `were booked to ${owner}` };
  const at = spans(
    naming.map(({ row }) => row),
    String,
  );
  const facts = { why: 'heading', rows: at, dealers: zh, dealersEn: en, count: rows.length, ...booked };
  return [{ dealer: owner, place: { file, sheet, cell: a1(first.row - 1, first.column) }, list: id, facts }];
}
