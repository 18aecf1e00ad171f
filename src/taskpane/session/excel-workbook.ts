import { success } from '../../engine/values/result';
import { drawPlan, forgetUnfinished, resumeUnfinished, type DrawOptions } from '../../hosts/excel/draw-plan';
import { appendRows, writeCells } from '../../hosts/excel/edit-cells';
import { onEdit, onSelect } from '../../hosts/excel/listen';
import { hasUnfinished, isOpenWorkbookEmpty, openNewWorkbook, openWorkbookNames, saveOpenWorkbook } from '../../hosts/excel/open-workbook';
import { readWorkbook } from '../../hosts/excel/read-workbook';
import { activateSheet, activeCell, filterTable, markCells, selectCell, unmarkCells } from '../../hosts/excel/show-cells';
import { tableHeaders } from '../../hosts/excel/table-headers';
import type { OpenWorkbook } from './open-workbook';

/** The amber that lies over cells with findings: readable under black text in any theme. */
const MARK_COLOUR = '#FFE0B2';

/** The workbook that is open in Excel; `patience` is for tests, which do not wait. */
export const excelWorkbook = (patience: Pick<DrawOptions, 'wait' | 'timeLimit' | 'bytesAtOnce'> = {}): OpenWorkbook => ({
  names: () => openWorkbookNames(patience.timeLimit),
  isEmpty: () => isOpenWorkbookEmpty(patience.timeLimit),
  read: (sheets) => readWorkbook({ sheets, ...(patience.timeLimit !== undefined && { timeLimit: patience.timeLimit }) }),
  tables: (sheets) => tableHeaders(sheets, patience.timeLimit),
  draw: async (plan, { adopts, clearsFilters, signal, onProgress, onVerifying, onStanding }) => {
    const drawn = await drawPlan(plan, { ...patience, adopts, clearsFilters, signal, onProgress, onVerifying, onStanding });
    return drawn.ok ? success(drawn.value.leftOver) : drawn;
  },
  resume: () => resumeUnfinished(patience),
  leaveUnfinished: () => forgetUnfinished(patience),
  isUnfinished: () => hasUnfinished(patience.timeLimit),
  write: writeCells,
  append: ({ sheet, header, rows }) => appendRows(sheet, header, rows),
  goTo: selectCell,
  showSheet: activateSheet,
  activeCell,
  mark: (cells) => markCells(cells, MARK_COLOUR),
  unmark: unmarkCells,
  filter: filterTable,
  openNew: openNewWorkbook,
  save: saveOpenWorkbook,
  onEdit,
  onSelect,
});
