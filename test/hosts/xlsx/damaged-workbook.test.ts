import fc from 'fast-check';
import { BOUNDS, type Bounds } from '../../../src/hosts/xlsx/bounds';
import { readWorkbook } from '../../../src/hosts/xlsx/read-workbook';
import { packageOf, partsOf, zipOf, type Fixture } from '../../support/package-of';

const FIXTURE: Fixture = {
  styles: [0, 14],
  strings: '<si><t>主板</t></si>',
  sheets: [
    { name: '维修', rows: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>46082</v></c></row>' },
    { name: '借料', rows: '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row>' },
  ],
};

function reasonOf(bytes: Uint8Array, bounds: Partial<Bounds> = {}): unknown {
  const read = readWorkbook(bytes, { ...BOUNDS, ...bounds });
  return read.ok ? 'read' : read.failure.reason;
}

const withPart = (name: string, change: (text: string) => string): Uint8Array => {
  const parts = partsOf(FIXTURE);
  return zipOf({ ...parts, [name]: change(parts[name] ?? '') });
};

describe('a workbook that lost something is damaged', () => {
  it('where a named sheet has no part', () => {
    const { 'xl/worksheets/sheet2.xml': _, ...parts } = partsOf(FIXTURE);
    expect(reasonOf(zipOf(parts))).toBe('damaged');
  });

  it('where a named sheet has no relationship', () => {
    expect(reasonOf(withPart('xl/_rels/workbook.xml.rels', (text) => text.replace('rId2', 'rId7')))).toBe('damaged');
  });

  it('where a cell points at a shared string that is not there', () => {
    expect(reasonOf(withPart('xl/sharedStrings.xml', () => '<sst/>'))).toBe('damaged');
  });

  it.each([20, 120, 160, 200])('where the XML of a sheet ends at its character %i', (end) => {
    expect(reasonOf(withPart('xl/worksheets/sheet1.xml', (text) => text.slice(0, end)))).toBe('damaged');
  });

  it('where two sheets share a part', () => {
    expect(reasonOf(withPart('xl/_rels/workbook.xml.rels', (text) => text.replace('sheet2.xml', 'sheet1.xml')))).toBe('damaged');
  });
});

describe('whatever happens to the bytes, there is an answer', () => {
  const bytes = packageOf(FIXTURE);

  it('reads the whole file', () => {
    expect(reasonOf(bytes)).toBe('read');
  });

  it('calls the file damaged wherever it is cut off', () => {
    for (let end = 4; end < bytes.length; end += 1) expect(reasonOf(bytes.slice(0, end))).toBe('damaged');
  });

  it('never throws for changed bytes', () => {
    const change = fc.tuple(fc.nat(bytes.length - 1), fc.integer({ min: 0, max: 255 }));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), (changes) => {
        const changed = bytes.slice();
        for (const [place, byte] of changes) changed[place] = byte;
        expect(typeof readWorkbook(changed).ok).toBe('boolean');
      }),
      { numRuns: 1000 },
    );
  });

  it('never throws for changed XML in a sound archive', () => {
    const parts = partsOf(FIXTURE);
    const inserted = fc.string({ unit: fc.constantFrom(...'<>/"\'= &;arst0v年'), maxLength: 6 });
    const change = fc.tuple(fc.constantFrom(...Object.keys(parts)), fc.nat(), inserted);
    fc.assert(
      fc.property(change, fc.nat(20), ([name, place, added], cut) => {
        const text = parts[name] ?? '';
        const at = place % (text.length + 1);
        const changed = zipOf({ ...parts, [name]: text.slice(0, at) + added + text.slice(at + cut) });
        expect(typeof readWorkbook(changed).ok).toBe('boolean');
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a workbook that is too large is refused before it is read', () => {
  const row = (number: number, cells: string): string => `<row r="${number}">${cells}</row>`;

  it('by cells, blank ones before the last value included', () => {
    const blanks = '<c s="0"/>'.repeat(50);
    const rows = row(1, blanks) + row(2, '<c r="A2"><v>1</v></c>');
    expect(reasonOf(packageOf({ sheets: [{ rows }] }), { cells: 50 })).toBe('tooLarge');
    expect(reasonOf(packageOf({ sheets: [{ rows }] }), { cells: 51 })).toBe('read');
  });

  it('by the blanks that far-off cells would need', () => {
    const rows = row(1, '<c r="XFD1"><v>1</v></c>') + row(2, '<c r="XFD2"><v>1</v></c>');
    expect(reasonOf(packageOf({ sheets: [{ rows }] }), { cells: 30_000 })).toBe('tooLarge');
  });

  it.each(['XFE1', 'A1048577', 'A99999999', 'ZZZZZ1'])('by a cell at %s, outside of any sheet', (address) => {
    const rows = row(Number(/\d+/.exec(address)?.[0]), `<c r="${address}"><v>1</v></c>`);
    expect(reasonOf(packageOf({ sheets: [{ rows }] }))).toBe('tooLarge');
  });

  it('by its sheets', () => {
    expect(reasonOf(packageOf(FIXTURE), { sheets: 1 })).toBe('tooLarge');
  });
});

describe('what only looks large is read', () => {
  it('a million formatted blank rows behind the data', () => {
    const blanks = Array.from({ length: 1_000_000 }, (_, index) => `<row r="${index + 2}"><c s="1"/></row>`);
    const rows = `<row r="1"><c r="A1"><v>1</v></c></row>${blanks.join('')}`;
    const read = readWorkbook(packageOf({ styles: [0, 14], sheets: [{ rows }] }), { ...BOUNDS, cells: 10 });
    expect(read).toMatchObject({ ok: true, value: { sheets: [{ rows: [[1]] }] } });
  });

  it('a sheet that claims the largest range', () => {
    const rows = '<row r="1"><c r="A1"><v>1</v></c></row>';
    const read = readWorkbook(packageOf({ sheets: [{ head: '<dimension ref="A1:XFD1048576"/>', rows }] }));
    expect(read).toMatchObject({ ok: true, value: { sheets: [{ rows: [[1]] }] } });
  });

  it('a single value in the last cell of a sheet', () => {
    const read = readWorkbook(packageOf({ sheets: [{ rows: '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>' }] }));
    expect(read.ok && read.value.sheets[0]?.rows.at(-1)?.at(-1)).toBe(1);
  });
});
