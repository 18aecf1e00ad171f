import type { DroppedFile } from '../../../src/taskpane/state/pane-actions';
import { collectChips, collectRows, strangeFiles } from '../../../src/taskpane/state/collect-rows';
import { standings } from '../../../src/taskpane/state/standings';
import { dropped, excelWith, openPane, type OpenPane, sampleFiles, shutPanes } from './open-pane';

let sample: Awaited<ReturnType<typeof sampleFiles>>;
beforeAll(async () => {
  sample = await sampleFiles(2, 2);
});
afterEach(shutPanes);

const scan = dropped('D002_扫描件.pdf', new Uint8Array([0x25, 0x50, 0x44, 0x46]));
const readings = ({ store }: OpenPane) => store.getState().files.map(({ name, reading, judged }) => [name, reading, judged?.state]);

test('a .pdf among the files is listed as no workbook; what Excel and Windows leave beside files is not', async () => {
  const pane = await openPane(await excelWith(sample.headOffice));
  const left = ['~$D001.xlsx', '各家/Thumbs.db', '各家/desktop.ini', '.DS_Store'].map((name) => dropped(name, new Uint8Array(1)));
  await pane.actions.collect([...left, scan, ...sample.files.slice(0, 1)]);
  expect(readings(pane)).toEqual([
    ['D002_扫描件.pdf', { state: 'unreadable', reason: 'notAWorkbook', dealer: 'D002' }, 'unreadable'],
    [sample.files[0]?.name, expect.objectContaining({ state: 'read' }), 'counts'],
  ]);
  await pane.actions.collect(left);
  expect(pane.store.getState().said.at(-1)?.text).toBe('没有可读的 Excel 文件');
});

test('a file that is replaced by one that cannot be read counts no more', async () => {
  const pane = await openPane(await excelWith(sample.headOffice));
  await pane.actions.collect(sample.files);
  const [first] = pane.store.getState().files;
  const kept = pane.store.getState().picture?.rows.kept ?? 0;
  await pane.actions.replaceFile(first?.id ?? 0, scan);
  expect(pane.store.getState().files[0]?.reading).toMatchObject({ state: 'unreadable', reason: 'notAWorkbook' });
  expect(pane.store.getState().picture?.rows.kept).toBeLessThan(kept);
});

const lost: DroppedFile = { name: '扫描.xlsx', bytes: () => Promise.reject(new Error('in use')) };
const cellsOf = ({ excel }: OpenPane, name: string): string => {
  const { grid, tables } = excel.workbook.sheet(name);
  const { top = 0, left = 0, bottom = 0, right = 0 } = tables[0]?.area ?? {};
  const cell = (row: number, column: number) => String(grid.content(row, column).value ?? '');
  return Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: right - left + 1 }, (__, column) => cell(top + row, left + column)).join('|'),
  ).join('\n');
};

test('收件 and 总览 count the same unreadable files; after the close each stands in 校验结果 and 结账记录', async () => {
  const pane = await openPane(await excelWith(sample.headOffice));
  const { store, actions } = pane;
  await actions.collect([scan, lost, ...sample.files.slice(0, 1)]);
  const unreadable = () => {
    const state = store.getState();
    return {
      collect: collectChips(collectRows(state), 'all').find(({ chip }) => chip === 'unreadable')?.count,
      home: standings(state).unreadable,
      strange: strangeFiles(state),
    };
  };
  expect(unreadable()).toEqual({ collect: 2, home: 1, strange: 1 });
  expect(collectRows(store.getState()).map(({ kind, dealer }) => [kind, dealer])).toEqual([
    ['unreadable', 'D002'],
    ['unreadable', ''],
    ['read', 'D001'],
  ]);
  await actions.chooseDealer(store.getState().files[1]?.id ?? 0, 'D001');
  expect(store.getState().files[1]?.reading).toMatchObject({ dealer: 'D001', isChosen: true });
  expect(unreadable()).toMatchObject({ strange: 0 });
  await actions.chooseDealer(store.getState().files[1]?.id ?? 0, undefined);
  expect(store.getState().files[1]?.judged?.dealer).toBe('');
  await actions.close();
  expect(cellsOf(pane, '校验结果')).toMatch(/F1.*D002_扫描件\.pdf/);
  expect(cellsOf(pane, '结账记录')).toMatch(/D002_扫描件\.pdf\|无法读取/);
  expect(cellsOf(pane, '结账记录')).toMatch(/扫描\.xlsx\|无法读取/);
});

test('a .pdf among the reports of earlier months is listed as no workbook, too', async () => {
  const { store, actions } = await openPane(await excelWith(sample.headOffice));
  await actions.giveReports([scan]);
  expect(store.getState().reportFiles.map(({ reading }) => reading)).toEqual([{ state: 'unreadable', reason: 'notAWorkbook' }]);
});
