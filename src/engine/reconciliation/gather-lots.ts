import type { Day } from '../values/day';
import { groupBy } from '../values/group';
import type { LedgerRow } from '../ledgers/ledger';
import type { OpeningLot } from '../records/opening-balance';
import type { Entry, Register } from './approval-register';
import { latestExtension, ownDueDate } from './due-date';
import type { ReconciliationInput } from './input';
import type { JudgedIssue } from './judged-issues';
import { keyOfSlip } from './keys';
import { type LentLot, lotOrder } from './lot';
import { present } from './present';
import { type Remark, remark } from './remarks';
import { type SourceRow, counting } from './source-row';

interface LentRow {
  readonly dealer: string;
  readonly part: string;
  readonly slip: string;
  readonly origin: LentLot['origin'];
  readonly borrowedOn: Day;
  readonly dueOn: Day;
  readonly quantity: number;
  readonly approval?: string | undefined;
  readonly remark?: string | undefined;
  readonly list: LentLot['list'];
  readonly row: SourceRow;
}

interface Gathered {
  readonly lots: readonly LentLot[];
  readonly remarks: readonly Remark[];
}

/** The lots of the month: what the opening balance carries, and what was lent this month; 期初 displaces an issue of the same slip and part. */
export function gatherLots(input: ReconciliationInput, issues: readonly JudgedIssue[], register: Register): Gathered {
  const opening = openingRows(input);
  const inOpening = new Map(opening.map((row) => [keyOfSlip(row), row.row]));
  const ofMonth = issues.filter(({ thisMonth }) => thisMonth);
  const displaced = new Map(
    ofMonth.flatMap(({ line }) => {
      const related = inOpening.get(keyOfSlip(line));
      return related ? [[line, related]] : [];
    }),
  );
  const doubled = [...displaced].map(([{ list, row, slip, part, quantity }, related]) =>
    remark('P12', { list, row, field: 'slip', facts: { slip, part, quantity }, related }),
  );
  const lent = ofMonth.filter((issue) => issue.lent && !displaced.has(issue.line)).map((issue) => issueRow(issue, input));
  const slips = [...groupBy([...opening, ...lent], keyOfSlip).values()].map((rows) => mergeSlip(rows, register, input));
  return { lots: slips.map(({ lot }) => lot).sort(lotOrder), remarks: [...doubled, ...slips.flatMap(({ remarks }) => remarks)] };
}

function openingRows({ opening, prices, settings }: ReconciliationInput): LentRow[] {
  return counting(opening).flatMap((row: LedgerRow<OpeningLot>) => {
    const { part = '', slip = '', quantity, borrowedOn, dueOn, approval, remark: words } = row.values;
    if (quantity === undefined || borrowedOn === undefined) return [];
    const due = ownDueDate({ part, borrowedOn, ...present({ dueOn }) }, prices, settings);
    return [
      {
        dealer: row.dealer,
        part,
        slip,
        origin: 'opening',
        borrowedOn,
        dueOn: due,
        quantity,
        approval,
        remark: words,
        list: 'openingBalance',
        row,
      },
    ];
  });
}

function issueRow({ line }: JudgedIssue, { prices, settings }: ReconciliationInput): LentRow {
  const { dealer, part, slip, quantity, approval, remark: words, list, row } = line;
  const dueOn = ownDueDate({ part, borrowedOn: line.issuedOn, ...present({ dueOn: line.dueOn }) }, prices, settings);
  return { dealer, part, slip, origin: 'issue', borrowedOn: line.issuedOn, dueOn, quantity, approval, remark: words, list, row };
}

/** Rows of one slip and part are one lot: quantities added, the earlier due date, then a valid extension. */
function mergeSlip(
  rows: readonly LentRow[],
  register: Register,
  { settings }: ReconciliationInput,
): { lot: LentLot; remarks: readonly Remark[] } {
  const inOrder = [...rows].sort((a, b) => a.row.row - b.row.row);
  const [first, ...further] = inOrder as [LentRow, ...LentRow[]];
  const { dealer, part, slip, origin, borrowedOn, dueOn: own, quantity, approval, remark: words, list } = inOrder.reduce(asOne);
  const lot: LentLot = {
    dealer,
    part,
    slip,
    origin,
    borrowedOn,
    dueOn: own,
    quantity,
    ...present({ approval, remark: words }),
    list,
    rows: [first.row, ...further.map(({ row }) => row)],
  };
  const differing = further.filter((row) => row.dueOn !== first.dueOn).slice(0, 1);
  const remarks = differing.map((row) =>
    remark('P17', {
      list: row.list,
      row: row.row,
      field: 'dueOn',
      facts: { slip, dueOn: row.dueOn, other: first.dueOn, used: own },
      related: first.row,
    }),
  );
  return extend(lot, latestExtension(lot, register, settings), remarks);
}

const asOne = (first: LentRow, next: LentRow): LentRow => ({
  ...first,
  borrowedOn: earlier(first.borrowedOn, next.borrowedOn),
  dueOn: earlier(first.dueOn, next.dueOn),
  quantity: first.quantity + next.quantity,
  approval: first.approval ?? next.approval,
  remark: first.remark ?? next.remark,
});

const earlier = (day: Day, other: Day): Day => (other < day ? other : day);

function extend(lot: LentLot, extension: Entry | undefined, remarks: readonly Remark[]): { lot: LentLot; remarks: readonly Remark[] } {
  const to = extension?.extendedTo;
  if (!extension || to === undefined || to === lot.dueOn) return { lot, remarks };
  if (to > lot.dueOn) return { lot: { ...lot, dueOn: to }, remarks };
  const ignored = remark('P18', {
    list: 'approvals',
    row: extension.row,
    field: 'extendedTo',
    facts: { why: 'earlier', slip: lot.slip, dueOn: lot.dueOn, extendedTo: to },
    related: lot.rows[0],
  });
  return { lot, remarks: [...remarks, ignored] };
}
