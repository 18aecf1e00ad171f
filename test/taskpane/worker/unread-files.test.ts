import { expect, jest, test } from '@jest/globals';
import { sampleMonth } from '../../../src/engine/samples/sample-month';
import type { Month } from '../../../src/engine/values/month';
import { writeWorkbook } from '../../../src/hosts/xlsx/write-workbook';
import { DealerFiles } from '../../../src/taskpane/worker/dealer-files';
import { type FileReader, READING_HERE } from '../../../src/taskpane/worker/file-reader';

const notInTime: FileReader['dealerFile'] = async (name, { length }) => ({
  state: 'unreadable',
  file: { name, size: length, sha256: 'ff' },
  reason: 'tooSlow',
});

const WITH = { context: {}, headOffice: { lists: {} }, language: 'zh' } as never;

test('a file that could not be read is opened no more: neither for how it is read nor for the cells around a finding', async () => {
  const [dealer] = [...sampleMonth({ dealers: 1, rows: 2, month: '2026-03' as Month, seed: 1 }).dealers];
  if (!dealer) throw new Error('no dealer');
  const bytes = await writeWorkbook(dealer.plan);
  const files = new DealerFiles({ dealerFile: notInTime });
  expect(await files.read(1, 'D001.xls', bytes, {}, [])).toEqual({ state: 'unreadable', reason: 'tooSlow' });
  expect(await files.understand(1, WITH)).toBeUndefined();
  expect(files.findRead('D001.xls')).toBeUndefined();

  const sound = new DealerFiles(READING_HERE);
  await sound.read(1, 'D001.xlsx', bytes, {}, []);
  expect(sound.findRead('D001.xlsx')?.bytes).toBe(bytes);
});

test('a file that could not be read is not tried again because its dealer was chosen before', async () => {
  const reader = jest.fn(notInTime);
  const files = new DealerFiles({ dealerFile: reader });
  await files.read(1, 'x.xls', new Uint8Array(4), {}, ['D001']);
  await files.choose(1, 'D001', {}, ['D001']);
  expect(reader).toHaveBeenCalledTimes(1);
});
