import type { Language, Words } from '../values/language';
import type { Month } from '../values/month';
import { a1 } from '../workbook/address';
import type { CellRange } from '../workbook/cells';
import type { CellContent, CellPlan, Colour, ConditionalFormatPlan, SheetPlan, Style, TablePlan, ValidationPlan } from '../plan/plan';
import { type AnyColumns, tableName } from '../schema/sheet';
import { sheetName } from '../sheets/list-frame';
import { fittedWide } from '../sheets/printed-pages';
import { COLOUR, FONT, bodyStyle, headerStyle, lookOf, points, subtitleStyle, titleStyle, widthOf } from '../sheets/look';
import { pageFooter } from '../sheets/page-footer';
import { headerNote } from './column-guidance';
import { type WordSource, columnValidation } from './column-validation';

/** Rows below the header that are prepared for filling in; a native table grows into them as one types. */
export const PREPARED_ROWS = 1000;

/** A list of the contract, free of its record type. */
export interface AnyList {
  readonly id: string;
  readonly title: Words;
  readonly columns: AnyColumns;
  readonly purpose?: Words;
  readonly example?: unknown;
}

/** What helps the one who fills a list in. */
export interface ListGuide {
  readonly example?: readonly (string | number | null)[];
  readonly sources: Readonly<Record<string, WordSource>>;
  /** Fields whose dates lie in the month. */
  readonly monthly: readonly string[];
  readonly month?: Month | undefined;
}

interface ListPage {
  readonly sheet: AnyList;
  readonly language: Language;
  readonly line: string;
  readonly tabColour: Colour;
  readonly rows?: TablePlan['rows'];
  /** Only where the list is filled in by hand. */
  readonly guide?: ListGuide;
}

const EXAMPLE_ROW = 3;

/** The header row of a list page, 0-based: lower where an example stands above it. */
export const headerRowOf = (guide: ListGuide | undefined): number => (guide?.example ? EXAMPLE_ROW + 1 : EXAMPLE_ROW);

/** A list of the contract as a sheet of an input workbook: title, line, an example apart from the data, native table. */
export function listPage(page: ListPage): SheetPlan {
  const { sheet, language, guide, rows = [] } = page;
  const columns = sheet.columns;
  const name = sheetName(sheet.title, language);
  const header = headerRowOf(guide);
  const fields = Object.values(columns);
  const widths = fields.map(({ type, title, width }) => widthOf(type.kind, title[language], width));
  return {
    name,
    tabColour: page.tabColour,
    gridlines: false,
    freeze: { rows: header + 1, columns: 1 },
    widths: Object.fromEntries(widths.map((width, column) => [column, width])),
    heights: { 0: points(30), 1: points(22), 2: points(guide?.example ? 20 : 6), ...(guide?.example && { [EXAMPLE_ROW]: points(24) }) },
    cells: [...headings(page), ...(guide?.example ? exampleCells(guide.example, columns, language) : [])],
    tables: [
      {
        name: tableName(name),
        row: header,
        column: 0,
        headerStyle: headerStyle('text', language),
        headerHeight: points(34),
        rowHeight: points(22),
        columns: fields.map(({ type, title, required }) => ({
          header: title[language],
          headerStyle: guide && !required ? optionalHeader(headerStyle(type.kind, language)) : headerStyle(type.kind, language),
          style: bodyStyle(type.kind, language),
        })),
        rows,
      },
    ],
    ...(guide && guidance(columns, header, guide, language)),
    print: {
      orientation: 'landscape',
      ...fittedWide(widths, 1),
      margins: { top: 13, right: 10, bottom: 13, left: 10 },
      repeatRows: { from: header, to: header },
      footer: pageFooter(name, language),
    },
  };
}

const headings = ({ sheet, language, line }: ListPage): readonly CellPlan[] => [
  { row: 0, column: 0, content: sheet.title[language], style: titleStyle(language) },
  { row: 1, column: 0, content: line, style: subtitleStyle(language) },
];

const optionalHeader = (style: Style): Style => ({ ...style, fill: COLOUR.blue3, font: { ...style.font, colour: COLOUR.ink } });

function exampleCells(example: NonNullable<ListGuide['example']>, columns: AnyColumns, language: Language): readonly CellPlan[] {
  const font = { name: FONT[language].body, size: 10, italic: true, colour: COLOUR.mute };
  const words = { zh: '示例（照这样填；示例本身不会被读取）', en: 'Example (fill in like this; the example itself is not read)' }[language];
  return [
    {
      row: EXAMPLE_ROW - 1,
      column: 0,
      content: words,
      style: { font: { name: FONT[language].title, size: 9, colour: COLOUR.mute }, horizontal: 'left', vertical: 'bottom', indent: 1 },
    },
    ...Object.values(columns).map(({ type }, column): CellPlan => {
      const { horizontal } = lookOf(type.kind);
      return {
        row: EXAMPLE_ROW,
        column,
        content: example[column] ?? null,
        style: {
          font,
          fill: COLOUR.card,
          horizontal,
          vertical: 'middle',
          ...(horizontal === 'left' && { indent: 1 }),
          ...(typeof example[column] === 'number' && { format: lookOf(type.kind).format }),
        },
      };
    }),
  ];
}

function guidance(
  columns: AnyColumns,
  header: number,
  guide: ListGuide,
  language: Language,
): Pick<SheetPlan, 'notes' | 'validations' | 'conditionalFormats' | 'columnStyles'> {
  const fields = Object.entries(columns);
  const rangeOf = (column: number, to = column): CellRange => ({
    top: header + 1,
    left: column,
    bottom: header + PREPARED_ROWS,
    right: to,
  });
  return {
    notes: fields.map(([, column], index) => ({ row: header, column: index, text: headerNote(column, language) })),
    validations: fields.flatMap(([field, column], index): readonly ValidationPlan[] => {
      const month = guide.monthly.includes(field) ? guide.month : undefined;
      const validation = columnValidation(column, rangeOf(index), { language, source: guide.sources[field], month });
      return validation ? [validation] : [];
    }),
    conditionalFormats: inputFormats(
      fields.map(([, { required }]) => required),
      rangeOf,
    ),
    columnStyles: Object.fromEntries(fields.map(([, { type }], index) => [index, plainStyle(bodyStyle(type.kind, language))])),
  };
}

/** Rows of a column that the table has not reached yet: format and font only, so that titles above keep their looks. */
const plainStyle = ({ font, format, horizontal, indent, vertical }: Style): Style => ({
  ...(font && { font }),
  ...(format && { format }),
  ...(horizontal && { horizontal }),
  ...(indent && { indent }),
  ...(vertical && { vertical }),
});

/** Prepared rows look like a form; a required cell that is missing in a row begun turns yellow. */
function inputFormats(required: readonly boolean[], rangeOf: (column: number, to?: number) => CellRange): readonly ConditionalFormatPlan[] {
  const last = required.length - 1;
  const needed = required.flatMap((is, column) => (is ? [rangeOf(column)] : []));
  const top = rangeOf(0).top;
  const edge = { weight: 'thin', colour: COLOUR.line } as const;
  const border = { top: edge, bottom: edge, left: edge, right: edge };
  const begun = `COUNTA($A${top + 1}:$${a1(top, last)})>0`;
  return [
    ...(needed[0]
      ? [
          {
            kind: 'formula',
            ranges: needed,
            formula: `AND(${begun},LEN(TRIM(${a1(top, needed[0].left)}))=0)`,
            style: { fill: COLOUR.nearPale, border },
            stop: true,
          } as const,
        ]
      : []),
    { kind: 'formula', ranges: [rangeOf(0, last)], formula: `ROW()>${top}`, style: { fill: COLOUR.input, border } },
  ];
}

/** The records of a list as table rows: each value as its column writes it. */
export function tableRows(sheet: AnyList, records: readonly object[], language: Language): CellContent[][] {
  const columns = Object.entries(sheet.columns);
  return records.map((record) =>
    columns.map(([field, { type }]) => {
      const value = (record as Readonly<Record<string, unknown>>)[field];
      return value === undefined ? null : type.write(value, language);
    }),
  );
}
