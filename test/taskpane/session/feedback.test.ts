import { unzipSync } from 'fflate';
import { MonthDesk } from '../../../src/taskpane/worker/month-desk';
import { readWorkbook } from '../../../src/hosts/xlsx/read-workbook';
import { BOUNDS } from '../../../src/hosts/xlsx/bounds';
import { writeWorkbook } from '../../../src/hosts/xlsx/write-workbook';
import { MONTH, sampleFiles } from './open-pane';

const CLOSING = { startedAt: '2026-04-05T14:02:00', finishedAt: '2026-04-05T14:02:09', handling: new Map() };

test('every dealer has a feedback workbook in the archive, and one alone is the same', async () => {
  const sample = await sampleFiles(3, 3);
  const desk = new MonthDesk();
  const read = readWorkbook(await writeWorkbook(sample.headOffice), BOUNDS);
  if (!read.ok) throw new Error('the sample cannot be read');
  await desk.recognise(read.value.sheets.map(({ name }) => name));
  for (const sheet of read.value.sheets) await desk.takeSheet(sheet);
  await desk.openHeadOffice('总部.xlsx', MONTH);
  for (const [index, { name, bytes }] of sample.files.entries()) await desk.read(index + 1, name, await bytes());
  const { picture } = await desk.check();
  const archive = await desk.feedback(CLOSING, undefined);
  const names = Object.keys(unzipSync(archive?.bytes ?? new Uint8Array()));
  expect(archive?.name).toBe('回执_2026-03.zip');
  expect(names).toHaveLength(picture.dealers.length);
  const [first] = picture.dealers;
  const one = await desk.feedback(CLOSING, first?.dealer);
  expect(names).toContain(one?.name);
  expect(readWorkbook(one?.bytes ?? new Uint8Array(), BOUNDS).ok).toBe(true);
  expect(await desk.feedback(CLOSING, 'nobody')).toBeUndefined();
});
