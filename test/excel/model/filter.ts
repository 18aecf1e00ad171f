import { Failure } from '../protocol/failure';
import type { Area } from './area';
import { shownText } from './shown-text';
import { told, type Scalar } from './cell';
import type { Sheet } from './sheet';

/** A column's filter as the API gives it: only filters by values and by conditions have a meaning here. */
export interface Criteria {
  readonly filterOn: 'Values' | 'Custom';
  readonly values?: readonly string[];
  readonly criterion1?: string;
  readonly criterion2?: string;
  readonly operator?: 'And' | 'Or';
}

/** The filter over a table or a sheet's list: its first row are the headers. */
export class ListFilter {
  readonly criteria = new Map<number, Criteria>();
  private hiddenRows: ReadonlySet<number> = new Set();

  constructor(
    private readonly sheet: Sheet,
    readonly area: () => Area,
  ) {}

  get isFiltering(): boolean {
    return this.criteria.size > 0;
  }

  hides(row: number): boolean {
    return this.hiddenRows.has(row);
  }

  apply(column: number, criteria: Criteria): void {
    const { left, right } = this.area();
    if (column < 0 || column > right - left) throw new Failure('InvalidArgument');
    this.criteria.set(column, criteria);
    this.reapply();
  }

  clear(column?: number): void {
    if (column === undefined) this.criteria.clear();
    else this.criteria.delete(column);
    this.reapply();
  }

  /** Looks at the rows again: later edits do not hide or show a row by themselves. */
  reapply(): void {
    const { top, left, bottom } = this.area();
    const hidden = new Set<number>();
    for (let row = top + 1; row <= bottom; row += 1) {
      if ([...this.criteria].some(([column, one]) => !passes(this.sheet, row, left + column, one))) hidden.add(row);
    }
    this.hiddenRows = hidden;
  }
}

/** Criteria as an add-in sends them; other kinds of filters are refused by name. */
export function readCriteria(given: Readonly<Record<string, unknown>>): Criteria {
  const { filterOn, values, criterion1, criterion2, operator } = given;
  if (filterOn === 'Values' && Array.isArray(values)) return { filterOn, values: values.map(String) };
  if (filterOn !== 'Custom') throw new Failure('NotImplemented', `The in-memory Excel does not filter on ${String(filterOn)}.`);
  return {
    filterOn,
    criterion1: String(criterion1),
    ...(typeof criterion2 === 'string' && { criterion2 }),
    ...(operator === 'Or' && { operator }),
  };
}

function passes(sheet: Sheet, row: number, column: number, criteria: Criteria): boolean {
  if (criteria.filterOn === 'Values') return criteria.values?.includes(shownText(sheet, row, column)) ?? false;
  const value = sheet.grid.content(row, column).value;
  const tests = [criteria.criterion1, criteria.criterion2].filter((one) => one !== undefined).map((one) => meets(value, one));
  return criteria.operator === 'Or' ? tests.some(Boolean) : tests.every(Boolean);
}

function meets(value: Scalar, criterion: string): boolean {
  const [, operator = '=', operand = ''] = /^(<>|<=|>=|=|<|>)?(.*)$/s.exec(criterion) ?? [];
  const number = operand.trim() === '' ? undefined : Number(operand);
  if (number !== undefined && Number.isFinite(number) && typeof value === 'number') return compares(value - number, operator);
  const isAlike = wildcards(operand).test(String(told(value)));
  if (operator === '=') return isAlike;
  if (operator === '<>') return !isAlike;
  return typeof value === 'string' && number === undefined && compares(value.localeCompare(operand), operator);
}

const compares = (difference: number, operator: string): boolean =>
  operator === '='
    ? difference === 0
    : operator === '<>'
      ? difference !== 0
      : operator === '<'
        ? difference < 0
        : operator === '<='
          ? difference <= 0
          : operator === '>'
            ? difference > 0
            : difference >= 0;

const wildcards = (pattern: string): RegExp =>
  new RegExp(
    `^${pattern
      .replace(/[.+^${}()|[\]\\]/g, '\\$&')
      .replace(/\*/g, '.*')
      .replace(/\?/g, '.')}$`,
    'is',
  );
