import { by, sumOf } from '../../../values/group';
import { TEXT_FORMAT } from '../../../sheets/number-text';
import { faultCounts, hasGrown } from '../faults-chart';
import { COMPARED, counted } from '../figure';
import type { OverviewMonth } from '../overview-month';
import { type Point, same } from '../paragraph';
import type { Numbers } from './numbers';

/** The fault that grew most, else the most frequent. */
export function faultPoint(page: OverviewMonth, number: Numbers): Point | undefined {
  const all = faultCounts(page);
  const [first] = all;
  if (!first) return undefined;
  const grown = all.filter(hasGrown).sort(
    by(
      ({ growth }) => -(growth ?? 0),
      ({ count }) => -count,
      ({ name }) => name,
    ),
  )[0];
  const { name, count, growth = 0 } = grown ?? { name: first.name, count: first.count };
  const pieces = number({ zh: `${name}件数`, en: `${name}, cases` }, count, TEXT_FORMAT.count, counted('faults', { items: [name] }));
  if (all.length === 1 && growth <= 0)
    return same(page.say({ zh: `故障 ${pieces} 件，均为${name}。`, en: `All ${pieces} faults: ${name}.` }));
  const share = number(
    { zh: `${name}占比`, en: `${name}, share` },
    count / sumOf(all, (fault) => fault.count),
    TEXT_FORMAT.share,
    counted('faultShare', { items: [name] }),
  );
  if (growth <= 0)
    return same(
      page.say({
        zh: `${name}居首，${pieces} 件，占故障 ${share}。`,
        en: `${name} leads the faults: ${pieces} cases, ${share} of all.`,
      }),
    );
  const more = number({ zh: `${name}较上月`, en: `${name}, change` }, growth, TEXT_FORMAT.count, COMPARED);
  return {
    full: [
      page.say({
        zh: `${name} ${pieces} 件（占故障 ${share}），比上月多 ${more} 件。`,
        en: `${name}: ${pieces} cases, ${share} of all faults, ${more} more than last month.`,
      }),
    ],
    short: page.say({ zh: `${name} ${pieces} 件，比上月多 ${more} 件。`, en: `${name}: ${pieces} cases, ${more} more.` }),
    turn: 1,
  };
}
