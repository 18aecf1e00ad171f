import { collectRows } from '../../../src/taskpane/state/collect-rows';
import { missingDealers, standings } from '../../../src/taskpane/state/standings';
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

/** A list of repairs in which each row names its dealer. */
const repairsOf = (...named: readonly string[]) =>
  dropped(
    '维修.csv',
    new TextEncoder().encode(
      [
        '﻿经销商,维修单号,报修时间,完工时间,产品型号,购买日期,产品阶段',
        ...named.map((dealer, at) => `${dealer},WX-S-${at + 1},2026-03-05 09:00,2026-03-05 1${at}:00,ZN-300,2020-01-05,保修期内`),
      ].join('\n'),
    ),
  );
const rows = () =>
  collectRows(pane.store.getState()).map(({ dealer, kind, file, standing }) => [dealer, kind, file?.name, standing?.state]);

test('a file of three dealers stands once for each of them, and none of them is missing', async () => {
  await pane.actions.collect([repairsOf('D001', 'd002', 'D002', 'D003')]);
  const collected = collectRows(pane.store.getState());
  expect(collected.map(({ dealer, file }) => [dealer, file?.name, file?.judged?.state])).toEqual([
    ['D001', '维修.csv', 'counts'],
    ['D002', '维修.csv', 'counts'],
    ['D003', '维修.csv', 'counts'],
  ]);
  expect(collected.map(({ file }) => (file?.reading.state === 'read' ? file.reading.rows.repairs : 0))).toEqual([1, 2, 1]);
  expect(new Set(collected.map(({ key }) => key)).size).toBe(3);
  expect(standings(pane.store.getState())).toMatchObject({ received: 3, missing: 0 });
  expect(missingDealers(pane.store.getState())).toEqual([]);
  expect(pane.store.getState().picture?.rows).toMatchObject({ read: 4, kept: 4, passedOver: 0 });
});

test('rows of nobody stand beside them as a file that was not recognised', async () => {
  await pane.actions.collect([repairsOf('D001', 'D002', '西湖店')]);
  expect(rows()).toEqual([
    ['D001', 'errors', '维修.csv', 'late'],
    ['D002', 'errors', '维修.csv', 'late'],
    ['', 'unknown', '维修.csv', 'late'],
    ['D003', 'missing', undefined, 'missing'],
  ]);
  // They are no report that lacks sheets.
  expect(pane.store.getState().findings.filter(({ code, level }) => code === 'S1' && level === 'error')).toEqual([]);
});

test('beside a dealer’s own workbook its share does not count twice, and the others stay', async () => {
  await pane.actions.collect([repairsOf('D001', 'D002'), ...sample.files.slice(0, 1)]);
  const states = collectRows(pane.store.getState()).flatMap(({ dealer, file }) =>
    file ? [[dealer, file.name === '维修.csv', file.judged?.state]] : [],
  );
  expect(states).toEqual([
    ['D001', true, 'superseded'],
    ['D002', true, 'counts'],
    ['D001', false, 'counts'],
  ]);
});

test('the close books each row to its dealer; a newer file of several is held with all of them until it is taken', async () => {
  const { actions, store, excel } = pane;
  await actions.collect([repairsOf('D001', 'D002', 'D003')]);
  await actions.close();
  expect(store.getState().failure).toBeUndefined();
  const ledger = excel.workbook.sheet('维修台账');
  const [body] = ledger.tables.map((table) => table.body);
  const dealers = Array.from({ length: 3 }, (_, row) =>
    Array.from({ length: 6 }, (_, column) => ledger.grid.content((body?.top ?? 0) + row, column).value).find((value) =>
      /^D00\d$/.test(String(value)),
    ),
  );
  expect(dealers).toEqual(['D001', 'D002', 'D003']);
  shutPanes();
  pane = await openPane(excel);
  await pane.actions.collect([repairsOf('D001', 'D002', 'D002', 'D003')]);
  expect(rows().map(([dealer, kind]) => [dealer, kind])).toEqual([
    ['D001', 'awaiting'],
    ['D002', 'awaiting'],
    ['D003', 'awaiting'],
  ]);
  expect(missingDealers(pane.store.getState())).toEqual([]);
  const held = collectRows(pane.store.getState()).map(({ file }) => (file?.reading.state === 'read' ? file.reading.rows.repairs : 0));
  expect(held).toEqual([1, 2, 1]);
  await pane.actions.takeIntoClosed([pane.store.getState().files[0]?.id ?? 0]);
  expect(collectRows(pane.store.getState()).map(({ file }) => file?.judged?.state)).toEqual(['counts', 'counts', 'counts']);
});
