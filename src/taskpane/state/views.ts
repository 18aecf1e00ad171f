import type { Level } from '../../engine/month/finding';

/** Chips of 收件. */
export const COLLECT_CHIPS = [
  'all',
  'missing',
  'unreadable',
  'wrongMonth',
  'awaiting',
  'withErrors',
  'late',
  'duplicate',
  'reading',
] as const;

/** A chip of 收件; `onTime` is reached by the legend of 总览 alone. */
export type CollectChip = (typeof COLLECT_CHIPS)[number] | 'onTime';

/** How 收件 is looked at; kept while other screens are shown. */
export interface CollectView {
  readonly chip: CollectChip;
  readonly search: string;
  readonly order: 'problems' | 'number' | 'time';
  /** Key of the opened row. */
  readonly opened?: string;
}

/** How 校验 is looked at; kept while other screens are shown. */
export interface FindingsView {
  readonly search: string;
  readonly groupBy: 'rule' | 'dealer' | 'level';
  readonly levels: Readonly<Record<Level, boolean>>;
  /** Keys of the groups that stand open; absent until one was opened or closed. */
  readonly openGroups?: readonly string[] | undefined;
  /** Id of the opened finding. */
  readonly opened?: string | undefined;
  /** Handled and ignored ones are shown too. */
  readonly showsHandled: boolean;
  /** Only of this dealer or file, where another screen led here. */
  readonly only?: string | undefined;
}

/** How 对账 is looked at. */
export interface ReconcileView {
  /** The lines of 往来差异 are listed. */
  readonly showsDifferences: boolean;
}

/** Every view that outlives its screen. */
export interface Views {
  readonly collect: CollectView;
  readonly findings: FindingsView;
  readonly reconcile: ReconcileView;
}

/** How screens are looked at first. */
export const FIRST_VIEWS: Views = {
  collect: { chip: 'all', search: '', order: 'problems' },
  findings: { search: '', groupBy: 'rule', levels: { error: true, warning: true, note: false }, showsHandled: false },
  reconcile: { showsDifferences: false },
};
