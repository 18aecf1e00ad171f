import type { Book } from './book';
import type { Chart } from './chart';
import type { ChartSeries } from './chart-series';
import type { PageSetup } from './page-setup';
import type { Sheet } from './sheet';
import type { Slicer } from './slicer';
import type { Table } from './table';

/** The sheets of a workbook. */
export class Sheets {
  constructor(readonly book: Book) {}
}

/** The tables of a workbook or of one of its sheets. */
export class Tables {
  constructor(
    readonly book: Book,
    readonly sheet?: Sheet,
  ) {}

  get all(): readonly Table[] {
    return this.sheet ? this.sheet.tables : this.book.tables;
  }
}

/** The names of a workbook or of one of its sheets. */
export class Names {
  constructor(
    readonly book: Book,
    readonly sheet?: Sheet,
  ) {}

  get all(): Book['names'] {
    return this.book.names.filter((name) => name.scope === this.sheet);
  }
}

/** The charts of a sheet. */
export class Charts {
  constructor(readonly sheet: Sheet) {}
}

/** The slicers of a workbook or of one of its sheets. */
export class Slicers {
  constructor(
    readonly book: Book,
    readonly sheet?: Sheet,
  ) {}

  get all(): readonly Slicer[] {
    return this.sheet ? this.sheet.slicers : this.book.slicers;
  }
}

/** The series of a chart. */
export class SeriesCollection {
  constructor(readonly chart: Chart) {}
}

/** The axes of a chart. */
export class Axes {
  constructor(readonly chart: Chart) {}
}

/** The entries of a chart's legend: one for each series. */
export class LegendEntries {
  constructor(readonly chart: Chart) {}
}

export class LegendEntry {
  constructor(
    readonly series: ChartSeries,
    readonly index: number,
  ) {}
}

/** The points of a series. */
export class Points {
  constructor(readonly series: ChartSeries) {}
}

/** How a sheet is printed, with the sheet it belongs to. */
export class PageLayout {
  constructor(
    readonly sheet: Sheet,
    readonly setup: PageSetup,
  ) {}
}

/** Page breaks between rows, or between columns. */
export class PageBreaks {
  constructor(
    readonly sheet: Sheet,
    readonly axis: 'rows' | 'columns',
  ) {}

  get places(): Set<number> {
    return this.axis === 'rows' ? this.sheet.rowBreaks : this.sheet.columnBreaks;
  }
}

export class PageBreak {
  constructor(
    readonly breaks: PageBreaks,
    readonly at: number,
  ) {}
}

export class FreezePanes {
  constructor(readonly sheet: Sheet) {}
}

/** The protection of a sheet, as the API shows it. */
export class SheetProtection {
  constructor(readonly sheet: Sheet) {}
}

export class AutoFilters {
  constructor(
    readonly sheet: Sheet,
    readonly table?: Table,
  ) {}
}

export class Application {
  constructor(readonly book: Book) {}
}
