/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html?record=1"}
 */
import { TextEncoder } from 'node:util';
import { replay } from '../excel/replay/replay';
import { settled } from '../excel/boot/options';
import { RunningExcel } from '../excel/boot/running-excel';
import { Book } from '../excel/model/book';
import { write } from '../excel/on-sheet';
import { startExcel } from '../excel/start-excel';
import type { Recording } from '../../src/hosts/excel/recording/record-traffic';

test('a pane at an address with ?record=1 shows that it records, and what is copied there can be replayed', async () => {
  Object.assign(globalThis, { TextEncoder });
  let copied = '';
  Object.assign(navigator, { clipboard: { writeText: async (text: string) => void (copied = text) } });
  const excel = await startExcel();
  Object.assign(Office, { actions: { associate: () => undefined } });
  await import('../../src/commands/commands');
  while (document.querySelectorAll('button').length < 2) await new Promise((resolve) => setTimeout(resolve, 5));
  await write('B2', [['记下来']]);
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent === '复制记录')?.click();
  const recording = JSON.parse(copied) as Recording;
  const fresh = new RunningExcel(new Book(), settled({}));
  expect(replay(recording, fresh)).toEqual([]);
  expect(fresh.workbook.sheets[0]?.grid.content(1, 1).value).toBe('记下来');
  excel.demandClean();
});
