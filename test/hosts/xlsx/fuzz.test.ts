import * as sheetJs from '@e965/xlsx';
import fc from 'fast-check';
import { BOUNDS } from '../../../src/hosts/xlsx/bounds';
import { readCsv } from '../../../src/hosts/xlsx/csv';
import { readWorkbook } from '../../../src/hosts/xlsx/read-workbook';
import { fuzzRuns } from '../../support/fuzz-runs';
import { ReadingThread } from '../../support/reading-thread';

jest.setTimeout(120_000);

const ROWS = Array.from({ length: 40 }, (_, at) => [`WX-${at}`, 46_083 + at, at % 3 === 0 ? '张三' : null, at * 1.5]);
const book = sheetJs.utils.book_new();
sheetJs.utils.book_append_sheet(book, sheetJs.utils.aoa_to_sheet([['维修单号', '叫修时间', '用户姓名', '金额'], ...ROWS]), '维修');
const written = (bookType: sheetJs.BookType): Uint8Array => new Uint8Array(sheetJs.write(book, { bookType, type: 'array' }) as ArrayBuffer);

/** Bytes after some of them were changed, and the end was cut off or not. */
const damaged = (bytes: Uint8Array): fc.Arbitrary<Uint8Array> =>
  fc
    .tuple(fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { maxLength: 30 }), fc.option(fc.nat(bytes.length)))
    .map(([changes, length]) => {
      const changed = bytes.slice(0, length ?? bytes.length);
      for (const [at, byte] of changes) if (at < changed.length) changed[at] = byte;
      return changed;
    });

const REASONS = ['empty', 'notAWorkbook', 'oldXls', 'encrypted', 'damaged', 'tooLarge'];

test.each<sheetJs.BookType>(['xlsx', 'ods'])('a damaged %s is read or refused with a reason, never more', (bookType) => {
  const bytes = written(bookType);
  fc.assert(
    fc.property(damaged(bytes), (changed) => {
      const read = readWorkbook(changed, { ...BOUNDS, cells: 100_000 });
      expect(read.ok || REASONS.includes(read.failure.reason)).toBe(true);
    }),
    fuzzRuns(300),
  );
});

test('a damaged .xls is read, refused with a reason, or ended with its thread: its library can loop over one for ever', async () => {
  const bytes = written('biff8');
  const thread = new ReadingThread(10_000);
  try {
    await fc.assert(
      fc.asyncProperty(damaged(bytes), async (changed) => {
        expect(['read', 'ended', ...REASONS]).toContain(await thread.read(changed));
      }),
      fuzzRuns(120),
    );
  } finally {
    await thread.end();
  }
});

test('whatever the bytes of a .csv are, it is read or refused with a reason', () => {
  const piece = fc.oneof(fc.constantFrom(',', '"', '\n', '\r\n', ';', '\t', '=', '""', '维修', '2026-03-05', '007', '\0'), fc.string());
  fc.assert(
    fc.property(
      fc.oneof(
        fc.uint8Array({ maxLength: 200 }),
        fc.array(piece, { maxLength: 60 }).map((pieces) => new TextEncoder().encode(pieces.join(''))),
      ),
      (bytes) => {
        expect(typeof readCsv('x', bytes, BOUNDS).ok).toBe('boolean');
      },
    ),
    fuzzRuns(500),
  );
});

test('every value of a .csv comes back where it stood', () => {
  const cell = fc.string({ maxLength: 8 }).filter((text) => !/[\0\uD800-\uDFFF]/.test(text));
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 8 }), (rows) => {
      const text = `维修单号,数量\n${rows.map((row) => row.map((one) => `"${one.replace(/"/g, '""')}"`).join(',')).join('\n')}\n"完"`;
      const read = readCsv('x', new TextEncoder().encode(text), BOUNDS);
      const shown = read.ok
        ? read.value.sheets[0]?.rows.slice(1, -1).map((row) => row.map((value) => (typeof value === 'number' ? '#' : (value ?? ''))))
        : read.failure.reason;
      const isPlain = (one: string) => one.trim() !== '' && String(Number(one.trim())) === one.trim();
      expect(shown).toEqual(rows.map((row) => row.map((one) => (one.trim() === '' ? '' : isPlain(one) ? '#' : one))));
    }),
    fuzzRuns(150),
  );
});
