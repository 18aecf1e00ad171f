import { lastDay, type Month } from '../../../src/engine/values/month';
import type { WorkbookPlan } from '../../../src/engine/plan/plan';
import { readDealerWorkbook } from '../../../src/engine/reading/read-dealer-workbook';
import { readHeadOffice } from '../../../src/engine/reading/read-head-office';
import type { DealerWorkbook, HeadOfficeWorkbook } from '../../../src/engine/reading/workbooks';
import type { WorkbookCells } from '../../../src/engine/workbook/cells';
import { readWorkbook } from '../../../src/hosts/xlsx/read-workbook';
import { writeWorkbook } from '../../../src/hosts/xlsx/write-workbook';

export const MONTH = '2026-07' as Month;

/** A plan written as an .xlsx file and read again as plain cells. */
export async function throughFile(plan: WorkbookPlan): Promise<WorkbookCells> {
  const read = readWorkbook(await writeWorkbook(plan));
  if (!read.ok) throw new Error(read.failure.reason);
  return read.value;
}

const factsOf = (name: string) => ({ name, size: 0, sha256: '' });

export const asDealerWorkbook = (cells: WorkbookCells, month = MONTH, name = 'D001.xlsx'): DealerWorkbook =>
  readDealerWorkbook(factsOf(name), cells, { monthEnd: lastDay(month) });

export const asHeadOffice = (cells: WorkbookCells, month = MONTH, name = '总部.xlsx'): HeadOfficeWorkbook =>
  readHeadOffice(factsOf(name), cells, { month });
