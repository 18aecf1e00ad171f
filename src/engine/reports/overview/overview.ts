import type { CellPlan, ChartPlan, SheetPlan } from '../../plan/plan';
import type { CellRange } from '../../workbook/cells';
import type { Words } from '../../values/language';
import { monthWords } from '../../sheets/month-words';
import { pageFooter } from '../../sheets/page-footer';
import type { MonthOutcome } from '../../month/outcome';
import { sheetName } from '../../sheets/list-frame';
import { COLOUR } from '../../sheets/look';
import type { Links } from '../report';
import { TAB_COLOUR } from '../../sheets/tab-groups';
import { attentionFigures, attentionTable } from './attention-table';
import { band, bandFigures } from './band';
import { borrowingSection } from './borrowing-chart';
import { cardFigures } from './card-figures';
import { cardNumbers } from './card-numbers';
import { cards } from './cards';
import { type ChartSection, drawSection, headingCells, titleFigures } from './chart-section';
import { definitions } from './definitions';
import { faultsSection } from './faults-chart';
import type { PlacedFigure } from './figure';
import { HEIGHTS, ROW, WIDTHS, cellsOf, columnOf, pagePrint, pairOf } from './grid';
import { helperNote, type PlacedBlock, placeBlocks } from './helper-data';
import { keyPoints } from './key-points';
import { type OverviewMonth, overviewMonth } from './overview-month';
import { pageStyle } from './page-styles';
import { repairsSection } from './repairs-chart';
import { revenueSection } from './revenue-chart';
import { satisfactionSection } from './satisfaction-chart';
import { timelinessSection } from './timeliness-chart';
import { trendCharts, trendData } from './trends';

/** The page's title as a sheet. */
export const OVERVIEW_TITLE: Words = { zh: '月报总览', en: 'Overview' };

/** A part of the page. */
interface Drawn {
  readonly cells: readonly CellPlan[];
  readonly merges?: readonly CellRange[];
  readonly conditionalFormats?: SheetPlan['conditionalFormats'];
  readonly charts?: readonly ChartPlan[];
}

/** 月报总览: the page that a manager reads, one printed A4 page (look §3–§5). */
export function overviewSheet(outcome: MonthOutcome, links: Links): SheetPlan {
  const page = overviewMonth(outcome);
  const { name, sections, points, placed } = laidOut(page);
  const [figures, trends, ...behindCharts] = placed as [PlacedBlock, PlacedBlock, ...PlacedBlock[]];
  const parts: readonly Drawn[] = [
    band(page),
    cards(page, figures),
    { cells: [], charts: trendCharts(page, trends) },
    paragraph(page, points.text),
    attentionTable(page, links),
    ...drawSections(page, sections, behindCharts),
    definitions(page),
    { cells: [helperNote(page.language), ...placed.flatMap(({ cells }) => cells)] },
  ];
  return {
    name,
    tabColour: TAB_COLOUR.overview,
    gridlines: false,
    zoom: 100,
    widths: WIDTHS,
    heights: HEIGHTS,
    cells: parts.flatMap(({ cells }) => cells),
    merges: parts.flatMap(({ merges }) => merges ?? []),
    conditionalFormats: parts.flatMap(({ conditionalFormats }) => conditionalFormats ?? []),
    charts: parts.flatMap(({ charts }) => charts ?? []),
    print: pagePrint(
      pageFooter(`${monthWords(page.month, page.language)} · ${page.say({ zh: '内部资料', en: 'internal' })}`, page.language),
    ),
  };
}

/** The numbers of the page, each with what it is: of cards, sentences, titles, and the data behind the charts. */
export function overviewFigures(outcome: MonthOutcome): readonly PlacedFigure[] {
  const page = overviewMonth(outcome);
  const { sections, placed } = laidOut(page);
  const behindCharts = placed.slice(2);
  return [
    ...bandFigures(page),
    ...cardNumbers(page),
    { row: ROW.listHeader, column: columnOf(0), title: page.say(KEY_POINTS), value: 0, figure: { instead: 'sentence' } },
    ...attentionFigures(page),
    ...sections.flatMap((section, index) => {
      const block = behindCharts[index];
      return block ? titleFigures(section, block, titlesOf(index), pairAt(index)) : [];
    }),
    ...placed.flatMap(({ figures }) => figures),
  ];
}

const KEY_POINTS: Words = { zh: '本月要点', en: 'Key points' };

/** What stands on the page, and the data behind it. */
function laidOut(page: OverviewMonth) {
  const name = sheetName(OVERVIEW_TITLE, page.language);
  const sections = [timelinessSection, repairsSection, faultsSection, borrowingSection, revenueSection, satisfactionSection].map(
    (section) => section(page),
  );
  const points = keyPoints(page);
  const placed = placeBlocks(
    [cardFigures(page), trendData(page), ...sections.map(({ data }) => data), points.numbers],
    name,
    page.language,
  );
  return { name, sections, points, placed };
}

const titlesOf = (index: number): number => (index < 3 ? ROW.upperTitles : ROW.lowerTitles);
const pairAt = (index: number): 0 | 1 | 2 => (index % 3) as 0 | 1 | 2;

/** The six charts in two rows of three. */
const drawSections = (page: OverviewMonth, sections: readonly ChartSection[], placed: readonly PlacedBlock[]): readonly Drawn[] =>
  sections.flatMap((section, index) => {
    const block = placed[index];
    return block ? [drawSection(page, section, block, titlesOf(index), pairAt(index))] : [];
  });

function paragraph(page: OverviewMonth, text: string): Drawn {
  const { left, right } = pairOf(0);
  return {
    cells: [
      ...headingCells(page, page.say(KEY_POINTS), null, ROW.heading, left, right),
      {
        row: ROW.listHeader,
        column: columnOf(0),
        content: text,
        style: pageStyle(page.language, { size: 10, colour: COLOUR.ink }, { horizontal: 'left', vertical: 'top', wrap: true }),
      },
    ],
    merges: [cellsOf(ROW.listHeader, left, right, ROW.lastLine)],
  };
}
