import { measureName } from '../../../src/engine/indicators/measure-names';
import { shownDifference } from '../../../src/engine/reports/submissions/resubmissions';
import { dealerShown, shownFigure, shownValue } from '../../../src/engine/reports/shown-value';
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

test.each([
  ['分母-一次修复率', 'First-time fix, out of'],
  ['完成维修', 'Finished repairs'],
  ['得分', 'Score'],
  ['维修数-保修期内', 'Repairs: In warranty'],
  ['信赖度', 'Reliability'],
  ['故障-漏水', 'Fault: 漏水'],
  ['型号故障-ZN-300-漏水', 'Faults of model ZN-300-漏水'],
  ['型号维修-ZN-300', 'Repairs of model ZN-300'],
])('what stands behind a figure has an English name too: %s', (measure, name) => {
  expect([measureName(measure, 'en'), measureName(measure, 'zh')]).toEqual([name, measure]);
});

test('two rates that look alike are told to more places, as per cent like the others', () => {
  const difference = { list: 'history', dealer: '*', record: '及时率', before: 0.977273, after: 0.976744 } as const;
  expect(shownDifference({ ...difference, field: 'value' }, 'en')).toMatchObject({ before: '97.7273%', after: '97.6744%' });
  expect(shownDifference({ ...difference, field: 'value', after: 0.9 }, 'en')).toMatchObject({ before: '97.7%', after: '90.0%' });
});

const shownAmount = 123450 as Parameters<typeof yuan>[0];
