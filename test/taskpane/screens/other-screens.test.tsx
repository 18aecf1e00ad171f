/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import type { Month } from '../../../src/engine/values/month';
import type { CloseProgress, WrittenReport } from '../../../src/taskpane/state/close-progress';
import { paneFailure } from '../../../src/taskpane/session/failures';
import { file, finding, paneState } from '../made-up-state';
import { giveListsASize } from '../list-size';
import type { CollectedFile } from '../../../src/taskpane/state/collected-file';
import { FIRST_VIEWS } from '../../../src/taskpane/state/views';
import { show } from '../show';

beforeAll(giveListsASize);

const WRITTEN: WrittenReport = {
  month: '2026-03' as Month,
  writtenAt: '2026-04-05T14:02:00',
  rows: 21846,
  seconds: 9,
  changesSince: 0,
  sheets: [
    { id: '月报总览', name: '月报总览', group: 'managers' },
    { id: '借料盘点', name: '借料盘点', group: 'reconcile', rows: 388 },
  ],
};

test('收件 without files says how many are expected and has one action', async () => {
  show(paneState({ files: [], screens: ['collect'] }));
  expect(await screen.findByText('应收 2 家 · 截止 4月3日')).toBeTruthy();
  expect(screen.getByRole('button', { name: '选择文件' })).toBeTruthy();
});

test('an opened row of 收件 says why it is not read and what to do; Delete removes it', async () => {
  const encrypted = file(5, 'D041', {
    reading: { state: 'unreadable', reason: 'encrypted' },
    judged: { dealer: 'D041', state: 'unreadable', counts: { error: 1, warning: 0, note: 0 } },
  });
  const { asked } = show(paneState({ files: [encrypted, file(2, 'D002')], screens: ['collect'] }));
  const row = await screen.findByRole('button', { name: /D041/, expanded: false });
  fireEvent.click(row);
  expect(await screen.findByText('文件设有打开密码。请经销商去掉密码后重发，放进来即可替换。')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: '重读' }));
  fireEvent.keyDown(row, { key: 'Delete' });
  expect(asked.slice(1)).toEqual([
    ['retryFile', 5],
    ['removeFile', 5],
  ]);
});

test.each(['home', 'collect', 'findings', 'reconcile', 'report'] as const)(
  'files that are dropped anywhere on %s are collected, and 收件 is shown',
  async (tab) => {
    const { asked } = show(paneState({ files: [], screens: [tab] }));
    const body = await screen.findByRole('main');
    fireEvent.dragOver(body);
    expect(screen.getByText('松开即读取')).toBeTruthy();
    fireEvent.drop(body, { dataTransfer: { items: [], files: [new File(['x'], 'D001_2026-03.xlsx')] } });
    expect(screen.queryByText('松开即读取')).toBeNull();
    await waitFor(() => expect(asked.find(([name]) => name === 'collect')?.[1]).toMatchObject([{ name: 'D001_2026-03.xlsx' }]));
    expect(asked).toContainEqual(['show', 'collect']);
  },
);

test('a page over the tabs takes no dropped files, and neither does a dealer’s pane', async () => {
  for (const state of [paneState({ screens: ['home', 'settings'] }), paneState({ role: 'dealer', screens: ['dealer'] })]) {
    const { asked, unmount, container } = show(state);
    await screen.findByRole('main');
    const isLeftToTheBrowser = fireEvent.drop(container.querySelector('main') ?? container, {
      dataTransfer: { items: [], files: [new File(['x'], 'D001_2026-03.xlsx')] },
    });
    expect(isLeftToTheBrowser).toBe(false);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(asked.map(([name]) => name)).not.toContain('collect');
    unmount();
  }
});

test('月结中 says which sheet is written, and Stop becomes Restoring', async () => {
  const closing: CloseProgress = {
    month: '2026-03' as Month,
    startedAt: 0,
    step: 'write',
    took: { read: 2100, check: 600, reconcile: 200 },
    sheets: { done: 17, all: 38 },
    rows: { sheet: '维修台账', done: 5208, all: 5208 },
    files: 96,
    readRows: 9412,
    controls: 8,
    differing: 0,
    isStopping: false,
  };
  const { asked, store } = show(paneState({ screens: ['home', 'closing'], closing }));
  expect(await screen.findByText('写入「维修台账」')).toBeTruthy();
  expect(screen.getByText('第 17 / 38 张')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: '停止' }));
  expect(asked).toEqual([['stopClosing']]);
  act(() => store.setState({ closing: { ...closing, isStopping: true } }));
  expect((await screen.findByRole('button', { name: '正在恢复…' })).hasAttribute('disabled')).toBe(true);
  expect(screen.getByText(/可以随时停止/)).toBeTruthy();
  act(() => store.setState({ closing: { ...closing, step: 'verify', isStanding: true } }));
  expect((await screen.findByRole('button', { name: '停止' })).hasAttribute('disabled')).toBe(true);
  expect(screen.getByText('已写完并核对，正在收尾：不能再停止。')).toBeTruthy();
  expect(screen.queryByText(/可以随时停止/)).toBeNull();
});

test('月报 when closed begins with the verdict and leads to each sheet', async () => {
  const { asked } = show(paneState({ screens: ['report'], written: WRITTEN, findings: [finding('a')] }));
  expect(await screen.findByText('3月已月结')).toBeTruthy();
  expect(screen.getByText('还有 1 条错误未处理')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: '借料盘点' }));
  fireEvent.click(screen.getByRole('button', { name: '打开月报总览' }));
  expect(asked).toEqual([
    ['openSheet', '借料盘点'],
    ['openSheet', '月报总览'],
  ]);
});

test('月报 before the close lists the sheets; those that are chosen are written alone', async () => {
  const { asked } = show(paneState({ screens: ['report'] }));
  fireEvent.click(await screen.findByRole('checkbox', { name: '借料盘点' }));
  fireEvent.click(screen.getByRole('button', { name: '写入 1 张报表' }));
  expect(asked).toEqual([['writeSheets', ['借料盘点']]]);
});

test('失败 says what did not happen, why, how the workbook stands, and what to do', async () => {
  const failure = paneFailure('close', { reason: 'sheetProtected', args: { sheet: '借料盘点' } }, { hasBegun: true, isUnfinished: false });
  const { asked } = show(paneState({ screens: ['home', 'failure'], failure }));
  expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe('月结没有完成');
  expect(screen.getByRole('alert').textContent).toContain('本次没有改动工作簿');
  fireEvent.click(screen.getByRole('button', { name: '转到「借料盘点」' }));
  fireEvent.click(screen.getByRole('button', { name: '写到新工作簿' }));
  fireEvent.click(screen.getByRole('button', { name: '重试' }));
  expect(asked).toEqual([['openSheet', '借料盘点'], ['closeIntoNewWorkbook'], ['retry']]);
});

test('失败 begins with what is done once the result was written into a new workbook', async () => {
  const failure = paneFailure('close', { reason: 'sheetProtected', args: { sheet: '借料盘点' } }, { hasBegun: true, isUnfinished: false });
  show(paneState({ screens: ['home', 'failure'], failure: { ...failure, writtenInto: '月报_2026-03.xlsx' } }));
  expect(await screen.findByText('结果已写到新工作簿')).toBeTruthy();
  expect(screen.getByText(/已在新窗口打开，请在那里另存为 月报_2026-03.xlsx/)).toBeTruthy();
});

test('首次使用 explains in three steps, and sets head office up', async () => {
  const { asked } = show(paneState({ role: 'neither', screens: ['firstRun'] }));
  expect(await screen.findByText('每月三步，结清各家经销商的售后账。')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: '用示例数据试一遍' }));
  fireEvent.click(screen.getByRole('button', { name: '建立总部工作簿' }));
  expect(asked).toEqual([['trySampleData'], ['setUpHeadOffice']]);
});

test.each([
  ['feedback', '这是发给经销商的回执'],
  ['managers', '这是经理摘要'],
  ['period', '这是期间汇总'],
  ['other', '此工作簿已有内容'],
] as const)('首次使用 in a workbook with contents (%s) says what it is, and where head office is set up', async (contents, words) => {
  show(paneState({ role: 'neither', contents, screens: ['firstRun'] }));
  expect((await screen.findByText(words)).closest('[role="status"]')).toBeTruthy();
  expect(screen.getByText(/在新工作簿里建立/)).toBeTruthy();
  expect(screen.getByText(/另开一个空白工作簿/)).toBeTruthy();
  expect(screen.queryByText(/当前空白工作簿/)).toBeNull();
  expect(screen.queryByText(/还没有售后月报的表/)).toBeNull();
});

test('a mistake of ours is shown whole', async () => {
  const error = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  show(paneState({ screens: ['report'], written: { ...WRITTEN, sheets: undefined as never } }));
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain('程序出错了');
  expect(alert.textContent).toContain('TypeError');
  error.mockRestore();
});

test('跳过 leaves the choices without the explanation; 帮助 brings it back', async () => {
  const blank = paneState({ role: 'neither', screens: ['firstRun'], files: [], picture: undefined });
  const { asked, store } = show(blank);
  expect(await screen.findByText('每月三步，结清各家经销商的售后账。')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: '跳过' }));
  expect(asked).toContainEqual(['skipFirstRun']);
  act(() => store.setState({ isIntroduced: true }));
  expect(screen.queryByText('每月三步，结清各家经销商的售后账。')).toBeNull();
  expect(screen.getByRole('button', { name: '建立总部工作簿' })).toBeTruthy();
  expect(screen.getByRole('button', { name: '用示例数据试一遍' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: '跳过' })).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: '更多' }));
  fireEvent.click(await screen.findByRole('menuitem', { name: '帮助' }));
  expect(asked).toContainEqual(['explainFirstRun']);
});

test('what is no workbook goes by its name, is unreadable, and says what to ask for', async () => {
  const scan: CollectedFile = { id: 7, name: 'D009_扫描件.pdf', reading: { state: 'unreadable', reason: 'notAWorkbook' } };
  show(
    paneState({ files: [scan], screens: ['collect'], views: { ...FIRST_VIEWS, collect: { ...FIRST_VIEWS.collect, opened: 'file 7' } } }),
  );
  expect(await screen.findByRole('button', { name: 'D009_扫描件.pdf 无法读取' })).toBeTruthy();
  expect(screen.getByText('不是 Excel 文件。请经销商另存为 .xlsx 后重发。')).toBeTruthy();
});

test('a file that is still being read goes by its name: whose it is, is not known yet', async () => {
  show(paneState({ files: [{ id: 7, name: '温州三月.xlsx', reading: { state: 'waiting' } }], screens: ['collect'] }));
  expect(await screen.findByRole('button', { name: '温州三月.xlsx 读取中' })).toBeTruthy();
  expect(screen.queryByText('未认出经销商')).toBeNull();
});
