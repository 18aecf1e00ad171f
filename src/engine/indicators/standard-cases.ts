import { type Moment, momentDay } from '../values/moment';
import { monthOf } from '../values/month';
import type { LedgerRow } from '../ledgers/ledger';
import { isSameRequestType } from '../records/request-types';
import type { ServiceRequest } from '../records/service-requests';
import { type JudgedList, judgedColumns, judgedList, timeField } from '../records/standard-columns';
import type { Standard } from '../records/standards';
import type { MonthContext } from '../month/context';

/** What a standard judges: a request, a repair or an issue, with the two times that it compares. */
export interface StandardCase {
  readonly dealer: string;
  /** 单号. */
  readonly number: string;
  readonly from: Moment | undefined;
  readonly to: Moment | undefined;
  /** The field in which it ends. */
  readonly endsIn: string | undefined;
  /** Something stands where a time is asked for and cannot be read, or the standard names no such column. */
  readonly unreadable: boolean;
  /** The longer limit holds. */
  readonly special: boolean;
  /** It begins with a promise, which may be kept early. */
  readonly promised: boolean;
  /** Where it stands. */
  readonly list: JudgedList;
  readonly row: LedgerRow<unknown>;
}

type Values = Readonly<Record<string, unknown>>;

/** Where cases are looked for. */
export interface CaseRows {
  readonly ledgers: Pick<MonthContext['ledgers'], 'repairs' | 'serviceRequests'>;
  readonly headOffice: Pick<MonthContext['headOffice'], 'issues'>;
  readonly settings: MonthContext['settings'];
}

/** A sheet whose rows a standard can judge. */
interface Judged {
  readonly list: JudgedList;
  readonly number: string;
  readonly rows: (month: CaseRows, type: string) => readonly LedgerRow<Values>[];
}

const counted = (rows: readonly LedgerRow<Values>[]): readonly LedgerRow<Values>[] => rows.filter((row) => row.counts);

const REPAIRS: Judged = { list: 'repairs', number: 'job', rows: ({ ledgers }) => counted(ledgers.repairs) };

/** Issues count when they are dated in the month and by the as-of date, as in every statistic. */
const ISSUES: Judged = {
  list: 'issues',
  number: 'slip',
  rows: ({ headOffice, settings }) =>
    counted(
      headOffice.issues.filter(
        ({ values: { issuedOn } }) => issuedOn !== undefined && monthOf(issuedOn) === settings.month && issuedOn <= settings.asOf,
      ),
    ),
};

/** Requests count when they were received by the as-of date. */
export const countedRequests = ({ ledgers, settings: { asOf } }: CaseRows): readonly LedgerRow<ServiceRequest>[] =>
  ledgers.serviceRequests.filter(
    ({ counts, values: { receivedAt } }) => counts && (receivedAt === undefined || momentDay(receivedAt) <= asOf),
  );

const REQUESTS: Judged = {
  list: 'serviceRequests',
  number: 'request',
  rows: (month, type) => countedRequests(month).filter(({ values }) => isSameRequestType(values.type, type)),
};

const JUDGED: Readonly<Record<JudgedList, Judged>> = { repairs: REPAIRS, issues: ISSUES, serviceRequests: REQUESTS };

/** The cases of a standard. Where its 起点 is a column that may be blank (付款日期, 承诺时间), only rows that have one are cases. */
export function casesOf({ type = '', from = '', to = '' }: Standard, month: CaseRows): readonly StandardCase[] {
  const sheet = JUDGED[judgedList(type)];
  const columns = judgedColumns(sheet.list);
  const [first, last] = [timeField(columns, from), timeField(columns, to)];
  const mayBeBlank = first !== undefined && columns[first]?.required === false;
  return sheet.rows(month, type).flatMap((row) => {
    const [begin, end] = [timeOf(row, first), timeOf(row, last)];
    if (mayBeBlank && begin.time === undefined && !begin.unreadable) return [];
    return [
      {
        dealer: row.dealer,
        number: String(row.values[sheet.number] ?? ''),
        from: begin.time,
        to: end.time,
        endsIn: last,
        unreadable: begin.unreadable || end.unreadable || first === undefined || last === undefined,
        special: row.values.specialCase !== undefined,
        promised: first === 'promisedAt',
        list: sheet.list,
        row,
      },
    ];
  });
}

function timeOf(
  { values, remarks }: LedgerRow<Values>,
  field: string | undefined,
): { readonly time: Moment | undefined; readonly unreadable: boolean } {
  const time = field === undefined ? undefined : (values[field] as Moment | undefined);
  return {
    time,
    unreadable: time === undefined && remarks.some((remark) => remark.field === field && (remark.code === 'C2' || remark.code === 'C8')),
  };
}
