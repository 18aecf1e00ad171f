import type { Dealer } from '../records/dealers';
import { dealerInName } from './dealer-in-name';
import { folded, plainNumber } from '../values/text';

/** Head office's dealers by their numbers. */
export type KnownDealers = ReadonlyMap<string, Pick<Dealer, 'name'>>;

/** The number of the dealer that a text names; nothing where it is none of head office's, or could be several. */
export type DealerNamed = (written: string) => string | undefined;

/** Fewer letters of a name are no name: 成都 may be anybody's. */
const SHORTEST_PART = 4;

/** Finds dealers by number or name in any spelling: Ｄ００２, D002 宏通, 广州宏通 for 广州宏通卫浴有限公司. Without a list of dealers every number is one. */
export function dealersNamed(dealers: KnownDealers): DealerNamed {
  const numbers = new Map([...dealers.keys()].map((number) => [plainNumber(number), number]));
  const names = [...dealers].map(([number, { name = '' }]) => ({ number, name: folded(name) }));
  const known = new Map<string, string | undefined>();
  return (written) => {
    if (dealers.size === 0) return /\d/.test(written) ? plainNumber(written) : undefined;
    if (!known.has(written)) known.set(written, find(written));
    return known.get(written);
  };

  function find(written: string): string | undefined {
    const text = folded(written);
    const means = (fits: (name: string) => boolean) => only(names.filter(({ name }) => name !== '' && fits(name)));
    return (
      numbers.get(plainNumber(written)) ??
      dealerInName(written, dealers.keys()) ??
      means((name) => name === text) ??
      means((name) => isPart(text, name) || isPart(name, text))
    );
  }
}

const isPart = (part: string, whole: string): boolean => part.length >= SHORTEST_PART && whole.includes(part);

const only = (found: readonly { readonly number: string }[]): string | undefined => (found.length === 1 ? found[0]?.number : undefined);
