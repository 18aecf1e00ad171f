import { parse_zip } from '@e965/xlsx';
import type { WorkBook } from '@e965/xlsx';
import type { WorkbookCells } from '../../engine/workbook/cells';
import type { Bounds } from './bounds';
import { WHOLE_FILE, libraryCells, quietly } from './library-book';
import { Refusal, orDamaged, refuseBeyond } from './refusal';
import { xmlBinary, xmlText } from './xml-tags';
import type { Archive } from './zip-gate';

const MANIFEST = 'META-INF/manifest.xml';
const CONTENT = 'content.xml';
const STYLES = 'styles.xml';
const BARE_MANIFEST = '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>';
const BARE_STYLES = '<office:document-styles/>';

/** Whether an archive is an OpenDocument file. */
export const isOpenDocument = (archive: Archive): boolean => archive.has(CONTENT) && archive.has(MANIFEST);

/** Reads an OpenDocument spreadsheet (.ods): the library is given its content and number formats alone. */
export function odsCells(archive: Archive, bounds: Bounds): WorkbookCells {
  if (/encryption-data/.test(xmlText(archive.part(MANIFEST) ?? new Uint8Array()))) throw new Refusal('encrypted');
  const content = archive.part(CONTENT) ?? new Uint8Array();
  refuseBeyond('inflatedBytes', content.length, bounds.odsBytes);
  const xml = xmlText(content);
  if (!/<(?:[\w.-]+:)?spreadsheet[\s>]/.test(xml)) throw new Refusal('notAWorkbook');
  if (!/<\/(?:[\w.-]+:)?document-content>\s*$/.test(xml)) throw new Refusal('damaged');
  refuseBeyond('cells', repeatedCells(xml), Math.min(bounds.cells, bounds.odsCells));
  const styles = archive.part(STYLES);
  const files = Object.fromEntries(
    [
      [MANIFEST, BARE_MANIFEST],
      [STYLES, styles ? xmlBinary(styles) : BARE_STYLES],
      [CONTENT, xmlBinary(content)],
    ].map(([name = '', part = '']) => [name, { name, asBinary: () => part }]),
  );
  return libraryCells(orDamaged(() => quietly(() => parse_zip({ files }, WHOLE_FILE))) as WorkBook, 'ods', bounds);
}

const PIECE = /<(?:[\w.-]+:)?(table-row|table-cell|covered-table-cell)(?=[\s/>])((?:[^<>"']|"[^"]*"|'[^']*')*)>/g;
const ROWS = /number-rows-repeated\s*=\s*["'](\d+)/;
const COLUMNS = /number-columns-repeated\s*=\s*["'](\d+)/;

/** The cells with something in them, repeated ones as often as they stand: a few letters can say a billion. */
function repeatedCells(xml: string): number {
  let [cells, rows] = [0, 1];
  for (const [, kind, attributes = ''] of xml.matchAll(PIECE)) {
    if (kind === 'table-row') rows = Number(ROWS.exec(attributes)?.[1] ?? 1);
    else if (!attributes.endsWith('/') || /[:\s](?:[\w-]*value)\s*=/.test(attributes))
      cells += rows * Number(COLUMNS.exec(attributes)?.[1] ?? 1);
  }
  return cells;
}
