/** @jest-environment jsdom */
import { expect, test } from '@jest/globals';
import { act, configure, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Month } from '../../../../src/engine/values/month';
import { dealer, paneState, picture } from '../../made-up-state';
import { show } from '../../show';

// Screens are loaded when they are first shown: on a busy machine that takes a moment.
configure({ asyncUtilTimeout: 8_000 });

const WRITTEN = { month: '2026-03' as Month, writtenAt: '', sheets: [], rows: 1, seconds: 1, changesSince: 0 };

test('after a close the managers’ copy is made at once, and quarters and years have their page', async () => {
  const user = userEvent.setup();
  const { asked } = show(paneState({ screens: ['report'], written: WRITTEN }));
  await user.click(await screen.findByRole('button', { name: '经理摘要' }));
  await user.click(screen.getByRole('button', { name: '季度与年度' }));
  expect(asked.filter(([name]) => name === 'exportManagers' || name === 'show')).toEqual([['exportManagers'], ['show', 'period']]);
});

test('before the close the tab says which earlier months it goes back to', async () => {
  const user = userEvent.setup();
  const { asked } = show(
    paneState({
      screens: ['report'],
      reportFiles: [{ id: 1, name: '月报_2026-02.xlsx', reading: { state: 'read', month: '2026-02' as Month } }],
    }),
  );
  await user.click(await screen.findByRole('button', { name: '前期月报' }));
  expect(asked).toContainEqual(['show', 'earlier']);
  expect(screen.getByText('月结用到 2026年2月')).toBeTruthy();
});

test('月报 and 导出 speak of as many 回执: all dealers’, those that have not reported, too', async () => {
  const dealers = [dealer('D002', '杭州滨江'), dealer('D032', '宁波海曙'), dealer('D041', '温州鹿城', { state: 'missing' })];
  const { store } = show(paneState({ screens: ['report'], written: WRITTEN, picture: picture({ dealers }) }));
  expect(await screen.findByRole('button', { name: '给 3 家经销商生成回执' })).toBeTruthy();
  expect(screen.getByText('含未收到 1 家')).toBeTruthy();
  act(() => store.setState({ screens: ['report', 'export'] }));
  expect(await screen.findByRole('button', { name: '下载全部 3 家' })).toBeTruthy();
});
