import { monthLines } from '../../../../src/engine/reports/charts/month-lines';
import { FORMAT } from '../../../../src/engine/sheets/look';

const range = { sheet: '趋势', range: { top: 4, left: 20, bottom: 15, right: 20 } };
const place = { name: '收入', altText: '折线图', from: { row: 4, column: 8 }, to: { row: 18, column: 18 } };
const formatFor = (values: readonly number[], format: string) =>
  monthLines(place, range, [{ data: { name: range, values: range } }], values, format).valueAxis.format;

test('labels of an axis have the decimals that tell them apart', () => {
  expect(formatFor([0.08, 0.14], '0.0')).toBe('0.00');
  expect(formatFor([0.0002, 0.0011], FORMAT.rate)).toBe('0.00%');
});

test('an axis over a wide span keeps its format', () => {
  expect(formatFor([1, 9], '0.0')).toBe('0.0');
  expect(formatFor([0.6, 0.95], FORMAT.rate)).toBe(FORMAT.rate);
  expect(formatFor([10, 900], FORMAT.quantity)).toBe(FORMAT.quantity);
});
