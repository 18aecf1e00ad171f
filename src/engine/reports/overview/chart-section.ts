import type { CellContent, CellPlan, ChartPlan } from '../../plan/plan';
import type { CellRange } from '../../workbook/cells';
import type { ChartPlace } from '../charts/chart-parts';
import { COLOUR } from '../../sheets/look';
import { chartCells, chartCorners, pairOf } from './grid';
import type { PlacedFigure } from './figure';
import { placeOf } from '../../workbook/address';
import type { HelperBlock, PlacedBlock } from './helper-data';
import type { OverviewMonth } from './overview-month';
import { HEADING_RULE, asideStyle, headingStyle, pageStyle } from './page-styles';

/** A chart of the page: its data, and what is shown of them. */
export interface ChartSection {
  /** What the chart is about: 及时率. */
  readonly subject: string;
  readonly data: HelperBlock;
  /** What is said in the empty space where there is nothing to draw. */
  readonly empty: string;
  /** Nothing where there are no data. */
  readonly show?: (placed: PlacedBlock, place: Pick<ChartPlace, 'from' | 'to'>) => ShownChart;
}

/** A chart with the finding above it, and unit and reading aid at the right. */
export interface ShownChart {
  readonly title: CellContent;
  readonly aside: CellContent;
  readonly chart: ChartPlan;
  /** The single number of the data that the title is about, or its place in the rows. */
  readonly about: string | { readonly row: number; readonly column: number };
}

interface DrawnSection {
  readonly cells: readonly CellPlan[];
  readonly merges: readonly CellRange[];
  readonly charts: readonly ChartPlan[];
}

/** Draws a section in its place on the page; without data the title says so and the space holds one line. */
export function drawSection(
  page: OverviewMonth,
  section: ChartSection,
  placed: PlacedBlock,
  titles: number,
  pair: 0 | 1 | 2,
): DrawnSection {
  const shown = section.show?.(placed, chartCorners(titles, pair));
  const title = shown?.title ?? page.say({ zh: `${section.subject}：本月无数据`, en: `${section.subject}: no data this month` });
  const { left, right } = pairOf(pair);
  const area = chartCells(titles, pair);
  return {
    cells: [
      ...headingCells(page, title, shown?.aside ?? null, titles, left, right),
      ...(shown
        ? []
        : [
            {
              row: area.top,
              column: area.left,
              content: section.empty,
              style: pageStyle(page.language, { size: 9, colour: COLOUR.mute }, { fill: COLOUR.card, horizontal: 'center' }),
            },
          ]),
    ],
    merges: shown ? [] : [area],
    charts: shown ? [shown.chart] : [],
  };
}

/** The number that the title is about, in the title’s cell. */
export function titleFigures(section: ChartSection, placed: PlacedBlock, titles: number, pair: 0 | 1 | 2): readonly PlacedFigure[] {
  const about = section.show?.(placed, chartCorners(titles, pair)).about;
  if (about === undefined) return [];
  const [row, column] = placeOfNumber(typeof about === 'string' ? placed.fact(about) : placed.cell(about.row, about.column));
  const found = placed.figures.find((figure) => figure.row === row && figure.column === column);
  const { left, right } = pairOf(pair);
  return found ? [left, right].map((at) => ({ ...found, title: section.subject, row: titles, column: at })) : [];
}

/** The row and column of an absolute address. */
function placeOfNumber(address: string): readonly [row: number | undefined, column: number | undefined] {
  const place = placeOf(address.replaceAll('$', ''));
  return [place?.row, place?.column];
}

/** A heading from one column to another with the navy rule, and a note at its right end. */
export function headingCells(
  { language }: OverviewMonth,
  title: CellContent,
  aside: CellContent,
  row: number,
  left: number,
  right: number,
): readonly CellPlan[] {
  const text = typeof title === 'object' && title !== null ? String(title.value) : String(title);
  const between = Array.from({ length: right - left - 1 }, (_, index) => ({
    row,
    column: left + 1 + index,
    content: null,
    style: HEADING_RULE,
  }));
  return [
    { row, column: left, content: title, style: headingStyle(language, text) },
    ...between,
    { row, column: right, content: aside, style: asideStyle(language) },
  ];
}
