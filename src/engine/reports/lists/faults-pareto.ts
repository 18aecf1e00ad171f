import { sumOf } from '../../values/group';
import type { Language } from '../../values/language';
import type { CellPlan, RangeReference } from '../../plan/plan';
import { pareto, paretoBars } from '../charts/pareto';
import { FIRST_ROW, HEADER_ROW } from '../../sheets/list-frame';
import { COLOUR, FONT, FORMAT, characters } from '../../sheets/look';
import type { Drawn } from '../report';

/** A line of 故障分析. */
export interface FaultRow {
  readonly model: string;
  readonly category: string;
  readonly count: number;
  readonly share: number;
  readonly cumulative: number;
  readonly class: 'A' | 'B' | 'C';
}

const MOST = 15;
/** 0-based columns: the chart stands beside the table, its data behind it. */
const CHART = { from: 7, to: 18 };
const DATA = 21;
const CHART_COLUMN = characters(64);
/** 320 px: the header and thirteen rows. */
const CHART_ROWS = 14;
const CLASSES = ['A', 'B', 'C'] as const;

/** The Pareto of faults beside their table: up to fifteen, the rest together (look §4). */
export function faultsPareto(rows: readonly FaultRow[], sheet: string, language: Language): Drawn {
  if (rows.length === 0) return {};
  const zh = language === 'zh';
  const bars = paretoBars(rows.map(({ model, category, count }) => ({ name: `${category}\n${model}`, count })), MOST, zh ? '其他' : 'Other');
  const headers = [zh ? '图表数据' : 'Chart data', ...CLASSES.map((name) => (zh ? `${name} 类` : `Class ${name}`)), zh ? '累计占比' : 'Cumulative share'];
  const style = { font: { name: FONT[language].body, size: 9, colour: COLOUR.mute } };
  const cells: readonly CellPlan[] = [
    ...headers.map((content, index) => ({ row: HEADER_ROW, column: DATA + index, content, style })),
    ...bars.flatMap((bar, index) => {
      const row = FIRST_ROW + index;
      return [
        { row, column: DATA, content: `${bar.name}\n${bar.count}`, style },
        ...CLASSES.map((name, at) => ({ row, column: DATA + 1 + at, content: bar.of === name ? bar.count : null, style })),
        { row, column: DATA + 4, content: bar.cumulative, style: { ...style, format: FORMAT.rate } },
      ];
    }),
  ];
  const at = (index: number, top: number, bottom: number): RangeReference => ({ sheet, range: { top, left: DATA + index, bottom, right: DATA + index } });
  const column = (index: number) => ({ name: at(index, HEADER_ROW, HEADER_ROW), values: at(index, FIRST_ROW, FIRST_ROW + bars.length - 1) });
  const place = {
    name: zh ? '故障' : 'Faults',
    altText: zh ? '柱形图：各型号各类故障件数，折线为累计占比' : 'Columns: cases by model and fault; line: cumulative share',
    from: { row: HEADER_ROW, column: CHART.from },
    to: { row: HEADER_ROW + CHART_ROWS, column: CHART.to + 1 },
  };
  return {
    cells,
    widths: Object.fromEntries(Array.from({ length: CHART.to - CHART.from + 1 }, (_, index) => [CHART.from + index, CHART_COLUMN])),
    charts: [pareto(place, at(0, FIRST_ROW, FIRST_ROW + bars.length - 1), { A: column(1), B: column(2), C: column(3) }, column(4), sumOf(bars, ({ count }) => count))],
    printTo: CHART.to,
  };
}
