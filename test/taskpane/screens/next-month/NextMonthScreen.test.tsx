/** @jest-environment jsdom */
import { expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HEAD_OFFICE_LISTS } from '../../../../src/engine/records/books';
import type { Month } from '../../../../src/engine/values/month';
import { paneState } from '../../made-up-state';
import { show } from '../../show';

const WRITTEN = { month: '2026-03' as Month, writtenAt: '', sheets: [], rows: 1, seconds: 1, changesSince: 0 };

test('after a close the next month is made in a new workbook, and both lists say what becomes of the sheets', async () => {
  const user = userEvent.setup();
  const { asked } = show(paneState({ screens: ['home', 'nextMonth'], written: WRITTEN }));
  expect(await screen.findByText('3月已月结')).toBeTruthy();
  expect(screen.getByRole('region', { name: '带到下月' }).textContent).toContain('期初＝本月期末结转');
  expect(screen.getByRole('region', { name: '清空' }).textContent).toContain('收到的经销商文件');
  expect(screen.getByText('在新窗口建立，请另存为「总部_2026-04.xlsx」；当前工作簿不变。')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '建立 2026年4月' }));
  expect(asked).toContainEqual(['startNextMonth']);
});

test('a month that is not closed, or changed since, is warned about; without files nothing can be carried over', async () => {
  const { unmount } = show(paneState({ screens: ['home', 'nextMonth'] }));
  expect(await screen.findByText('3月还没有月结')).toBeTruthy();
  unmount();
  const shown = show(paneState({ screens: ['home', 'nextMonth'], written: { ...WRITTEN, changesSince: 2 } }));
  expect(await screen.findByText('月结后改了 2 处')).toBeTruthy();
  shown.unmount();
  show(paneState({ screens: ['home', 'nextMonth'], files: [] }));
  expect((await screen.findByRole<HTMLButtonElement>('button', { name: '建立 2026年4月' })).disabled).toBe(true);
  expect(screen.getByText('先收件，才有期末结转。')).toBeTruthy();
});

test('what is carried over is called by the names of head office’s sheets', async () => {
  show(paneState({ screens: ['home', 'nextMonth'], written: WRITTEN }));
  const told = (await screen.findByRole('region', { name: '带到下月' })).textContent ?? '';
  const { dealers, products, prices, standards, layoutMemory, approvals, corrections, improvements, history } = HEAD_OFFICE_LISTS;
  const carried = [dealers, products, prices, standards, layoutMemory, approvals, corrections, improvements, history];
  expect(carried.map(({ title }) => title.zh).filter((name) => !told.includes(name))).toEqual([]);
  expect(told).not.toMatch(/机型|价目表/);
});
