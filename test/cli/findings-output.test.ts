import { printable } from '../../src/cli/findings-output';

test('what a dealer wrote neither controls the terminal nor turns the direction of what it shows', () => {
  expect(printable('D001\u202Exslx.exe\u001B[2J\u2066甲\u2069\u0007')).toBe('D001xslx.exe[2J甲');
});
