/** @jest-environment jsdom */
import { expect, test } from '@jest/globals';
import { configure, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Month } from '../../../../src/engine/values/month';
import type { ReportFile } from '../../../../src/taskpane/state/report-file';
import { paneState } from '../../made-up-state';
import { show } from '../../show';

// Screens are loaded when they are first shown: on a busy machine that takes a moment.
configure({ asyncUtilTimeout: 8_000 });

const read = (id: number, name: string, month: string): ReportFile => ({ id, name, reading: { state: 'read', month: month as Month } });
const GIVEN: readonly ReportFile[] = [
  read(1, '月报_2026-02.xlsx', '2026-02'),
  read(2, '旧_2026-02.xlsx', '2026-02'),
  read(3, '月报_2026-03.xlsx', '2026-03'),
  { id: 4, name: '价目表.xlsx', reading: { state: 'notAReport' } },
  { id: 5, name: '锁.xlsx', reading: { state: 'unreadable', reason: 'encrypted' } },
  read(6, '月报_2025-12.xlsx', '2025-12'),
];

test('each report says of which month it is and whether the close uses it; one is taken away', async () => {
  const user = userEvent.setup();
  const { asked } = show(paneState({ screens: ['collect', 'earlier'], reportFiles: GIVEN }));
  expect(await screen.findByText('月结会用到 2025年12月、2026年2月')).toBeTruthy();
  const rows = within(screen.getByRole('list', { name: '放入的月报' }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);
  expect(rows).toEqual([
    expect.stringContaining('同月有后放的一份，不用'),
    expect.stringContaining('旧_2026-02.xlsx · 月结用到'),
    expect.stringContaining('不早于本月，月结不用'),
    expect.stringContaining('不是月报'),
    expect.stringContaining('无法读取：设有打开密码'),
    expect.stringContaining('月结用到'),
  ]);
  expect(screen.getByRole('region', { name: '用来做什么' }).textContent).toContain('重复维修');
  await user.click(screen.getByRole('button', { name: '移除 价目表.xlsx' }));
  expect(asked).toContainEqual(['removeReport', 4]);
});

test('without earlier reports the page says that a close goes without; files are chosen or dropped', async () => {
  const user = userEvent.setup();
  const { asked, container } = show(paneState({ screens: ['collect', 'earlier'] }));
  expect(await screen.findByText('月结没有前期月报可用')).toBeTruthy();
  const file = new File(['x'], '月报_2026-02.xlsx');
  const input = container.querySelector('input[type=file]');
  if (!(input instanceof HTMLInputElement)) throw new Error('no chooser');
  await user.upload(input, file);
  expect(asked.find(([name]) => name === 'giveReports')?.[1]).toMatchObject([{ name: '月报_2026-02.xlsx' }]);
  const dropped = { items: [], files: [file] };
  fireEvent.drop(screen.getByRole('main'), { dataTransfer: dropped });
  await Promise.resolve();
  expect(asked.filter(([name]) => name === 'giveReports')).toHaveLength(2);
  expect(asked.map(([name]) => name)).not.toContain('collect');
});

test('收件 says which earlier months are used, and leads there', async () => {
  const user = userEvent.setup();
  const { asked, unmount } = show(paneState({ screens: ['collect'], reportFiles: GIVEN }));
  await user.click(await screen.findByRole('button', { name: '用到 2025年12月、2026年2月' }));
  expect(asked).toContainEqual(['show', 'earlier']);
  unmount();
  show(paneState({ screens: ['collect'] }));
  expect(await screen.findByRole('button', { name: '放入前期月报' })).toBeTruthy();
});
