/** @jest-environment jsdom */
import { TextEncoder } from 'node:util';
import { read, write } from './on-sheet';
import { startExcel } from './start-excel';

test('in a page of jsdom the same client works on the same Excel', async () => {
  Object.assign(globalThis, { TextEncoder });
  const excel = await startExcel(undefined, { apiSet: '1.10' });
  await write('A1', [['在页面里']]);
  expect((await read('A1', 'values')).values).toEqual([['在页面里']]);
  expect(document.querySelectorAll('script')).toHaveLength(1);
  excel.demandClean();
});
