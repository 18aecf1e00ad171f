import type { Cover } from '../records/cover';
import { folded, plainNumber } from '../values/text';
import { dealerInName } from './dealer-in-name';
import { type FindDealer, type KnownDealers, dealerFinder, remembering } from './dealer-named';
import type { FileFacts } from './workbooks';

/** What is known of a file's own dealer. */
export interface FileOwner {
  /** Empty where neither cover nor file name says it. */
  readonly dealer: string;
  /** As the cover writes it. */
  readonly name: string | undefined;
}

/** Finds dealers from a file: what is its own dealer's number or name, or is part of no other name than that one's, means its own dealer. */
export function finderIn(owner: FileOwner, dealers: KnownDealers, find: FindDealer): FindDealer {
  if (owner.dealer === '') return find;
  const isNew = dealers.size > 0 && !dealers.has(owner.dealer);
  const among = isNew ? dealerFinder(new Map([...dealers, [owner.dealer, { name: owner.name ?? '' }]])) : find;
  const number = plainNumber(owner.dealer);
  const nameOf = (one: string | undefined): string => folded(one ?? '');
  const own = [nameOf(owner.name), nameOf(dealers.get(owner.dealer)?.name)].filter((name) => name !== '');
  const isPartOfOwn = (text: string): boolean =>
    text.length > 1 &&
    own.some((name) => name.includes(text)) &&
    ![...dealers].some(([one, { name }]) => one !== owner.dealer && nameOf(name).includes(text));
  return remembering((written) => {
    const text = folded(written);
    if (plainNumber(written) === number || own.includes(text)) return owner.dealer;
    return among(written) ?? (isPartOfOwn(text) ? owner.dealer : undefined);
  });
}

/** The owner of a file that is being read, spelled as head office does. */
export function fileOwner({ name: file }: FileFacts, { dealer, dealerName }: Cover, dealers: KnownDealers): FileOwner {
  const written = dealer ?? dealerInName(file, dealers.keys()) ?? '';
  const known = [...dealers.keys()].find((number) => plainNumber(number) === plainNumber(written));
  return { dealer: known ?? written, name: dealerName };
}
