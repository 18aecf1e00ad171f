import { writeWorkbook } from '../../../src/hosts/xlsx/write-workbook';
import { dropped, excelWith, openPane, type OpenPane, sampleFiles, shutPanes } from './open-pane';

let sample: Awaited<ReturnType<typeof sampleFiles>>;
let pane: OpenPane;
beforeAll(async () => {
  sample = await sampleFiles(3, 3);
});
beforeEach(async () => {
  pane = await openPane(await excelWith(sample.headOffice));
});
afterEach(shutPanes);

const repairsOf = (job: string) =>
  dropped(
    '维修.csv',
    new TextEncoder().encode(
      `﻿维修单号,报修时间,完工时间,产品型号,购买日期,产品阶段\n${job},2026-03-05 09:00,2026-03-05 15:00,ZN-300,2020-01-05,保修期内\n`,
    ),
  );
const file = () => {
  const [first] = pane.store.getState().files;
  if (!first) throw new Error('no file');
  return first;
};
const standing = (number: string) => pane.store.getState().picture?.dealers.find(({ dealer }) => dealer === number);

test('a file that does not say whose it is counts for the dealer that the user chooses, in the close and after it is read again', async () => {
  const { actions, store, excel } = pane;
  await actions.collect([repairsOf('WX-NN-1')]);
  expect([file().judged?.dealer, standing('D002')?.state]).toEqual(['', 'missing']);
  await actions.chooseDealer(file().id, 'D002');
  expect(file()).toMatchObject({ reading: { dealer: 'D002', isChosen: true }, judged: { dealer: 'D002', state: 'counts' } });
  expect(standing('D002')?.state).toBe('late');
  await actions.retryFile(file().id);
  expect(file().judged?.dealer).toBe('D002');
  await actions.close();
  expect(store.getState().failure).toBeUndefined();
  const ledger = excel.workbook.sheet('维修台账');
  const row = ledger.tables[0]?.body.top ?? 0;
  expect(Array.from({ length: 4 }, (_, column) => ledger.grid.content(row, column).value)).toContain('D002');
});

test('the choice is of that file: another in its place is nobody’s, and it can be taken back', async () => {
  const { actions } = pane;
  await actions.collect([repairsOf('WX-NN-1')]);
  await actions.chooseDealer(file().id, 'D002');
  await actions.replaceFile(file().id, repairsOf('WX-NN-2'));
  expect(file().judged?.dealer).toBe('');
  await actions.replaceFile(file().id, repairsOf('WX-NN-1'));
  expect(file().judged?.dealer).toBe('D002');
  await actions.chooseDealer(file().id, undefined);
  expect([file().judged?.dealer, standing('D002')?.state]).toEqual(['', 'missing']);
});

test('what 更正 holds for the dealer applies to its file once it is chosen', async () => {
  const { actions, excel, store } = pane;
  await actions.collect([repairsOf('WX-NN-1')]);
  await actions.chooseDealer(file().id, 'D002');
  const row = store.getState().findings.find(({ record, correction }) => record === 'WX-NN-1' && correction);
  if (!row) throw new Error('nothing to correct');
  await actions.correct(row);
  expect(excel.workbook.sheet('更正').tables[0]).toBeDefined();
  expect(store.getState().findings.some(({ id }) => id === row.id)).toBe(false);
});

test('a cover without a number is answered by the choice: it is an error no more', async () => {
  const { actions, store } = pane;
  const cover = await writeWorkbook({
    language: 'zh',
    title: '',
    active: '封面',
    names: [],
    sheets: [
      {
        name: '封面',
        widths: {},
        heights: {},
        cells: [
          { row: 0, column: 0, content: '经销商编号' },
          { row: 1, column: 0, content: '报表月份' },
          { row: 1, column: 1, content: '2026-03' },
          { row: 2, column: 0, content: '零报告' },
          { row: 2, column: 1, content: '是' },
        ],
      },
    ],
  });
  await actions.collect([dropped('三月售后.xlsx', cover)]);
  const blank = () => store.getState().findings.filter(({ sheet, cell }) => sheet === '封面' && cell === 'B1').length;
  expect(blank()).toBe(1);
  await actions.chooseDealer(file().id, 'D002');
  expect([blank(), standing('D002')?.state]).toEqual([0, 'late']);
});
