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
  refused: ['第 7 行：「未退数量」“三”不是数字', '第 9 行：「借料日期」没有填'],
  standing: [] as readonly string[],
  problems: ['第 8 行：“配件价格”里没有 NOPE'],
};
const pane = () => paneState({ screens: ['home', 'openingBalance'] });

test('pasted rows are looked at first, with what is wrong with them, and then written', async () => {
  const user = userEvent.setup();
  const { asked } = show(pane(), { previewOpeningBalance: async () => PREVIEW, writeOpeningBalance: async () => 388 });
  expect((await screen.findByRole<HTMLButtonElement>('button', { name: '写入期初' })).disabled).toBe(true);
  await user.click(screen.getByRole('textbox', { name: '粘贴区' }));
  await user.paste('经销商编号\t未退数量\nD032\t5\n');
  expect(await screen.findByText('D032 · SW-1 · JL-1')).toBeTruthy();
  expect(screen.getByText('2 行不写入')).toBeTruthy();
  expect(screen.getByText('第 7 行：「未退数量」“三”不是数字')).toBeTruthy();
  expect(screen.getByText('第 8 行：“配件价格”里没有 NOPE')).toBeTruthy();
  expect(screen.getByText('写到「期初」表已有的行之后；另 2 行不写，改好再贴一次。')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '写入 388 行期初' }));
  expect(asked).toContainEqual([
    'writeOpeningBalance',
    {
      cells: [
        ['经销商编号', '未退数量'],
        ['D032', '5'],
      ],
    },
  ]);
  expect(await screen.findByRole<HTMLButtonElement>('button', { name: '写入期初' })).toHaveProperty('disabled', true);
  expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: '粘贴区' }).value).toBe('');
});

test('without a header nothing can be written, and the columns that are needed are named', async () => {
  const user = userEvent.setup();
  show(pane(), { previewOpeningBalance: async () => ({ headers: [], rows: [], count: 0, refused: [], standing: [], problems: [] }) });
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

test('a file is shown by its name and handed over whole; what cannot be read in it is said', async () => {
  const user = userEvent.setup();
  const { asked } = show(pane(), {
    previewOpeningBalance: async () => ({ headers: [], rows: [], count: 0, refused: [], standing: [], problems: ['设了打开密码'] }),
  });
  const bytes = Uint8Array.of(80, 75);
  const input = await screen.findByLabelText<HTMLInputElement>('选择文件', { selector: 'input' });
  expect(input.accept).toMatch(/\.xlsx,.*\.csv/);
  await user.upload(input, Object.assign(new File([''], '期初.xlsx'), { arrayBuffer: async () => bytes.buffer }));
  expect(await screen.findByText('期初.xlsx')).toBeTruthy();
  expect(await screen.findByText('这个文件读不了')).toBeTruthy();
  expect(screen.getByText('设了打开密码')).toBeTruthy();
  expect(asked).toContainEqual(['previewOpeningBalance', { name: '期初.xlsx', bytes }]);
  expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: '粘贴区' }).value).toBe('');
});

test('of a workbook the sheet that was read is named', async () => {
  const user = userEvent.setup();
  show(pane(), { previewOpeningBalance: async () => ({ ...PREVIEW, sheet: '三月盘点' }) });
  const input = await screen.findByLabelText<HTMLInputElement>('选择文件', { selector: 'input' });
  await user.upload(input, Object.assign(new File([''], '期初.xlsx'), { arrayBuffer: async () => new ArrayBuffer(2) }));
  expect(await screen.findByText('期初.xlsx 的「三月盘点」表')).toBeTruthy();
});

test('rows that stand in 期初 already are named, and where there are no others nothing can be written', async () => {
  const user = userEvent.setup();
  const standing = ['第 2 行：D032 · SW-1 · JL-1', '第 3 行：D032 · SW-2 · JL-1'];
  show(pane(), { previewOpeningBalance: async () => ({ ...PREVIEW, rows: [], count: 0, refused: [], standing, problems: [] }) });
  await user.click(await screen.findByRole('textbox', { name: '粘贴区' }));
  await user.paste('经销商编号\t未退数量\nD032\t5\n');
  expect(await screen.findByText('2 行已在「期初」表，不再写')).toBeTruthy();
  expect(screen.getByText('第 2 行：D032 · SW-1 · JL-1')).toBeTruthy();
  expect(screen.getByText('这些行都已在「期初」表，没有要写的。')).toBeTruthy();
  expect(screen.getByRole<HTMLButtonElement>('button', { name: '写入期初' }).disabled).toBe(true);
});
