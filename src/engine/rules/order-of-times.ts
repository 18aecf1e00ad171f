import { type Moment, isAfter } from '../values/moment';
import type { Hit } from './rule';

/** Something that has its place in an order: the field, its title in both languages and when it was. */
export type Step<V> = readonly [field: keyof V & string, zh: string, en: string];

const shown = (moment: string): string => moment.replace('T', ' ').replace(/(\d\d:\d\d):00$/, '$1');

/** The steps that lie before one that should precede them; the step that should be later carries the finding, once. */
export function outOfOrder<V>(values: V, steps: readonly Step<V>[]): readonly Hit[] {
  return steps.flatMap(([field, zh, en], index) => {
    const at = values[field] as Moment | undefined;
    if (at === undefined) return [];
    const before = steps.slice(0, index).find(([earlier]) => {
      const moment = values[earlier] as Moment | undefined;
      return moment !== undefined && isAfter(moment, at);
    });
    if (!before) return [];
    const [earlier, earlierZh, earlierEn] = before;
    return [{ field, facts: { later: zh, laterEn: en, at: shown(at), earlier: earlierZh, earlierEn, before: shown(values[earlier] as string) } }];
  });
}
