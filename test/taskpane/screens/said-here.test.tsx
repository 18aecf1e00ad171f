/** @jest-environment jsdom */
import { expect, test } from '@jest/globals';
import { act, screen, waitFor } from '@testing-library/react';
import { paneState } from '../made-up-state';
import { show } from '../show';

test('a result is a verdict at the top of the screen, said politely and without a time of its own', async () => {
  show(paneState({ said: [{ means: 'done', text: '已在新窗口打开，请另存为 总部_2026-04.xlsx' }] }));
  const said = await screen.findByText('已在新窗口打开，请另存为 总部_2026-04.xlsx');
  expect(said.closest('[role]')?.getAttribute('role')).toBe('status');
  const body = screen.getByRole('main', { name: '总览' });
  expect(said.compareDocumentPosition(body) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  expect(screen.queryByRole('button', { name: '撤销' })).toBeNull();
});

test('what was not done is said at once, and what else there is to say of it a line each', async () => {
  const { store } = show(paneState());
  await screen.findByRole('main', { name: '总览' });
  act(() => store.setState({ said: [{ means: 'error', text: '没有写入', details: ['第 7 行：不是数字'] }] }));
  const alert = screen.getByRole('alert');
  expect(alert.textContent).toBe('没有写入第 7 行：不是数字');
  act(() => store.setState({ said: [] }));
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
});

test('what belongs under a field does not stand at the top as well', async () => {
  show(paneState({ said: [{ means: 'done', text: '已存入「设置」表', at: 'dueDay' }] }));
  await screen.findByRole('main', { name: '总览' });
  expect(screen.queryByText('已存入「设置」表')).toBeNull();
});
