import fc from 'fast-check';
import { readDealerWorkbook } from '../../../src/engine/reading/read-dealer-workbook';
import { readHeadOffice } from '../../../src/engine/reading/read-head-office';
import { readList } from '../../../src/engine/reading/read-list';
import type { ListReading } from '../../../src/engine/reading/reading';
import { DEALER_LISTS, HEAD_OFFICE_LISTS } from '../../../src/engine/records/books';
import { partsBorrowed } from '../../../src/engine/records/parts-borrowed';
import type { AnyColumns } from '../../../src/engine/schema/sheet';
import { day } from '../../../src/engine/values/day';
import type { CellValue, SheetCells } from '../../../src/engine/workbook/cells';
import { FILE, MARCH, sheetOf } from './sheet-of';

const TITLES = [...Object.values(DEALER_LISTS), ...Object.values(HEAD_OFFICE_LISTS)].flatMap(({ title, columns }) => [
  title.zh,
  ...Object.values(columns).flatMap((column) => [column.title.zh, ...column.synonyms]),
]);
const ODD = [
  '合计',
  '制表人：李',
  '必填项',
  '〃',
  '同上',
  '无',
  '-',
  '2026-02-30',
  '3月5日',
  '9.1',
  '¥35',
  '3 个',
  '数量1',
  '配件编码二',
  '=A1',
  '',
  ' ',
  '\u200B',
  '经销商编号：D001',
  '(',
  '[',
  '（元',
  '*',
  '示例',
];
const cell: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constantFrom(...TITLES),
  fc.constantFrom(...ODD),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.double(),
  fc.integer({ min: 40_000, max: 50_000 }),
  fc.boolean(),
  fc.constant(null),
  fc.constant({ error: '#N/A' }),
);
const merges = fc.array(fc.record({ top: fc.nat(9), left: fc.nat(9), bottom: fc.nat(12), right: fc.nat(12) }), { maxLength: 4 });
const sheet: fc.Arbitrary<SheetCells> = fc.record({
  name: fc.oneof(fc.constantFrom(...TITLES), fc.string()),
  visibility: fc.constantFrom('visible', 'hidden', 'veryHidden'),
  rows: fc.array(fc.array(cell, { maxLength: 10 }), { maxLength: 12 }),
  merges,
  hiddenRows: fc.array(fc.nat(20)),
  hiddenColumns: fc.array(fc.nat(20)),
  formulas: fc.dictionary(fc.constantFrom('A1', 'B2', 'C3', 'nonsense', '$A$1'), fc.string()),
  dates: fc.array(fc.constantFrom('A1', 'B2', 'A2', '')),
});

/** Rows read, kept and passed over: every row up to the last filled one but the header is exactly one of the two. */
function accountFor(reading: ListReading<unknown>, rows: number): void {
  const kept = new Set(reading.rows.filter((row) => row.sheet === undefined).map(({ row }) => row));
  const passedOver = reading.passedOver.map(({ row }) => row);
  expect(new Set(passedOver).size).toBe(passedOver.length);
  expect(passedOver.filter((row) => kept.has(row))).toEqual([]);
  const last = Math.max(0, ...kept, ...passedOver);
  const header = new Set([reading.headerRow]);
  const listed = new Set([...kept, ...passedOver]);
  const unlisted = Array.from({ length: last }, (_, at) => at + 1).filter((row) => !listed.has(row) && !header.has(row));
  // A row of groups above the leaves belongs to the header.
  expect(unlisted.every((row) => row === reading.headerRow - 1)).toBe(true);
  expect(last).toBeLessThanOrEqual(rows);
}

test('whatever the cells, a workbook is read without a fall, and no row vanishes', () => {
  fc.assert(
    fc.property(fc.array(sheet, { maxLength: 4 }), fc.boolean(), (sheets, date1904) => {
      const workbook = readDealerWorkbook(FILE, { sheets, date1904 }, { monthEnd: day('2026-03-31') });
      const office = readHeadOffice(FILE, { sheets, date1904 });
      for (const list of [...Object.values(workbook.lists), ...Object.values(office.lists)]) accountFor(list, 12);
      expect(structuredClone(workbook)).toEqual(workbook);
    }),
    { numRuns: 300 },
  );
});

test('whatever stands under a header, every list is read and every row is accounted for', () => {
  const body = fc.array(fc.array(cell, { maxLength: 14 }), { maxLength: 12 });
  fc.assert(
    fc.property(fc.constantFrom(...Object.values(DEALER_LISTS)), body, merges, (list, rows, areas) => {
      const header = Object.values(list.columns).map(({ title }) => title.zh);
      accountFor(readList<AnyColumns>(list as never, sheetOf(list.title.zh, [header, ...rows], { merges: areas }), MARCH), 13);
    }),
    { numRuns: 300 },
  );
});

test('titles, blank rows, totals, order of columns and notes around the data change no value', () => {
  const header = ['领料单号', '借料日期', '配件编码', '数量', '物料性质', '备注'];
  const row = fc.tuple(
    fc.integer({ min: 1, max: 99 }),
    fc.integer({ min: 46_000, max: 46_112 }),
    fc.integer({ min: 1, max: 9 }),
    fc.constantFrom('借用', '特批'),
    fc.option(fc.constantFrom('急', '已到')),
  );
  fc.assert(
    fc.property(
      fc.array(row, { minLength: 1, maxLength: 8 }),
      fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 }),
      fc.nat(5),
      fc.nat(3),
      (data, order, above, left) => {
        const rows = data.map(([number, date, quantity, nature, remark]): CellValue[] => [
          `LL${number}`,
          date,
          `P-${quantity}`,
          quantity,
          nature,
          remark,
        ]);
        const values = (table: readonly (readonly CellValue[])[]) =>
          readList(partsBorrowed, sheetOf('借料', table), MARCH).rows.map((read) => read.values);
        const placed = (cells: readonly CellValue[]) => [
          ...Array.from({ length: left }, () => null),
          ...order.map((at) => cells[at] ?? null),
        ];
        const blank = Array.from({ length: above }, (): CellValue[] => []);
        const untidy = [
          ['借料登记表'],
          ...blank,
          placed(header),
          placed(['必填项', '必填项', '必填项', '必填项', '必填项', '选填']),
          ...rows.map(placed),
          [],
          placed(['合计', null, null, 99]),
          ['注：已核对'],
        ];
        expect(values(untidy)).toEqual(values([header, ...rows]));
      },
    ),
  );
});
