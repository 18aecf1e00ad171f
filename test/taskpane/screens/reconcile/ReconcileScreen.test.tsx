/** @jest-environment jsdom */
import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReconciliationFigures } from '../../../../src/taskpane/state/reconciliation-figures';
import { paneState, picture } from '../../made-up-state';
import { show } from '../../show';

const figures = (change: Partial<ReconciliationFigures> = {}) => picture({ reconciliation: { ...picture().reconciliation, ...change } });
const pane = (change: Partial<ReconciliationFigures> = {}) => paneState({ screens: ['reconcile'], picture: figures(change) });
const control = (number: string, equation: string, difference = 0) => ({
  number,
  equation,
  left: 597,
  right: 597 - difference,
  difference,
});

test('when all controls agree, the verdict says how many and where the figures come from', async () => {
  show(pane());
  expect(await screen.findByText('1 项勾稽全部相平')).toBeTruthy();
  expect(screen.getByText('盘点日期 2026-03-31 · 依据总部发料、收料')).toBeTruthy();
  expect(screen.getByRole('button', { name: '月结 2026年3月' })).toBeTruthy();
});

test('a control that differs is named in the verdict and stands first, with its whole equation', async () => {
  show(
    pane({
      controls: [control('K03', '发料数量 = 收费数量 + 不收费数量'), control('K02', '用户退料 = 匹配退料 + 盘盈', 2)],
      standIn: { issues: true, receipts: false },
    }),
  );
  expect((await screen.findByRole('alert')).textContent).toContain('1 项不平：用户退料，差 2');
  expect(screen.getByText(/依据经销商借料、退料（总部没有发料表）/)).toBeTruthy();
  const rows = within(screen.getByRole('table', { name: '勾稽核对' })).getAllByRole('row');
  expect(rows.map(({ textContent }) => textContent)).toEqual(['用户退料 = 匹配退料 + 盘盈597595不平', '发料数量597597平']);
});

test('the balance can be added up', async () => {
  show(pane());
  const rows = within(await screen.findByRole('table', { name: '余额（件）' })).getAllByRole('row');
  expect(rows.map(({ textContent }) => textContent)).toEqual([
    '期初未退1,284',
    '+本期借料642',
    '−匹配退料588',
    '−特批核销6',
    '−在借未到期1,218',
    '=盘亏114',
  ]);
  expect(screen.getByText('逾期计收').textContent).toBe('逾期计收 87');
});

test('a dealer that owes opens its lots, and they lead to their row', async () => {
  const user = userEvent.setup();
  const target = { sheet: '借料明细', cell: 'A12' };
  const { asked } = show(pane(), {
    lotsOf: async () => [
      { slip: 'JL-01', part: 'SW-1', dueOn: '2026-01-12' as never, outstanding: 10, daysOverdue: 96, amount: 800, target },
    ],
  });
  await user.click(await screen.findByRole('button', { name: 'D041 温州鹿城' }));
  const lots = within(await screen.findByRole('list', { name: 'D041 温州鹿城 的借料' }));
  expect(lots.getByText('未退 10 件 · 应退 1月12日 · 逾期 96 天')).toBeTruthy();
  await user.click(lots.getByRole('button', { name: 'JL-01 · SW-1' }));
  expect(asked).toContainEqual(['lotsOf', 'D041']);
  expect(asked).toContainEqual(['goTo', target]);
});

test('five dealers are shown until all are asked for', async () => {
  const user = userEvent.setup();
  show(
    pane({
      overdue: Array.from({ length: 7 }, (_, index) => ({
        dealer: `D00${index}`,
        name: '某地',
        pieces: 9 - index,
        longestDays: 9,
        amount: 1,
      })),
    }),
  );
  await user.click(await screen.findByRole('button', { name: '全部 7 家' }));
  expect(within(screen.getByRole('table', { name: '逾期计收最多' })).getAllByRole('row')).toHaveLength(8);
});

test('differences are told by kind, those of none left out; their sheet is a link once it is written', async () => {
  const user = userEvent.setup();
  const differences = { borrowed: 3, returned: 0, inTransit: 5, oldParts: 2 };
  const written = {
    month: '2026-03' as never,
    writtenAt: '',
    rows: 1,
    seconds: 1,
    changesSince: 0,
    sheets: [{ id: '往来差异', name: '往来差异', group: 'reconcile' as const }],
  };
  const { asked } = show({ ...pane({ differences }), written });
  expect(await screen.findByText('往来差异 10：借料 3、在途 5、旧件 2')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '查看' }));
  expect(asked).toContainEqual(['openSheet', '往来差异']);
});

test('before anything is written, differences are listed line by line', async () => {
  const user = userEvent.setup();
  show(pane({ differences: { borrowed: 400, returned: 0, inTransit: 0, oldParts: 0 } }), {
    differences: async () => [
      {
        kind: 'borrowed',
        dealer: 'D041',
        name: '温州鹿城',
        number: 'LL-7',
        part: 'P-101',
        dealerQuantity: 0,
        headOfficeQuantity: 5,
        says: '总部已发料，经销商未登记',
      },
    ],
  });
  await user.click(await screen.findByRole('button', { name: '查看', expanded: false }));
  const list = await screen.findByRole('list', { name: '往来差异' });
  expect(list.textContent).toBe('D041 温州鹿城 · LL-7 · P-101经销商 0，总部 5 · 总部已发料，经销商未登记');
  expect(screen.getByText('另有 399 笔，月结后看「往来差异」表')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '收起' }));
  expect(screen.queryByRole('list', { name: '往来差异' })).toBeNull();
});

test('before any file is in, the screen says what to do', async () => {
  const user = userEvent.setup();
  const { asked } = show({ ...pane(), files: [] });
  await user.click(await screen.findByRole('button', { name: '去收件' }));
  expect(asked).toContainEqual(['show', 'collect']);
});
