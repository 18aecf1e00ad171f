import { isTyped } from '../../../src/engine/rules/typed-at-random';

test.each(['asdf', 'asdasd', 'qwertyuiop', '123', '12345', 'abcdefghijklmnopqrstuvwxyz', 'abcabcabc', '阿斯顿阿斯顿', 'test'])(
  '%s is typed at random',
  (text) => {
    expect(isTyped(text)).toBe(true);
  },
);

test.each(['poor', '2345', '漏水漏水', 'cool', 'asdf漏水', ''])('%s says something', (text) => {
  expect(isTyped(text)).toBe(false);
});
