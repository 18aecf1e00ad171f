/** @jest-environment jsdom */
import { expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import { paneState } from '../made-up-state';
import { show } from '../show';

const handling = new Map([['F1', { state: 'handled' as const }]]);
const stopped = { screens: ['home' as const], stopped: { sheets: { done: 3, all: 9 } } };

test('after a stop, marks that are only in the pane are not called saved', async () => {
  show(paneState({ ...stopped, handling, written: undefined }));
  expect(await screen.findByText('仍在窗格中，月结时写入')).toBeTruthy();
  expect(screen.queryByText('已保存')).toBeNull();
});

test('nothing is said of marks and corrections that there are none of', async () => {
  show(paneState({ ...stopped, handling: new Map(), written: undefined }));
  await screen.findByText(/个文件仍在窗格中/);
  expect(screen.queryByText('已处理标记')).toBeNull();
});
