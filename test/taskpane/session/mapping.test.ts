import { readWorkbook } from '../../../src/hosts/xlsx/read-workbook';
import { dropped, excelWith, openPane, type OpenPane, sampleFiles, shutPanes } from './open-pane';

let sample: Awaited<ReturnType<typeof sampleFiles>>;
beforeAll(async () => {
  sample = await sampleFiles(3, 8);
});
afterEach(shutPanes);

/** A dealer's repairs as a .csv with a header of its own in place of ours. */
async function repairsAsCsv(header: string, own: string): Promise<Uint8Array> {
  const read = readWorkbook((await sample.files[0]?.bytes()) ?? new Uint8Array());
  const rows = (read.ok && read.value.sheets.find(({ name }) => name === '维修')?.rows) || [];
  const text = rows
    .map((row) =>
      row
        .map((cell) => (cell === header ? own : cell === null || typeof cell === 'object' ? '' : `"${String(cell).replaceAll('"', '""')}"`))
        .join(','),
    )
    .join('\r\n');
  return new TextEncoder().encode(text);
}

const mapped = ({ excel }: OpenPane) => {
  const { grid, tables } = excel.workbook.sheet('映射');
  const top = tables[0]?.body.top ?? 0;
  const left = tables[0]?.body.left ?? 0;
  return [0, 1, 2, 3].map((column) => grid.content(top, left + column).value);
};

test('a .csv is collected, a header that is not recognised is suggested, and confirmed it goes into 映射 and is read; undone it is not', async () => {
  const pane = await openPane(await excelWith(sample.headOffice));
  const { store, actions, excel } = pane;
  await actions.collect([dropped('D001_维修.csv', await repairsAsCsv('故障描述', '故障描述情形'))]);
  const id = store.getState().files[0]?.id ?? 0;
  const before = await actions.understand(id);
  const suggestion = before?.suggestions.find(({ row }) => row.header === '故障描述情形');
  expect([suggestion?.row, suggestion?.meaning]).toEqual([
    { dealer: 'D001', sheet: '维修', header: '故障描述情形', field: '故障描述' },
    '故障描述',
  ]);
  expect(before?.sheets.flatMap(({ lines }) => lines).some((line) => line.includes('故障描述情形 → 不认得'))).toBe(true);
  const reading = store.getState().files[0]?.reading;

  await actions.confirmMapping(suggestion ? [suggestion.row] : []);
  expect(store.getState()).toMatchObject({ undo: { undo: { of: 'mapping' } }, isBusy: false });
  expect(store.getState().failure).toBeUndefined();
  expect(mapped(pane)).toEqual(['D001', '维修', '故障描述情形', '故障描述']);
  expect(store.getState().files[0]?.reading).not.toBe(reading);
  const after = await actions.understand(id);
  expect([
    after?.suggestions,
    after?.sheets.flatMap(({ lines }) => lines).some((line) => line.includes('故障描述情形 → 故障描述（映射）')),
  ]).toEqual([[], true]);

  await actions.undoMapping();
  expect(mapped(pane).every((cell) => cell === '')).toBe(true);
  expect((await actions.understand(id))?.suggestions).toEqual(before?.suggestions);
  excel.demandClean();
});

test('a column that nothing speaks for is offered with what its sheet lacks, and read once the user has chosen', async () => {
  const { store, actions } = await openPane(await excelWith(sample.headOffice));
  await actions.collect([dropped('D001_维修.csv', await repairsAsCsv('处理措施', 'Zzz'))]);
  const id = store.getState().files[0]?.id ?? 0;
  const [offered, ...others] = (await actions.understand(id))?.suggestions ?? [];
  expect([others.length, offered?.row, offered?.why, offered?.meanings[0]?.field]).toEqual([
    0,
    { dealer: 'D001', sheet: '维修', header: 'Zzz', field: '' },
    'missing',
    '处理措施',
  ]);
  await actions.confirmMapping(offered ? [{ ...offered.row, field: '处理措施' }] : []);
  expect((await actions.understand(id))?.suggestions).toEqual([]);
});

test('confirmed for all dealers, every file that it touches is read again', async () => {
  const { store, actions } = await openPane(await excelWith(sample.headOffice));
  const csv = await repairsAsCsv('故障描述', '故障描述情形');
  await actions.collect([dropped('D001_维修.csv', csv), dropped('D002_维修.csv', csv)]);
  await actions.confirmMapping([{ dealer: '*', sheet: '维修', header: '故障描述情形', field: '故障描述' }]);
  for (const { id } of store.getState().files) expect((await actions.understand(id))?.suggestions).toEqual([]);
});
