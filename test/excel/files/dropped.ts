import type { FileParts } from './file-parts';

const PARTS: readonly (readonly [RegExp, string])[] = [
  [/^xl\/media\//, 'pictures'],
  [/^xl\/threadedComments/, 'threaded comments'],
  [/^xl\/pivotTables\//, 'pivot tables'],
  [/^xl\/slicers\//, 'slicers'],
  [/^xl\/vbaProject/, 'macros'],
  [/^xl\/externalLinks\//, 'links to other workbooks'],
  [/^customXml\//, 'custom XML'],
];

const INSIDE_SHEETS: readonly (readonly [RegExp, string])[] = [
  [/<cfRule\s[^>]*type="(?!expression|cellIs|dataBar)/, 'conditional formats of other kinds'],
  [/<filterColumn\s[^>]*[^/]>/, 'filters'],
  [/<(?:firstHeader|evenHeader|oddHeader)>/, 'page headers'],
];

/** Charts that our Excel does not draw. */
const OTHER_CHARTS = /<c:(?:bubble|stock|surface|ofPie|area3D|bar3D|line3D|pie3D|surface3D)Chart[\s>]/;

/** What a file holds that opening it does not keep, in words. */
export function droppedParts(parts: FileParts): readonly string[] {
  const texts = (pattern: RegExp): readonly string[] => parts.names.filter((name) => pattern.test(name)).map((name) => parts.text(name));
  const sheets = [...texts(/^xl\/worksheets\/[^/]+\.xml$/), ...texts(/^xl\/tables\/[^/]+\.xml$/)];
  return [
    ...PARTS.filter(([pattern]) => parts.names.some((name) => pattern.test(name))).map(([, word]) => word),
    ...INSIDE_SHEETS.filter(([pattern]) => sheets.some((xml) => pattern.test(xml))).map(([, word]) => word),
    ...(texts(/^xl\/charts\/chart/).some((xml) => OTHER_CHARTS.test(xml)) ? ['charts of other kinds'] : []),
  ];
}
