import { remembered } from '../../../src/engine/values/remembered';

it('asks once for each text, and answers each text with its own', () => {
  const asked: string[] = [];
  const lengthOf = remembered((text: string) => {
    asked.push(text);
    return text.length;
  });
  expect(['漏水', '不通电', '漏水', '不通电', ''].map(lengthOf)).toEqual([2, 3, 2, 3, 0]);
  expect(asked).toEqual(['漏水', '不通电', '']);
});
