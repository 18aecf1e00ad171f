import { closeQuestion } from '../../../src/taskpane/state/primary-button';
import type { OpenPane } from './open-pane';
import { dropped, excelWith, openPane, sampleFiles, shutPanes } from './open-pane';

let sample: Awaited<ReturnType<typeof sampleFiles>>;
let other: Awaited<ReturnType<typeof sampleFiles>>;
beforeAll(async () => {
  sample = await sampleFiles(3, 4);
  other = await sampleFiles(3, 6);
});
afterEach(shutPanes);

/** A pane opened anew over a workbook whose month is closed. */
async function afterClose(): Promise<OpenPane> {
  const first = await openPane(await excelWith(sample.headOffice));
  await first.actions.collect(sample.files);
  await first.actions.close();
  shutPanes();
  return openPane(first.excel);
}

const states = ({ store }: OpenPane) => store.getState().files.map(({ judged }) => judged?.state);

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
