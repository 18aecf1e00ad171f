import type { WrittenSettings } from '../../../src/engine/records/settings';
import { settings } from '../../../src/engine/records/settings';
import { headOfficeTemplate } from '../../../src/engine/templates/head-office-template';
import type { Month } from '../../../src/engine/values/month';
import { settingEntry } from '../../../src/taskpane/worker/entries';
import { openBook } from '../../../src/taskpane/worker/opened-book';
import { planAsCells } from '../../support/plan-as-cells';

const MARCH = '2026-03' as Month;
const open = openBook('总部.xlsx', planAsCells(headOfficeTemplate('zh', MARCH)).sheets, MARCH);

const refusal = (field: keyof WrittenSettings, text: string, language: 'zh' | 'en' = 'zh'): string | undefined => {
  const { saved } = settingEntry(open, field, text, language);
  return saved.ok ? undefined : saved.allowed;
};

test.each<[keyof WrittenSettings, readonly string[], string, string]>([
  ['dueDay', ['0', '32', '99', '-1', '2.5', '三号'], '1–31 的整数', 'a whole number, 1–31'],
  ['repeatDays', ['-1', '4000', '三十'], '0–3650 的整数', 'a whole number, 0–3650'],
  ['targetOnTime', ['101', '-5%', '高'], '0%–100% 的百分比', 'a percentage, 0%–100%'],
  ['asOf', ['2026-02-30'], '日期，如 2026-03-31', 'a date, such as 2026-03-31'],
  ['language', ['fr'], 'zh、en', 'zh, en'],
])('a wrong value of %s is told the range that is taken', (field, wrong, zh, en) => {
  for (const text of wrong) expect([text, refusal(field, text), refusal(field, text, 'en')]).toEqual([text, zh, en]);
});

test('what is within the range is taken, its ends with it, and no refusal of any setting has a gap in it', () => {
  expect(['1', '31'].map((text) => refusal('dueDay', text))).toEqual([undefined, undefined]);
  const all = Object.keys(settings.columns).map((field) => refusal(field as keyof WrittenSettings, '\u0001？'));
  expect(all.join()).not.toMatch(/[{}]/);
});
