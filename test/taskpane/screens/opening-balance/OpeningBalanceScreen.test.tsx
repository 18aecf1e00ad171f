/** @jest-environment jsdom */
import { expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { paneState } from '../../made-up-state';
import { show } from '../../show';

const PREVIEW = {
  headers: ['经销商编号', '配件编码', '领料单号', '未退数量'],
  rows: [['D032', 'SW-1', 'JL-1', '5']],
  count: 388,
  problems: ['第 7 行「未退数量」：不是数字'],
};
const pane = () => paneState({ screens: ['home', 'openingBalance'] });

test('pasted rows are looked at first, with what is wrong with them, and then written', async () => {
  const user = userEvent.setup();
  const { asked } = show(pane(), { previewOpeningBalance: async () => PREVIEW, writeOpeningBalance: async () => 388 });
  expect((await screen.findByRole<HTMLButtonElement>('button', { name: '写入期初' })).disabled).toBe(true);
  await user.click(screen.getByRole('textbox', { name: '粘贴区' }));
  await user.paste('经销商编号\t未退数量\nD032\t5\n');
  expect(await screen.findByText('D032 · SW-1 · JL-1')).toBeTruthy();
  expect(screen.getByText('第 7 行「未退数量」：不是数字')).toBeTruthy();
  expect(screen.getByText('写到「期初」表已有的行之后；原有的行不动。')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '写入 388 行期初' }));
  expect(asked).toContainEqual([
    'writeOpeningBalance',
    [
      ['经销商编号', '未退数量'],
      ['D032', '5'],
    ],
  ]);
  expect(await screen.findByText('已写入 388 行期初')).toBeTruthy();
});

test('without a header nothing can be written, and the columns that are needed are named', async () => {
  const user = userEvent.setup();
  show(pane(), { previewOpeningBalance: async () => ({ headers: [], rows: [], count: 0, problems: [] }) });
  await user.type(await screen.findByRole('textbox', { name: '粘贴区' }), 'abc');
  expect(await screen.findByText(/没有认出表头/)).toBeTruthy();
  expect(screen.getByRole<HTMLButtonElement>('button', { name: '写入期初' }).disabled).toBe(true);
});

test('where nothing was written nothing is claimed, and what was pasted stays', async () => {
  const user = userEvent.setup();
  show(pane(), { previewOpeningBalance: async () => PREVIEW });
  await user.click(await screen.findByRole('textbox', { name: '粘贴区' }));
  await user.paste('经销商编号\t未退数量\nD032\t5\n');
  await user.click(await screen.findByRole('button', { name: '写入 388 行期初' }));
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(screen.queryByText(/已写入/)).toBeNull();
  expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: '粘贴区' }).value).toContain('D032');
});

test('a file that was mended can be chosen again under the same name: the chooser keeps none', async () => {
  const user = userEvent.setup();
  show(pane(), { previewOpeningBalance: async () => PREVIEW });
  const input = await screen.findByLabelText<HTMLInputElement>('选择文件', { selector: 'input' });
  let isChosen = false;
  input.addEventListener('change', () => (isChosen = input.files?.length === 1));
  await user.upload(input, Object.assign(new File([''], '期初.csv'), { arrayBuffer: () => new Promise(() => undefined) }));
  expect([isChosen, input.files?.length]).toEqual([true, 0]);
});
