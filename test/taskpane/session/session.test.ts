import { asUser } from '../../excel/start-excel';
import { startExcel } from '../../excel/start-excel';
import { writeContents } from '../../excel/model/contents';
import { ConditionalFormat } from '../../excel/model/conditional-format';
import { Range } from '../../excel/model/range';
import { placeOf } from '../../../src/engine/workbook/address';
import { dealerTemplate } from '../../../src/engine/templates/dealer-template';
import { sampleMonth } from '../../../src/engine/samples/sample-month';
import { dropped, excelWith, MONTH, openPane, type OpenPane, sampleFiles, shutPanes, until } from './open-pane';

let sample: Awaited<ReturnType<typeof sampleFiles>>;
beforeAll(async () => {
  sample = await sampleFiles(3, 3);
});
afterEach(shutPanes);

async function collected(): Promise<OpenPane> {
  const pane = await openPane(await excelWith(sample.headOffice));
  await pane.actions.collect(sample.files);
  return pane;
}

test('head office is recognised, the dealers’ files are read, and the month is put together', async () => {
  const { store, excel } = await collected();
  const { role, month, files, picture, findings, failure, screens } = store.getState();
  expect(failure).toBeUndefined();
  expect({ role, month, screens }).toEqual({ role: 'headOffice', month: '2026-03', screens: ['home'] });
  expect(files.every(({ reading, judged }) => reading.state === 'read' && judged !== undefined)).toBe(true);
  expect(picture?.dealers.filter(({ active }) => active).length).toBe(3);
  expect(picture?.reconciliation.controls.every(({ difference }) => difference === 0)).toBe(true);
  expect(findings.length).toBe(Object.values(picture?.counts ?? {}).reduce((sum, count) => sum + count, 0));
  excel.demandClean();
});

test('a broken file stands among the others; removed it is gone, undone it is back', async () => {
  const { store, actions } = await openPane(await excelWith(sample.headOffice));
  const broken = dropped('D009_坏.xlsx', new Uint8Array([80, 75, 3, 4, 0, 0, 1, 2]));
  await actions.collect([broken, dropped('~$D001.xlsx', new Uint8Array(1)), ...sample.files.slice(0, 1)]);
  expect(store.getState().files.map(({ name, reading }) => [name, reading.state])).toEqual([
    ['D009_坏.xlsx', 'unreadable'],
    [sample.files[0]?.name, 'read'],
  ]);
  await actions.removeFile(store.getState().files[0]?.id ?? 0);
  expect(store.getState().files.length).toBe(1);
  await actions.undoRemove();
  expect(store.getState().files.map(({ name }) => name)).toContain('D009_坏.xlsx');
});

test('a file that is removed takes its rows with it; taken back, the month is what it was', async () => {
  const { store, actions } = await collected();
  const shown = () => {
    const { picture, findings } = store.getState();
    return { dealers: picture?.dealers, rows: picture?.rows, counts: picture?.counts, findings: findings.map(({ id }) => id).sort() };
  };
  const before = shown();
  const [first, second] = store.getState().files;
  await actions.removeFile(first?.id ?? 0);
  await actions.removeFile(second?.id ?? 0);
  const without = shown();
  expect(without.dealers?.filter(({ state }) => state === 'missing').length).toBe(2);
  expect(without.rows?.kept).toBeLessThan(before.rows?.kept ?? 0);
  await actions.undoRemove();
  expect(shown().dealers?.filter(({ state }) => state === 'missing').length).toBe(1);
  await actions.collect(sample.files.slice(0, 1));
  expect(shown()).toEqual(before);
});

test('高亮 leaves formats of the user’s own as they were, on and off', async () => {
  const { store, actions, excel } = await collected();
  await actions.close();
  const target = store.getState().findings.find(({ level, target: at }) => level === 'error' && at?.sheet.endsWith('台账'))?.target;
  if (!target) throw new Error('no error in a ledger');
  const own = () => excel.workbook.sheet(target.sheet);
  const { row, column } = placeOf(target.cell) ?? { row: 0, column: 0 };
  const area = { top: row, left: column, bottom: row, right: column };
  own().grid.changeLook(area, (look) => ({ ...look, fill: '#C6EFCE' }));
  const format = new ConditionalFormat(own(), [area], 'Custom');
  format.formula = '=1=1';
  own().conditionalFormats.push(format);
  const looks = () => ({
    marks: own().conditionalFormats.map(({ id, formula, areas, look }) => ({ id, formula, areas, fill: look.fill })),
    cell: own().grid.look(row, column),
  });
  const before = looks();
  await actions.highlight(true);
  expect(looks().marks.length).toBe(before.marks.length + 1);
  await actions.highlight(false);
  expect(looks()).toEqual(before);
  expect(store.getState().failure).toBeUndefined();
  excel.demandClean();
});

test('a correction goes into 更正, is applied when the file is read again, and can be undone', async () => {
  const { store, actions, excel } = await collected();
  const row = store.getState().findings.find(({ correction }) => correction !== undefined);
  if (!row) throw new Error('the samples have no finding that is safe to correct');
  await actions.correct(row);
  const state = store.getState();
  expect(state.failure).toBeUndefined();
  expect(state.findings.some(({ id }) => id === row.id)).toBe(false);
  expect(state.corrected.map((made) => made.row.id)).toEqual([row.id]);
  const written = excel.workbook.sheet('更正').tables[0];
  expect(written && excel.workbook.sheet('更正').grid.content(written.body.top, written.body.left).value).toBe(row.dealer);
  expect(state.undo?.undo).toEqual({ of: 'correction', id: row.id });
  await actions.undoCorrection(row.id);
  expect(store.getState().undo).toBeUndefined();
  expect(store.getState().findings.some(({ id }) => id === row.id)).toBe(true);
  excel.demandClean();
});

test('what was done with findings is written by the close, stands in 校验结果, and is known when the pane is opened anew', async () => {
  const { store, actions, excel } = await collected();
  const [first, second] = store.getState().findings;
  if (!first || !second) throw new Error('the samples have too few findings');
  await actions.handle(first.id, { state: 'handled', note: '已电话核对' });
  await actions.close();
  await actions.handle(second.id, { state: 'ignored' });
  expect(store.getState().failure).toBeUndefined();
  const again = await openPane(excel);
  await again.actions.collect(sample.files);
  expect(again.store.getState().handling.get(first.id)).toEqual({ state: 'handled', note: '已电话核对' });
  expect(again.store.getState().handling.get(second.id)).toEqual({ state: 'ignored' });
  expect(again.store.getState().written).toMatchObject({ month: '2026-03' });
  excel.demandClean();
});

test('after a close findings lead to the ledger, where the record stands; marks go without a trace', async () => {
  const { store, actions, excel } = await collected();
  await actions.close();
  const row = store.getState().findings.find(({ target }) => target?.sheet === '借料台账');
  if (!row?.target) throw new Error('no finding about a loan');
  const target = /(\d+)$/.exec(row.target.cell);
  const sheet = excel.workbook.sheet('借料台账');
  expect(Array.from({ length: 4 }, (_, column) => sheet.grid.content(Number(target?.[1]) - 1, column).value)).toContain(row.record);
  const formats = () => excel.workbook.sheets.map((one) => one.conditionalFormats.length);
  const before = formats();
  await actions.highlight(true);
  expect(formats()).not.toEqual(before);
  await actions.highlight(false);
  expect(formats()).toEqual(before);
  await actions.goTo(row.target);
  expect(excel.workbook.active.name).toBe('借料台账');
  excel.demandClean();
});

test('a setting goes into its cell of 设置 and is read back; a wrong one says what is allowed', async () => {
  const { store, actions, excel } = await openPane(await excelWith(sample.headOffice));
  expect(await actions.saveSetting('dueDay', '5')).toEqual({ ok: true });
  expect(store.getState()).toMatchObject({ settings: { dueDay: 5 }, picture: { dueDate: '2026-04-05' } });
  expect(await actions.saveSetting('language', 'fr')).toEqual({ ok: false, allowed: 'zh、en' });
  excel.demandClean();
});

test('in an empty workbook head office is set up, and the pane opens it', async () => {
  const { store, actions, excel } = await openPane(await startExcel());
  expect(store.getState()).toMatchObject({ role: 'neither', screens: ['firstRun'] });
  await actions.setUpHeadOffice();
  expect(store.getState().failure).toBeUndefined();
  expect(store.getState()).toMatchObject({ role: 'headOffice', screens: ['home'], month: '2026-03' });
  expect(excel.workbook.sheets.map(({ name }) => name)).toContain('经销商');
  excel.demandClean();
});

test('a dealer’s own workbook is checked by itself, and again as cells are edited', async () => {
  const [file] = [...sampleMonth({ dealers: 1, rows: 3, month: MONTH, seed: 1 }).dealers];
  const excel = await excelWith(file?.plan ?? dealerTemplate({ dealer: 'D001', month: MONTH, language: 'zh' }));
  const { store } = await openPane(excel);
  expect(store.getState()).toMatchObject({ role: 'dealer', screens: ['dealer'], month: '2026-03' });
  const before = store.getState().findings.length;
  const repairs = excel.workbook.sheet('维修');
  const table = repairs.tables[0];
  if (!table) throw new Error('no table');
  await asUser(excel, () =>
    writeContents(new Range(repairs, { top: table.body.top, left: 1, bottom: table.body.top, right: 1 }), [['不是日期']]),
  );
  await until(() => store.getState().findings.length > before);
  expect(store.getState().findings.length).toBeGreaterThan(before);
});

test('月结 asked for where there is nothing to close says what is missing, and closes nothing', async () => {
  const blank = await openPane(await startExcel());
  blank.actions.askToClose();
  expect(blank.store.getState()).toMatchObject({
    said: [{ means: 'error', text: '月结在总部工作簿里做：先打开总部工作簿' }],
    screens: ['firstRun'],
  });
  const { store, actions } = await openPane(await excelWith(sample.headOffice));
  actions.askToClose();
  expect(store.getState()).toMatchObject({ said: [{ text: '还没有经销商文件，放入后再月结' }], screens: ['collect'] });
  expect([store.getState().asking, store.getState().closing, store.getState().failure]).toEqual([undefined, undefined, undefined]);
});
