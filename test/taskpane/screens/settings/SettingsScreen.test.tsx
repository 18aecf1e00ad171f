/** @jest-environment jsdom */
import { expect, test } from '@jest/globals';
import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { WrittenSettings } from '../../../../src/engine/records/settings';
import { paneState } from '../../made-up-state';
import { show } from '../../show';

const pane = (settings: WrittenSettings = { dueDay: 5, targetOnTime: '0.9' as never }) =>
  paneState({ screens: ['home', 'settings'], settings });

test('settings are shown as written, defaults in grey, rates in per cent', async () => {
  show(pane());
  expect((await screen.findByRole<HTMLInputElement>('textbox', { name: '上报截止日' })).value).toBe('5');
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: '维修时限小时' }).placeholder).toBe('24');
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: '目标-及时率' }).value).toBe('90%');
});

test('a setting is saved on leaving its field, which says where; left unchanged, nothing is asked', async () => {
  const user = userEvent.setup();
  const { asked, store } = show(pane(), { saveSetting: async () => ({ ok: true }) });
  await user.click(await screen.findByRole('textbox', { name: '上报截止日' }));
  await user.tab();
  expect(asked.filter(([name]) => name === 'saveSetting')).toEqual([]);
  const field = screen.getByRole('textbox', { name: '上报截止日' });
  await user.clear(field);
  await user.type(field, '7');
  await user.tab();
  expect(asked).toContainEqual(['saveSetting', 'dueDay', '7']);
  act(() => store.setState({ said: [{ means: 'done', text: '已存入「设置」表', at: 'dueDay' }] }));
  const said = screen.getByText('已存入「设置」表');
  expect([said.closest('[role]')?.getAttribute('role'), screen.getAllByText('已存入「设置」表').length]).toEqual(['status', 1]);
  expect(field.getAttribute('aria-describedby')?.split(' ')).toContain(said.closest('[id]')?.id);
});

test('a wrong value says what may stand there', async () => {
  const user = userEvent.setup();
  show(pane(), { saveSetting: async () => ({ ok: false, allowed: '0 以上的整数' }) });
  await user.type(await screen.findByRole('textbox', { name: '重复维修天数' }), '三十{Enter}');
  expect(await screen.findByText('可填：0 以上的整数')).toBeTruthy();
});

test('a dealer’s workbook has a cover instead', async () => {
  const user = userEvent.setup();
  const { asked } = show({ ...pane(), role: 'dealer' });
  await user.click(await screen.findByRole('button', { name: '打开「封面」' }));
  expect(asked).toContainEqual(['openSheet', '封面']);
});
