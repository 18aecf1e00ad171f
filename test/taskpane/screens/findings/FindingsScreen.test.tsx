/** @jest-environment jsdom */
import { beforeAll, expect, test } from '@jest/globals';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { PaneState } from '../../../../src/taskpane/state/pane-state';
import { giveListsASize } from '../../list-size';
import { finding, paneState, picture } from '../../made-up-state';
import { show } from '../../show';

beforeAll(giveListsASize);

const correction = { dealer: 'D032', sheet: '维修', record: 'WX-2603-017', field: '产品阶段', before: '保修期内', after: '保修期外' };
const target = { sheet: '维修台账', cell: 'N412' };
const FINDINGS = [
  finding('first', { correction, target }),
  finding('second', { record: 'WX-2603-018', cell: 'N19' }),
  finding('third', {
    code: 'C6',
    level: 'warning',
    problem: '少一位：1380571234',
    found: '1380571234',
    expected: undefined as never,
    cell: 'H31',
    record: 'WX-2603-030',
  }),
];
const pane = (change: Partial<PaneState> = {}) =>
  paneState({ screens: ['findings'], findings: FINDINGS, picture: picture({ counts: { error: 2, warning: 1, note: 0 } }), ...change });
const line = (name: RegExp) => screen.findByRole('treeitem', { name });
const focus = async (name: RegExp) => {
  const found = await line(name);
  act(() => found.focus());
};
const focused = () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent;

test('groups come with their title and count, lines with what is found and should be, and their cell', async () => {
  show(pane());
  expect((await line(/产品阶段与计算不符 2 条/)).getAttribute('aria-expanded')).toBe('true');
  expect(
    screen.getByRole('treeitem', { name: /保修期内 → 保修期外 · D032 · 单号 WX-2603-017 · 维修!N18/ }).getAttribute('aria-level'),
  ).toBe('2');
  expect(screen.getByRole('treeitem', { name: /少一位/ })).toBeTruthy();
});

test('F8 opens and focuses the next open finding, Shift+F8 the one before, also from the search box', async () => {
  const user = userEvent.setup();
  show(pane());
  await line(/WX-2603-017/);
  await user.click(screen.getByRole('searchbox'));
  await user.keyboard('{F8}');
  await waitFor(() => expect(focused()).toMatch(/WX-2603-017/));
  expect((await line(/WX-2603-017/)).getAttribute('aria-expanded')).toBe('true');
  await user.keyboard('{F8}{F8}');
  await waitFor(() => expect(focused()).toMatch(/WX-2603-030/));
  await user.keyboard('{Shift>}{F8}{/Shift}');
  await waitFor(() => expect(focused()).toMatch(/WX-2603-018/));
  expect(screen.getByText('第 2 / 3 条')).toBeTruthy();
});

test('arrows walk the lines, Space opens and closes, Enter opens and then goes to the cell without leaving the pane', async () => {
  const user = userEvent.setup();
  const { asked } = show(pane());
  await focus(/产品阶段与计算不符/);
  await user.keyboard('{ArrowDown}');
  expect(focused()).toMatch(/WX-2603-017/);
  await user.keyboard('{Enter}');
  expect(asked.filter(([name]) => name === 'goTo')).toEqual([]);
  await user.keyboard('{Enter}');
  expect(asked).toContainEqual(['goTo', target]);
  expect(focused()).toMatch(/WX-2603-017/);
  await user.keyboard(' ');
  expect((await line(/WX-2603-017/)).getAttribute('aria-expanded')).toBe('false');
  await user.keyboard('{ArrowLeft}{ArrowLeft}');
  expect((await line(/产品阶段与计算不符/)).getAttribute('aria-expanded')).toBe('false');
  expect(screen.queryByRole('treeitem', { name: /WX-2603-017/ })).toBeNull();
});

test('an opened finding says what was found, should be, why and what to do', async () => {
  const user = userEvent.setup();
  show(pane());
  await user.click(await line(/WX-2603-017/));
  const opened = within(await line(/WX-2603-017/));
  for (const words of [
    '填写',
    '保修期内',
    '应为',
    '保修期外',
    '保修至 2026-02-28，叫修 2026-03-02，超 2 天',
    '核对购买日期；无误就改产品阶段。',
  ])
    expect(opened.getByText(words)).toBeTruthy();
  expect(opened.getByRole('button', { name: '修正 改为「保修期外」' })).toBeTruthy();
});

test('Ctrl+Enter corrects the opened finding and goes on to the next; Ctrl+Z takes the last correction back', async () => {
  const user = userEvent.setup();
  const shown = show(pane(), {
    correct: async (row) => shown.store.setState({ findings: FINDINGS.slice(1), corrected: [{ row, correction }] }),
    undoCorrection: async () => shown.store.setState({ findings: FINDINGS, corrected: [] }),
  });
  await line(/WX-2603-017/);
  await user.keyboard('{F8}{Control>}{Enter}{/Control}');
  await waitFor(() => expect(focused()).toMatch(/WX-2603-018/));
  expect((await line(/已修正.*WX-2603-017/)).textContent).toMatch(/撤销/);
  await user.keyboard('{Control>}z{/Control}');
  await waitFor(() => expect(focused()).toMatch(/^保修期内.*WX-2603-017/));
  expect(shown.asked.map(([name]) => name)).toContain('undoCorrection');
  const expanded = () => screen.getAllByRole('treeitem', { expanded: true }).map((one) => one.getAttribute('aria-label'));
  await waitFor(() => expect(expanded()).toContainEqual(expect.stringMatching(/WX-2603-017/)));
  expect(expanded()).not.toContainEqual(expect.stringMatching(/WX-2603-018/));
});

test('Delete marks a finding as handled; after the last one the verdict has the focus', async () => {
  const user = userEvent.setup();
  const shown = show(pane({ findings: FINDINGS.slice(2) }), {
    handle: async (id, handling) => shown.store.setState({ handling: new Map([[id, handling]]) }),
  });
  await focus(/WX-2603-030/);
  await user.keyboard('{Delete}');
  expect(shown.asked).toContainEqual(['handle', 'third', { state: 'handled' }]);
  await waitFor(() => expect(focused()).toMatch(/没有未处理的错误和警告/));
  expect(screen.getByText('已处理 1 条')).toBeTruthy();
  await user.keyboard('{Control>}{Enter}{/Control}');
  expect(shown.asked).toContainEqual(['show', 'reconcile']);
});

test('once the first of the largest group is handled, the next of it has the focus, though the groups change places', async () => {
  const user = userEvent.setup();
  const others = Array.from({ length: 20 }, (_, at) => finding(`other ${at}`, { code: `C${at}`, record: `WX-2604-${at}` }));
  const shown = show(pane({ findings: [...FINDINGS.slice(0, 2), ...others] }), {
    handle: async (id, handling) => shown.store.setState({ handling: new Map([[id, handling]]) }),
  });
  await focus(/WX-2603-017/);
  await user.keyboard('{Delete}');
  await waitFor(() => expect(focused()).toMatch(/WX-2603-018/));
  expect((await line(/WX-2603-018/)).getAttribute('aria-expanded')).toBe('true');
});

test('what was found in a file of a dealer that is not recognised names the file, closed and opened', async () => {
  const user = userEvent.setup();
  const nameless = { dealer: '', file: '月报(最终).xlsx', sheet: '', cell: undefined as never, record: '', field: '' };
  show(pane({ findings: [finding('first', { ...nameless, code: 'F1', problem: '文件是空的', expected: undefined as never })] }));
  const found = await line(/文件是空的 · 月报\(最终\)\.xlsx/);
  expect(within(found).getByText('月报(最终).xlsx')).toBeTruthy();
  await user.click(found);
  expect(within(await line(/文件是空的/)).getByText('月报(最终).xlsx')).toBeTruthy();
});

test('a cell is a link where it leads, and plain text while its ledger is not written, closed and opened', async () => {
  const user = userEvent.setup();
  show(pane());
  expect(within(await line(/WX-2603-017/)).getByRole('button', { name: '维修!N18' })).toBeTruthy();
  expect(within(await line(/WX-2603-018/)).getByText('维修!N19').tagName).toBe('SPAN');
  await user.click(await line(/WX-2603-018/));
  expect(within(await line(/WX-2603-018/)).getByText('维修!N19').tagName).toBe('SPAN');
});

test('a note is kept on Enter, with the state as it was', async () => {
  const user = userEvent.setup();
  const { asked } = show(pane());
  await user.click(await line(/WX-2603-017/));
  await user.click(within(await line(/WX-2603-017/)).getByRole('button', { name: '对这一条的更多操作' }));
  await user.click(await screen.findByRole('menuitem', { name: '备注' }));
  await user.type(await screen.findByRole('textbox', { name: '备注' }), '已电话核实{Enter}');
  expect(asked).toContainEqual(['handle', 'first', { state: 'open', note: '已电话核实' }]);
});

test('where the ledgers are not written yet, the dealer’s own cells are shown around the finding', async () => {
  const user = userEvent.setup();
  const strip = { columns: ['M', 'N', 'O'], rows: [{ row: 19, cells: ['用户', '保修期内', '否'] }], marked: { row: 0, column: 1 } };
  show(pane(), { stripOf: async () => strip });
  await user.click(await line(/WX-2603-018/));
  const table = await screen.findByRole('table', { name: /D032_2026-03.xlsx 中「维修」/ });
  expect(within(table).getByText('保修期内').getAttribute('aria-current')).toBe('location');
  expect(screen.queryByRole('button', { name: '定位' })).toBeNull();
});

test('Esc first clears the search, then closes the row; the number that matches is said', async () => {
  const user = userEvent.setup();
  show(pane());
  await user.click(await line(/WX-2603-017/));
  await user.type(screen.getByRole('searchbox'), '1380571234');
  expect(screen.queryByRole('treeitem', { name: /WX-2603-017/ })).toBeNull();
  expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain('1 条');
  await user.keyboard('{Escape}');
  expect((await line(/WX-2603-017/)).getAttribute('aria-expanded')).toBe('true');
  await user.keyboard('{Escape}');
  expect((await line(/WX-2603-017/)).getAttribute('aria-expanded')).toBe('false');
});

test('Esc after a search and F8 leaves the focus on the opened finding, then on its line once that is closed', async () => {
  const user = userEvent.setup();
  const many = Array.from({ length: 30 }, (_, at) => finding(`many ${at}`, { record: `WX-2604-${at}` }));
  show(pane({ findings: [...many, FINDINGS[2]!] }));
  await line(/WX-2604-1\D/);
  await user.keyboard('{Control>}f{/Control}1380571234{F8}');
  await waitFor(() => expect(focused()).toMatch(/WX-2603-030/));
  await user.keyboard('{Escape}');
  await line(/WX-2604-1\D/);
  await waitFor(() => expect(focused()).toMatch(/WX-2603-030/));
  await user.keyboard('{Escape}');
  await waitFor(async () => expect((await line(/WX-2603-030/)).getAttribute('aria-expanded')).toBe('false'));
  expect(focused()).toMatch(/WX-2603-030/);
});

test('Esc on a line that nobody opened gives the focus back to the search', async () => {
  const user = userEvent.setup();
  const many = Array.from({ length: 30 }, (_, at) => finding(`many ${at}`, { record: `WX-2604-${at}` }));
  show(pane({ findings: [...many, FINDINGS[2]!] }));
  await line(/WX-2604-1\D/);
  await user.keyboard('{Control>}f{/Control}1380571234');
  await focus(/WX-2603-030/);
  await user.keyboard('{Escape}');
  await line(/WX-2604-1\D/);
  expect(document.activeElement).toBe(screen.getByRole('searchbox'));
});

test('while files come in the list stays as it is until the new findings are asked for', async () => {
  const user = userEvent.setup();
  const files = paneState().files;
  const waiting = files.map((file) => ({ ...file, reading: { state: 'waiting' as const } }));
  const shown = show(pane({ files: [files[0]!, waiting[1]!] }));
  await line(/WX-2603-017/);
  act(() => shown.store.setState({ files, findings: [...FINDINGS, finding('late', { record: 'WX-LATE' })] }));
  expect(await screen.findByText('有 1 条新问题')).toBeTruthy();
  expect(screen.queryByRole('treeitem', { name: /WX-LATE/ })).toBeNull();
  await user.click(screen.getByRole('button', { name: '显示' }));
  expect(await line(/WX-LATE/)).toBeTruthy();
});

test('corrections are no longer shown once the screen is left', async () => {
  const { asked, store } = show(pane());
  await line(/WX-2603-017/);
  act(() => store.setState({ screens: ['home'] }));
  await waitFor(() => expect(asked.map(([name]) => name)).toContain('settleCorrections'));
});

test('a rule whose findings are all corrected keeps its title, though the month tells of the rule no more', async () => {
  const [first] = FINDINGS;
  const rule = { title: '产品阶段与计算不符', why: '', fix: '' };
  show(
    pane({
      findings: FINDINGS.slice(2),
      corrected: first ? [{ row: first, correction, rule }] : [],
      picture: picture({ rules: {}, counts: { error: 0, warning: 1, note: 0 } }),
    }),
  );
  expect(await line(/^产品阶段与计算不符 0 条/)).toBeTruthy();
});
