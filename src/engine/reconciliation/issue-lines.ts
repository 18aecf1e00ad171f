import type { Day } from '../values/day';
import { by } from '../values/group';
import type { Money } from '../values/money';
import { monthOf } from '../values/month';
import type { Settings } from '../month/settings';
import type { nature } from '../records/choices';
import { type YesNo, type ChoiceOf, yesOrNo } from '../schema/types-text';
import type { ReconciliationInput } from './input';
import { present } from './present';
import type { Invoicing } from './charge-line';
import { type SourceRow, counting } from './source-row';

/** 物料性质. */
export type Nature = ChoiceOf<typeof nature>;

/** An issue of a part: head office's row, or the dealer's where head office keeps no such sheet. */
export interface IssueLine {
  readonly dealer: string;
  readonly slip: string;
  readonly part: string;
  readonly quantity: number;
  readonly issuedOn: Day;
  readonly nature: Nature;
  /** 是否收费 as written. */
  readonly charged?: YesNo;
  readonly amount?: Money;
  readonly paidOn?: Day;
  readonly payment?: string;
  readonly invoicing?: Invoicing;
  readonly dueOn?: Day;
  readonly approval?: string;
  readonly remark?: string;
  readonly list: 'issues' | 'partsBorrowed';
  readonly row: SourceRow;
}

const inOrder = by<IssueLine>(
  (line) => line.issuedOn,
  (line) => line.slip,
  (line) => line.part,
  (line) => line.dealer,
  (line) => line.row.row,
);

/** All issues up to the as-of date, those of earlier months included, by date, slip and part. */
export function issueLines(input: Pick<ReconciliationInput, 'hasIssues' | 'issues' | 'borrowed' | 'settings'>): readonly IssueLine[] {
  const lines = input.hasIssues ? fromHeadOffice(input.issues) : fromDealers(input.borrowed);
  return lines.filter((line) => line.issuedOn <= input.settings.asOf).sort(inOrder);
}

/** Whether an issue counts this month: only those of the report month do. */
export const ofThisMonth = (line: IssueLine, { month }: Settings): boolean => monthOf(line.issuedOn) === month;

function fromHeadOffice(rows: ReconciliationInput['issues']): IssueLine[] {
  return counting(rows).flatMap((row) => {
    const {
      slip = '',
      part = '',
      quantity,
      issuedOn,
      nature,
      charged,
      amount,
      paidOn,
      payment,
      invoicing,
      dueOn,
      approval,
      remark,
    } = row.values;
    if (quantity === undefined || issuedOn === undefined) return [];
    return [
      {
        dealer: row.dealer,
        slip,
        part,
        quantity,
        issuedOn,
        nature: nature ?? (charged === 'yes' ? 'charged' : 'loan'),
        ...present({ charged, amount, paidOn, payment, invoicing, dueOn, approval, remark }),
        list: 'issues',
        row,
      },
    ];
  });
}

function fromDealers(rows: ReconciliationInput['borrowed']): IssueLine[] {
  return counting(rows).flatMap((row) => {
    const { slip = '', part = '', quantity, borrowedOn, nature = 'loan', dueOn, approval, remark } = row.values;
    if (quantity === undefined || borrowedOn === undefined) return [];
    return [
      {
        dealer: row.dealer,
        slip,
        part,
        quantity,
        issuedOn: borrowedOn,
        nature,
        charged: yesOrNo(nature === 'charged'),
        ...present({ dueOn, approval, remark }),
        list: 'partsBorrowed',
        row,
      },
    ];
  });
}
