import { linkToSheet } from '../../sheets/cell-link';
import type { SheetPlan } from '../../plan/plan';
import { column, list, required } from '../../schema/sheet';
import { count } from '../../schema/types-number';
import { text } from '../../schema/types-text';
import type { Words } from '../../values/language';
import type { Settings } from '../../month/settings';
import { FIRST_ROW, listFrame, ownLine } from '../../sheets/list-frame';
import { COLOUR } from '../../sheets/look';
import { cut } from '../../sheets/text-width';
import { TAB_GROUP_TITLE, type TabGroup } from '../../sheets/tab-groups';

/** As wide as the page is, where all sheets stand on one; what is longer is read on the sheet itself. */
const LINE_WIDTH = 104;

/** 目录: every sheet by group, with a link, its rows, and what it says of itself. */
export const contents = list('contents', '目录', 'Contents', {
  group: required('分组', 'Group', text, { width: 14 }),
  sheet: required('工作表', 'Sheet', text, { width: 24 }),
  rows: column('行数', 'Rows', count, { width: 10 }),
  line: column('说明', 'About', text, { width: LINE_WIDTH }),
});

/** A sheet of the report with the group that it belongs to. */
export interface GroupedSheet {
  readonly group: TabGroup;
  readonly plan: SheetPlan;
}

/** More sheets than this would be too small on one page. */
const MOST_ON_A_PAGE = 80;

/** The sheet 目录 of all other sheets. */
export function contentsSheet(sheets: readonly GroupedSheet[], settings: Settings): SheetPlan {
  const { language } = settings;
  const frame = listFrame({
    title: contents.title,
    group: 'overview',
    columns: contents.columns,
    body: sheets.map(({ group, plan }) => [
      TAB_GROUP_TITLE[group][language],
      linkToSheet(plan.name, plan.name),
      plan.tables?.[0]?.rows.length ?? null,
      lineOf(plan, settings),
    ]),
    settings,
    line: { zh: `共 ${sheets.length} 张工作表，点名称即到`, en: `${sheets.length} sheets; a name leads there` } satisfies Words,
    frozenColumns: 0,
  });
  const names = { top: FIRST_ROW, left: 1, bottom: FIRST_ROW + sheets.length - 1, right: 1 };
  return {
    ...frame,
    conditionalFormats: [{ kind: 'formula', ranges: [names], formula: `$B${FIRST_ROW + 1}<>""`, style: { font: { colour: COLOUR.blue } } }],
    print: {
      ...frame.print,
      orientation: 'portrait' as const,
      fit: { wide: 1, tall: sheets.length <= MOST_ON_A_PAGE ? 1 : 0 },
      margins: { top: 13, right: 10, bottom: 13, left: 10 },
    },
  };
}

/** The sheet's own line; that it has so many rows is said beside it already. */
function lineOf(plan: SheetPlan, settings: Settings): string | null {
  const line = ownLine(plan, settings);
  return line === undefined || /^\d+ \S+$/.test(line) ? null : cut(line, LINE_WIDTH);
}
