import { SSF } from '@e965/xlsx';
import { tagsNamed } from './xml-tags';

const isDateFormat: (format: string) => boolean = SSF.is_date;

/** Whether each cell style (by its index in cellXfs) shows numbers as dates or times. */
export function dateStyles(stylesXml: string): readonly boolean[] {
  const formats = new Map(tagsNamed(stylesXml, 'numFmt').map((format) => [format.get('numFmtId') ?? '', format.get('formatCode') ?? '']));
  return tagsNamed(cellStyles(stylesXml), 'xf').map((style) => {
    const id = style.get('numFmtId') ?? '0';
    const format = formats.get(id);
    return format === undefined ? isBuiltInDate(Number(id)) : isDateFormat(format);
  });
}

function cellStyles(stylesXml: string): string {
  const start = stylesXml.search(/<(?:[\w.-]+:)?cellXfs[\s>]/);
  const behind = start < 0 ? '' : stylesXml.slice(start);
  return behind.slice(0, behind.search(/<\/(?:[\w.-]+:)?cellXfs>/));
}

// ECMA-376 18.8.30: 27 to 36 and 50 to 58 are the dates of the Chinese, Japanese and Korean editions of Excel, which
// no file spells out.
const BUILT_IN_DATES = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
] as const;
const isBuiltInDate = (id: number): boolean => BUILT_IN_DATES.some(([first, last]) => id >= first && id <= last);
