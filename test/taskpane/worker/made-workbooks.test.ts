import { readHeadOffice } from '../../../src/engine/reading/read-head-office';
import { day } from '../../../src/engine/values/day';
import type { Month } from '../../../src/engine/values/month';
import { BOUNDS } from '../../../src/hosts/xlsx/bounds';
import { readWorkbook } from '../../../src/hosts/xlsx/read-workbook';
import { checkOwnWorkbook } from '../../../src/taskpane/worker/dealer-check';
import { dealerWorkbook, nextMonthWorkbook } from '../../../src/taskpane/worker/made-workbooks';
import { closedMonth } from '../../support/closed-month';
import { exampleBooks } from '../../support/example-books';
import { nextOfReport, reportOf, rowsOf } from '../../support/following-month';

const MONTH = '2026-03' as Month;
const { headOffice } = exampleBooks({ 经销商: [{ 经销商编号: 'D001', 经销商名称: '示例卫浴' }] });
const book = readHeadOffice({ name: '总部.xlsx', size: 1, sha256: '' }, headOffice.cells, { month: MONTH });

test('the workbook of a dealer carries its name, however its number was typed', async () => {
  const file = await dealerWorkbook('ｄ 001', MONTH, 'zh', book);
  expect(file?.name).toBe('经销商月报_D001_2026-03.xlsx');
  const read = readWorkbook(file?.bytes ?? new Uint8Array(), BOUNDS);
  const cover = read.ok ? read.value.sheets.find(({ name }) => name === '封面') : undefined;
  expect(cover?.rows.flat()).toEqual(expect.arrayContaining(['D001', '示例卫浴']));
});

test('head office makes no workbook for a dealer that it does not know, as on the command line', async () => {
  expect(await dealerWorkbook('D999', MONTH, 'zh', book)).toBeUndefined();
});

test('from its own workbook a dealer’s name, region, person and phone go into the new one; only the day of sending is left to fill in', async () => {
  const own = {
    dealer: 'd001',
    dealerName: '示例卫浴',
    region: '华东',
    preparedBy: '李娟',
    phone: '13800000000',
    submittedOn: day('2026-03-02'),
  };
  const made = async (number: string) => {
    const file = await dealerWorkbook(number, MONTH, 'zh', undefined, own);
    const cells = readWorkbook(file?.bytes ?? new Uint8Array(), BOUNDS);
    if (!cells.ok) throw new Error(cells.failure.reason);
    return checkOwnWorkbook('D001.xlsx', cells.value.sheets);
  };
  const { outcome, cover } = await made('D001');
  expect(cover).toMatchObject({
    dealer: 'D001',
    dealerName: '示例卫浴',
    region: '华东',
    preparedBy: '李娟',
    phone: '13800000000',
    month: MONTH,
  });
  expect(outcome.findings.filter(({ level }) => level === 'error').map(({ field }) => field)).toEqual(['submittedOn']);
  expect((await made('D002')).cover).not.toHaveProperty('dealerName');
});

test('without head office’s workbook anybody’s is made', async () => {
  expect((await dealerWorkbook('D999', MONTH, 'zh', undefined))?.name).toBe('经销商月报_D999_2026-03.xlsx');
});

test('the next month is the one that the command line makes of the report, of a firm without 收料 as well', async () => {
  const outcome = closedMonth(
    exampleBooks({
      收料: 'missing',
      发料: [{ 领料单号: 'LL-1', 物料性质: '特批', 特批编号: 'TP-1' }],
      特批: [{ 特批编号: 'TP-1', 效果: '免收费', 数量: 5 }],
    }),
  );
  const file = await nextMonthWorkbook(outcome);
  const read = readWorkbook(file.bytes, BOUNDS);
  if (!read.ok) throw new Error('unreadable');
  const expected = nextOfReport(reportOf(outcome));
  expect(read.value.sheets.map(({ name }) => name)).toEqual(expected.sheets.map(({ name }) => name));
  expect(read.value.sheets.map(({ name }) => name)).not.toContain('收料');
  for (const title of ['特批', '历史']) expect(rowsOf(read.value, title)).toEqual(rowsOf(expected, title));
  expect(rowsOf(expected, '特批')).toEqual([expect.objectContaining({ 数量: 4, 说明: '原 5 件，2026-03 止已用 1 件' })]);
});
