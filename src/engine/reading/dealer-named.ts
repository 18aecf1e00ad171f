import type { Dealer } from '../records/dealers';
import { folded, plainNumber } from '../values/text';
import { type NumbersInText, numbersInTexts } from './numbers-in-text';

/** Head office's dealers by their numbers. */
export type KnownDealers = ReadonlyMap<string, Pick<Dealer, 'name'>>;

/** The number of the dealer that a text names; nothing where it is none of head office's, or could be several. */
export type FindDealer = (written: string) => string | undefined;

/** Fewer letters of a name are no name: 成都 may be anybody's. */
const SHORTEST_PART = 4;
/** A place is where dealers are, and none of them. */
const PLACE = /[省市区县]$/;
/** The dealer that it was, or is not, is not the dealer that it is: 原D001. In 太原 it is a town. */
const NOT_NOW = /(?:(?<![太中平])原|曾用|前|旧|非|不是|(?<![a-z])(?:ex|old|not|former|formerly))[^\p{L}\p{N}]*#/iu;
const BETWEEN_NAMES = /[^\p{L}\p{N}]+|[和与及]/u;
const BETWEEN_NUMBERS = /[\s、,;/和与及]+/;

/** Finds dealers by number or name in any spelling: Ｄ００２, D002 宏通, 广州宏通 for 广州宏通卫浴有限公司. Without a list of dealers every number is one. */
export function dealerFinder(dealers: KnownDealers): FindDealer {
  if (dealers.size === 0) return anyNumber;
  let find: FindDealer | undefined;
  // Most lists name no dealer, and then there is nothing to find.
  return remembering((written) => (find ??= finderAmong(dealers))(written));
}

function finderAmong(dealers: KnownDealers): FindDealer {
  const numbers = new Map([...dealers.keys()].map((number) => [plainNumber(number), number]));
  const names = [...dealers].map(([number, { name = '' }]) => ({ number, name: folded(name) })).filter(({ name }) => name !== '');
  const nameOf = new Map(names.map(({ number, name }) => [number, name]));
  const numbersIn = numbersInTexts([...numbers.keys()]);
  return (written) => numbers.get(plainNumber(written)) ?? find(written, numbersIn(written));

  function find(written: string, { found: [number, ...others], hasUnknown, rest }: NumbersInText): string | undefined {
    const dealer = number === undefined ? byName(folded(written)) : numbers.get(number);
    if (dealer === undefined || others.length > 0 || hasUnknown) return undefined;
    const own = nameOf.get(dealer) ?? '';
    const isOther = (piece: string): boolean => !own.includes(piece) && named(own === '' ? piece : piece.replaceAll(own, '')).length > 0;
    const isNow = !NOT_NOW.test(own === '' ? folded(rest) : folded(rest).replaceAll(own, '#'));
    return isNow && !rest.split(BETWEEN_NAMES).map(folded).some(isOther) ? dealer : undefined;
  }

  function byName(text: string): string | undefined {
    const same = names.filter(({ name }) => name === text);
    const [one, another] = same.length > 0 ? same : named(text);
    return another ? undefined : one?.number;
  }

  function named(text: string) {
    return names.filter(({ name }) => isBeginning(text, name) || (name.length >= SHORTEST_PART && text.includes(name)));
  }
}

const isBeginning = (text: string, name: string): boolean => text.length >= SHORTEST_PART && name.startsWith(text) && !PLACE.test(text);

function anyNumber(written: string): string | undefined {
  const withDigits = written
    .normalize('NFKC')
    .split(BETWEEN_NUMBERS)
    .filter((word) => /\d/.test(word));
  return withDigits.length === 1 ? plainNumber(written) : undefined;
}

/** The same finder, which looks once for each text. */
export function remembering(find: FindDealer): FindDealer {
  const known = new Map<string, string | undefined>();
  return (written) => {
    if (!known.has(written)) known.set(written, find(written));
    return known.get(written);
  };
}
