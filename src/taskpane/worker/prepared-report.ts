import type { SheetPlan, WorkbookPlan } from '../../engine/plan/plan';
import type { Finding } from '../../engine/month/finding';
import type { MonthOutcome } from '../../engine/month/outcome';
import { DEALER_LISTS } from '../../engine/records/books';
import { linksOf } from '../../engine/reports/links';
import type { ReportSheet } from '../../engine/reports/report';
import { OVERVIEW, reportPlan, SHEETS } from '../../engine/reports/report-plan';
import { sheetName } from '../../engine/sheets/list-frame';
import type { TabGroup } from '../../engine/sheets/tab-groups';
import { sumOf } from '../../engine/values/group';
import type { WrittenSheet } from '../state/close-progress';
import type { CellTarget } from '../state/finding-row';
import type { PreparedReport } from './desk';

/** A report that is planned: its sheets are fetched one by one. */
export interface Prepared {
  readonly outcome: MonthOutcome;
  readonly plan: WorkbookPlan;
}

/** Plans a month's report beside head office's own sheets. */
export const prepare = (outcome: MonthOutcome): Prepared => ({ outcome, plan: reportPlan(outcome, { inPlace: true }) });

/** What the pane is told of a plan at first. */
export function outlineOf({ plan }: Prepared): PreparedReport {
  const { sheets, ...rest } = plan;
  return {
    outline: { ...rest, sheets: sheets.map(({ name }) => ({ name })) },
    sheets: sheets.map(writtenSheet),
    cells: sumOf(sheets, cellsIn),
  };
}

const cellsIn = ({ cells, tables = [] }: SheetPlan): number =>
  cells.length + sumOf(tables, ({ rows, columns }) => rows.length * columns.length);

const GROUP_OF: Readonly<Record<TabGroup, WrittenSheet['group']>> = {
  overview: 'managers',
  summaries: 'managers',
  parts: 'reconcile',
  act: 'details',
  archives: 'details',
  ledgers: 'details',
  masters: 'details',
  records: 'details',
};

const BY_NAME: ReadonlyMap<string, ReportSheet> = new Map(
  [OVERVIEW, ...SHEETS].flatMap((sheet) => (['zh', 'en'] as const).map((language) => [sheetName(sheet.title, language), sheet] as const)),
);

/** A sheet of the report as the pane lists it; without a group it is the overview or the contents. */
export function writtenSheet({ name, tables = [] }: Pick<SheetPlan, 'name' | 'tables'>): WrittenSheet {
  const rows = tables[0]?.rows.length;
  const is = BY_NAME.get(name)?.id;
  return { id: name, name, ...(is !== undefined && { is }), group: groupOf(name), ...(rows !== undefined && { rows }) };
}

/** In which part of 月报 a sheet is listed. */
export const groupOf = (name: string): WrittenSheet['group'] => GROUP_OF[BY_NAME.get(name)?.group ?? 'overview'];

/** Where findings lead: those of the open workbook itself to its own sheets, the dealers' to the ledgers of a report that stands in it. */
export function targetsIn(
  outcome: MonthOutcome,
  standing: MonthOutcome | undefined,
  own = outcome.headOfficeBook.file.name,
): (finding: Finding) => CellTarget | undefined {
  const links = standing && linksOf(standing, SHEETS);
  return ({ file, sheet, cell, list, row, field }) => {
    if (file === own) return cell === undefined ? undefined : { sheet, cell };
    const isLedger = list !== undefined && list in DEALER_LISTS && row !== undefined;
    return isLedger ? links?.cellOf(list, file, row, field) : undefined;
  };
}
