import type { DealerListId } from '../../engine/records/books';
import type { Day } from '../../engine/values/day';
import type { Month } from '../../engine/values/month';
import type { RuleInWords } from './finding-row';

/** What the open dealer's workbook says about itself; its findings are the pane's findings. */
export interface DealerCheck {
  readonly dealer: string;
  readonly name: string;
  readonly month?: Month;
  readonly dueDate?: Day;
  readonly zeroReport: boolean;
  /** What its cover is called. */
  readonly cover?: string;
  readonly rows: Readonly<Record<DealerListId, number>>;
  /** What the rules that found something say of themselves. */
  readonly rules: Readonly<Record<string, RuleInWords>>;
  /** By the shell's clock, in milliseconds. */
  readonly checkedAt: number;
}
