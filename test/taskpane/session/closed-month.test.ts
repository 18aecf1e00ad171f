import { readWorkbook } from '../../../src/hosts/xlsx/read-workbook';
import { collectChips, collectRows } from '../../../src/taskpane/state/collect-rows';
import { missingDealers, standings } from '../../../src/taskpane/state/standings';
import { closeQuestion } from '../../../src/taskpane/state/primary-button';
import type { OpenPane } from './open-pane';
import { dropped, excelWith, openPane, sampleFiles, shutPanes } from './open-pane';

let sample: Awaited<ReturnType<typeof sampleFiles>>;
let other: Awaited<ReturnType<typeof sampleFiles>>;
beforeAll(async () => {
  sample = await sampleFiles(3, 4);
  other = await sampleFiles(3, 6);
});
afterEach(() => {
  jest.restoreAllMocks();
  shutPanes();
});

/** A pane opened anew over a workbook whose month is closed. */
async function afterClose(): Promise<OpenPane> {
  const first = await openPane(await excelWith(sample.headOffice));
  await first.actions.collect(sample.files);
  await first.actions.close();
  shutPanes();
  return openPane(first.excel);
}

const states = ({ store }: OpenPane) => store.getState().files.map(({ judged }) => judged?.state);

test('a closed month that is opened again knows how many were received, and what was corrected since', async () => {
  const first = await openPane(await excelWith(sample.headOffice));
  await first.actions.collect(sample.files);
  await first.actions.close();
  const row = first.store.getState().findings.find(({ correction }) => correction !== undefined);
  if (!row) throw new Error('nothing to correct');
  await first.actions.correct(row);
  shutPanes();
  const { store } = await openPane(first.excel);
  expect(store.getState()).toMatchObject({ written: { month: '2026-03', changesSince: 1 }, headOffice: { receivedAtClose: 3 } });
});

test('files of a closed month that change nothing are taken as they are', async () => {
  const pane = await afterClose();
  await pane.actions.collect(sample.files);
  expect(states(pane)).toEqual(['counts', 'counts', 'counts']);
  expect(closeQuestion({ ...pane.store.getState(), findings: [] })).toMatchObject({ why: 'closedMonth' });
});

test('a file that changes the closed figures shows what it changes, is not counted, and is once the user takes it', async () => {
  const pane = await afterClose();
  const { store, actions } = pane;
  await actions.collect([...sample.files.slice(1), ...other.files.slice(0, 1)]);
  expect(states(pane)).toEqual(['counts', 'counts', 'awaitsConsent']);
  const changed = store.getState().files[2];
  expect(changed?.judged?.changes).toContainEqual({ sheet: '历史', record: '分母-及时率', field: '数值', before: '4', after: '6' });
  const kept = store.getState().picture?.rows.kept ?? 0;
  expect(closeQuestion(store.getState())).toEqual({ why: 'awaiting', count: 1 });
  actions.askToClose();
  expect(store.getState()).toMatchObject({ asking: { why: 'awaiting' }, isBusy: false });
  await actions.takeIntoClosed([changed?.id ?? 0]);
  expect(states(pane)).toEqual(['counts', 'counts', 'counts']);
  expect(store.getState().picture?.rows.kept).toBeGreaterThan(kept);
  expect(closeQuestion(store.getState())?.why).not.toBe('awaiting');
});

test('a dealer whose file awaits the user’s decision has reported: nobody asks for it again, in the pane or in an export', async () => {
  const pane = await afterClose();
  const { store, actions } = pane;
  await actions.collect([...sample.files.slice(1), ...other.files.slice(0, 1)]);
  const opened = jest.spyOn(Excel, 'createWorkbook');
  await actions.exportReport();
  const state = store.getState();
  const own = state.picture?.dealers.find(({ dealer }) => dealer === state.files[2]?.judged?.dealer);
  expect([own?.state, own?.reminder, standings(state).received, missingDealers(state)]).toEqual(['onTime', undefined, 3, []]);
  const onTime = collectChips(collectRows(state), 'onTime').find(({ chip }) => chip === 'onTime');
  expect(onTime?.count).toBe(standings(state).onTime);
  const exported = readWorkbook(Buffer.from(opened.mock.calls[0]?.[0] ?? '', 'base64'));
  const reminders = exported.ok ? exported.value.sheets.find(({ name }) => name === '催报') : undefined;
  expect(reminders?.rows.flat().join('\n')).toContain('都报来了，没有要催的');
});

/** The cells of a sheet of the workbook that was opened last. */
const exportedRows = (opened: { readonly mock: { readonly calls: readonly (readonly unknown[])[] } }, sheet: string) => {
  const read = readWorkbook(Buffer.from(String(opened.mock.calls.at(-1)?.[0] ?? ''), 'base64'));
  return (read.ok ? read.value.sheets : []).find(({ name }) => name === sheet)?.rows.map((row) => row.join('|')) ?? [];
};

test('what an export says of a held file’s dealer comes from the files that count, in every sheet', async () => {
  const pane = await afterClose();
  const opened = jest.spyOn(Excel, 'createWorkbook');
  await pane.actions.collect([...sample.files.slice(1), ...other.files.slice(0, 1)]);
  const held = pane.store.getState().files[2]?.judged?.dealer ?? '?';
  await pane.actions.exportReport();
  const of = (sheet: string, dealer: string) => exportedRows(opened, sheet).find((row) => row.includes(`${dealer}|`)) ?? '';
  expect(of('上报情况', held)).toContain('未报');
  expect(of('经销商评分', held)).toContain('未报');
  expect(exportedRows(opened, '历史').filter((row) => row.startsWith(`2026-03|${held}|上报状态|`))).toEqual([
    expect.stringMatching(/\|0$/),
  ]);
});

test('a newer file beside the one that was closed with leaves that one in force until it is taken', async () => {
  const pane = await openPane(await excelWith(sample.headOffice));
  const { store, actions } = pane;
  await actions.collect(sample.files);
  await actions.close();
  const [newer] = other.files;
  if (!newer) throw new Error('no sample');
  await actions.collect([dropped(`重报_${newer.name}`, await newer.bytes())]);
  expect(states(pane)).toEqual(['counts', 'counts', 'counts', 'awaitsConsent']);
  await actions.takeIntoClosed(
    store
      .getState()
      .files.slice(3)
      .map(({ id }) => id),
  );
  expect(states(pane)).toContain('superseded');
});
