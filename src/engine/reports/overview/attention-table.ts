import type { Words } from '../../values/language';
import { linkToSheet } from '../../sheets/cell-link';
import type { CellRange } from '../../workbook/cells';
import { a1 } from '../../workbook/address';
import type { CellContent, CellPlan, ConditionalFormatPlan, Style } from '../../plan/plan';
import { COLOUR, GLYPH } from '../../sheets/look';
import type { Links } from '../report';
import { attentionRows } from './attention';
import type { AttentionRow } from './attention-row';
import { headingCells } from './chart-section';
import type { PlacedFigure } from './figure';
import { LINES, ROW, cellsOf, columnOf } from './grid';
import type { OverviewMonth } from './overview-month';
import { LINE_RULE, pageStyle } from './page-styles';

/** The first and the last column of each column of the list. */
const COLUMNS = {
  level: { left: columnOf(2), right: columnOf(2) },
  subject: { left: columnOf(2, 1), right: columnOf(3) - 1 },
  matter: { left: columnOf(3), right: columnOf(4) - 1 },
  numbers: { left: columnOf(4), right: columnOf(5) },
  details: { left: columnOf(5, 1), right: columnOf(5, 2) },
} as const;

type ColumnId = keyof typeof COLUMNS;

interface AttentionTable {
  readonly cells: readonly CellPlan[];
  readonly merges: readonly CellRange[];
  readonly conditionalFormats: readonly ConditionalFormatPlan[];
}

/** Said beside the glyph, for whoever does not know it. */
const LEVEL: Readonly<Record<AttentionRow['level'], Words>> = { bad: { zh: '严重', en: 'Urgent' }, near: { zh: '留意', en: 'Watch' } };

/** 需要关注: the rows with their levels and links, or the line that nothing needs attention. */
export function attentionTable(page: OverviewMonth, links: Links): AttentionTable {
  const { say } = page;
  const rows = attentionRows(page, LINES);
  const heading = say({ zh: `需要关注（前 ${LINES} 项）`, en: `Needs attention (top ${LINES})` });
  const aside = rows.length === 0 ? null : say({ zh: '按影响大小排序；点右列看明细', en: 'by effect; details at the right' });
  return {
    cells: [
      ...headingCells(page, heading, aside, ROW.heading, COLUMNS.level.left, COLUMNS.details.right),
      ...(rows.length === 0
        ? [nothing(page)]
        : [...header(page), ...rows.flatMap((row, index) => line(page, row, ROW.firstLine + index, links))]),
    ],
    merges:
      rows.length === 0
        ? [cellsOf(ROW.listHeader, COLUMNS.level.left, COLUMNS.details.right, ROW.lastLine)]
        : Array.from({ length: rows.length + 1 }, (_, index) => merged(ROW.listHeader + index)).flat(),
    conditionalFormats: levelFormats(cellsOf(ROW.firstLine, COLUMNS.level.left, COLUMNS.level.right, ROW.lastLine)),
  };
}

/** The numbers of the rows, in whichever of its cells one is. */
export const attentionFigures = (page: OverviewMonth): readonly PlacedFigure[] =>
  attentionRows(page, LINES).flatMap(({ about }, index) =>
    Object.values(COLUMNS).map(({ left }) => ({ row: ROW.firstLine + index, column: left, ...about })),
  );

const merged = (row: number): readonly CellRange[] =>
  Object.values(COLUMNS)
    .filter(({ left, right }) => right > left)
    .map(({ left, right }) => cellsOf(row, left, right));

const nothing = ({ say, language }: OverviewMonth): CellPlan => ({
  row: ROW.listHeader,
  column: COLUMNS.level.left,
  content: say({ zh: '本月没有需要关注的事项', en: 'Nothing needs attention this month' }),
  style: pageStyle(language, { size: 10, colour: COLOUR.mute }, { horizontal: 'center' }),
});

function header({ say, language }: OverviewMonth): readonly CellPlan[] {
  const titles: Readonly<Record<ColumnId, string>> = {
    level: say({ zh: '级别', en: 'Level' }),
    subject: say({ zh: '对象', en: 'Subject' }),
    matter: say({ zh: '情况', en: 'Matter' }),
    numbers: say({ zh: '数字', en: 'Numbers' }),
    details: say({ zh: '明细', en: 'Details' }),
  };
  return (Object.keys(COLUMNS) as ColumnId[]).map((id) => ({
    row: ROW.listHeader,
    column: COLUMNS[id].left,
    content: titles[id],
    style: pageStyle(
      language,
      { size: 9, colour: COLOUR.mute },
      { ...LINE_RULE, ...(id === 'level' ? { horizontal: 'center' } : id === 'subject' ? { horizontal: 'left', indent: 1 } : {}) },
    ),
  }));
}

function line({ language }: OverviewMonth, row: AttentionRow, at: number, links: Links): readonly CellPlan[] {
  const contents: Readonly<Record<ColumnId, CellContent>> = {
    level: `${GLYPH[row.level]} ${LEVEL[row.level][language]}`,
    subject: row.shownAs,
    matter: row.matter,
    numbers: row.numbers,
    details: linkToSheet(links.sheet(row.sheet), `${links.sheet(row.sheet)} →`),
  };
  const size = { zh: 10, en: 9 }[language];
  const looks: Readonly<Record<ColumnId, Style>> = {
    level: pageStyle(language, { size }, { ...LINE_RULE, horizontal: 'center' }),
    subject: pageStyle(language, { size, bold: true }, { ...LINE_RULE, horizontal: 'left', indent: 1 }),
    matter: pageStyle(language, { size }, LINE_RULE),
    numbers: pageStyle(language, { size }, LINE_RULE),
    details: pageStyle(language, { size, colour: COLOUR.blue }, LINE_RULE),
  };
  return (Object.keys(COLUMNS) as ColumnId[]).map((id) => ({ row: at, column: COLUMNS[id].left, content: contents[id], style: looks[id] }));
}

function levelFormats(range: CellRange): readonly ConditionalFormatPlan[] {
  const is = (glyph: string) => `LEFT(${a1(range.top, range.left)},1)="${glyph}"`;
  return [
    { kind: 'formula', ranges: [range], formula: is(GLYPH.bad), style: { fill: COLOUR.badPale, font: { colour: COLOUR.badText } } },
    { kind: 'formula', ranges: [range], formula: is(GLYPH.near), style: { fill: COLOUR.nearPale, font: { colour: COLOUR.nearText } } },
  ];
}
