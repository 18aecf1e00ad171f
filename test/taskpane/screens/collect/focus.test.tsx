/** @jest-environment jsdom */
import { beforeAll, expect, test } from '@jest/globals';
import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { PaneStore } from '../../../../src/taskpane/state/store';
import { giveListsASize } from '../../list-size';
import { dealer, file, paneState, picture } from '../../made-up-state';
import { show } from '../../show';

beforeAll(giveListsASize);

const FILES = [file(1, 'D001'), file(2, 'D002'), file(3, 'D003')];
const DEALERS = ['D001', 'D002', 'D003'].map((number) => dealer(number, `店${number}`));

/** 收件 with three files, whose removal and undo are done as in the pane. */
async function collected(files = FILES, opened?: string) {
  const removed = { from: (id: number) => remaining().filter((one) => one.id !== id) };
  const pane: { store?: PaneStore } = {};
  const remaining = () => pane.store?.getState().files ?? [];
  const views = { ...paneState().views, collect: { ...paneState().views.collect, ...(opened !== undefined && { opened }) } };
  const shown = show(paneState({ screens: ['collect'], files, picture: picture({ dealers: DEALERS }), views }), {
    removeFile: async (id) =>
      act(() => pane.store?.setState({ files: removed.from(id), undo: { text: '已移除', undo: { of: 'removeFile' } } })),
    undoRemove: async () =>
      act(() => pane.store?.setState({ files: [...remaining(), ...files.filter((one) => !remaining().includes(one))] })),
    dismissUndo: () => pane.store?.setState({ undo: undefined }),
  });
  pane.store = shown.store;
  await screen.findByRole('list', { name: '文件' });
  return { ...shown, user: userEvent.setup() };
}

const row = (number: string) => screen.getByRole('button', { name: new RegExp(`^${number} `) });
const focused = () => document.activeElement?.textContent?.slice(0, 4);

test('Delete on a row leaves the focus on the next one, and on the last one where none follows', async () => {
  const { user } = await collected();
  act(() => row('D002').focus());
  await user.keyboard('{Delete}');
  await waitFor(() => expect(focused()).toBe('D003'));
  await user.keyboard('{Delete}');
  await waitFor(() => expect(focused()).toBe('D001'));
});

test('移除 in an opened row leaves the focus on the next row; 撤销 gives it back to the row', async () => {
  const { user } = await collected(FILES, 'file 1');
  await user.click(await screen.findByRole('button', { name: '移除' }));
  await waitFor(() => expect(focused()).toBe('D002'));
  await user.click(screen.getByRole('button', { name: '撤销' }));
  await waitFor(() => expect(focused()).toBe('D001'));
});

test('with the last file the focus goes to what takes files; taken back, it is on its row again', async () => {
  const { user } = await collected(FILES.slice(0, 1));
  act(() => row('D001').focus());
  await user.keyboard('{Delete}');
  await waitFor(() => expect(document.activeElement?.textContent).toBe('选择文件'));
  act(() => (document.activeElement as HTMLElement).blur());
  await user.click(screen.getByRole('button', { name: '撤销' }));
  await waitFor(() => expect(focused()).toBe('D001'));
});

test('a file whose dealer was chosen keeps the focus where its row goes', async () => {
  const { store } = await collected([file(7, '', { reading: { state: 'unreadable', reason: 'damaged' } }), ...FILES], 'file 7');
  act(() => screen.getByRole('combobox', { name: '在此选择经销商' }).focus());
  act(() => store.setState({ files: [...FILES, file(7, 'D004')] }));
  await waitFor(() => expect(document.activeElement?.closest('li')?.textContent).toContain('D004'));
});

test('a list that changes while the focus is elsewhere leaves it there', async () => {
  const { store } = await collected();
  const search = screen.getByRole('searchbox');
  act(() => search.focus());
  act(() => store.setState({ files: FILES.slice(1) }));
  await waitFor(() => expect(screen.queryByRole('button', { name: /^D001 / })).toBeNull());
  expect(document.activeElement).toBe(search);
});

test('Ctrl+F selects what stands in the search, so that typing replaces it', async () => {
  const { user } = await collected();
  await user.type(screen.getByRole('searchbox'), 'D001');
  act(() => (document.activeElement as HTMLElement).blur());
  await user.keyboard('{Control>}f{/Control}');
  await user.keyboard('D002');
  expect((screen.getByRole('searchbox') as HTMLInputElement).value).toBe('D002');
});
