/** @jest-environment jsdom */
import { act, fireEvent, screen, within } from '@testing-library/react';
import type { Month } from '../../../src/engine/values/month';
import type { WrittenReport } from '../../../src/taskpane/state/close-progress';
import { dealer, file, finding, paneState, picture } from '../made-up-state';
import { show } from '../show';

const missing = dealer('D041', '温州鹿城', { state: 'missing', contact: '王芳', phone: '0577-1' });

test('总览 says where the month stands: received, due date, four steps with their lines', async () => {
  show(
    paneState({
      picture: picture({ dealers: [dealer('D002', '杭州滨江'), missing] }),
      findings: [finding('a'), finding('b', { level: 'warning' })],
    }),
  );
  const steps = await screen.findByRole('list', { name: '四步' });
  expect(screen.getByText('截止 4月3日，已过 1 天')).toBeTruthy();
  expect(
    within(steps)
      .getAllByRole('button')
      .map(({ textContent }) => textContent),
  ).toEqual([
    '1收件差 1 家：未报 1进行中',
    '2校验1 错误 · 1 警告有错误',
    '3对账1 项勾稽全平 · 逾期计收 87 件 ¥6,182.40已完成',
    '4月报尚未写入未开始',
  ]);
  expect(within(steps).getByRole('button', { current: 'step' }).textContent).toContain('校验');
});

test('before any file has come, 总览 says what was found in head office’s own sheets', async () => {
  show(paneState({ files: [], findings: [finding('a'), finding('b', { level: 'warning' })] }));
  const steps = within(await screen.findByRole('list', { name: '四步' })).getAllByRole('button');
  expect(steps.map(({ textContent }) => textContent).slice(1, 3)).toEqual([
    '2校验总部表：1 错误 · 1 警告有错误',
    '3对账收件后自动开始未开始',
  ]);
});

test('a head office without dealers is told what to fill in first, and files without a list to match are not all received', async () => {
  const headOffice = { month: '2026-03' as Month, closedMonths: [], activeDealers: 0, emptyLists: ['经销商', '产品', '配件价格'] };
  const { asked } = show(paneState({ headOffice, picture: picture({ dealers: [] }) }));
  expect(await screen.findByText('总部表还没填：经销商、产品、配件价格')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: '去填写' }));
  expect(asked).toContainEqual(['openSheet', '经销商']);
  expect(screen.getByRole('list', { name: '四步' }).textContent).toContain('1收件收到 2 份，没有名单可对有警告');
});

test('a closed month that is opened again says how many were received at its close, and that the files are away', async () => {
  const headOffice = { month: '2026-03' as Month, closedMonths: ['2026-03'], activeDealers: 2, receivedAtClose: 2 };
  show(paneState({ files: [], headOffice, picture: picture({ dealers: [missing, dealer('D002', '杭州滨江', { state: 'missing' })] }) }));
  expect((await screen.findAllByText(/^月结时收到/)).map(({ textContent }) => textContent)).toEqual([
    '月结时收到 2 / 2 家',
    '月结时收到 2 家',
  ]);
  expect(screen.getByText('月结的文件不在窗格里；要改动请重新放入。')).toBeTruthy();
  expect(screen.queryByText('未报')).toBeNull();
});

test('a new head office is told beside 放入经销商文件 that its lists come first', async () => {
  const headOffice = { month: '2026-03' as Month, closedMonths: [], activeDealers: 0, emptyLists: ['经销商', '产品'] };
  show(paneState({ files: [], headOffice, picture: picture({ dealers: [] }) }));
  expect(await screen.findByRole('button', { name: '放入经销商文件' })).toBeTruthy();
  expect(screen.getByText('先填总部的经销商、产品，放入的文件才认得出是哪家。')).toBeTruthy();
});

test('a month that was taken over says that it is closed, in the menu and beside 放入经销商文件', async () => {
  const headOffice = { month: '2026-02' as Month, closedMonths: [], takenOver: ['2026-02' as Month], activeDealers: 2, receivedAtClose: 2 };
  show(paneState({ files: [], month: '2026-02' as Month, headOffice }));
  expect(await screen.findByText('2026年2月 已结，数字在「历史」里。要重算，先放入当月的文件。')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: /月份 2026年2月/ }));
  expect((await screen.findByRole('menuitem', { name: /2026年2月/ })).textContent).toContain('已结');
});

test('the selected number of a summary can be followed from 总览 whatever its note would say', async () => {
  const selected = { sheet: '维修汇总', cell: 'K12', title: '超时', value: 7 };
  const { asked } = show(paneState({ findings: [finding('a')], selected }));
  fireEvent.click(await screen.findByRole('button', { name: '查看明细' }));
  expect(asked).toContainEqual(['showRowsBehind']);
});

test('a selected number that has no rows says why instead of offering them', async () => {
  show(paneState({ selected: { sheet: '经销商评分', cell: 'E5', why: '「得分」没有明细：由右边几个比率合成' } }));
  expect(await screen.findByText('经销商评分!E5 「得分」没有明细：由右边几个比率合成')).toBeTruthy();
  expect(screen.queryByRole('button', { name: '查看明细' })).toBeNull();
});

test('what is worth a look leads to its lines: differences in 对账, requests in 需求', async () => {
  const { reconciliation } = picture();
  const differences = { borrowed: 1, returned: 2, inTransit: 0, oldParts: 0 };
  const { asked } = show(paneState({ picture: picture({ requestsAbove: 3, reconciliation: { ...reconciliation, differences } }) }));
  const [toDifferences, toRequests] = await screen.findAllByRole('button', { name: '查看' });
  fireEvent.click(toDifferences as HTMLElement);
  fireEvent.click(toRequests as HTMLElement);
  expect(asked).toEqual(
    expect.arrayContaining([['changeView', 'reconcile', { showsDifferences: true }], ['show', 'reconcile'], ['showRequestsAbove']]),
  );
});

test('while the last files are checked, 总览 and 收件 say so, and no button speaks of figures that will change', async () => {
  const { store } = show(paneState({ isChecking: true, findings: [finding('a')] }));
  expect(await screen.findByRole('button', { name: '查看进度' })).toBeTruthy();
  expect(screen.getByText('总部工作簿 · 盘点日期 2026-03-31 · 已读完，正在校验和对账，数字会变')).toBeTruthy();
  expect(screen.getByRole('button', { current: 'step' }).textContent).toBe('2校验正在校验进行中');
  act(() => store.setState({ screens: ['collect'] }));
  expect(await screen.findByRole('progressbar', { name: '2 个文件已读完，正在校验和对账' })).toBeTruthy();
});

test('before what is being read counts, nothing is said of received, missing or agreeing: only how far it is', async () => {
  const { judged: _, ...read } = file(1, 'D002');
  const waiting = { ...read, id: 2, reading: { state: 'waiting' as const } };
  show(paneState({ files: [read, waiting], picture: picture({ dealers: [missing] }) }));
  const steps = await screen.findByRole('list', { name: '四步' });
  expect(screen.getByText(/已读 1 \/ 2，数字会变/)).toBeTruthy();
  expect(screen.getByText((_, at) => at?.tagName === 'SPAN' && at.textContent === '已读 1 / 2 份')).toBeTruthy();
  expect(screen.queryByText(/^收到/)).toBeNull();
  expect(screen.queryByText(/\d 家未报/)).toBeNull();
  expect(
    within(steps)
      .getAllByRole('button')
      .map(({ textContent }) => textContent)
      .slice(1, 3),
  ).toEqual(['2校验收件后自动开始未开始', '3对账收件后自动开始未开始']);
});

test('its primary button does the next thing, and 月结 stands beside it', async () => {
  const { asked } = show(paneState({ findings: [finding('a')] }));
  fireEvent.click(await screen.findByRole('button', { name: '处理 1 条错误' }));
  fireEvent.click(screen.getByRole('button', { name: '月结' }));
  expect(asked).toEqual([['show', 'findings'], ['askToClose']]);
});

test('Ctrl+Enter presses the primary button', async () => {
  const { asked } = show(paneState());
  await screen.findByRole('button', { name: '月结 2026年3月' });
  fireEvent.keyDown(document.body, { key: 'Enter', ctrlKey: true });
  expect(asked).toEqual([['askToClose']]);
});

test('where errors are open and the month is closed, one question says both', async () => {
  const { asked } = show(paneState({ asking: { why: 'closedWithErrors', count: 12 }, findings: [finding('a')] }));
  expect((await screen.findByRole('alert')).textContent).toBe('本月已经月结过，还有 12 条错误。仍要重新月结？');
  fireEvent.click(screen.getByRole('button', { name: '先看错误' }));
  fireEvent.click(screen.getByRole('button', { name: '仍要重新月结' }));
  expect(asked).toEqual([
    ['answerClosing', false],
    ['show', 'findings'],
    ['answerClosing', true],
  ]);
});

test('where errors are open, the question stands in the footer’s place', async () => {
  const { asked } = show(paneState({ asking: { why: 'openErrors', count: 1 }, findings: [finding('a')] }));
  expect((await screen.findByRole('alert')).textContent).toBe('还有 1 条错误，仍要月结？');
  fireEvent.click(screen.getByRole('button', { name: '仍要月结' }));
  expect(asked).toEqual([['answerClosing', true]]);
});

test('the question stays the one that was asked, whatever changes meanwhile', async () => {
  const { store } = show(paneState({ asking: { why: 'openErrors', count: 1 }, findings: [finding('a')] }));
  await screen.findByRole('alert');
  act(() => store.setState({ handling: new Map([['a', { state: 'handled' }]]) }));
  expect(screen.getByRole('alert').textContent).toBe('还有 1 条错误，仍要月结？');
});

test('while files are read, waiting for them is the first answer', async () => {
  const { asked } = show(paneState({ asking: { why: 'reading', count: 3 } }));
  expect((await screen.findByRole('alert')).textContent).toBe('还有 3 份文件没读完，读完再月结吗？');
  fireEvent.click(screen.getByRole('button', { name: '读完再月结' }));
  fireEvent.click(screen.getByRole('button', { name: '只用已读的月结' }));
  expect(asked).toEqual([
    ['answerClosing', false],
    ['answerClosing', true],
  ]);
});

test('the overview is opened by what it is, not by what it is called', async () => {
  const written: WrittenReport = {
    month: '2026-03' as Month,
    writtenAt: '2026-04-05T14:02:03',
    sheets: [
      { id: 'Findings', name: 'Findings', is: 'findings', group: 'details' },
      { id: 'Overview', name: 'Overview', is: 'overview', group: 'managers' },
    ],
    rows: 1,
    seconds: 3,
    changesSince: 0,
  };
  const { asked } = show(paneState({ written }));
  fireEvent.click(await screen.findByRole('button', { name: '打开月报总览' }));
  expect(asked).toEqual([['openSheet', 'Overview']]);
});

test('undo in a message undoes what the message speaks of', async () => {
  const { asked } = show(paneState({ undo: { text: '已记入', undo: { of: 'correction', id: 'b' } } }));
  fireEvent.click(await screen.findByRole('button', { name: '撤销' }));
  expect(asked).toContainEqual(['undoCorrection', 'b']);
});

test('the legend leads to the dealers of its kind, the list of missing dealers is copied', async () => {
  const { asked } = show(paneState({ picture: picture({ dealers: [dealer('D002', '杭州滨江'), missing] }) }));
  fireEvent.click(await screen.findByRole('button', { name: '1 未报' }));
  expect(asked).toEqual([
    ['changeView', 'collect', { chip: 'missing', search: '' }],
    ['show', 'collect'],
  ]);
  fireEvent.click(screen.getByRole('button', { name: '复制名单' }));
  expect(asked.at(-1)).toEqual(['copy', 'D041\t温州鹿城\t王芳\t0577-1', '已复制 1 家']);
});

test('tabs are always there; the red number is part of the name of 校验', async () => {
  const { asked } = show(paneState({ findings: [finding('a')] }));
  expect((await screen.findAllByRole('tab')).map((tab) => tab.getAttribute('aria-label'))).toEqual([
    '总览',
    '收件',
    '校验，1 条错误未处理',
    '对账',
    '月报',
  ]);
  fireEvent.click(screen.getByRole('tab', { name: '月报' }));
  expect(asked).toEqual([['show', 'report']]);
});

test('a stopped close says that nothing has changed', async () => {
  const { asked } = show(paneState({ stopped: { sheets: { done: 17, all: 38 } } }));
  expect((await screen.findByText('已停止，工作簿没有变化')).textContent).toBeTruthy();
  expect(screen.getByText('停在第 17 / 38 张，已写的内容已恢复。')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: '返回总览' }));
  expect(asked).toEqual([['leaveStopped']]);
});

test.each([
  ['of the very first close is 月结', [], '月结'],
  ['of a closed month is 重新月结', ['2026-03'], '重新月结'],
])('what goes on after a Stop %s', async (_, closedMonths, name) => {
  const headOffice = { month: '2026-03' as Month, closedMonths, activeDealers: 2 };
  show(paneState({ stopped: { sheets: { done: 17, all: 38 } }, headOffice }));
  expect(await screen.findByRole('button', { name })).toBeTruthy();
});

test('in English the same', async () => {
  show(paneState({ language: 'en', findings: [finding('a')], month: '2026-03' as Month }));
  expect(await screen.findByRole('button', { name: 'Fix 1 error' })).toBeTruthy();
  expect(screen.getByText('Due Apr 3, 1 day ago')).toBeTruthy();
});

test('nothing that React complains of is handed to the page', async () => {
  const complained = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  show(paneState({ screens: ['home'] }));
  await screen.findByRole('tab', { name: '收件' });
  expect(complained.mock.calls.map(([said]) => String(said)).filter((said) => said.includes('does not recognize'))).toEqual([]);
  complained.mockRestore();
});
