import { sumOf } from '../../values/group';
import { type Language, type Words, sayIn } from '../../values/language';
import type { CellPlan, RangeReference } from '../../plan/plan';
import { FIRST_ROW, HEADER_ROW } from '../../sheets/list-frame';
import { COLOUR, FONT, FORMAT, characters } from '../../sheets/look';
import { chartHeading } from '../charts-beside';
import { TEXT_FORMAT, numberText } from '../../sheets/number-text';
import { halfWidthsIn, inLines } from '../../sheets/text-width';
import type { Drawn } from '../report';
import { PLOT } from './chart-parts';
import { pareto, paretoBars } from './pareto';

/** A Pareto beside a table: what is counted, and how many columns the table has. */
export interface ParetoBeside {
  /** In descending order. */
  readonly counts: readonly { readonly name: string; readonly count: number }[];
  readonly sheet: string;
  readonly columns: number;
  readonly name: Words;
  /** What is counted. */
  readonly unit: Words;
  readonly altText: Words;
  /** Columns of 64 px that the chart takes; twelve where the table leaves room. */
  readonly width?: number;
}

const MOST = 15;
/** A bar narrower than this has no room for three Chinese characters side by side below it. */
const NARROWEST = 40;
const NAME_LINES = 3;
const COLUMN_PIXELS = 64;
/** 760 px beside the table, then two blank columns, then the data of the chart. */
const WIDTH = 12;
const CHART_COLUMN = characters(COLUMN_PIXELS);
/** 320 px. */
const CHART_ROWS = 14;
/** So many of the most frequent are named together in the title. */
const FEW = 3;
const CLASSES = ['A', 'B', 'C'] as const;

/** Counts as a Pareto beside their table: up to fifteen as far as they have room, the rest together (look §4). */
export function paretoBeside(beside: ParetoBeside, language: Language): Drawn {
  const { counts, sheet, columns, name, unit, altText, width = WIDTH } = beside;
  if (counts.length === 0) return {};
  const say = sayIn(language);
  const [from, data] = [columns + 1, columns + width + 3];
  const plot = width * COLUMN_PIXELS * PLOT.columnsTwoLines.w;
  const bars = paretoBars(counts, Math.min(MOST, Math.floor(plot / NARROWEST)), say({ zh: '其他', en: 'Other' }));
  const label = labelOf(plot / bars.length);
  const headers = [
    say({ zh: '图表数据', en: 'Chart data' }),
    ...CLASSES.map((one) => say({ zh: `${one} 类`, en: `Class ${one}` })),
    say({ zh: '累计占比', en: 'Cumulative share' }),
  ];
  const style = { font: { name: FONT[language].body, size: 9, colour: COLOUR.mute } };
  const cells: readonly CellPlan[] = [
    ...chartHeading(
      finding(beside, language),
      say({ zh: `${unit.zh} · 线为累计`, en: `${unit.en} · line: cumulative` }),
      { title: FIRST_ROW, left: from, right: from + width - 1 },
      language,
    ),
    ...headers.map((content, index) => ({ row: HEADER_ROW, column: data + index, content, style })),
    ...bars.flatMap((bar, index) => {
      const row = FIRST_ROW + index;
      return [
        { row, column: data, content: label(bar), style },
        ...CLASSES.map((one, at) => ({ row, column: data + 1 + at, content: bar.of === one ? bar.count : null, style })),
        { row, column: data + 4, content: bar.cumulative, style: { ...style, format: FORMAT.rate } },
      ];
    }),
  ];
  const at = (index: number, top: number, bottom: number): RangeReference => ({
    sheet,
    range: { top, left: data + index, bottom, right: data + index },
  });
  const column = (index: number) => ({
    name: at(index, HEADER_ROW, HEADER_ROW),
    values: at(index, FIRST_ROW, FIRST_ROW + bars.length - 1),
  });
  const place = {
    name: name[language],
    altText: altText[language],
    from: { row: FIRST_ROW + 1, column: from, dy: 3 },
    to: { row: FIRST_ROW + 1 + CHART_ROWS, column: from + width },
  };
  return {
    cells,
    widths: Object.fromEntries(Array.from({ length: width }, (_, index) => [from + index, CHART_COLUMN])),
    charts: [
      pareto(
        place,
        at(0, FIRST_ROW, FIRST_ROW + bars.length - 1),
        { A: column(1), B: column(2), C: column(3) },
        column(4),
        sumOf(bars, ({ count }) => count),
      ),
    ],
    printTo: from + width - 1,
  };
}

/** What stands below a bar so many pixels wide: its name in lines that keep clear of its neighbours’, and its count. */
const labelOf =
  (pixels: number) =>
  ({ name, count }: { readonly name: string; readonly count: number }): string => {
    const parts = name.split('\n');
    const lines = parts.map((part) => inLines(part, halfWidthsIn(pixels), Math.max(1, Math.floor(NAME_LINES / parts.length))));
    return [...lines, String(count)].join('\n');
  };

/** What the chart shows: how much the first few make together, and which comes first. */
function finding({ counts, name }: ParetoBeside, language: Language): string {
  const say = sayIn(language);
  const total = sumOf(counts, ({ count }) => count);
  const few = counts.slice(0, FEW);
  const share = numberText(sumOf(few, ({ count }) => count) / total, TEXT_FORMAT.share);
  const first = counts[0]?.name.replace('\n', ' ') ?? '';
  return counts.length <= FEW
    ? say({ zh: `${name.zh}：${first} 居首`, en: `${name.en}: ${first} first` })
    : say({ zh: `${name.zh}：前 ${FEW} 项占 ${share}，${first} 居首`, en: `${name.en}: the first ${FEW} make ${share}, ${first} first` });
}
