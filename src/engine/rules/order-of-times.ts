import { type Moment, isAfter } from '../values/moment';
import type { Hit } from './rule';
import { shownMoment } from './shown-value';

/** Something that has its place in an order: the field, its title in both languages and when it was. */
export type Step<V> = readonly [field: keyof V & string, zh: string, en: string];

/** The steps that lie before one that should precede them; the step that should be later carries the finding, once. */
export function outOfOrder<V>(values: V, steps: readonly Step<V>[]): readonly Hit[] {
  const hits: Hit[] = [];
  for (let index = 1; index < steps.length; index++) {
    const later = steps[index] as Step<V>;
    const at = values[later[0]] as Moment | undefined;
    const earlier = at === undefined ? undefined : firstAfter(values, steps, index, at);
    if (at !== undefined && earlier)
      hits.push({
        field: later[0],
        facts: {
          later: later[1],
          laterEn: later[2],
          at: shownMoment(at),
          earlier: earlier[1],
          earlierEn: earlier[2],
          before: shownMoment(values[earlier[0]] as string),
        },
      });
  }
  return hits;
}

function firstAfter<V>(values: V, steps: readonly Step<V>[], end: number, at: Moment): Step<V> | undefined {
  for (let index = 0; index < end; index++) {
    const step = steps[index] as Step<V>;
    const moment = values[step[0]] as Moment | undefined;
    if (moment !== undefined && isAfter(moment, at)) return step;
  }
  return undefined;
}
