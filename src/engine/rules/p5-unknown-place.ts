import { folded } from '../values/text';
import type { MonthContext } from '../month/context';
import { type Hit, rowRule } from './rule';

/** P5: parts returned to a place where nobody counts them. */
export const unknownPlace = rowRule({
  code: 'P5',
  level: 'error',
  title: { zh: '收料地点不对', en: 'Unknown return place' },
  why: {
    zh: '只有工厂清点了才算退回，中转地只算在途；退到别处的不作数。',
    en: 'Only what the factory counts is returned; what goes elsewhere is not.',
  },
  fix: {
    zh: '填总部设置里的收料地点或中转地点；真退到别处的，追回并转到工厂。',
    en: 'Write the return place or transit place of the settings; have parts sent elsewhere forwarded to the factory.',
  },
  says: {
    zh: '“{found}”既不是收料地点 {returnPlace}，也不是中转地点 {transitPlace}',
    en: '“{found}” is neither the return place {returnPlace} nor the transit place {transitPlace}',
  },
  examples: {
    accepts: [{ 退料: [{ 退料单号: 'TL-001', 收料地点: '台州' }] }, { 退料: [{ 退料单号: 'TL-001', 收料地点: '上海' }] }],
    rejects: [{ 退料: [{ 退料单号: 'TL-001', 收料地点: '杭州' }] }, { 收料: [{ 收料单号: 'SL-001', 收料地点: '杭州' }] }],
  },
  checks: {
    partsReturned: ({ values }, month) => elsewhere(values.place, month),
    receipts: ({ values }, month) => elsewhere(values.place, month),
  },
});

function elsewhere(place: string | undefined, { settings: { returnPlace, transitPlace } }: MonthContext): Hit | undefined {
  if (place === undefined || place === returnPlace || [returnPlace, transitPlace].some((known) => folded(known) === folded(place)))
    return undefined;
  return { field: 'place', facts: { found: place, returnPlace, transitPlace } };
}
