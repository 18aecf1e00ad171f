/** @jest-environment jsdom */
import { expect, test } from '@jest/globals';
import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { paneState } from '../../made-up-state';
import { show } from '../../show';

test('head office chooses one of its dealers and a month', async () => {
  const user = userEvent.setup();
  const { asked } = show(paneState({ screens: ['home', 'template'] }));
  await user.selectOptions(await screen.findByRole('combobox', { name: '经销商' }), 'D032');
  await user.selectOptions(screen.getByRole('combobox', { name: '月份' }), '2026-05');
  expect(screen.getByText(/「经销商月报_D032_2026-05.xlsx」/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '新建工作簿' }));
  expect(asked).toContainEqual(['makeDealerWorkbook', { dealer: 'D032', month: '2026-05' }]);
});

test('where no dealers are known the number is typed', async () => {
  const user = userEvent.setup();
  const { picture: _, headOffice: __, ...rest } = paneState({ role: 'neither', screens: ['firstRun', 'template'] });
  const { asked, store } = show(rest);
  expect((await screen.findByRole<HTMLButtonElement>('button', { name: '新建工作簿' })).disabled).toBe(true);
  await user.type(screen.getByRole('textbox', { name: '经销商' }), ' D007 ');
  await user.keyboard('{Control>}{Enter}{/Control}');
  expect(asked).toContainEqual(['makeDealerWorkbook', { dealer: 'D007', month: '2026-04' }]);
  act(() => store.setState({ said: [{ means: 'error', text: '「经销商」表中没有编号 D007', at: 'dealer' }] }));
  expect(screen.getByRole('alert').textContent).toContain('没有编号 D007');
  expect(screen.getByRole('textbox', { name: '经销商' }).getAttribute('aria-invalid')).toBe('true');
});
