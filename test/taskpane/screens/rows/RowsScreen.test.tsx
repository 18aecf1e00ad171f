/** @jest-environment jsdom */
import { expect, test } from '@jest/globals';
import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { dealer, paneState, picture } from '../../made-up-state';
import { show } from '../../show';

const row = (record: string, cell: string) => ({ record, detail: 'SW-210', fact: '31.5 小时', target: { sheet: '维修台账', cell } });
const ROWS = [row('WX-006', 'A412'), row('WX-009', 'A415')];
const pane = (total: number) =>
  paneState({
    screens: ['home', 'rows'],
    picture: picture({ dealers: [dealer('D015', '合肥蜀山')] }),
    rowsBehind: {
      number: { sheet: '维修汇总', cell: 'K12', title: '超时', value: 2, dealer: 'D015' },
      rows: ROWS,
      total,
      filter: { sheet: '维修台账', columns: [], others: 0 },
    },
  });

test('a number says where it stands, whose it is and that its rows come to it', async () => {
  show(pane(2));
  expect(await screen.findByText('超时 = 2')).toBeTruthy();
  expect(screen.getByText(/维修汇总!K12 · D015 合肥蜀山/).textContent).toBe('维修汇总!K12 · D015 合肥蜀山 · 2 行，相符');
});

test('a rate says its two numbers, an amount how many rows of 0 are not listed; a minus is written as the sheets write it', async () => {
  const { unmount } = show({
    ...pane(2),
    rowsBehind: {
      number: { sheet: '月报总览', cell: 'B5', title: '及时率', value: 0.95, kind: 'rate' },
      rows: ROWS,
      total: 0.95,
      share: { part: 1_900, whole: 2_000 },
    },
  });
  expect(await screen.findByText('及时率 = 95%')).toBeTruthy();
  expect(screen.getByText(/月报总览!B5/).textContent).toBe('月报总览!B5 · 2,000 中 1,900 · 2 行，相符');
  unmount();
  const number = { sheet: '收入统计', cell: 'E5', title: '红冲', value: -78.44, kind: 'money' as const };
  show({ ...pane(2), rowsBehind: { number, rows: ROWS, total: -78.44, left: 10 } });
  expect(await screen.findByText('红冲 = −¥78.44')).toBeTruthy();
  expect(screen.getByText(/收入统计!E5/).textContent).toBe('收入统计!E5 · 2 行，相符 · 另有 10 行为 0，未列出');
});

test('rows that do not come to the number are said at once', async () => {
  show(pane(3));
  expect((await screen.findByRole('alert')).textContent).toContain('2 行合计 3，不符');
});

test('arrows walk the addresses, Enter goes to the cell; the ledger is filtered, the rows are copied', async () => {
  const user = userEvent.setup();
  const { asked } = show(pane(2));
  (await screen.findByRole('button', { name: 'WX-006 维修台账!A412' })).focus();
  await user.keyboard('{ArrowDown}{Enter}');
  expect(asked).toContainEqual(['goTo', { sheet: '维修台账', cell: 'A415' }]);
  await user.click(screen.getByRole('button', { name: '在维修台账中筛选' }));
  await user.click(screen.getByRole('button', { name: '复制' }));
  expect(asked.map(([name]) => name)).toEqual(expect.arrayContaining(['filterLedger', 'copy']));
  await user.keyboard('{Escape}');
  expect(asked).toContainEqual(['back']);
});

test('a row of an earlier report says in which it stands, and leads nowhere', async () => {
  const user = userEvent.setup();
  const state = pane(2);
  const [first, second] = ROWS;
  if (!state.rowsBehind || !first || !second) throw new Error('no rows');
  const { target: _here, ...elsewhere } = first;
  const { asked } = show({ ...state, rowsBehind: { ...state.rowsBehind, rows: [{ ...elsewhere, report: '月报_2026-02.xlsx' }, second] } });
  expect(await screen.findByText('在 月报_2026-02.xlsx')).toBeTruthy();
  const links = screen.getAllByRole('button', { name: /维修台账!/ });
  expect(links.map(({ tabIndex }) => tabIndex)).toEqual([0]);
  await user.click(screen.getByRole('button', { name: '复制' }));
  expect(asked.find(([name]) => name === 'copy')?.[1]).toContain('WX-006\tSW-210\t31.5 小时\t月报_2026-02.xlsx');
});

test.each([
  ['the link of the footer', '查看明细'],
  ['the menu ⋯', '更多'],
])('left again, also once its ledger was filtered, 明细 gives the focus back to %s', async (_, name) => {
  const user = userEvent.setup();
  const { store } = show({ ...pane(2), screens: ['home'], selected: { sheet: '维修汇总', cell: 'K12', title: '超时', value: 2 } });
  const opener = await screen.findByRole('button', { name });
  act(() => opener.focus());
  act(() => store.setState({ screens: ['home', 'rows'] }));
  await user.click(await screen.findByRole('button', { name: '在维修台账中筛选' }));
  act(() => store.setState({ screens: ['home'] }));
  await screen.findByRole('tab', { name: '收件' });
  expect(document.activeElement?.isConnected).toBe(true);
  expect(document.activeElement).toBe(screen.getByRole('button', { name }));
});

test('where what opened it stands no more, the heading has the focus', async () => {
  const { store } = show({ ...pane(2), screens: ['home'], selected: { sheet: '维修汇总', cell: 'K12', title: '超时', value: 2 } });
  const opener = await screen.findByRole('button', { name: '查看明细' });
  act(() => opener.focus());
  act(() => store.setState({ screens: ['home', 'rows'] }));
  await screen.findByRole('heading', { name: '明细' });
  act(() => store.setState({ screens: ['home'], selected: undefined }));
  await screen.findByRole('tab', { name: '收件' });
  expect(document.activeElement?.textContent).toBe('总览');
});
