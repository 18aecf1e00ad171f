import { readHeadOffice } from '../../../src/engine/reading/read-head-office';
import type { Month } from '../../../src/engine/values/month';
import { BOUNDS } from '../../../src/hosts/xlsx/bounds';
import { readWorkbook } from '../../../src/hosts/xlsx/read-workbook';
import { dealerWorkbook } from '../../../src/taskpane/worker/made-workbooks';
import { exampleBooks } from '../../support/example-books';

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

test('without head office’s workbook anybody’s is made', async () => {
  expect((await dealerWorkbook('D999', MONTH, 'zh', undefined))?.name).toBe('经销商月报_D999_2026-03.xlsx');
});
