import type { LedgerRow } from '../../engine/ledgers/ledger';
import type { MonthOutcome } from '../../engine/month/outcome';
import type { Repair } from '../../engine/records/repairs';
import { linksOf } from '../../engine/reports/links';
import { repairSummary } from '../../engine/reports/lists/repair-summary';
import { SHEETS } from '../../engine/reports/report-plan';
import { FIRST_ROW, sheetName } from '../../engine/sheets/list-frame';
import { ledgerSheet } from '../../engine/reports/ledgers/ledger-report';
import { placeOf } from '../../engine/workbook/address';
import type { RowsBehind, SelectedNumber } from '../state/rows-behind';

type RepairColumn = keyof typeof repairSummary.columns;
type Counts = (row: LedgerRow<Repair>, outcome: MonthOutcome) => boolean;

const decided = (row: LedgerRow<Repair>, { decisions }: MonthOutcome) => decisions.get(row);
const inTime = (result: string): Counts => (row, outcome) => decided(row, outcome)?.timeliness.result === result;
const inStage = (stage: string): Counts => (row, outcome) => decided(row, outcome)?.stage.stage === stage;

/** The columns of 维修汇总 whose numbers count rows of 维修台账, and which rows they count. */
const REPAIR_COLUMNS: Partial<Record<RepairColumn, Counts>> = {
  repairs: () => true,
  unpacking: inStage('unpacking'),
  inWarranty: inStage('inWarranty'),
  outOfWarranty: inStage('outOfWarranty'),
  charged: (row, outcome) => decided(row, outcome)?.charge.charged === true,
  within24: inTime('within24'),
  within48: inTime('within48'),
  late: inTime('late'),
  undecided: inTime('undecided'),
  open: inTime('open'),
  repeats: (row, outcome) => decided(row, outcome)?.repeatOf !== undefined,
};

/** The rows behind a number of 维修汇总; nothing where the cell is no such number. */
export function rowsBehind(outcome: MonthOutcome, sheet: string, cell: string): { readonly number: SelectedNumber; readonly behind: RowsBehind } | undefined {
  const { language } = outcome.settings;
  const place = placeOf(cell);
  if (!place || sheet !== sheetName(repairSummary.title, language)) return undefined;
  const field = (Object.keys(repairSummary.columns) as RepairColumn[])[place.column];
  const counts = field && REPAIR_COLUMNS[field];
  const summary = SHEETS.find(({ id }) => id === repairSummary.id)?.plan(outcome, linksOf(outcome, SHEETS)).tables?.[0]?.rows[place.row - FIRST_ROW];
  const [dealer, value] = [summary?.[0], summary?.[place.column]];
  if (!field || !counts || typeof dealer !== 'string' || typeof value !== 'number' || value === 0) return undefined;
  const number: SelectedNumber = { sheet, cell, title: repairSummary.columns[field].title[language], value, dealer };
  const rows = outcome.ledgers.repairs.filter((row) => row.counts && row.dealer === dealer && counts(row, outcome));
  const links = linksOf(outcome, SHEETS);
  const ledger = sheetName(ledgerSheet('repairs').title, language);
  return {
    number,
    behind: {
      number, ledger, total: rows.length,
      rows: rows.map((row) => ({
        record: row.values.job ?? '',
        detail: row.values.model ?? '',
        fact: hoursText(decided(row, outcome)?.timeliness.hours, language),
        target: links.cellOf('repairs', row.file, row.row, 'job') ?? { sheet: ledger, cell: 'A1' },
      })),
    },
  };
}

const hoursText = (hours: number | undefined, language: 'zh' | 'en'): string => (hours === undefined ? '' : language === 'zh' ? `${hours.toFixed(1)} 小时` : `${hours.toFixed(1)} h`);
