import { findingJson, findingLines, printable } from '../../src/cli/findings-output';
import { exampleMonth } from '../support/example-month';
import { findAll } from '../../src/engine/rules/find';

test('what a dealer wrote neither controls the terminal nor turns the direction of what it shows', () => {
  expect(printable('D001\u202Exslx.exe\u001B[2J\u2066甲\u2069\u0007')).toBe('D001xslx.exe[2J甲');
});

test('a phone number that stands in a wrong column is masked wherever findings are printed', () => {
  const { month } = exampleMonth({ 维修: [{ 叫修时间: '13800138000' }] });
  const found = findAll(month).filter(({ value }) => value.includes('13800138000'));
  expect(found.length).toBeGreaterThan(0);
  for (const finding of found) {
    expect(JSON.stringify(findingJson(finding, 'zh'))).not.toContain('13800138000');
    expect(findingLines(finding, 'zh')).not.toContain('13800138000');
    expect(findingJson(finding, 'en').value).toBe('138****8000');
  }
});
