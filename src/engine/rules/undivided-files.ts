import type { MonthContext } from '../month/context';
import { type FindDealer, dealerFinder } from '../reading/dealer-named';
import { finderIn } from '../reading/file-dealer';
import { a1 } from '../workbook/address';
import { saidOfHeadings } from './dealer-headings';
import type { FoundList } from './every-list';
import { fewNamed } from './few-named';
import { namesInList, whyNamed } from './named-dealers';
import { currentFiles } from './read-files';
import type { PlaceHit } from './rule';

const MOST_NAMED = 5;

/** What is said of lists that name dealers, in a column or in lines between their rows, in files that are not divided. */
export function saidOfUndivided(month: MonthContext, lists: readonly FoundList[]): readonly PlaceHit[] {
  const naming = lists.filter(({ reading: { whose, headings } }) => whose !== undefined || headings !== undefined);
  if (naming.length === 0) return [];
  const find = dealerFinder(month.dealers);
  const covers = new Map(currentFiles(month).map(({ workbook: { file, cover } }) => [file.name, cover.values.dealerName]));
  return naming.flatMap((list) => {
    const findIn = finderIn({ dealer: list.dealer, name: covers.get(list.file) }, month.dealers, find);
    return list.reading.whose === undefined ? saidOfHeadings(list, findIn, month.dealers) : saidOfColumn(list, findIn, month);
  });
}

function saidOfColumn({ dealer: owner, file, id, reading }: FoundList, find: FindDealer, month: MonthContext): readonly PlaceHit[] {
  const named = namesInList(reading);
  if (!reading.whose || named.length === 0) return [];
  const why = file === month.headOfficeBook.file.name ? 'unread' : whyNamed(find, owner, named, reading.whose.isShop);
  if (why === undefined) return [];
  const place = { file, sheet: reading.sheet, cell: a1(reading.whose.row, reading.whose.column) };
  const { zh, en } = fewNamed(named, MOST_NAMED);
  return [{ dealer: owner, place, list: id, facts: { dealers: zh, dealersEn: en, count: named.length, why, owner } }];
}
