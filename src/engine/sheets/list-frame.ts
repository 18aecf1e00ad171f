import type { Language, Words } from '../values/language';
import type { CellRange } from '../workbook/cells';
import type { CellPlan, SheetPlan, TableColumnPlan, TablePlan } from '../plan/plan';
import { type AnyColumns, type Column, tableName } from '../schema/sheet';
import type { Settings } from '../month/settings';
import { monthWords, REPORT_NAME } from './month-words';
import { bodyStyle, headerStyle, pixels, points, subtitleStyle, titleStyle, widthOf } from './look';
import { pageFooter } from './page-footer';
import { fittedWide, onFirstPage } from './printed-pages';
import type { TabGroup } from './tab-groups';
import { lineCount, type TextRoom } from './text-room';
import { TAB_COLOUR } from './tab-groups';

/** Header row of every list, 0-based: title, line, groups, header. */
export const HEADER_ROW = 3;
/** First body row of every list, 0-based. */
export const FIRST_ROW = HEADER_ROW + 1;

/** A sheet's name in a language: Excel allows 31 characters. */
export const sheetName = (title: Words, language: Language): string => title[language].slice(0, 31);

interface Frame {
  readonly title: Words;
  readonly group: TabGroup;
  readonly columns: AnyColumns;
  readonly body: TablePlan['rows'];
  readonly settings: Settings;
  /** In place of month and as-of date. */
  readonly span?: Words | undefined;
  /** Said after month and as-of date. */
  readonly line?: Words | undefined;
  readonly frozenColumns: number;
  /** Pixels. */
  readonly rowHeight?: number;
  readonly wrap?: readonly string[];
  readonly hasGroups?: boolean;
  readonly isOnePageWide?: boolean;
  readonly totalOf?: (field: string, column: Column<unknown>) => Pick<TableColumnPlan, 'total' | 'totalStyle'>;
}

/** What every list has (look §6): title, line, native table, widths, frozen header and print setup. */
export function listFrame(frame: Frame): SheetPlan & { readonly cells: readonly CellPlan[] } {
  const { language } = frame.settings;
  const fields = Object.entries(frame.columns);
  const name = sheetName(frame.title, language);
  const widths = fields.map(([, { type, title, width }]) => widthOf(type.kind, title[language], width));
  const line = lineBelow(frame, widths);
  return {
    name,
    tabColour: TAB_COLOUR[frame.group],
    gridlines: false,
    freeze: { rows: FIRST_ROW, columns: frame.frozenColumns },
    widths: Object.fromEntries(widths.map((width, index) => [index, width])),
    heights: { 0: points(30), 1: points(line.height), 2: points(frame.hasGroups ? 22 : 6) },
    cells: [heading(frame, name), line.cell],
    ...(line.merged && { merges: [line.merged] }),
    tables: [
      {
        name: tableName(name),
        row: HEADER_ROW,
        column: 0,
        headerStyle: headerStyle('text', language),
        headerHeight: points(34),
        rowHeight: points(frame.rowHeight ?? 22),
        totalHeight: points(26),
        columns: fields.map(([field, column]) => ({
          header: column.title[language],
          headerStyle: headerStyle(column.type.kind, language),
          style: bodyStyle(column.type.kind, language, frame.wrap?.includes(field)),
          ...frame.totalOf?.(field, column),
        })),
        rows: frame.body,
      },
    ],
    print: listPrint(name, frame.settings, frame.isOnePageWide ? [] : widths, frame.frozenColumns),
  };
}

const heading = ({ settings: { language }, title }: Frame, name: string): CellPlan => ({
  row: 0,
  column: 0,
  content: title[language],
  style: titleStyle(language, language === 'en' && name.length > 34 ? 15 : 16),
});

const BETWEEN = ' · ';
const monthAndAsOf = ({ language, asOf, month }: Settings): readonly string[] => [
  monthWords(month, language),
  { zh: `盘点日期 ${asOf}`, en: `As of ${asOf}` }[language],
];

/** What a list says of itself below its title, behind month and as-of date; nothing of a sheet that is no list or says no more. */
export function ownLine({ cells }: SheetPlan, settings: Settings): string | undefined {
  const content = cells?.find(({ row, column }) => row === 1 && column === 0)?.content;
  const known = `${monthAndAsOf(settings).join(BETWEEN)}${BETWEEN}`;
  return typeof content === 'string' && content.startsWith(known)
    ? content.slice(known.length).replaceAll('\n', settings.language === 'zh' ? '' : ' ')
    : undefined;
}

/** Pixels of the line below the title; each further line of it takes less. */
const LINE = { first: 22, further: 17, size: 9.5 };

/** The line below the title; over the columns of the first page where it is too long to be printed there in one piece. */
function lineBelow(
  { settings, span, line }: Frame,
  widths: readonly number[],
): { readonly cell: CellPlan; readonly height: number; readonly merged?: CellRange } {
  const { language } = settings;
  const text = [...(span ? [span[language]] : monthAndAsOf(settings)), line?.[language]].filter((part) => part).join(BETWEEN);
  const columns = onFirstPage(widths);
  const room = widths.slice(0, columns).reduce((sum, width) => sum + pixels(width), 0);
  const content = atClauses(text, { width: room, size: LINE.size });
  const lines = lineCount(content, { width: room, size: LINE.size });
  const cell = { row: 1, column: 0, content, style: { ...subtitleStyle(language), ...(lines > 1 && { wrap: true }) } };
  return {
    cell,
    height: LINE.first + (lines - 1) * LINE.further,
    ...(lines > 1 && columns > 1 && { merged: { top: 1, left: 0, bottom: 1, right: columns - 1 } }),
  };
}

/** A text that takes several lines broken where clauses end, if that takes no more of them: no line then holds a single word. */
function atClauses(text: string, room: TextRoom): string {
  const lines = [''];
  for (const clause of text.split(/(?<=；|; )/)) {
    const line = (lines.at(-1) ?? '') + clause;
    if (lines.at(-1) === '' || lineCount(line, room) <= 1) lines[lines.length - 1] = line;
    else lines.push(clause);
  }
  const broken = lines.map((line) => line.trimEnd()).join('\n');
  return lineCount(broken, room) <= lineCount(text, room) ? broken : text;
}

/** Print setup of lists: A4 landscape, the header on each page; of a list several pages wide the key columns too. */
export function listPrint(
  title: string,
  { language, month }: Settings,
  widths: readonly number[] = [],
  keyColumns = 0,
): NonNullable<SheetPlan['print']> {
  return {
    orientation: 'landscape',
    ...fittedWide(widths, keyColumns),
    margins: { top: 13, right: 10, bottom: 13, left: 10 },
    repeatRows: { from: HEADER_ROW, to: HEADER_ROW },
    footer: pageFooter(`${REPORT_NAME[language]} ${month} · ${title}`, language),
  };
}
