import type { CellRange } from '../workbook/cells';

/**
 * A workbook to be written, as plain serialisable data. It knows sheets, tables, styles and charts, and nothing of the business;
 * every host draws the same plan. Rows and columns are 0-based everywhere. NaN and infinite numbers are our mistake: hosts throw.
 */
export interface WorkbookPlan {
  readonly language: 'zh' | 'en';
  readonly sheets: readonly SheetPlan[];
  /** Name of the sheet that is active on opening. */
  readonly active: string;
  /** Workbook-wide defined names. */
  readonly names: readonly { readonly name: string; readonly refersTo: string }[];
  readonly title: string;
}

/** `#RRGGBB`; taken from the look's tokens, never written by hand. */
export type Colour = `#${string}`;

/** A value to write. Text is always written as text; only `formula` (without the leading =) becomes one, with the value it has. */
export type CellContent = string | number | boolean | null | { readonly formula: string; readonly value: string | number | boolean | null };

export interface Edge {
  readonly weight: 'hair' | 'thin' | 'medium' | 'thick';
  readonly colour: Colour;
}

export interface Style {
  readonly font?: {
    readonly name?: string;
    /** Points. */
    readonly size?: number;
    readonly bold?: boolean;
    readonly italic?: boolean;
    readonly underline?: boolean;
    readonly colour?: Colour;
  };
  readonly fill?: Colour;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'middle' | 'bottom';
  readonly wrap?: boolean;
  readonly indent?: number;
  /** An Excel number format; `@` for text. */
  readonly format?: string;
  readonly border?: { readonly top?: Edge; readonly bottom?: Edge; readonly left?: Edge; readonly right?: Edge };
}

export interface CellPlan {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
  readonly style?: Style;
}

export interface SheetPlan {
  /** At most 31 characters, none of []:*?/\ */
  readonly name: string;
  readonly tabColour?: Colour;
  /** Default true. */
  readonly gridlines?: boolean;
  /** Per cent; default 100. */
  readonly zoom?: number;
  /** Rows above and columns left of the frozen panes' edge. */
  readonly freeze?: { readonly rows: number; readonly columns: number };
  /** Width in characters by column. */
  readonly widths: Readonly<Record<number, number>>;
  /** How cells of a column look that the plan says nothing of: rows prepared for filling in. */
  readonly columnStyles?: Readonly<Record<number, Style>>;
  /** Height in points by row; of a table's row it wins over the table's. */
  readonly heights: Readonly<Record<number, number>>;
  readonly cells: readonly CellPlan[];
  readonly merges?: readonly CellRange[];
  readonly tables?: readonly TablePlan[];
  readonly conditionalFormats?: readonly ConditionalFormatPlan[];
  readonly validations?: readonly ValidationPlan[];
  readonly charts?: readonly ChartPlan[];
  readonly slicers?: readonly SlicerPlan[];
  readonly notes?: readonly { readonly row: number; readonly column: number; readonly text: string }[];
  readonly print?: PrintPlan;
  /** Row groups' and helper columns are never hidden (Excel drops hidden cells from charts); only list sheets of a template are. */
  readonly hidden?: boolean;
}

/** A native table (ListObject). Its rows may be many: each column has one style, differences are conditional formats. */
export interface TablePlan {
  readonly name: string;
  /** The header row. */
  readonly row: number;
  readonly column: number;
  readonly columns: readonly TableColumnPlan[];
  readonly headerStyle: Style;
  readonly headerHeight?: number;
  /** Height in points of each body row, where not the default. */
  readonly rowHeight?: number;
  /** Where the table stands in the open workbook already, with cells of the user's beside it: where they go. */
  readonly userCells?: UserCellsPlan;
  /** Body rows; a table without rows is written with one blank row, as Excel asks. */
  readonly rows: readonly (readonly CellContent[])[];
  /** Native totals row: shown where any column has a `total`. */
  readonly totalStyle?: Style;
  readonly totalHeight?: number;
}

/** What becomes of the user's own cells beside a table that is filled again; whoever draws it moves them, formulas and all. */
export interface UserCellsPlan {
  /** By new row: the body row, 0-based, beside which its cells stand now. */
  readonly from: readonly (number | null)[];
  /** Headers of the user's columns that have been looked after: what loses its row there is kept elsewhere. */
  readonly headers: readonly string[];
  /** Cells that had lost their row, which is there again. */
  readonly returned: readonly { readonly row: number; readonly header: string; readonly content: string | number | boolean }[];
}

export interface TableColumnPlan {
  readonly header: string;
  readonly style: Style;
  /** Where it differs from the table's. */
  readonly headerStyle?: Style;
  /**
   * In the totals row: a label, or a function with its computed value; `custom` is a formula of our own. Text and values are
   * supplied by the plan, so that a reader without a calculator sees them.
   */
  readonly total?:
    | { readonly label: string }
    | { readonly function: 'sum' | 'count' | 'average'; readonly value: number }
    | { readonly function: 'custom'; readonly formula: string; readonly value: number | null };
  readonly totalStyle?: Style;
}

export type ConditionalFormatPlan = {
  readonly ranges: readonly CellRange[];
} & (
  | {
      readonly kind: 'formula';
      /** Relative to the top left cell of the first range, without the leading =. */
      readonly formula: string;
      /** Font colour, bold, fill, borders and number format. */
      readonly style: Style;
      readonly stop?: boolean;
    }
  | {
      /** A solid bar from 0. */
      readonly kind: 'dataBar';
      readonly colour: Colour;
      /** The value of a full bar. */
      readonly maximum: number;
    }
);

export type ValidationPlan = {
  readonly range: CellRange;
  /** Shown when the cell is selected. */
  readonly hint?: { readonly title: string; readonly text: string };
  /** Shown when the value is not allowed; `warning` lets the user go on. */
  readonly refusal: { readonly style: 'stop' | 'warning' | 'information'; readonly title: string; readonly text: string };
} & (
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'listFrom'; /** Absolute reference or name, without the leading =. */ readonly source: string }
  | {
      readonly kind: 'date' | 'whole' | 'decimal';
      /** Excel serial numbers for dates. */
      readonly minimum?: number;
      readonly maximum?: number;
    }
);

/** Cells of a sheet that a chart takes. */
export interface RangeReference {
  readonly sheet: string;
  readonly range: CellRange;
}

/** A corner of a chart: a cell and an offset into it, in px at 96 dpi. */
export interface Anchor {
  readonly row: number;
  readonly column: number;
  readonly dx?: number;
  readonly dy?: number;
}

/** Buttons that filter a table by one of its columns; a host that has none leaves them out. */
export interface SlicerPlan {
  /** Unique in the workbook. */
  readonly name: string;
  readonly table: string;
  /** The header of the column. */
  readonly column: string;
  readonly from: Anchor;
  readonly to: Anchor;
}

export interface ChartPlan {
  readonly name: string;
  readonly altText: string;
  readonly from: Anchor;
  readonly to: Anchor;
  readonly type: 'bar' | 'column' | 'line' | 'radar';
  readonly stacked?: boolean;
  /** Per cent of a bar's width. */
  readonly gap?: number;
  readonly categories: RangeReference;
  readonly series: readonly SeriesPlan[];
  readonly legend: 'top' | 'none';
  /** Where it is not that of the category labels. */
  readonly legendColour?: Colour;
  /** 0-based series kept out of the legend. */
  readonly legendWithout?: readonly number[];
  /** Text size in points of axes, legend and labels where not said otherwise. */
  readonly textSize: number;
  readonly categoryAxis: AxisPlan;
  readonly valueAxis: AxisPlan;
  readonly secondaryAxis?: AxisPlan;
  /** Inner plot area as fractions of the chart. */
  readonly plot?: { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
}

export interface AxisPlan {
  readonly minimum?: number;
  readonly maximum?: number;
  readonly step?: number;
  /** First category on top (bars). */
  readonly reverse?: boolean;
  /** `none`: present, but without labels, line and ticks (a deleted axis loses its scale in other readers). */
  readonly labels: 'none' | 'nextTo' | 'low';
  readonly labelColour?: Colour;
  readonly labelSize?: number;
  readonly line?: Colour;
  readonly gridlines?: Colour;
  readonly format?: string;
}

export interface SeriesPlan {
  /** A cell with the name, or the name. */
  readonly name: RangeReference | string;
  readonly values: RangeReference;
  /** A line over columns or bars of the other series. */
  readonly asLine?: boolean;
  readonly secondary?: boolean;
  /** Fill of bars; colour of lines. Left out: neither fill nor line. */
  readonly colour?: Colour;
  /** Points. */
  readonly lineWidth?: number;
  readonly dash?: boolean;
  readonly marker?: { readonly size: number; readonly fill: Colour; readonly line: Colour };
  readonly labels?: {
    readonly position: 'center' | 'insideEnd' | 'outsideEnd' | 'above' | 'right';
    readonly format: string;
    readonly colour: Colour;
    readonly bold?: boolean;
    readonly size?: number;
  };
}

export interface PrintPlan {
  readonly orientation: 'portrait' | 'landscape';
  /** Pages wide and tall; 0 = as many as it takes. */
  readonly fit: { readonly wide: number; readonly tall: number };
  /** Millimetres. */
  readonly margins: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  readonly centred?: boolean;
  readonly area?: CellRange;
  /** Printed after the area, each on pages of its own. */
  readonly further?: readonly CellRange[];
  /** Rows repeated on each page, both included. */
  readonly repeatRows?: { readonly from: number; readonly to: number };
  /** Columns repeated on each page where a sheet is several pages wide, both included. */
  readonly repeatColumns?: { readonly from: number; readonly to: number };
  /** A page break below each of these rows. */
  readonly breaksAfter?: readonly number[];
  /** Footer texts; `{page}` and `{pages}` are filled in by Excel. */
  readonly footer?: { readonly left?: string; readonly right?: string; readonly size: number };
}
