import * as sheetJs from '@e965/xlsx';
import { orDamaged, Refusal } from './refusal';

declare module '@e965/xlsx' {
  /** Exported by the library, missing in its types: parses a package that is already inflated. */
  export function parse_zip(zip: { readonly files: Readonly<Record<string, ZipFile>> }, options: sheetJs.ParsingOptions): ParsedBook;
}

interface ParsedBook {
  readonly Sheets: sheetJs.WorkBook['Sheets'];
  /** The shared texts, as far as we use them; missing in its types, too. */
  readonly Strings?: readonly { readonly t: string }[];
}

interface ZipFile {
  readonly name: string;
  readonly asBinary: () => string;
}

/** What SheetJS is given: inflated XML as binary strings, and which cell styles are dates. */
export interface PlainPackage {
  readonly sheets: readonly string[];
  readonly strings: string | undefined;
  readonly dateStyles: readonly boolean[];
  readonly date1904: boolean;
  readonly hasFormulas: boolean;
}

/** A cell of SheetJS, as far as we use it. */
export type ParsedCell = Pick<sheetJs.CellObject, 't' | 'v' | 'f' | 'z'>;

/** A sheet of SheetJS: rows and cells may be holes. */
export interface ParsedSheet {
  readonly rows: readonly (readonly (ParsedCell | undefined)[] | undefined)[];
  readonly merges: readonly sheetJs.Range[];
}

/** The number format of every cell that is shown as a date. */
export const DATE_FORMAT = 'yyyy-mm-dd';
const DATE_FORMAT_ID = 200;

/** Parses all sheets, in order; throws a Refusal where SheetJS throws or leaves one out. */
export function parseSheets(content: PlainPackage): readonly ParsedSheet[] {
  const workbook = parsed(content);
  return content.sheets.map((_, index) => parsedSheet(workbook.Sheets[sheetName(index)]));
}

/** The texts of a shared table, without their looks; throws a Refusal where SheetJS throws. */
export const parseTexts = (strings: string): readonly string[] => {
  const texts = parsed({ sheets: ['<worksheet/>'], strings, dateStyles: [], date1904: false, hasFormulas: false }).Strings ?? [];
  return texts.map(({ t }) => t);
};

const parsed = (content: PlainPackage): ParsedBook =>
  orDamaged(() =>
    sheetJs.parse_zip(
      { files: files(content) },
      {
        dense: true,
        cellText: false,
        cellHTML: false,
        cellNF: true,
        cellFormula: content.hasFormulas,
      },
    ),
  );

function parsedSheet(sheet: sheetJs.WorkSheet | undefined): ParsedSheet {
  // SheetJS drops a sheet that it cannot parse without a word.
  if (!sheet) throw new Refusal('damaged');
  return { rows: sheet['!data'] ?? [], merges: sheet['!merges'] ?? [] };
}

// SheetJS sees a package in the plainest form, whatever the file's own names, places, styles and themes are: it resolves
// few places of parts, does not know the built-in Chinese date formats, and its styles cost twenty times the cells.
function files(content: PlainPackage): Readonly<Record<string, ZipFile>> {
  const parts: readonly (readonly [string, string])[] = [
    ['[Content_Types].xml', contentTypes(content)],
    ['xl/workbook.xml', workbook(content)],
    ['xl/_rels/workbook.xml.rels', relations(content)],
    ['xl/styles.xml', styles(content)],
    ...(content.strings === undefined ? [] : [['xl/sharedStrings.xml', strings(content.strings)] as const]),
    ...content.sheets.map((sheet, index) => [`xl/worksheets/${sheetName(index)}.xml`, sheet] as const),
  ];
  return Object.fromEntries(parts.map(([name, text]) => [name, { name, asBinary: () => text }]));
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const sheetName = (index: number): string => `sheet${index + 1}`;

function contentTypes({ strings: text }: PlainPackage): string {
  const override = (part: string, kind: string): string =>
    `<Override PartName="/xl/${part}.xml" ContentType="${SPREADSHEET}.${kind}+xml"/>`;
  const shared = text === undefined ? '' : override('sharedStrings', 'sharedStrings');
  const parts = override('workbook', 'sheet.main') + override('styles', 'styles') + shared;
  return `<Types xmlns="${PACKAGE}/content-types">${parts}</Types>`;
}

function workbook({ sheets, date1904 }: PlainPackage): string {
  const list = sheets.map((_, index) => `<sheet name="${sheetName(index)}" sheetId="${index + 1}" r:id="r${index}"/>`);
  const properties = `<workbookPr date1904="${date1904 ? 1 : 0}"/>`;
  return `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">${properties}<sheets>${list.join('')}</sheets></workbook>`;
}

function relations({ sheets }: PlainPackage): string {
  const list = sheets.map(
    (_, index) => `<Relationship Id="r${index}" Type="${RELATIONSHIPS}/worksheet" Target="worksheets/${sheetName(index)}.xml"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${list.join('')}</Relationships>`;
}

function styles({ dateStyles }: PlainPackage): string {
  const list = dateStyles.map((isDate) => `<xf numFmtId="${isDate ? DATE_FORMAT_ID : 0}"/>`).join('');
  const formats = `<numFmts><numFmt numFmtId="${DATE_FORMAT_ID}" formatCode="${DATE_FORMAT}"/></numFmts>`;
  return `<styleSheet xmlns="${MAIN}">${formats}<cellXfs>${list}</cellXfs></styleSheet>`;
}

// SheetJS does not count an empty item written as <si/>, which would shift every text behind it by one.
const strings = (xml: string): string => xml.replace(/<((?:\w+:)?)si\s*\/>/g, '<$1si></$1si>');
