/** @jest-environment jsdom */
import { expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { finding, paneState } from '../../made-up-state';
import { show } from '../../show';

test('the report goes into a new workbook; findings can be copied', async () => {
  const user = userEvent.setup();
  const { asked } = show(paneState({ screens: ['home', 'export'], findings: [finding('a')] }));
  await user.click(await screen.findByRole('button', { name: '导出到新工作簿' }));
  await user.click(screen.getByRole('button', { name: '复制' }));
  expect(asked).toContainEqual(['exportReport']);
  expect(asked.find(([name]) => name === 'copy')?.[2]).toBe('已复制 1 条');
});

test('without files there is nothing to export, and the note says so', async () => {
  show(paneState({ screens: ['home', 'export'], files: [] }));
  expect((await screen.findByRole<HTMLButtonElement>('button', { name: '导出到新工作簿' })).disabled).toBe(true);
  expect(screen.getByText('先收件，才有可导出的月报。')).toBeTruthy();
});

test('feedback of one dealer opens in a new workbook, that of all is downloaded', async () => {
  const user = userEvent.setup();
  const { asked } = show(paneState({ screens: ['home', 'export'] }));
  await user.selectOptions(await screen.findByRole('combobox', { name: '经销商' }), 'D032');
  await user.click(screen.getByRole('button', { name: '打开这家的回执' }));
  await user.click(screen.getByRole('button', { name: '下载全部 2 家' }));
  expect(asked.filter(([name]) => name === 'exportFeedback')).toEqual([['exportFeedback', 'D032'], ['exportFeedback']]);
});
