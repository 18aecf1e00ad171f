import { parseArea, splitAddress } from '../../excel/model/parse-address';
import type { Area } from '../../excel/model/area';
import { FUNCTIONS } from './functions';
import { tokensOf, type Token } from './tokens';
import { OF_REFERENCES, type Part } from './references';
import { addUp, compared, joined, type Given, type Region, type Value } from './values';

/** Cells that a formula asks for, moved along with the cell that it is looked at from. */
export interface Reference {
  readonly sheet: string | undefined;
  readonly area: Area;
  /** Whether each edge stays when the formula is looked at from another cell. */
  readonly stays: { readonly row: boolean; readonly column: boolean };
}

/** Where a formula is looked at: gives the cells that it refers to, blank ones among them, and the place it stands in. */
export interface Place {
  readonly row: number;
  readonly column: number;
  readonly cells: (reference: Reference) => Region;
  /** The body of a table's column, or the cell that heads it. */
  readonly tableColumn: (table: string, column: string, isHeader: boolean) => Region;
}

/** What a formula gives at a place. */
export type Evaluate = (place: Place) => Value;

/** A formula without its leading =, ready to be looked at; undefined where it holds something that is not known here. */
export function parseFormula(formula: string): Evaluate | undefined {
  const tokens = tokensOf(formula);
  if (!tokens) return undefined;
  const reader = new Reader(tokens);
  const parsed = reader.expression(0);
  if (!parsed || !reader.isAtEnd) return undefined;
  return (place) => parsed.values(place)[0] ?? '';
}

const STRENGTH: Readonly<Record<string, number>> = {
  '=': 1,
  '<>': 1,
  '<': 1,
  '>': 1,
  '<=': 1,
  '>=': 1,
  '&': 2,
  '+': 3,
  '-': 3,
  '*': 4,
  '/': 4,
  '^': 5,
};

class Reader {
  private next = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  get isAtEnd(): boolean {
    return this.next === this.tokens.length;
  }

  expression(strength: number): Part | undefined {
    let left = this.operand();
    while (left) {
      const sign = this.tokens[this.next]?.text ?? '';
      const own = this.tokens[this.next]?.kind === 'sign' ? (STRENGTH[sign] ?? 0) : 0;
      if (own <= strength) return left;
      this.next += 1;
      const right = this.expression(own);
      left = right && combined(sign, left, right);
    }
    return undefined;
  }

  private operand(): Part | undefined {
    const token = this.tokens[this.next];
    this.next += 1;
    if (!token) return undefined;
    if (token.kind === 'number') return this.percent(Number(token.text));
    if (token.kind === 'text') return always(token.text.slice(1, -1).replace(/""/g, '"'));
    if (token.kind === 'reference') return referred(token.text);
    if (token.kind === 'column') return columnOfTable(token.text);
    if (token.kind === 'name') return this.call(token.text.toUpperCase());
    if (token.text === '(') return this.closed(this.expression(0));
    const operand = token.text === '-' || token.text === '+' ? this.expression(5) : undefined;
    return operand && (token.text === '-' ? combined('-', always(0), operand) : operand);
  }

  private percent(number: number): Part {
    if (this.tokens[this.next]?.text !== '%') return always(number);
    this.next += 1;
    return always(number / 100);
  }

  private call(name: string): Part | undefined {
    if (name === 'TRUE' || name === 'FALSE') return always(name === 'TRUE');
    if (this.tokens[this.next]?.text !== '(') return undefined;
    this.next += 1;
    const given = this.given();
    if (!given) return undefined;
    const ofReferences = OF_REFERENCES[name];
    if (ofReferences) return ofReferences(given);
    const known = FUNCTIONS[name];
    if (!known) return undefined;
    return {
      values: (place) => [
        known(
          given.map((part) => part.values(place)),
          place,
        ),
      ],
    };
  }

  private given(): readonly Part[] | undefined {
    const given: Part[] = [];
    while (this.tokens[this.next]?.text !== ')') {
      const part = this.expression(0);
      if (!part) return undefined;
      given.push(part);
      if (this.tokens[this.next]?.text === ',') this.next += 1;
      else if (this.tokens[this.next]?.text !== ')') return undefined;
    }
    this.next += 1;
    return given;
  }

  private closed(part: Part | undefined): Part | undefined {
    this.next += 1;
    return this.tokens[this.next - 1]?.text === ')' ? part : undefined;
  }
}

const always = (value: Value): Part => ({ values: () => [value] });

const referring = (region: (place: Place) => Region): Part => ({
  regions: (place) => [region(place)],
  values: (place) => region(place).values(),
});

/** Two areas are reckoned with cell by cell, an area and one value with that value for each cell. */
function combined(sign: string, left: Part, right: Part): Part {
  const both = sign === '&' ? joined : STRENGTH[sign] === 1 ? compared(sign) : addUp(sign);
  const at = (values: Given, index: number): Value => values[values.length === 1 ? 0 : index] ?? '';
  return {
    values: (place) => {
      const [ones, others] = [left.values(place), right.values(place)];
      return Array.from({ length: Math.max(ones.length, others.length, 1) }, (_, index) => both(at(ones, index), at(others, index)));
    },
  };
}

/** `借料盘点[盘亏]`, with signs in the title `借料盘点[[盘亏 %]]`, the cell that heads it `借料盘点[[#Headers],[盘亏]]`. */
function columnOfTable(text: string): Part {
  const [, table = '', column = ''] = /^([^[]*)\[(.*)\]$/s.exec(text) ?? [];
  const [, header = '', named = column] = /^\[(?:(#Headers)\],\[)?(.*)\]$/s.exec(column) ?? [];
  return referring((place) => place.tableColumn(table, named.replace(/'(.)/gs, '$1'), header !== ''));
}

function referred(text: string): Part | undefined {
  const { sheet, local } = splitAddress(text);
  const area = parseArea(local);
  const [, column, row] = /^(\$?)[A-Za-z]+(\$?)/.exec(local) ?? [];
  if (!area) return undefined;
  const reference: Reference = { sheet, area, stays: { row: row === '$', column: column === '$' } };
  return referring((place) => place.cells(reference));
}
