/** @jest-environment jsdom */
import { showRecordingBar } from '../../src/commands/recording-bar';
import type { Recorder, Recording } from '../../src/hosts/excel/recording/record-traffic';

const RECORDING = { format: 'service-monthly/recording/1', exchanges: [{ request: '{}', answer: '{}' }] } as unknown as Recording;
const recorder: Recorder = { recording: () => RECORDING, stop: () => undefined };
const copied = jest.fn(() => Promise.resolve());

beforeEach(() => {
  document.body.replaceChildren();
  Object.assign(navigator, { clipboard: { writeText: copied } });
});

const inLanguage = (displayLanguage: string): void => void Object.assign(globalThis, { Office: { context: { displayLanguage } } });
const buttons = (): readonly HTMLButtonElement[] => [...document.querySelectorAll('button')];

test.each([
  ['zh-CN', ['保存记录', '复制记录']],
  ['en-US', ['Save recording', 'Copy recording']],
])('who is recorded sees it and can save or copy the recording (%s)', (language, labels) => {
  inLanguage(language);
  showRecordingBar(recorder);
  expect(document.querySelector('[role=status]')?.textContent).toMatch(language === 'zh-CN' ? /正在记录/ : /Recording/);
  expect(buttons().map(({ textContent }) => textContent)).toEqual(labels);
});

test('the copied text is the recording, as it can be replayed', async () => {
  inLanguage('zh-CN');
  showRecordingBar(recorder);
  buttons()[1]?.click();
  expect(copied).toHaveBeenCalledWith(JSON.stringify(RECORDING));
  await Promise.resolve();
  expect(document.querySelector('[role=status]')?.textContent).toContain('已复制');
});

test('the saved file holds the recording', async () => {
  inLanguage('zh-CN');
  let saved: Blob | undefined;
  Object.assign(URL, { createObjectURL: (blob: Blob) => ((saved = blob), 'blob:x'), revokeObjectURL: () => undefined });
  const clicked = jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  showRecordingBar(recorder);
  buttons()[0]?.click();
  expect(clicked).toHaveBeenCalledTimes(1);
  expect(saved?.size).toBe(JSON.stringify(RECORDING).length);
});
