import type { RATER } from '../../indicators/ratings';
import type { Words } from '../../values/language';
import type { Month } from '../../values/month';

/** What the month's rows come to on this page; each is counted by the same rows on a list of the report. */
export type Counted =
  | 'onTime'
  | 'firstFix'
  | 'returned'
  | 'satisfied'
  | 'clean'
  | 'repairs'
  | 'inWarranty'
  | 'outOfWarranty'
  | 'unpacking'
  | 'late'
  | 'faults'
  | 'faultShare'
  | 'charged'
  | 'inTransit'
  | 'notDue'
  | 'revenue'
  | 'chargedIssues'
  | 'chargedOverdue'
  | 'reversals'
  | 'received'
  | 'active'
  | 'away'
  | (typeof RATER)[number];

/** A number of the rows of the month: of all or of some dealers or items, of a rate a part, in thousands. */
export interface CountedFigure {
  readonly counts: Counted;
  /** Of a rate: what is above the line, below it, or below it and not above. */
  readonly take?: 'part' | 'whole' | 'rest';
  readonly dealers?: readonly string[];
  /** Fault categories, as the page calls them. */
  readonly items?: readonly string[];
  /** What it is divided by: 10,000 yuan. */
  readonly per?: number;
}

/** What a number is that no rows of the month stand behind. */
export type Instead = 'setting' | 'compared' | 'difference' | 'shown' | 'sentence';

/** What a number of the page is: counted, kept in 历史 for all dealers, or something else. */
export type Figure =
  | CountedFigure
  | { readonly kept: string; readonly month: Month; readonly kind?: 'rate' | 'money'; readonly per?: number }
  | { readonly instead: Instead };

/** A number of the page by what it is called. */
export interface NamedFigure {
  readonly title: string;
  /** As the cell holds it; of a sentence, the number that it is about; 0 where the number is only a comparison. */
  readonly value: number;
  readonly figure: Figure;
}

/** A number of the page where it stands. */
export interface PlacedFigure extends NamedFigure {
  readonly row: number;
  readonly column: number;
}

/** A figure of some dealers, or of all. */
export const counted = (counts: Counted, more: Omit<CountedFigure, 'counts'> = {}): CountedFigure => ({ counts, ...more });

/** What is overdue and not on its way, for which dealers are charged. */
export const CHARGED: Words = { zh: '逾期计收', en: 'Overdue, charged' };

/** What is taken from 设置. */
export const SETTING: Figure = { instead: 'setting' };
/** What compares this month with the last one, or with a target. */
export const COMPARED: Figure = { instead: 'compared' };
