/** @jest-environment jsdom */
import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { dealer, finding, paneState, picture } from '../../made-up-state';
import { show } from '../../show';

test('the report goes into a new workbook; findings can be copied', async () => {
  const user = userEvent.setup();
  const { asked } = show(paneState({ screens: ['home', 'export'], findings: [finding('a')] }));
  await user.click(await screen.findByRole('button', { name: '导出到新工作簿' }));
  await user.click(screen.getByRole('button', { name: '复制' }));
  expect(asked).toContainEqual(['exportReport']);
  expect(asked.find(([name]) => name === 'copy')?.slice(1)).toEqual([expect.stringMatching(/^错误\tR6\t/), '已复制 1 条']);
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

test('the managers’ copy opens in a new workbook; the reminders of all missing dealers are copied at once', async () => {
  const user = userEvent.setup();
  const missing = (number: string) => dealer(number, '未报的店', { state: 'missing', reminder: `${number}：请报来` });
  const { asked } = show(
    paneState({
      screens: ['home', 'export'],
      picture: picture({ dealers: [dealer('D002', '杭州滨江'), missing('D007'), missing('D009')] }),
    }),
  );
  await user.click(await screen.findByRole('button', { name: '打开摘要' }));
  await user.click(within(screen.getByRole('region', { name: '催报' })).getByRole('button', { name: '复制' }));
  expect(asked).toContainEqual(['exportManagers']);
  expect(asked).toContainEqual(['copy', 'D007：请报来\n\nD009：请报来', '已复制 2 家的催报']);
});
