import type { SheetPlan } from '../../plan/plan';
import type { KeptAside } from '../../month/user-entries';
import type { Settings } from '../../month/settings';
import { list, required } from '../../schema/sheet';
import { long, text } from '../../schema/types-text';
import { fittedRows } from '../../sheets/fitted-rows';
import { listFrame } from '../../sheets/list-frame';

/** 留存备查: what the user entered beside rows that are no longer there. */
export const keptAside = list('keptAside', '留存备查', 'Kept aside', {
  sheet: required('工作表', 'Sheet', text, { width: 16 }),
  row: required('原来所在的行', 'Row it stood in', text, { width: 56 }),
  column: required('列', 'Column', text, { width: 18 }),
  content: required('填写的内容', 'What was entered', long, { width: 50 }),
});

/** The sheet 留存备查. */
export const keptAsideSheet = (kept: readonly KeptAside[], settings: Settings): SheetPlan =>
  fittedRows(
    listFrame({
      title: keptAside.title,
      group: 'records',
      columns: keptAside.columns,
      body: kept.map(({ sheet, row, column: of, content }) => [sheet, row, of, content]),
      settings,
      line: {
        zh: '原报表里您填写的内容，所在的行本次已没有；行再出现时自动放回',
        en: 'What you entered in rows that are gone; it goes back when its row is there again',
      },
      frozenColumns: 1,
      wrap: ['row', 'content'],
    }),
  );
