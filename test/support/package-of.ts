import { strToU8, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const STRICT = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT_RELATIONSHIPS = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** One sheet of a fixture: its rows as XML and what stands around them. */
export interface FixtureSheet {
  readonly name?: string;
  readonly state?: string;
  /** Between the root and sheetData: dimension, cols. */
  readonly head?: string;
  readonly rows?: string;
  /** Behind sheetData: mergeCells. */
  readonly tail?: string;
}

/** A workbook fixture; all places can be changed. */
export interface Fixture {
  readonly sheets: readonly FixtureSheet[];
  /** The items of the shared strings, as XML. */
  readonly strings?: string;
  /** Number formats by id, and the number format of each cell style. */
  readonly formats?: Readonly<Record<number, string>>;
  readonly styles?: readonly number[];
  readonly date1904?: boolean;
  /** Folder of the workbook part, with a slash at its end. */
  readonly folder?: string;
  readonly strict?: boolean;
}

/** The parts of a small .xlsx package, by name. */
export function partsOf(fixture: Fixture): Record<string, string> {
  const { folder = 'xl/', sheets, strict = false } = fixture;
  const relationships = strict ? STRICT_RELATIONSHIPS : RELATIONSHIPS;
  const relation = (id: string, kind: string, target: string): string =>
    `<Relationship Id="${id}" Type="${relationships}/${kind}" Target="${target}"/>`;
  const relations = (list: readonly string[]): string =>
    `<?xml version="1.0"?><Relationships xmlns="${PACKAGE}/relationships">${list.join('')}</Relationships>`;
  return {
    '[Content_Types].xml': `<?xml version="1.0"?><Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/${folder}workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
    '_rels/.rels': relations([relation('rId1', 'officeDocument', `${folder}workbook.xml`)]),
    [`${folder}workbook.xml`]: workbookXml(fixture, strict ? STRICT : MAIN, relationships),
    [`${folder}_rels/workbook.xml.rels`]: relations([
      ...sheets.map((_, index) => relation(`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`)),
      relation('rId900', 'styles', 'styles.xml'),
      relation('rId901', 'sharedStrings', 'sharedStrings.xml'),
    ]),
    [`${folder}styles.xml`]: stylesXml(fixture),
    [`${folder}sharedStrings.xml`]: `<sst xmlns="${MAIN}">${fixture.strings ?? ''}</sst>`,
    ...Object.fromEntries(
      sheets.map((sheet, index) => [`${folder}worksheets/sheet${index + 1}.xml`, worksheetXml(sheet, strict ? STRICT : MAIN)]),
    ),
  };
}

/** A small .xlsx package. */
export const packageOf = (fixture: Fixture): Uint8Array => zipOf(partsOf(fixture));

/** An archive of the given parts. */
export const zipOf = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));

const worksheetXml = ({ head = '', rows = '', tail = '' }: FixtureSheet, main: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${main}">${head}<sheetData>${rows}</sheetData>${tail}</worksheet>`;

function workbookXml({ sheets, date1904 = false }: Fixture, main: string, relationships: string): string {
  const list = sheets.map(({ name, state }, index) => {
    const visibility = state === undefined ? '' : ` state="${state}"`;
    return `<sheet name="${name ?? `Sheet${index + 1}`}" sheetId="${index + 1}"${visibility} r:id="rId${index + 1}"/>`;
  });
  const properties = date1904 ? '<workbookPr date1904="1"/>' : '';
  return `<?xml version="1.0"?><workbook xmlns="${main}" xmlns:r="${relationships}">${properties}<sheets>${list.join('')}</sheets></workbook>`;
}

function stylesXml({ formats = {}, styles = [0] }: Fixture): string {
  const list = Object.entries(formats).map(([id, code]) => `<numFmt numFmtId="${id}" formatCode="${code}"/>`);
  const cellStyles = styles.map((format) => `<xf numFmtId="${format}" applyNumberFormat="1"/>`);
  return `<styleSheet xmlns="${MAIN}"><numFmts>${list.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${cellStyles.join('')}</cellXfs></styleSheet>`;
}
