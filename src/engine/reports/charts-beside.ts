import { type Language, COLON } from '../values/language';
import type { CellContent, CellPlan, ChartPlan, RangeReference } from '../plan/plan';
import { FIRST_ROW, HEADER_ROW } from '../sheets/list-frame';
import { COLOUR, FONT, characters } from '../sheets/look';
import type { ChartPlace, NamedRange } from './charts/chart-parts';
import { namePixels } from '../sheets/text-width';
import type { Drawn, TableArea } from './report';

/** A chart beside a list: the finding above it, its data, and how they are drawn. */
export interface ChartBeside {
  /** What the chart is about, said where there is nothing to draw. */
  readonly subject: string;
  readonly title: string;
  /** Why there is nothing to draw, where it is not that the month has no data. */
  readonly empty?: string;
  /** Unit and reading aid, at the right. */
  readonly aside?: string;
  readonly headers: readonly string[];
  readonly formats?: readonly (string | undefined)[];
  /** Data row by row; the first column names the categories. */
  readonly rows: readonly (readonly CellContent[])[];
  /** Rows of the sheet that the chart covers. */
  readonly height?: number;
  readonly chart: (place: Pick<ChartPlace, 'from' | 'to'>, names: RangeReference, column: (index: number) => NamedRange) => ChartPlan;
}

const CHART_COLUMNS = 10;
const CHART_COLUMN = characters(64);
const GAP = characters(19);
/** Two of them stand on a printed page. */
const HEIGHT = 13;

const NO_DATA = { zh: '本月无数据', en: 'no data this month' } as const;

/** Said where a line over months would be a single point. */
export const TOO_FEW = { zh: '历史不足两个月', en: 'fewer than two months known' } as const;

/** Charts one below the other beside a list, their data behind them, visible and never hidden (look §5). */
export function chartsBeside<C>({ sheetName }: TableArea<C>, columns: object, language: Language, charts: readonly ChartBeside[]): Drawn {
  const left = Object.keys(columns).length + 1;
  const right = left + CHART_COLUMNS - 1;
  let titleRow = FIRST_ROW;
  let dataColumn = right + 2;
  const drawn = charts.map((chart) => {
    const place = { title: titleRow, left, right, data: dataColumn };
    titleRow += chart.rows.length === 0 ? 2 : (chart.height ?? HEIGHT) + 2;
    dataColumn += chart.headers.length + 1;
    return placed(chart, place, sheetName, language);
  });
  return {
    cells: drawn.flatMap(({ cells }) => cells),
    charts: drawn.flatMap(({ plans }) => plans),
    widths: {
      [left - 1]: GAP,
      [right + 1]: GAP,
      ...Object.fromEntries(Array.from({ length: CHART_COLUMNS }, (_, index) => [left + index, CHART_COLUMN])),
    },
    // Where nothing is drawn, the page belongs to the table.
    printTo: drawn.some(({ plans }) => plans.length > 0) ? right : left - 2,
  };
}

const ROW_PIXELS = 22;
const LEGEND_PIXELS = 34;
/** A bar holds its label of 8 pt. */
const BAR_PIXELS = 16;
const WIDEST_GAP = 500;

/** Plot and gap of a chart of bars so named in so many rows: legend and bars keep their height however tall the chart is. */
export function tallBars(bars: readonly { readonly name: string }[], rows: number): Required<Pick<ChartPlan, 'plot' | 'gap'>> {
  const x = Math.min(Math.max(0.1, (namePixels(bars.map(({ name }) => name)) + 8) / (CHART_COLUMNS * 64)), 0.4);
  const y = Math.min(0.25, LEGEND_PIXELS / (Math.max(rows, 8) * ROW_PIXELS));
  const room = ((0.99 - y) * Math.max(rows, 8) * ROW_PIXELS) / Math.max(bars.length, 1);
  return { plot: { x, y, w: 0.98 - x, h: 0.99 - y }, gap: Math.min(WIDEST_GAP, Math.max(35, Math.round((room / BAR_PIXELS - 1) * 100))) };
}

interface Place {
  readonly title: number;
  readonly left: number;
  readonly right: number;
  readonly data: number;
}

function placed(
  chart: ChartBeside,
  place: Place,
  sheet: string,
  language: Language,
): { readonly cells: readonly CellPlan[]; readonly plans: readonly ChartPlan[] } {
  const isEmpty = chart.rows.length === 0;
  const title = isEmpty ? `${chart.subject}${COLON[language]}${chart.empty ?? NO_DATA[language]}` : chart.title;
  if (isEmpty) return { cells: chartHeading(title, '', place, language), plans: [] };
  const range = (column: number, top: number, bottom = top): RangeReference => ({
    sheet,
    range: { top, left: place.data + column, bottom, right: place.data + column },
  });
  const values = (column: number) => range(column, FIRST_ROW, FIRST_ROW + chart.rows.length - 1);
  const top = place.title + 1;
  const corners = { from: { row: top, column: place.left, dy: 3 }, to: { row: top + (chart.height ?? HEIGHT), column: place.right + 1 } };
  return {
    cells: [...chartHeading(title, chart.aside ?? '', place, language), ...data(chart, place.data, language)],
    plans: [chart.chart(corners, values(0), (column) => ({ name: range(column, HEADER_ROW), values: values(column) }))],
  };
}

/** The finding above a chart, in the row and columns named, with unit or reading aid at the right. */
export function chartHeading(
  title: string,
  aside: string,
  { title: row, left, right }: Pick<Place, 'title' | 'left' | 'right'>,
  language: Language,
): readonly CellPlan[] {
  const rule = { bottom: { weight: 'thin', colour: COLOUR.navy } } as const;
  const font = { name: FONT[language].title };
  return [
    {
      row,
      column: left,
      content: title,
      style: { font: { ...font, size: 10.5, bold: true, colour: COLOUR.navy }, vertical: 'middle', border: rule },
    },
    ...Array.from({ length: right - left - 1 }, (_, index) => ({ row, column: left + 1 + index, content: null, style: { border: rule } })),
    {
      row,
      column: right,
      content: aside,
      style: { font: { ...font, size: 8, colour: COLOUR.mute }, horizontal: 'right', vertical: 'middle', border: rule },
    },
  ];
}

function data({ headers, formats, rows }: ChartBeside, left: number, language: Language): readonly CellPlan[] {
  const style = { font: { name: FONT[language].body, size: 9, colour: COLOUR.mute } };
  return [
    ...headers.map((content, index) => ({ row: HEADER_ROW, column: left + index, content, style })),
    ...rows.flatMap((row, at) =>
      row.map((content, index) => ({
        row: FIRST_ROW + at,
        column: left + index,
        content,
        style: { ...style, ...(formats?.[index] !== undefined && { format: formats[index] }) },
      })),
    ),
  ];
}
