import { strToU8, zipSync } from 'fflate';
import { BOUNDS, type Bounds } from '../../../src/hosts/xlsx/bounds';
import { readWorkbook } from '../../../src/hosts/xlsx/read-workbook';
import { openArchive } from '../../../src/hosts/xlsx/zip-gate';
import { packageOf, partsOf, zipOf } from '../../support/package-of';
import { asZip64, compoundFile, directoryEntry, sharingBytes, withField } from '../../support/zip-bytes';

const SHEET = 'xl/worksheets/sheet1.xml';
const INFLATED_SIZE = 24;
const WORKBOOK = packageOf({ sheets: [{ rows: '<row r="1"><c r="A1"><v>1</v></c></row>' }] });

function reasonOf(bytes: Uint8Array, bounds: Partial<Bounds> = {}): unknown {
  const read = readWorkbook(bytes, { ...BOUNDS, ...bounds });
  return read.ok ? 'read' : read.failure.reason;
}

describe('files that are no .xlsx workbooks', () => {
  it.each([
    ['a text', strToU8('维修单号,经销商')],
    ['a web page without a table', strToU8('<html><p>请先登录</p></html>')],
    ['an XML file of something else', strToU8('<?xml version="1.0"?><invoice><table/></invoice>')],
    ['an empty archive', zipSync({})],
    ['an archive of other things', zipOf({ '照片.txt': '1' })],
    ['another Office file in a compound file', compoundFile('WordDocument')],
    ['a compound file with a folder called Workbook', compoundFile('Workbook', 1)],
  ])('%s is not a workbook', (_, bytes) => {
    expect(reasonOf(bytes)).toBe('notAWorkbook');
  });

  it('an empty file is told as one', () => {
    expect(reasonOf(new Uint8Array())).toBe('empty');
  });

  it('a Word document is not a workbook', () => {
    const parts = partsOf({ folder: 'word/', sheets: [] });
    expect(reasonOf(zipOf({ ...parts, 'word/workbook.xml': '<?xml version="1.0"?><w:document xmlns:w="x"/>' }))).toBe('notAWorkbook');
  });

  it('an OpenDocument text is not a workbook', () => {
    expect(
      reasonOf(
        zipOf({ mimetype: 'application/vnd.oasis.opendocument.text', 'META-INF/manifest.xml': '<x/>', 'content.xml': '<office:text/>' }),
      ),
    ).toBe('notAWorkbook');
  });

  it('a binary workbook (.xlsb) is told as a format that is not read', () => {
    const parts = partsOf({ sheets: [{}] });
    expect(
      reasonOf(
        zipOf({ ...parts, '_rels/.rels': (parts['_rels/.rels'] ?? '').replace('workbook.xml', 'workbook.bin'), 'xl/workbook.bin': 'x' }),
      ),
    ).toBe('oldXls');
  });

  it('a compound file with nothing but the name of a stream Workbook is a damaged old .xls', () => {
    expect(reasonOf(compoundFile('Workbook'))).toBe('damaged');
  });

  it('a workbook of Excel 95 is told as a format that is not read', () => {
    expect(reasonOf(compoundFile('Book'))).toBe('oldXls');
  });

  it('a compound file that ends before its directory was cut off', () => {
    expect([reasonOf(compoundFile('').slice(0, 8)), reasonOf(compoundFile('WordDocument').slice(0, 512))]).toEqual(['damaged', 'damaged']);
  });

  it('a compound file with an encrypted package is a workbook behind a password', () => {
    expect(reasonOf(compoundFile('EncryptedPackage'))).toBe('encrypted');
  });

  it('an archive whose parts need a password is encrypted', () => {
    const bytes = WORKBOOK.slice();
    bytes.set([1], directoryEntry(bytes, '_rels/.rels') + 8);
    expect(reasonOf(bytes)).toBe('encrypted');
  });
});

describe('archives that are sound', () => {
  it('reads ZIP64', () => {
    expect(reasonOf(asZip64(WORKBOOK))).toBe('read');
  });

  it('reads an archive with bytes of another buffer around it', () => {
    const around = new Uint8Array(WORKBOOK.length + 20).fill(7);
    around.set(WORKBOOK, 10);
    expect(reasonOf(around.subarray(10, 10 + WORKBOOK.length))).toBe('read');
  });

  it('reads parts that are stored, and parts of many packed blocks', () => {
    const random = Uint8Array.from({ length: 400_000 }, (_, place) => (place * 2654435761) >>> 13);
    for (const level of [0, 6] as const) {
      const archive = openArchive(zipSync({ a: random }, { level }));
      expect(archive.ok && archive.value.part('A')).toEqual(random);
    }
  });
});

describe('archives that lie', () => {
  const bomb = zipSync({ ...packed(partsOf({ sheets: [{}] })), [SHEET]: new Uint8Array(30_000_000) });

  it('refuses a small file that declares far more than it holds', () => {
    expect(reasonOf(bomb)).toBe('tooLarge');
    expect(reasonOf(bomb, { ratio: 2_000, inflatedBytes: 20_000_000 })).toBe('tooLarge');
    expect(reasonOf(bomb, { ratio: 2_000, partBytes: 29_999_999 })).toBe('tooLarge');
    expect(reasonOf(bomb, { ratio: 2_000, partBytes: 30_000_000 })).not.toBe('tooLarge');
  });

  it('takes a size that no packing could come from for damage, not for a bomb', () => {
    expect(reasonOf(withField(WORKBOOK, SHEET, INFLATED_SIZE, 400_000_000))).toBe('damaged');
  });

  it.each([100, 900_000])('stops inflating a part that is larger than the declared %i bytes', (declared) => {
    expect(reasonOf(withField(bomb, SHEET, INFLATED_SIZE, declared))).toBe('damaged');
  });

  it('stops inflating a part of many packed blocks at its declared size', () => {
    const noise = Uint8Array.from({ length: 300_000 }, (_, place) => (Math.imul(place, 2654435761) ^ (place * place)) >>> 11);
    const archive = openArchive(withField(zipSync({ a: noise }), 'a', INFLATED_SIZE, 299_999));
    expect(() => archive.ok && archive.value.part('a')).toThrow('damaged');
  });

  it.each([
    ['less', -1],
    ['more', 1],
  ])('refuses a part that declares %s than it is', (_, difference) => {
    const size = new DataView(WORKBOOK.buffer).getUint32(directoryEntry(WORKBOOK, SHEET) + INFLATED_SIZE, true);
    expect(reasonOf(withField(WORKBOOK, SHEET, INFLATED_SIZE, size + difference))).toBe('damaged');
  });

  it('refuses a part whose checksum is wrong', () => {
    expect(reasonOf(withField(WORKBOOK, SHEET, 16, 1))).toBe('damaged');
  });

  it('refuses parts that share their packed bytes', () => {
    const noise = Array.from({ length: 3000 }, (_, place) => (place * 2654435761) % 997).join('');
    const bytes = zipOf({ ...partsOf({ sheets: [{}] }), a: noise, b: '1' });
    expect(reasonOf(bytes)).toBe('read');
    expect(reasonOf(sharingBytes(bytes, 'b', 'a'))).toBe('damaged');
  });

  it('refuses too many parts, and too large a file', () => {
    expect(reasonOf(WORKBOOK, { parts: 5 })).toBe('tooLarge');
    expect(reasonOf(WORKBOOK, { fileBytes: WORKBOOK.length - 1 })).toBe('tooLarge');
  });

  it.each(['../workbook.xml', 'xl/../../x', '//server/x', 'C:/x', 'XL/WORKBOOK.XML'])('refuses a part named %s', (name) => {
    const read = readWorkbook(zipOf({ ...partsOf({ sheets: [{}] }), [name]: '' }));
    const why = name === 'XL/WORKBOOK.XML' ? 'partTwice' : 'pathTrick';
    expect(read).toMatchObject({ ok: false, failure: { reason: 'damaged', args: { why } } });
  });
});

function packed(parts: Readonly<Record<string, string>>): Record<string, Uint8Array> {
  return Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]));
}
