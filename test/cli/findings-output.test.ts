import { findingJson, findingLines, printable } from '../../src/cli/findings-output';
import { exampleMonth } from '../support/example-month';
import { findAll } from '../../src/engine/rules/find';

test('what a dealer wrote neither controls the terminal nor turns the direction of what it shows', () => {
  expect(printable('D001\u202Exslx.exe\u001B[2J\u2066甲\u2069\u0007')).toBe('D001xslx.exe[2J甲');
});

test.each(['13800001111x', '138000011112', '13800001111 13900002222', '13800001111$&', "13800001111$`$'"])(
  '%s in its own column is masked too',
  (phone) => {
    const { month } = exampleMonth({ 维修: [{ 联系电话: phone }] });
    const found = findAll(month).filter(({ code }) => ['C6', 'C12'].includes(code));
    expect(found.length).toBeGreaterThan(0);
    for (const finding of found)
      for (const printed of [JSON.stringify(findingJson(finding, 'zh')), findingLines(finding, 'en')])
        expect([printed, /[1１]3[\d０-９]{6}/.test(printed)]).toEqual([printed, false]);
  },
);

test('what is too short for a phone is quoted as it stands: that is what is wrong with it', () => {
  const { month } = exampleMonth({ 维修: [{ 联系电话: '12345' }] });
  const [finding] = findAll(month).filter(({ code }) => code === 'C6');
  expect(finding && findingLines(finding, 'zh')).toContain('“12345”不像电话号码');
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
