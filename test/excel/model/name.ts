import { splitAddress, parseArea } from './parse-address';
import type { Book } from './book';
import { Range } from './range';
import type { Sheet } from './sheet';

/** A defined name of the workbook or of one sheet. */
export class Name {
  comment = '';
  isVisible = true;

  constructor(
    readonly book: Book,
    readonly name: string,
    /** With its leading =. */
    public formula: string,
    readonly scope?: Sheet,
  ) {}

  get isGone(): boolean {
    return !this.book.names.includes(this);
  }

  /** The cells it stands for; undefined where it is a formula or a constant, or its sheet has been deleted. */
  get range(): Range | undefined {
    const { sheet, local } = splitAddress(this.formula.slice(1));
    const area = parseArea(local);
    const on = sheet === undefined ? undefined : this.book.sheetNamed(sheet);
    return area && on ? new Range(on, area) : undefined;
  }

  /** What it holds, as far as it is a constant or cells. */
  get value(): string | number | boolean {
    const text = this.formula.slice(1);
    if (/^"(?:[^"]|"")*"$/.test(text)) return text.slice(1, -1).replace(/""/g, '"');
    if (text.trim() !== '' && Number.isFinite(Number(text))) return Number(text);
    return /^(true|false)$/i.test(text) ? /^true$/i.test(text) : this.formula;
  }

  get type(): string {
    if (this.range) return 'Range';
    if (typeof this.value === 'number') return Number.isInteger(this.value) ? 'Integer' : 'Double';
    if (typeof this.value === 'boolean') return 'Boolean';
    return 'String';
  }
}
