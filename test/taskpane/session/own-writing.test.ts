import { success } from '../../../src/engine/values/result';
import { watched } from '../../../src/taskpane/session/own-writing';
import type { OpenWorkbook } from '../../../src/taskpane/session/open-workbook';
import type { Clock } from '../../../src/taskpane/session/clock';

let now = 0;
const clock = { milliseconds: () => now } as Clock;
const workbook = {
  write: async () => success(undefined),
  names: async () => success({ workbook: '', sheets: [] }),
} as unknown as OpenWorkbook;

test('what is heard while the pane writes, and a moment after, is its own doing; later, or after mere reading, it is the user’s', async () => {
  const own = watched(workbook, clock);
  await own.names();
  expect(own.isOwnDoing()).toBe(false);
  const writing = own.write([]);
  expect(own.isOwnDoing()).toBe(true);
  await writing;
  now += 999;
  expect(own.isOwnDoing()).toBe(true);
  now += 1;
  expect(own.isOwnDoing()).toBe(false);
});
