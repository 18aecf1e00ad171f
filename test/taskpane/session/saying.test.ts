import { MonthDesk } from '../../../src/taskpane/worker/month-desk';
import { dropped, excelWith, openPane, type OpenPane, sampleFiles, shutPanes } from './open-pane';

let sample: Awaited<ReturnType<typeof sampleFiles>>;
beforeAll(async () => {
  sample = await sampleFiles(2, 2);
});
afterEach(shutPanes);

const scan = dropped('Thumbs.db', new Uint8Array(1));
const texts = ({ store }: OpenPane) => store.getState().said.map(({ text }) => text);

/** A pane that has just said that there was no workbook among the files. */
async function havingSaid(): Promise<OpenPane> {
  const pane = await openPane(await excelWith(sample.headOffice));
  pane.actions.show('collect');
  await pane.actions.collect([scan]);
  expect(texts(pane)).toEqual(['没有可读的 Excel 文件']);
  return pane;
}

test('a result goes when its screen is left', async () => {
  const pane = await havingSaid();
  pane.actions.show('reconcile');
  expect(texts(pane)).toEqual([]);
});

test('a result goes when the next action begins, not when something is looked at', async () => {
  const pane = await havingSaid();
  pane.actions.changeView('collect', { search: 'D001' });
  await pane.actions.differences();
  expect(texts(pane).length).toBe(1);
  await pane.actions.collect(sample.files.slice(0, 1));
  expect(texts(pane)).toEqual([]);
});

test('a result is said under its field, once', async () => {
  const pane = await openPane(await excelWith(sample.headOffice));
  pane.actions.show('settings');
  await pane.actions.saveSetting('dueDay', '7');
  await pane.actions.saveSetting('dueDay', '8');
  expect(pane.store.getState().said).toEqual([{ means: 'done', text: '已存入「设置」表', at: 'dueDay' }]);
});

test('rows of 期初 that were not written are named beside those that were', async () => {
  const pane = await openPane(await excelWith(sample.headOffice));
  const cells = [
    ['经销商编号', '配件编码', '领料单号', '未退数量', '借料日期'],
    ['D001', 'P-101', 'JL-77', '3', '2026-02-03'],
    ['D001', 'P-101', 'JL-78', '三个', '2026-02-03'],
  ];
  const looked = jest.spyOn(MonthDesk.prototype, 'previewOpening');
  await pane.actions.writeOpeningBalance({ cells });
  // The list was looked at already: what is written is read once.
  expect(looked).not.toHaveBeenCalled();
  expect(pane.store.getState().said).toEqual([
    { means: 'warning', text: '已写入 1 行期初，1 行没有写', details: [expect.stringContaining('三个')] },
  ]);
});

test('what can be undone is offered on the screen where it was done, and no longer', async () => {
  const pane = await openPane(await excelWith(sample.headOffice));
  await pane.actions.collect(sample.files);
  pane.actions.show('collect');
  await pane.actions.removeFile(pane.store.getState().files[0]?.id ?? 0);
  expect(pane.store.getState()).toMatchObject({ undo: { text: `已移除 ${sample.files[0]?.name}`, undo: { of: 'removeFile' } }, said: [] });
  pane.actions.show('home');
  expect(pane.store.getState().undo).toBeUndefined();
});

describe('已处理 can be undone', () => {
  const note = '等回电';
  async function withFindings() {
    const pane = await openPane(await excelWith(sample.headOffice));
    await pane.actions.collect(sample.files);
    const [first = '', second = ''] = pane.store.getState().findings.map(({ id }) => id);
    return { ...pane, first, second, stands: (id: string) => pane.store.getState().handling.get(id) };
  }

  test('the finding stands as before, and a note alone offers nothing', async () => {
    const { actions, store, first, second, stands } = await withFindings();
    await actions.handle(first, { state: 'open', note });
    expect(store.getState().undo).toBeUndefined();
    await actions.handle(second, { state: 'ignored' });
    await actions.handle(first, { state: 'handled', note });
    expect(store.getState().undo).toEqual({ text: '已标为已处理', undo: { of: 'handling' } });
    await actions.undoHandling();
    expect([stands(first), stands(second)]).toEqual([{ state: 'open', note }, { state: 'ignored' }]);
  });

  test('a note that was typed meanwhile stays', async () => {
    const { actions, first, stands } = await withFindings();
    await actions.handle(first, { state: 'handled' });
    await actions.handle(first, { state: 'handled', note });
    await actions.undoHandling();
    expect(stands(first)).toEqual({ state: 'open', note });
  });
});
