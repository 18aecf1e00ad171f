/** @jest-environment jsdom */
import { expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { paneState } from '../../made-up-state';
import { show } from '../../show';

test('Enter saves a setting, and leaving the field after it is no second wish', async () => {
  const user = userEvent.setup();
  const { asked } = show(paneState({ screens: ['home', 'settings'] }), { saveSetting: () => new Promise(() => undefined) });
  await user.type(await screen.findByLabelText('公司名称'), '测试公司{Enter}');
  await user.tab();
  expect(asked.filter(([name]) => name === 'saveSetting')).toEqual([['saveSetting', 'firm', '测试公司']]);
});
