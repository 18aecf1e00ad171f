import { dealerShown, measureName, shownFigure, shownValue } from '../../../src/engine/reports/shown-value';
import { partsUsed } from '../../../src/engine/records/parts-used';
import { repairs } from '../../../src/engine/records/repairs';
import { yuan } from '../../../src/engine/values/money';

test.each([
  ['及时率', 0.954612, '95.5%'],
  ['收入合计', 25266.7700001, '25,266.77'],
  ['信赖度', 4.4499, '4.45'],
  ['维修数', 1679, '1,679'],
])('a closed figure of %s reads as its sheet shows it', (measure, value, shown) => {
  expect(shownFigure(measure, value)).toBe(shown);
});

test('a field reads as its sheet shows it: moments without T and seconds, choices by their words', () => {
  expect(shownValue(repairs.columns.calledAt, '2026-03-05T14:30:00', 'zh')).toBe('2026-03-05 14:30');
  expect(shownValue(repairs.columns.boughtOn, '2026-03-05', 'zh')).toBe('2026-03-05');
  expect(shownValue(repairs.columns.stage, 'inWarranty', 'zh')).toBe('保修期内');
  expect(yuan(shownAmount)).toBe(1234.5);
  expect(shownValue(partsUsed.columns.amount, shownAmount, 'zh')).toBe('1,234.50');
});

test('all dealers and the measures have names', () => {
  expect([dealerShown('*', 'zh'), dealerShown('*', 'en'), dealerShown('D001', 'zh'), measureName('维修数', 'en')]).toEqual([
    '全体',
    'All dealers',
    'D001',
    'Repairs',
  ]);
});

const shownAmount = 123450 as Parameters<typeof yuan>[0];
