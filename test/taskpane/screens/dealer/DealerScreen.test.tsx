/** @jest-environment jsdom */
import { beforeAll, expect, test } from '@jest/globals';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { DEALER_LIST_IDS, DEALER_LISTS } from '../../../../src/engine/records/books';
import type { Day } from '../../../../src/engine/values/day';
import type { Month } from '../../../../src/engine/values/month';
import type { DealerCheck } from '../../../../src/taskpane/state/dealer-check';
import type { FindingRow } from '../../../../src/taskpane/state/finding-row';
import { giveListsASize } from '../../list-size';
import { finding, paneState } from '../../made-up-state';
import { show } from '../../show';

beforeAll(giveListsASize);

const ROWS = {
  installations: 14,
  repairs: 36,
  partsUsed: 29,
  partsBorrowed: 12,
  partsReturned: 9,
  visits: 8,
  serviceRequests: 0,
  trainings: 2,
};
const CHECK: DealerCheck = {
  dealer: 'D032',
  name: '宁波海曙',
  month: '2026-03' as Month,
  dueDate: '2026-04-03' as unknown as Day,
  zeroReport: false,
  rows: ROWS,
  checkedAt: 0,
  rules: { R6: { title: '产品阶段与计算不符', why: '', fix: '核对购买日期。' } },
};
const target = { sheet: '维修', cell: 'N18' };
const ERROR = finding('error', {
  target,
  correction: { dealer: 'D032', sheet: '维修', record: 'WX-2603-017', field: '产品阶段', before: '保修期内', after: '保修期外' },
});
const WARNING = finding('warning', { code: 'C6', level: 'warning', record: 'WX-2603-030', cell: 'H31' });
function pane(findings: readonly FindingRow[], check: Partial<DealerCheck> = {}) {
  const { picture: _, headOffice: __, ...rest } = paneState();
  return {
    ...rest,
    role: 'dealer' as const,
    today: '2026-04-02' as unknown as Day,
    screens: ['dealer' as const],
    files: [],
    findings,
    dealerCheck: { ...CHECK, ...check },
  };
}

test('with errors open the verdict counts them and the days that are left', async () => {
  show(pane([ERROR, WARNING]));
  expect((await screen.findByRole('alert')).textContent).toContain('改完 1 处错误即可上报截止 4月3日，还有 1 天');
  expect(screen.getByText('随改随查 · 刚刚更新')).toBeTruthy();
  expect(screen.queryByRole('tablist')).toBeNull();
});

test('rows are told for the six sheets of every month, for others where there are any', async () => {
  show(pane([]));
  const rows = within(await screen.findByLabelText('各表行数'));
  expect(rows.getAllByRole('term').map(({ textContent }) => textContent)).toEqual(['安装', '维修', '用料', '借料', '退料', '回访', '培训']);
});

test('a dealer goes to the cell and corrects it, but handles nothing', async () => {
  const user = userEvent.setup();
  const { asked } = show(pane([ERROR]));
  await screen.findByRole('treeitem', { name: /WX-2603-017/ });
  await user.keyboard('{F8}');
  const opened = await screen.findByRole('treeitem', { name: /WX-2603-017/, expanded: true });
  expect(within(opened).queryByRole('button', { name: '已处理' })).toBeNull();
  await user.keyboard('{Enter}{Control>}{Enter}{/Control}');
  expect(asked).toContainEqual(['goTo', target]);
  await waitFor(() => expect(asked).toContainEqual(['correct', ERROR]));
});

test('without errors the workbook can be saved and the result copied; warnings do not keep it back', async () => {
  const user = userEvent.setup();
  const { asked } = show(pane([WARNING]));
  expect(await screen.findByText('可以上报')).toBeTruthy();
  expect(screen.getByText('没有错误。保存后发给总部，4月3日截止。')).toBeTruthy();
  expect(screen.getByText('警告不妨碍上报，总部可能会问。')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '保存工作簿' }));
  await user.click(screen.getByRole('button', { name: '复制结果' }));
  expect(asked).toContainEqual(['saveWorkbook']);
  expect(asked.find(([name]) => name === 'copy')?.[1]).toMatch(/^D032 宁波海曙 2026年3月：可以上报。错误 0，警告 1，提示 0。\n/);
});

test('each sheet is counted under the name that it has in the workbook', async () => {
  show(pane([], { rows: { ...ROWS, serviceRequests: 4 } }));
  const counted = within(await screen.findByLabelText('各表行数'));
  expect(counted.getAllByRole('term').map(({ textContent }) => textContent)).toEqual(
    DEALER_LIST_IDS.map((id) => DEALER_LISTS[id].title.zh),
  );
});

test('a zero report is ready', async () => {
  show(pane([], { zeroReport: true }));
  expect(await screen.findByText('零报告，可以上报')).toBeTruthy();
});

test('findings that come while the dealer types do not move the focus', async () => {
  const { store } = show(pane([ERROR, WARNING]));
  const line = await screen.findByRole('treeitem', { name: /WX-2603-030/ });
  act(() => line.focus());
  act(() => store.setState({ findings: [finding('new', { record: 'WX-NEW' }), ERROR, WARNING] }));
  expect(await screen.findByRole('treeitem', { name: /WX-NEW/ })).toBeTruthy();
  expect(document.activeElement?.getAttribute('aria-label')).toMatch(/WX-2603-030/);
});

test('Ctrl+Z takes the last correction back and opens that finding again', async () => {
  const user = userEvent.setup();
  const shown = show(
    { ...pane([WARNING]), corrected: [{ row: ERROR, correction: ERROR.correction! }] },
    { undoCorrection: async () => shown.store.setState({ findings: [ERROR, WARNING], corrected: [] }) },
  );
  await screen.findByRole('treeitem', { name: /WX-2603-030/ });
  await user.keyboard('{F8}{Control>}z{/Control}');
  await waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toMatch(/WX-2603-017/));
  expect(document.activeElement?.getAttribute('aria-expanded')).toBe('true');
});
