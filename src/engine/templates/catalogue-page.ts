import type { Language, Words } from '../values/language';
import { a1 } from '../workbook/address';
import type { CellContent, SheetPlan } from '../plan/plan';
import { CATALOGUE_TITLE } from '../records/catalogue-page';
import { sheetName } from '../sheets/list-frame';
import { COLOUR, bodyStyle, headerStyle, points, subtitleStyle, titleStyle } from '../sheets/look';

/** A model that a dealer can choose. */
export interface CatalogueModel {
  readonly model: string;
  readonly name: string;
}

/** A part that a dealer can choose. */
export interface CataloguePart {
  readonly part: string;
  readonly name: string;
}

interface Catalogue {
  readonly models: readonly CatalogueModel[];
  readonly parts: readonly CataloguePart[];
}

const LINE: Words = {
  zh: '总部现有的产品型号和配件，供各表的下拉列表使用，也可用来查编码。不用填写。',
  en: 'Head office’s models and parts: for the lists in the other sheets, and to look up numbers. Nothing to fill in.',
};
const MODELS = {
  name: { zh: '型号目录', en: 'Model_catalogue' },
  headers: { zh: ['产品型号', '产品名称'], en: ['Model', 'Product name'] },
} as const;
const PARTS = {
  name: { zh: '配件目录', en: 'Part_catalogue' },
  headers: { zh: ['配件编码', '配件名称'], en: ['Part no.', 'Part name'] },
} as const;
const HEADER = 3;
const PARTS_COLUMN = 3;

/** The defined names of the lists that the other sheets choose from. */
export const CATALOGUE_NAMES = {
  models: { zh: '可选型号', en: 'Models_to_choose' },
  parts: { zh: '可选配件', en: 'Parts_to_choose' },
} as const satisfies Readonly<Record<string, Words>>;

/** The models and parts that head office knows, as two tables, with a name for each list; a part stands once whatever its prices. */
export function cataloguePage(
  { models, parts }: Catalogue,
  language: Language,
): { readonly sheet: SheetPlan; readonly names: readonly { readonly name: string; readonly refersTo: string }[] } {
  const name = sheetName(CATALOGUE_TITLE, language);
  const once = new Map(parts.map((part) => [part.part, part]));
  const lists = [
    { ...MODELS, column: 0, rows: models.map(({ model, name: of }) => [model, of]), called: CATALOGUE_NAMES.models },
    { ...PARTS, column: PARTS_COLUMN, rows: [...once.values()].map(({ part, name: of }) => [part, of]), called: CATALOGUE_NAMES.parts },
  ];
  return {
    sheet: {
      name,
      tabColour: COLOUR.line,
      gridlines: false,
      freeze: { rows: HEADER + 1, columns: 0 },
      widths: { 0: 16, 1: 24, 2: 4, 3: 16, 4: 24 },
      heights: { 0: points(30), 1: points(22), 2: points(6) },
      cells: [
        { row: 0, column: 0, content: CATALOGUE_TITLE[language], style: titleStyle(language) },
        { row: 1, column: 0, content: LINE[language], style: subtitleStyle(language) },
      ],
      tables: lists.map(({ name: table, headers, column, rows }) => ({
        name: table[language],
        row: HEADER,
        column,
        headerStyle: headerStyle('text', language),
        headerHeight: points(34),
        rowHeight: points(20),
        columns: headers[language].map((header, index) => ({ header, style: bodyStyle(index === 0 ? 'code' : 'text', language) })),
        rows: rows as readonly (readonly CellContent[])[],
      })),
      print: {
        orientation: 'portrait',
        fit: { wide: 1, tall: 0 },
        margins: { top: 13, right: 10, bottom: 13, left: 10 },
        repeatRows: { from: HEADER, to: HEADER },
      },
    },
    names: lists.map(({ called, column, rows }) => ({
      name: called[language],
      refersTo: `'${name}'!${absolute(HEADER + 1, column)}:${absolute(HEADER + Math.max(rows.length, 1), column)}`,
    })),
  };
}

const absolute = (row: number, column: number): string => a1(row, column).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
