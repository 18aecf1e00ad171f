import { isMark } from '../../indicators/satisfied';
import { BLANK } from '../../reports/customers/complaint-charts';
import { complaintsReport } from '../../reports/customers/complaints';
import { complaintStepsReport } from '../../reports/customers/complaint-steps';
import { satisfactionReport } from '../../reports/customers/satisfaction';
import { standardsReviewReport } from '../../reports/standards/standards-review';
import { OTHERWISE } from '../otherwise';
import { summary } from '../summary';
import { holds, is, same, tracesOf } from '../trace';

const cases = tracesOf('cases', { standard: same('standard'), dealer: same('dealer') });
const visits = tracesOf('visits', { ledgerDealer: same('dealer') });
const complaints = tracesOf('complaints', { type: same('type'), cause: same('cause', BLANK), department: same('department', BLANK) });

/** An answer with a mark of 1–5. */
const MARKED = holds((mark) => isMark(mark as number | undefined));
const SATISFIED = { overall: holds((mark) => typeof mark === 'number' && mark >= 4) };
const meanOf = (mark: string) => visits.measured({ mean: mark }, { [mark]: MARKED });

/** The share of answers with 4 or 5 among some visits. */
export const satisfiedAmong = (of: ReturnType<typeof tracesOf>) => of.share(SATISFIED, { overall: MARKED });

/** Behind 服务标准考核, 满意度 and 投诉分析. */
export const SERVICE = [
  summary(
    standardsReviewReport,
    {
      cases: cases.count(),
      met: cases.count({ result: is('met') }),
      late: cases.count({ result: is('late') }),
      undecided: cases.count({ result: is('undecided') }),
      rate: cases.share({ result: is('met') }, { result: is('met', 'late') }),
    },
    { target: OTHERWISE.setting },
  ),
  summary(satisfactionReport, {
    answers: visits.count({ overall: MARKED }),
    reliability: meanOf('reliability'),
    assurance: meanOf('assurance'),
    tangibles: meanOf('tangibles'),
    empathy: meanOf('empathy'),
    responsiveness: meanOf('responsiveness'),
    overall: meanOf('overall'),
    satisfied: satisfiedAmong(visits),
    coverage: tracesOf('jobs', { ledgerDealer: same('dealer') }).share({ visited: is(true) }),
  }),
  summary(complaintsReport, {
    count: complaints.count(),
    share: complaints.measured('ofAll'),
    answered: complaints.count({ answered: is('met') }),
    answeredLate: complaints.count({ answered: is('late') }),
    solved: complaints.count({ solved: is('met') }),
    solvedLate: complaints.count({ solved: is('late') }),
    open: complaints.count({ isSolved: is(false) }),
    satisfied: complaints.count({ satisfied: is('yes') }),
    dissatisfied: complaints.count({ satisfied: is('no') }),
    toVisit: complaints.count({ isSolved: is(true), visited: is(false) }),
    compensation: complaints.measured({ sum: 'compensation' }),
  }),
  summary(
    complaintStepsReport,
    { now: tracesOf('upheld', { ledgerDealer: same('dealer'), person: same('person') }).count() },
    { before: OTHERWISE.history, all: OTHERWISE.history },
  ),
];
