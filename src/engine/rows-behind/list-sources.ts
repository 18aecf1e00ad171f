import { ALL_DEALERS } from '../indicators/history-measures';
import type { MonthOutcome } from '../month/outcome';
import { DEALER_LISTS, HEAD_OFFICE_LISTS } from '../records/books';
import { isReported } from '../ledgers/submission';
import { issueLines, ofThisMonth } from '../reconciliation/issue-lines';
import { chargeableQuantity, overdueQuantity } from '../reconciliation/lot';
import { countedThisMonth, receiptLines } from '../reconciliation/receipt-lines';
import { ledgerSheet } from '../reports/ledgers/ledger-report';
import { allocationsReport } from '../reports/parts/allocations';
import { closingBalanceReport } from '../reports/parts/closing-balance';
import { chargesReport } from '../reports/money/charges';
import { dealerScoresReport } from '../reports/dealers/dealer-scores';
import { findingsReport } from '../reports/findings/findings';
import { lotsReport } from '../reports/parts/lots';
import { ownersIn, submissionsReport } from '../reports/submissions/submissions';
import type { Report } from '../reports/report';
import type { AnyColumns, RecordOf } from '../schema/sheet';
import { FIRST_ROW } from '../sheets/list-frame';
import { groupBy, sumOf } from '../values/group';
import { a1 } from '../workbook/address';
import { regionsOf } from './ledger-rows';
import type { Source, TracedRow } from './source';
import type { Fields } from './trace';

/** Rows of a list of the report, each at its place in its table. */
function listSource<C extends AnyColumns>(
  { sheet, rows }: Pick<Report<C>, 'sheet' | 'rows'>,
  names: Pick<Source, 'record' | 'detail' | 'apart'>,
  more: (outcome: MonthOutcome) => (row: RecordOf<C>, index: number) => Fields = () => () => ({}),
): Source {
  return {
    ...names,
    columns: sheet.columns,
    rows: (outcome) => {
      const [regionOf, moreOf] = [regionsOf(outcome), more(outcome)];
      const column = Object.keys(sheet.columns).indexOf(names.record);
      return rows(outcome).map((row, index) => ({
        fields: { ...(row as Fields), inRegion: regionOf(String((row as Fields).dealer ?? '')), ...moreOf(row, index) },
        place: (links) => ({ sheet: links.sheet(sheet.id), cell: a1(FIRST_ROW + index, column) }),
      }));
    },
  };
}

/** 借料明细. */
export const lotRows = listSource(
  lotsReport,
  { record: 'slip', detail: 'part', apart: ['dealer', 'part'] },
  ({ reconciliation, settings }) =>
    (_, index) => {
      const lot = reconciliation.lots[index];
      return lot
        ? {
            origin: lot.origin,
            isDue: lot.dueOn <= settings.asOf,
            overdue: overdueQuantity(lot),
            notDue: lot.outstanding - overdueQuantity(lot),
            charged: chargeableQuantity(lot),
          }
        : {};
    },
);

/** 匹配明细. */
export const allocationRows = listSource(
  allocationsReport,
  { record: 'receipt', detail: 'part', apart: ['dealer', 'part'] },
  ({ reconciliation }) =>
    (_, index) => ({ isLate: reconciliation.allocations[index]?.late === true }),
);

/** 收费清单. */
export const chargeRows = listSource(chargesReport, { record: 'slip', detail: 'part', apart: ['dealer', 'part', 'kind'] });

/** 上报情况. */
export const submissionRows = listSource(
  submissionsReport,
  { record: 'dealer', detail: 'name', apart: [] },
  ({ submissions: { rows } }) =>
    (_, index) => {
      const row = rows[index];
      return row ? { active: row.active, isReceived: isReported(row) } : {};
    },
);

/** 校验结果, each finding with the dealer whose file it is in. */
export const findingRows = listSource(findingsReport, { record: 'rule', detail: 'problem', apart: ['level', 'file'] }, (outcome) => {
  const ownerOf = ownersIn(outcome);
  return (_, index) => {
    const finding = outcome.findings[index];
    return { owner: finding && ownerOf(finding) };
  };
});

/** 经销商评分. */
export const scoreRows = listSource(dealerScoresReport, { record: 'dealer', detail: 'name', apart: [] });

/** 发料 of the month; without head office's sheet 借料台账. */
export const issueRows: Source = {
  columns: HEAD_OFFICE_LISTS.issues.columns,
  record: 'slip',
  detail: 'part',
  apart: ['dealer', 'part'],
  rows: (outcome) => {
    const { headOffice, ledgers, reconciliation, settings } = outcome;
    const lines = issueLines({
      hasIssues: !reconciliation.standIn.issues,
      issues: headOffice.issues,
      borrowed: ledgers.partsBorrowed,
      settings,
    });
    const chargesOf = groupBy(
      reconciliation.charges.filter(({ kind }) => kind === 'issue'),
      ({ row }) => row,
    );
    return lines
      .filter((line) => ofThisMonth(line, settings))
      .map((line) => {
        const charged = sumOf(chargesOf.get(line.row) ?? [], ({ quantity }) => quantity);
        const { dealer, slip, part, quantity, nature } = line;
        return {
          fields: { dealer, slip, part, quantity, nature, chargedQuantity: charged, freeQuantity: quantity - charged },
          place: (links) => links.cellOf(line.list, line.row.file, line.row.row, 'slip'),
        };
      });
  },
};

/** 收料 of the month at the return place; without head office's sheet 退料台账. */
export const receiptRows: Source = {
  columns: HEAD_OFFICE_LISTS.receipts.columns,
  record: 'receipt',
  detail: 'part',
  apart: ['dealer', 'part'],
  rows: ({ headOffice, ledgers, reconciliation, settings }) =>
    receiptLines({
      hasReceipts: !reconciliation.standIn.receipts,
      receipts: headOffice.receipts,
      returned: ledgers.partsReturned,
      settings,
    })
      .filter((line) => countedThisMonth(line, settings))
      .map(({ dealer, receipt, part, quantity, list, row }) => ({
        fields: { dealer, receipt, part, quantity },
        place: (links) => links.cellOf(list, row.file, row.row, list === 'receipts' ? 'receipt' : DEALER_LISTS.partsReturned.key[0]),
      })),
};

/** What the standards judge: repairs, requests and issues. */
export const caseRows: Source = {
  columns: ledgerSheet('serviceRequests').columns,
  record: 'number',
  detail: 'standard',
  apart: [],
  isSpread: true,
  rows: (outcome) =>
    outcome.standards.flatMap(({ standard, cases }) =>
      cases.map(({ dealer, number, result, list, row }) => ({
        fields: { dealer, number, result, standard: standard.standard ?? '' },
        place: (links) => links.cellOf(list, row.file, row.row),
      })),
    ),
};

/** 期末结转. */
export const carriedRows = listSource(closingBalanceReport, { record: 'slip', detail: 'part', apart: ['dealer', 'part'] });

/** 历史 of all dealers together, with this month's figures. */
export const historyRows: Source = {
  columns: HEAD_OFFICE_LISTS.history.columns,
  record: 'month',
  detail: 'measure',
  apart: ['dealer', 'measure'],
  // A month is no text that a filter can ask for; the row itself is enough.
  isSpread: true,
  rows: ({ history }) =>
    history.flatMap((entry, index): readonly TracedRow[] => {
      if (entry.dealer !== ALL_DEALERS) return [];
      const cell = a1(FIRST_ROW + index, Object.keys(HEAD_OFFICE_LISTS.history.columns).indexOf('value'));
      return [{ fields: { ...entry }, place: (links) => ({ sheet: links.sheet(HEAD_OFFICE_LISTS.history.id), cell }) }];
    }),
};
