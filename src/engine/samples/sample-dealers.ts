import { type Day, addDays } from '../values/day';
import type { Language } from '../values/language';
import { type Month, addToMonth, firstDay } from '../values/month';
import type { Dealer } from '../records/dealers';
import { dealerPlace, phoneNumber, personName } from './people';
import { type Random, randomOf } from './random';

/** What is asked for: how many dealers, how many repairs each, of which month, by which seed. */
export interface SampleOrder {
  readonly dealers: number;
  /** Repairs of each dealer; the other lists follow in proportion. */
  readonly rows: number;
  readonly month: Month;
  readonly seed: number;
  /** Of sheets, headers and words of lists; default zh. What people wrote stays Chinese. */
  readonly language?: Language;
}

/** The language of the workbooks. */
export const languageOf = ({ language }: SampleOrder): Language => language ?? 'zh';

/** How a made-up dealer reports. */
export type Reporting = 'onTime' | 'late' | 'missing' | 'zero' | 'twice';

/** A made-up dealer. */
export interface SampleDealer {
  /** 0-based. */
  readonly index: number;
  readonly number: string;
  /** The number without its letter, for the numbers of slips. */
  readonly digits: string;
  readonly name: string;
  readonly city: string;
  readonly region: string;
  readonly reporting: Reporting;
  /** From 0, careless, to 1, careful: how quick it is, how well it returns parts, how content its customers are. */
  readonly care: number;
  /** 填报日期. */
  readonly submittedOn: Day;
}

/** With so many dealers one is late, one is missing, one has nothing to report and one sends two files. */
const FEWEST_WITH_STATES = 8;
const STATES: Readonly<Record<number, Reporting>> = { 1: 'twice', 3: 'missing', 5: 'late', 6: 'zero' };

/** The made-up dealer at a place of the list. */
export function sampleDealer(index: number, order: SampleOrder): SampleDealer {
  const digits = String(index + 1).padStart(Math.max(3, String(order.dealers + 1).length), '0');
  const reporting = order.dealers >= FEWEST_WITH_STATES ? (STATES[index] ?? 'onTime') : 'onTime';
  const next = firstDay(addToMonth(order.month, 1));
  const day = reporting === 'late' ? 6 : dealerStream(order, index, 'cover').whole(0, 2);
  return {
    index,
    number: `D${digits}`,
    digits,
    ...dealerPlace(index),
    reporting,
    care: dealerStream(order, index, 'care').next(),
    submittedOn: addDays(next, day),
  };
}

/** A stream of numbers for one purpose of one dealer, so that its sheets can be made one by one in any order. */
export const dealerStream = ({ seed, month, rows }: SampleOrder, index: number, purpose: string): Random =>
  randomOf(seed, month, rows, index, purpose);

/** 经销商: those who report, and one who no longer does. */
export function dealerRecords(order: SampleOrder, dealers: readonly SampleDealer[]): readonly Dealer[] {
  const record = ({ index, number, name, region, city }: SampleDealer, state: 'active' | 'inactive'): Dealer => {
    const random = dealerStream(order, index, 'master');
    return {
      dealer: number,
      name,
      region,
      contact: personName(random),
      phone: phoneNumber(random),
      state,
      invoiceTitle: name,
      ...(index % 8 !== 7 && { taxNumber: `913300MA${String(1000 + index * 37).padStart(8, '0')}X` }),
      address: `${city}市示例路 ${index + 1} 号`,
    };
  };
  const retired = order.dealers >= FEWEST_WITH_STATES ? [record(sampleDealer(order.dealers, order), 'inactive')] : [];
  return [...dealers.map((dealer) => record(dealer, 'active')), ...retired];
}
