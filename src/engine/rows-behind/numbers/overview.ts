import { satisfactionReport } from '../../reports/customers/satisfaction';
import { dealerScoresReport } from '../../reports/dealers/dealer-scores';
import { faultCutsReport } from '../../reports/faults/fault-cuts';
import { revenueReport } from '../../reports/money/revenue';
import type { Counted, Instead } from '../../reports/overview/figure';
import { borrowingCountReport } from '../../reports/parts/borrowing-count';
import { repairSummaryReport } from '../../reports/repairs/repair-summary';
import type { Report } from '../../reports/report';
import type { AnyColumns, Column, FieldOf } from '../../schema/sheet';
import type { Words } from '../../values/language';
import { OTHERWISE } from '../otherwise';
import { holds, is, same, tracesOf, type Trace } from '../trace';
import { DEALERS } from './dealers';
import { FAULTS } from './faults';
import { PARTS } from './parts';
import { REPAIRS_AND_INSTALLATIONS } from './repairs-and-installations';
import { SERVICE } from './service';

/** A number of 月报总览 by the column in which a summary has it, too. */
interface CountedBy {
  readonly trace: Trace;
  readonly column: Column<unknown>;
}

const SUMMARIES = [...REPAIRS_AND_INSTALLATIONS, ...PARTS, ...SERVICE, ...FAULTS, ...DEALERS];

/** The rows that a summary has behind its column. */
function countedAs<C extends AnyColumns>({ sheet }: Report<C>, field: FieldOf<C>): CountedBy {
  const trace = SUMMARIES.find(({ report }) => report.sheet.id === sheet.id)?.traces[field];
  const column = sheet.columns[field];
  if (!trace || !column) throw new Error(`no summary counts ${sheet.id}.${field}`);
  return { trace, column };
}

/** The same with rows of its own. */
const withRows = ({ column }: CountedBy, trace: Trace): CountedBy => ({ trace, column });

const DEALER = { dealer: same('dealer') };
const lots = tracesOf('lots', DEALER);
const dealers = tracesOf('submissions', { ...DEALER, active: is(true) });
const PIECES = countedAs(borrowingCountReport, 'overdue');
const COUNT = countedAs(repairSummaryReport, 'repairs');

/** Behind 月报总览: what its numbers are counted by. */
export const OVERVIEW: Readonly<Record<Counted, CountedBy>> = {
  onTime: countedAs(dealerScoresReport, 'onTime'),
  firstFix: countedAs(repairSummaryReport, 'firstFix'),
  returned: countedAs(dealerScoresReport, 'returned'),
  satisfied: countedAs(dealerScoresReport, 'satisfied'),
  clean: countedAs(dealerScoresReport, 'clean'),
  repairs: COUNT,
  inWarranty: countedAs(repairSummaryReport, 'inWarranty'),
  outOfWarranty: countedAs(repairSummaryReport, 'outOfWarranty'),
  unpacking: countedAs(repairSummaryReport, 'unpacking'),
  late: countedAs(repairSummaryReport, 'late'),
  faults: countedAs(faultCutsReport, 'count'),
  faultShare: countedAs(faultCutsReport, 'share'),
  charged: withRows(PIECES, lots.measured({ sum: 'charged' })),
  inTransit: withRows(PIECES, lots.measured({ sum: 'inTransit' })),
  notDue: withRows(PIECES, lots.measured({ sum: 'notDue' })),
  revenue: countedAs(revenueReport, 'total'),
  chargedIssues: countedAs(revenueReport, 'issues'),
  chargedOverdue: countedAs(revenueReport, 'overdue'),
  reversals: countedAs(revenueReport, 'reversals'),
  received: withRows(COUNT, dealers.count({ isReceived: is(true) })),
  active: withRows(COUNT, dealers.count()),
  away: withRows(COUNT, dealers.count({ isReceived: is(false) })),
  reliability: countedAs(satisfactionReport, 'reliability'),
  assurance: countedAs(satisfactionReport, 'assurance'),
  tangibles: countedAs(satisfactionReport, 'tangibles'),
  empathy: countedAs(satisfactionReport, 'empathy'),
  responsiveness: countedAs(satisfactionReport, 'responsiveness'),
};

/** What the other numbers of 月报总览 are. */
export const OVERVIEW_OTHERWISE: Readonly<Record<Instead, Words>> = {
  setting: OTHERWISE.target,
  compared: OTHERWISE.compared,
  difference: OTHERWISE.difference,
  shown: OTHERWISE.shown,
  sentence: OTHERWISE.sentence,
};

/** A number that 历史 keeps for all dealers. */
export const keptIn = (month: string, measure: string): Trace =>
  tracesOf('history', { month: is(month), measure: is(measure), dealer: holds(() => true) }).measured({ sum: 'value' });
