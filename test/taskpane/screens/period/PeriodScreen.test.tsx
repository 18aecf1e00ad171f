/** @jest-environment jsdom */
import { expect, test } from '@jest/globals';
import { configure, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Month } from '../../../../src/engine/values/month';
import type { KnownMonth } from '../../../../src/taskpane/state/period-choice';
import { paneState } from '../../made-up-state';
import { show } from '../../show';

// Screens are loaded when they are first shown: on a busy machine that takes a moment.
configure({ asyncUtilTimeout: 8_000 });

const known = (month: string, hasLedgers: boolean, file?: string): KnownMonth => ({
  month: month as Month,
  hasLedgers,
  ...(file !== undefined && { file }),
});
const KNOWN = [known('2025-11', false), known('2026-01', true, '月报_2026-01.xlsx'), known('2026-02', false), known('2026-03', true)];
const period = (knownMonths: readonly KnownMonth[] | undefined, language: 'zh' | 'en' = 'zh') =>
  show(paneState({ screens: ['report', 'period'], knownMonths, language }));

test('the newest quarter is offered first, with where each of its months comes from and what it lacks', async () => {
  const user = userEvent.setup();
  const { asked } = period(KNOWN);
  const make = await screen.findByRole('button', { name: '生成 2026年第1季度' });
  expect(screen.getByRole('region', { name: '各月数据' }).textContent).toBe(
    '各月数据2026年1月月报_2026-01.xlsx：历史和台账2026年2月本工作簿：历史2026年3月本工作簿：历史和台账',
  );
  expect(screen.getByText('2026年2月没有台账：故障、用料不含。')).toBeTruthy();
  await user.click(make);
  expect(asked).toContainEqual(['makePeriod', { from: '2026-01', to: '2026-03' }]);
  expect(asked).toContainEqual(['lookAtMonths']);
});

test('half a year, a whole year and any months can be chosen; months without figures are named', async () => {
  const user = userEvent.setup();
  const { asked } = period(KNOWN);
  const kind = await screen.findByRole('combobox', { name: '期间' });
  await user.selectOptions(kind, '半年');
  expect(screen.getByRole('button', { name: '生成 2026年上半年' })).toBeTruthy();
  expect(screen.getByText('缺 2026年4月、5月、6月：数量只加已有的月。')).toBeTruthy();
  await user.selectOptions(kind, '全年');
  await user.selectOptions(screen.getByRole('combobox', { name: '哪一段' }), '2025年');
  expect(screen.getByRole('button', { name: '生成 2025年' })).toBeTruthy();
  await user.selectOptions(kind, '自选起止月份');
  await user.selectOptions(screen.getByRole('combobox', { name: '从' }), '2026年2月');
  await user.click(screen.getByRole('button', { name: '生成 2026年2月至2026年3月' }));
  expect(asked).toContainEqual(['makePeriod', { from: '2026-02', to: '2026-03' }]);
});

test('a period that ends before it begins, or of which no month is known, cannot be made, and the note says why', async () => {
  const user = userEvent.setup();
  period(KNOWN);
  await user.selectOptions(await screen.findByRole('combobox', { name: '期间' }), '自选起止月份');
  await user.selectOptions(screen.getByRole('combobox', { name: '到' }), '2025年12月');
  await user.selectOptions(screen.getByRole('combobox', { name: '从' }), '2025年12月');
  expect(screen.getByText('这段时间没有已结的月份：先月结，或放入那几个月的月报。')).toBeTruthy();
  expect(screen.getByRole<HTMLButtonElement>('button', { name: /^生成/ }).disabled).toBe(true);
  await user.selectOptions(screen.getByRole('combobox', { name: '从' }), '2026年3月');
  expect(screen.getByText('止月在起月之前。')).toBeTruthy();
});

test('before any month is closed the page says what to do, in English as well', async () => {
  const { unmount } = period([]);
  expect(await screen.findByText('还没有已结的月份')).toBeTruthy();
  expect(screen.getByRole('button', { name: '选择月报' })).toBeTruthy();
  unmount();
  period(KNOWN, 'en');
  expect(await screen.findByRole('button', { name: 'Make Q1 2026' })).toBeTruthy();
});
