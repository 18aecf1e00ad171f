import { groupBy, keyOf } from '../values/group';
import type { LedgerRow } from '../ledgers/ledger';
import type { ServiceRequest } from '../records/service-requests';
import type { MonthContext } from '../month/context';
import { countedOnce } from './complaints-before';
import { personMeasure, MEASURE } from './history-measures';
import { countedRequests } from './standard-cases';
import { isSameRequestType } from '../records/request-types';
import type { StandardResult } from './standard-results';
import { visitedJobs } from './visit-coverage';

/** A complaint with how it was dealt with. */
export interface Complaint {
  readonly row: LedgerRow<ServiceRequest>;
  readonly answered: StandardResult | undefined;
  readonly solved: StandardResult | undefined;
  /** A visit names it (回访.关联单号). */
  readonly visited: boolean;
}

/** Whether a type of request complains about something: 投诉, 质量投诉. */
const isComplaint = ({ type }: Pick<ServiceRequest, 'type'>): boolean => type !== undefined && /投诉|complaint/i.test(type);

/** What head office writes where nobody was to blame. */
const NOT_UPHELD = /不成立|不属实|无责|撤诉|撤销|误报|not upheld|unfounded|withdrawn/i;

/** The complaints of the month that no earlier month counted, each judged by the standards of its type: the one that ends with the answer, the one that ends with the finish. */
export const complaintsOf = (month: MonthContext): readonly Complaint[] =>
  countedOnce(reportedComplaints(month), month, { isSame: isComplaint, measure: () => MEASURE.complaints });

/** All complaints that the month's workbooks report. */
export function reportedComplaints(month: MonthContext): readonly Complaint[] {
  const results = month.standards.filter(({ standard }) => isComplaint(standard));
  const visited = visitedJobs(month);
  const judgements = new Map(
    results.flatMap(({ standard, cases }) =>
      cases.map(({ endsIn, dealer, number, result }) => [keyOf(endsIn, standard.type, dealer, number), result] as const),
    ),
  );
  const types = [...new Set(results.map(({ standard }) => standard.type ?? ''))];
  return countedRequests(month)
    .filter((row) => isComplaint(row.values))
    .map((row) => {
      const type = types.find((one) => isSameRequestType(row.values.type, one));
      const judgement = (end: 'answeredAt' | 'finishedAt') => judgements.get(keyOf(end, type, row.dealer, row.values.request));
      return {
        row,
        answered: judgement('answeredAt'),
        solved: judgement('finishedAt'),
        visited: visited.has(keyOf(row.dealer, row.values.request)),
      };
    });
}

/** Upheld complaints against one person of a dealer. */
export interface PersonComplaints {
  readonly dealer: string;
  readonly person: string;
  readonly complaints: readonly Complaint[];
}

const isUpheld = ({ person, outcome }: ServiceRequest): boolean => person !== undefined && !NOT_UPHELD.test(outcome ?? '');

/** Complaints that name a person, whose outcome does not say that they were unfounded, and that no earlier month counted against that person, by person (G). */
export function upheldByPerson(month: MonthContext): readonly PersonComplaints[] {
  const upheld = countedOnce(
    reportedComplaints(month).filter(({ row }) => isUpheld(row.values)),
    month,
    {
      isSame: (before, now) => isComplaint(before) && isUpheld(before) && before.person === now.person,
      measure: ({ person = '' }) => personMeasure(person),
    },
  );
  return [...groupBy(upheld, ({ row }) => keyOf(row.dealer, row.values.person)).values()].flatMap((own) => {
    const [first] = own;
    return first ? [{ dealer: first.row.dealer, person: first.row.values.person ?? '', complaints: own }] : [];
  });
}
