import { contains, type Area } from '../../excel/model/area';
import type { ConditionalFormat, DifferentialLook } from '../../excel/model/conditional-format';
import type { Look } from '../../excel/model/look';
import type { Sheet } from '../../excel/model/sheet';
import { cellValue, columnRegion, regionOf, valuesOf } from '../formulas/cells';
import { parseFormula, type Evaluate, type Place } from '../formulas/parse';
import { compared, isTrue, type Value } from '../formulas/values';

/** What conditional formats make of a cell: its look, and a bar behind its content. */
export interface Conditioned {
  readonly look: Look;
  readonly bar?: { readonly colour: string; readonly share: number };
}

/** How a cell looks with its sheet's conditional formats; those that come first win. */
export function conditioned(sheet: Sheet, row: number, column: number, look: Look): Conditioned {
  let [result, bar, hasStopped]: [Look, Conditioned['bar'], boolean] = [look, undefined, false];
  const cell: Area = { top: row, bottom: row, left: column, right: column };
  const taken = new Set<string>();
  for (const format of sheet.conditionalFormats) {
    if (hasStopped || !format.areas.some((area) => contains(area, cell))) continue;
    if (format.kind === 'DataBar') bar ??= barOf(sheet, format, row, column);
    else if (holds(sheet, format, row, column)) {
      result = laidOver(result, format.look, taken);
      hasStopped = format.stopIfTrue;
    }
  }
  return { look: result, ...(bar && { bar }) };
}

function laidOver(look: Look, change: DifferentialLook, taken: Set<string>): Look {
  const changes: Partial<Look> = {
    ...(change.fill !== undefined && { fill: change.fill }),
    ...(change.fontColour !== undefined && { fontColour: change.fontColour }),
    ...(change.bold !== null && { bold: change.bold }),
    ...(change.italic !== null && { italic: change.italic }),
    ...(change.strikethrough !== null && { strikethrough: change.strikethrough }),
    ...(change.underline !== null && { underline: change.underline }),
    ...(change.numberFormat !== null && { numberFormat: change.numberFormat }),
    ...linesOf(change, look),
  };
  const news = Object.entries(changes).filter(([key]) => !taken.has(key));
  for (const [key] of news) taken.add(key);
  return { ...look, ...Object.fromEntries(news) };
}

const EDGES = { EdgeTop: 'top', EdgeBottom: 'bottom', EdgeLeft: 'left', EdgeRight: 'right' } as const;

function linesOf({ lines }: DifferentialLook, look: Look): Partial<Look> {
  const drawn = Object.entries(lines).filter(([, { style }]) => style !== 'None');
  if (drawn.length === 0) return {};
  return {
    lines: {
      ...look.lines,
      ...Object.fromEntries(
        drawn.map(([edge, { style, colour }]) => [EDGES[edge as keyof typeof EDGES], { style, weight: 'Thin', colour }]),
      ),
    },
  };
}

const PARSED = new Map<string, Evaluate | undefined>();

/** A formula's text, parsed once. */
function evaluatorOf(formula: string): Evaluate | undefined {
  if (!PARSED.has(formula)) PARSED.set(formula, parseFormula(formula.replace(/^=/, '')));
  return PARSED.get(formula);
}

function holds(sheet: Sheet, format: ConditionalFormat, row: number, column: number): boolean {
  const [first] = format.areas;
  if (!first) return false;
  const place = placeAt(sheet, row, column, first);
  if (format.kind === 'Custom') return isTrue(evaluatorOf(format.formula)?.(place));
  const { formula1, formula2, operator } = format.cellValueRule ?? {};
  const limits = [formula1, formula2].map((text) => evaluatorOf(String(text ?? '0'))?.(place) ?? '');
  return meets(cellValue(sheet, row, column), String(operator), limits);
}

const SIGNS: Readonly<Record<string, string>> = {
  EqualTo: '=',
  NotEqualTo: '<>',
  GreaterThan: '>',
  GreaterThanOrEqual: '>=',
  LessThan: '<',
  LessThanOrEqual: '<=',
};

function meets(value: Value, operator: string, [low = '', high = '']: readonly Value[]): boolean {
  const isBetween = isTrue(compared('>=')(value, low)) && isTrue(compared('<=')(value, high));
  if (operator === 'Between') return isBetween;
  return operator === 'NotBetween' ? !isBetween : isTrue(compared(SIGNS[operator] ?? '=')(value, low));
}

/** Where a format's formula is looked at: it is written for the first cell of its first area. */
function placeAt(sheet: Sheet, row: number, column: number, first: Area): Place {
  return {
    row,
    column,
    tableColumn: (table, name, isHeader) => columnRegion(sheet.book, table, name, isHeader),
    cells: ({ sheet: named, area, stays }) => {
      const on = named === undefined ? sheet : sheet.book.sheetNamed(named);
      const [down, right] = [stays.row ? 0 : row - first.top, stays.column ? 0 : column - first.left];
      return regionOf(on, area).moved(down, right);
    },
  };
}

function barOf(sheet: Sheet, { bar, areas }: ConditionalFormat, row: number, column: number): Conditioned['bar'] {
  const value = cellValue(sheet, row, column);
  if (typeof value !== 'number') return undefined;
  const limit = ({ type, formula }: Readonly<Record<string, unknown>>, automatic: () => number): number => {
    const given = Number(String(formula ?? '').replace(/^=/, ''));
    return type === 'Number' && Number.isFinite(given) ? given : automatic();
  };
  const all = (): readonly number[] => areas.flatMap((area) => valuesOf(sheet, area)).filter((one) => typeof one === 'number');
  const low = limit(bar.lower, () => Math.min(0, ...all()));
  const high = limit(bar.upper, () => Math.max(...all()));
  const share = high > low ? Math.min(Math.max((value - low) / (high - low), 0), 1) : 0;
  return { colour: bar.positive.fillColour, share };
}
