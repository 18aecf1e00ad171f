import { Failure } from '../protocol/failure';
import { contains, intersection, type Area } from './area';
import { ConditionalFormat, type ConditionalKind } from './conditional-format';
import type { Sheet } from './sheet';

/** The conditional formats that touch some areas. */
export class ConditionalFormats {
  constructor(
    readonly sheet: Sheet,
    readonly areas: readonly Area[],
  ) {}

  get all(): readonly ConditionalFormat[] {
    return this.sheet.conditionalFormats.filter((one) => one.areas.some((own) => this.areas.some((area) => intersection(own, area))));
  }

  /** A new one goes before all others, as in Excel. */
  add(kind: ConditionalKind): ConditionalFormat {
    this.sheet.demand('allowFormatCells');
    const format = new ConditionalFormat(this.sheet, this.areas, kind);
    this.sheet.conditionalFormats.unshift(format);
    return format;
  }

  /** Takes all away that lie wholly here; one that reaches beyond would be cut, which our Excel does not do. */
  clear(): void {
    this.sheet.demand('allowFormatCells');
    for (const format of this.all) {
      const isWithin = format.areas.every((own) => this.areas.some((area) => contains(area, own)));
      if (!isWithin) throw new Failure('NotImplemented', 'The in-memory Excel does not cut conditional formats.');
      this.remove(format);
    }
  }

  remove(format: ConditionalFormat): void {
    this.sheet.conditionalFormats = this.sheet.conditionalFormats.filter((one) => one !== format);
  }
}
