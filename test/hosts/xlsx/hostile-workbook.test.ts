import { BOUNDS } from '../../../src/hosts/xlsx/bounds';
import { readWorkbook } from '../../../src/hosts/xlsx/read-workbook';
import { type FixtureSheet, packageOf, partsOf, zipOf } from '../../support/package-of';

const sheetsOf = (bytes: Uint8Array, bounds = BOUNDS) => {
  const read = readWorkbook(bytes, bounds);
  if (!read.ok) throw new Error(read.failure.reason);
  return read.value.sheets;
};
const textCell = (text: string): FixtureSheet => ({ rows: `<row r="1"><c r="A1" t="inlineStr"><is><t>${text}</t></is></c></row>` });

describe('what a hostile workbook tries comes to nothing', () => {
  test('entities that multiply are never expanded, in a cell, in a shared text or in a name', () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "${'ha'.repeat(50)}">${Array.from({ length: 8 }, (_, at) => `<!ENTITY ${'bcdefghi'[at]} "${`&${'abcdefgh'[at]};`.repeat(10)}">`).join('')}]>`;
    const parts = partsOf({ sheets: [textCell('&i;')], strings: '<si><t>&i;</t></si>' });
    const bytes = zipOf(
      Object.fromEntries(
        Object.entries(parts).map(([name, xml]) => [
          name,
          /sheet1|sharedStrings|workbook\.xml$/.test(name) ? xml.replace(/^(<\?xml[^>]*\?>)?/, `$1${bomb}`) : xml,
        ]),
      ),
    );
    const read = readWorkbook(bytes);
    expect(read.ok ? JSON.stringify(read.value).length : 0).toBeLessThan(500);
  });

  test('an entity that names a file of this machine is no text of it', () => {
    const parts = partsOf({ sheets: [textCell('&xxe;')] });
    const name = 'xl/worksheets/sheet1.xml';
    const read = readWorkbook(
      zipOf({ ...parts, [name]: (parts[name] ?? '').replace('?>', '?><!DOCTYPE x [<!ENTITY xxe SYSTEM "file:///etc/passwd">]>') }),
    );
    expect(JSON.stringify(read)).not.toContain('root:');
  });

  test('a link to another file or address is never followed', () => {
    const parts = partsOf({ sheets: [textCell('x')] });
    const relations = parts['xl/_rels/workbook.xml.rels'] ?? '';
    const far = relations.replace(
      '</Relationships>',
      '<Relationship Id="r7" Type="x/externalLink" Target="file:///etc/passwd" TargetMode="External"/></Relationships>',
    );
    expect(sheetsOf(zipOf({ ...parts, 'xl/_rels/workbook.xml.rels': far })).map(({ rows }) => rows)).toEqual([[['x']]]);
  });

  test('macros are neither run nor kept: only cells come out', () => {
    const [sheet] = sheetsOf(zipOf({ ...partsOf({ sheets: [textCell('x')] }), 'xl/vbaProject.bin': 'Sub AutoOpen()' }));
    expect(Object.keys(sheet ?? {}).sort()).toEqual([
      'dates',
      'formulas',
      'hiddenColumns',
      'hiddenRows',
      'merges',
      'name',
      'rows',
      'visibility',
    ]);
  });

  test('a text of 32,767 characters, and control and bidirectional characters, arrive as they are', () => {
    const longest = '长'.repeat(32_767);
    expect(sheetsOf(packageOf({ sheets: [textCell(longest)] }))[0]?.rows).toEqual([[longest]]);
    expect(sheetsOf(packageOf({ sheets: [textCell('a\u202Eb_x0007_')] }))[0]?.rows).toEqual([['a\u202Eb\u0007']]);
  });

  test('16,384 columns are read, one more is not', () => {
    expect(sheetsOf(packageOf({ sheets: [{ rows: '<row r="1"><c r="XFD1"><v>1</v></c></row>' }] }))[0]?.rows[0]).toHaveLength(16_384);
    expect(readWorkbook(packageOf({ sheets: [{ rows: '<row r="1"><c r="XFE1"><v>1</v></c></row>' }] })).ok).toBe(false);
  });

  test.each(['[维修]', "维'修", '维"修', '维修😀', '__proto__', 'constructor', '=1+1', '../x'])(
    'a sheet called %s keeps its name',
    (name) => {
      const written = name.replace(/&/g, '&amp;').replace(/"/g, '&quot;');
      expect(sheetsOf(packageOf({ sheets: [{ ...textCell('x'), name: written }] })).map((sheet) => [sheet.name, sheet.rows])).toEqual([
        [name, [['x']]],
      ]);
    },
  );
});
