import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { drawPlan } from '../../../src/hosts/excel/draw-plan';
import { readWorkbook } from '../../../src/hosts/excel/read-workbook';
import { recordTraffic, type Recorder, type Recording } from '../../../src/hosts/excel/recording/record-traffic';
import { writeWorkbook } from '../../../src/hosts/xlsx/write-workbook';
import { settled } from '../../excel/boot/options';
import { RunningExcel } from '../../excel/boot/running-excel';
import { fromXlsx } from '../../excel/files/from-xlsx';
import { Book } from '../../excel/model/book';
import { replay } from '../../excel/replay/replay';
import { startExcel } from '../../excel/start-excel';
import { smallReport } from './small-report';

let excel: Awaited<ReturnType<typeof startExcel>>;
let recorder: Recorder;
beforeEach(async () => {
  excel = await startExcel();
});
afterEach(() => {
  recorder.stop();
  excel.demandClean();
});

/** A close as it would be recorded in a real Excel; through JSON, as it is saved. */
async function recorded(work: () => Promise<unknown>, most?: number): Promise<Recording> {
  recorder = recordTraffic(most);
  await work();
  return JSON.parse(JSON.stringify(recorder.recording())) as Recording;
}

const drawAndRead = async (): Promise<void> => {
  await drawPlan(smallReport());
  await readWorkbook();
};

const another = (book = new Book()): RunningExcel => new RunningExcel(book, settled({}));

test('every request of the client is recorded with its answer, and which Excel it was', async () => {
  const before = excel.traffic.roundTrips;
  const recording = await recorded(drawAndRead);
  const releases = recording.exchanges.filter(({ request }) => request.includes('_RemoveReference')).length;
  expect(recording.exchanges.length - releases).toBeGreaterThanOrEqual(excel.traffic.roundTrips - before);
  expect(recording.exchanges.every(({ answer }) => answer?.startsWith('{"Results"'))).toBe(true);
  expect(recording).toMatchObject({ platform: 'PC', language: 'zh-CN', apiSet: 9, isCut: false });
});

test('a recording replayed against an Excel that does the same has no difference', async () => {
  const recording = await recorded(drawAndRead);
  const fresh = another();
  expect(replay(recording, fresh)).toEqual([]);
  expect(fresh.workbook.sheets.map(({ name }) => name)).toEqual(excel.workbook.sheets.map(({ name }) => name));
});

test('objects that a later request speaks of are found, although they have other names in another Excel', async () => {
  const recording = await recorded(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet().load('id');
      const kept = sheet.getRange('A1');
      await context.sync();
      kept.values = [['后来']];
      context.workbook.worksheets.getItem(sheet.id).getRange('B1').values = [['按编号']];
      await context.sync();
    }),
  );
  const fresh = another();
  expect(replay(recording, fresh)).toEqual([]);
  expect([0, 1].map((column) => fresh.workbook.sheets[0]?.grid.content(0, column).value)).toEqual(['后来', '按编号']);
});

test('an Excel that answers otherwise is named by what was asked of it', async () => {
  const recording = await recorded(() => readWorkbook());
  const other = new Book();
  other.addSheet('另一张');
  const [first] = replay(recording, another(other));
  expect(first).toMatchObject({
    exchange: 1,
    place: expect.stringMatching(/^Worksheets\..*: Value\._Items\[1\]$/) as unknown,
    excel: null,
  });
});

test('an error that only one of the two gives is a difference', async () => {
  const recording = await recorded(async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('没有').load('name');
      await context.sync();
    }).catch(() => undefined);
  });
  const found = new Book();
  found.addSheet('没有');
  expect(replay(recording, another())).toEqual([]);
  expect(replay(recording, another(found)).map(({ place }) => place)).toContain('Error');
});

test('a refusal is recorded with its code, and an Excel that carries the request out differs', async () => {
  excel.isEditingCell = true;
  const recording = await recorded(() => readWorkbook());
  excel.isEditingCell = false;
  expect(recording.exchanges[0]?.refusal).toMatchObject({ code: 5004 });
  expect(replay(recording, another())[0]).toMatchObject({ exchange: 1, excel: 'refused with 5004' });
});

test('npm run replay says of a saved recording whether the in-memory Excel answers as the real one did', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'replay-'));
  const before = await writeWorkbook({ ...smallReport(), sheets: smallReport().sheets.slice(1), active: '维修台账' });
  writeFileSync(join(folder, 'before.xlsx'), before);
  excel = await startExcel(fromXlsx(before).workbook);
  const recording = await recorded(async () => {
    await drawPlan(smallReport(), { adopts: ['维修台账'] });
    await readWorkbook();
  });
  writeFileSync(join(folder, 'recording.json'), JSON.stringify(recording));
  const run = (...args: readonly string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'scripts/replay.ts', join(folder, 'recording.json'), ...args], { encoding: 'utf8' });
  const same = run('--workbook', join(folder, 'before.xlsx'));
  expect([same.status, same.stdout]).toEqual([0, expect.stringMatching(/exchanges with Excel PC[\s\S]*no difference/)]);
  expect(run()).toMatchObject({ status: 1, stdout: expect.stringMatching(/#\d+ .* in Excel, .* in memory/) as string });
  rmSync(folder, { recursive: true });
}, 60_000);

test('a recording that grows too large is cut and says so; the client notices nothing', async () => {
  const recording = await recorded(drawAndRead, 2000);
  expect(recording.isCut).toBe(true);
  expect(recording.exchanges.length).toBeGreaterThan(0);
  expect(excel.workbook.sheets.map(({ name }) => name)).toContain('维修台账');
});

test('after the end of a recording nothing more is recorded', async () => {
  recorder = recordTraffic();
  recorder.stop();
  await readWorkbook();
  expect(recorder.recording().exchanges).toEqual([]);
});
