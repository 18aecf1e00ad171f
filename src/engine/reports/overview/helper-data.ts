import type { Language } from '../../values/language';
import { a1, columnLetters } from '../../workbook/address';
import type { CellContent, CellPlan, RangeReference } from '../../plan/plan';
import type { NamedRange } from '../charts/chart-parts';
import type { Figure, PlacedFigure } from './figure';
import { HELPER_CORNER } from './grid';
import { helperStyle } from './page-styles';

/** A number that a sentence of the page names. */
export interface Fact {
  readonly id: string;
  readonly title: string;
  readonly content: CellContent;
  readonly format?: string;
  readonly figure: Figure;
}

/** Data behind a chart or a sentence: a title, headed columns, and single numbers below. */
export interface HelperBlock {
  readonly title: string;
  readonly headers: readonly string[];
  /** The row's place in the block lets its formulas name neighbours. */
  readonly rows: readonly ((cell: (column: number) => string) => readonly CellContent[])[];
  readonly formats?: readonly (string | undefined)[];
  /** What the numbers of each row are. */
  readonly figures?: readonly (readonly (Figure | undefined)[])[];
  readonly facts?: readonly Fact[];
}

/** A block where it stands on the sheet. */
export interface PlacedBlock {
  readonly cells: readonly CellPlan[];
  readonly figures: readonly PlacedFigure[];
  /** A column of the block with its header. */
  column(index: number): NamedRange;
  /** The absolute address of a cell of the block's rows. */
  cell(row: number, column: number): string;
  /** The absolute address of a single number. */
  fact(id: string): string;
}

/** Blocks side by side from column AA on, a free column between. */
export function placeBlocks(blocks: readonly HelperBlock[], sheet: string, language: Language): readonly PlacedBlock[] {
  let column: number = HELPER_CORNER.column;
  return blocks.map((block) => {
    const placed = placeBlock(block, column, sheet, language);
    column += Math.max(block.headers.length, 2) + 1;
    return placed;
  });
}

/** Says, where a reader first looks, what stands in these columns. */
export const helperNote = (language: Language): CellPlan => ({
  row: 0,
  column: HELPER_CORNER.column,
  content: {
    zh: `图表数据从第 ${HELPER_CORNER.row + 1} 行起，请勿删除`,
    en: `The charts' data begin in row ${HELPER_CORNER.row + 1}; do not delete them`,
  }[language],
  style: helperStyle(language),
});

/** The number that a cell holds now. */
function numberIn(content: CellContent | undefined): number | undefined {
  const value = typeof content === 'object' && content !== null ? content.value : content;
  return typeof value === 'number' ? value : undefined;
}

/** A name whose count stands below it. */
const firstLine = (content: CellContent | undefined): string => (typeof content === 'string' ? (content.split('\n')[0] ?? '') : '');

const absolute = (row: number, column: number): string => `$${columnLetters(column)}$${row + 1}`;

function placeBlock(block: HelperBlock, left: number, sheet: string, language: Language): PlacedBlock {
  const header = HELPER_CORNER.row + 1;
  const first = header + 1;
  const firstFact = first + block.rows.length + (block.headers.length === 0 ? -1 : 1);
  const facts = block.facts ?? [];
  const reference = (row: number, column: number, to = row): RangeReference => ({
    sheet,
    range: { top: row, left: left + column, bottom: to, right: left + column },
  });
  return {
    cells: [
      { row: HELPER_CORNER.row, column: left, content: block.title, style: helperStyle(language, { bold: true }) },
      ...block.headers.map((content, index) => ({ row: header, column: left + index, content, style: helperStyle(language) })),
      ...block.rows.flatMap((contents, index) =>
        contents((column) => a1(first + index, left + column)).map((content, column) => ({
          row: first + index,
          column: left + column,
          content,
          style: helperStyle(language, {}, block.formats?.[column]),
        })),
      ),
      ...facts.flatMap(({ title, content, format }, index) => [
        { row: firstFact + index, column: left, content: title, style: helperStyle(language) },
        { row: firstFact + index, column: left + 1, content, style: helperStyle(language, {}, format) },
      ]),
    ],
    figures: [
      ...block.rows.flatMap((contents, index) => {
        const row = contents((column) => a1(first + index, left + column));
        return row.flatMap((content, column): readonly PlacedFigure[] => {
          const [value, figure] = [numberIn(content), block.figures?.[index]?.[column]];
          if (value === undefined || !figure) return [];
          return [
            { row: first + index, column: left + column, title: `${firstLine(row[0])} ${block.headers[column] ?? ''}`, value, figure },
          ];
        });
      }),
      ...facts.flatMap(({ title, content, figure }, index): readonly PlacedFigure[] => {
        const value = numberIn(content);
        return value === undefined ? [] : [{ row: firstFact + index, column: left + 1, title, value, figure }];
      }),
    ],
    column: (index) => ({ name: reference(header, index), values: reference(first, index, first + block.rows.length - 1) }),
    cell: (row, column) => absolute(first + row, left + column),
    fact: (id) => {
      const index = facts.findIndex((fact) => fact.id === id);
      if (index < 0) throw new Error(`the block ${block.title} has no number ${id}`);
      return absolute(firstFact + index, left + 1);
    },
  };
}
