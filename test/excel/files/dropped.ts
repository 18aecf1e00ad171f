import { strFromU8, unzipSync } from 'fflate';

const PARTS: readonly (readonly [RegExp, string])[] = [
  [/^xl\/charts\/chart/, 'charts'],
  [/^xl\/media\//, 'pictures'],
  [/^xl\/comments|^xl\/threadedComments/, 'comments'],
  [/^xl\/pivotTables\//, 'pivot tables'],
  [/^xl\/slicers\//, 'slicers'],
  [/^xl\/vbaProject/, 'macros'],
  [/^xl\/externalLinks\//, 'links to other workbooks'],
  [/^customXml\//, 'custom XML'],
];

const INSIDE_SHEETS: readonly (readonly [RegExp, string])[] = [
  [/<conditionalFormatting[\s>]/, 'conditional formats'],
  [/<dataValidations?[\s>]/, 'data validation'],
  [/<hyperlinks?[\s>]/, 'links'],
  [/<sheetProtection[\s/>]/, 'sheet protection'],
  [/<pane[\s/>]/, 'frozen panes'],
  [/<pageSetup[\s/>]|<headerFooter[\s>]|<rowBreaks[\s>]/, 'print setup'],
  [/<autoFilter[\s/>]/, 'filters'],
];

/** What a file holds that opening it does not keep, in words. */
export function droppedParts(bytes: Uint8Array): readonly string[] {
  const parts = unzipSync(bytes);
  const names = Object.keys(parts);
  const sheets = names.filter((name) => /^xl\/worksheets\/[^/]+\.xml$/.test(name)).map((name) => strFromU8(parts[name] ?? new Uint8Array()));
  const workbook = strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array());
  return [
    'fonts, fills, borders and alignment',
    ...PARTS.filter(([pattern]) => names.some((name) => pattern.test(name))).map(([, word]) => word),
    ...INSIDE_SHEETS.filter(([pattern]) => sheets.some((xml) => pattern.test(xml))).map(([, word]) => word),
    ...(/<definedName[\s>]/.test(workbook) ? ['defined names'] : []),
  ];
}
