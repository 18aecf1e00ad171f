import { expect, test } from '@jest/globals';
import { pictureOf } from '../../../src/taskpane/worker/picture';
import { closedMonth } from '../../support/closed-month';
import { exampleBooks } from '../../support/example-books';

const books = exampleBooks({
  'D001_旧.xlsx/封面': [{ 填报日期: '2026-04-01' }],
  'D001_旧.xlsx/维修': [{ 维修单号: 'WX-1', 处理措施: '重新紧固接头' }],
  'D001_新.xlsx/封面': [{ 填报日期: '2026-04-02' }],
  'D001_新.xlsx/维修': [{ 维修单号: 'WX-1', 处理措施: '更换进水管' }],
});

test('before any close, a superseded file has what the one that counts has changed', () => {
  const ids = new Map([...books.dealers.keys()].map((name, at) => [name, at]));
  const judged = [...pictureOf(closedMonth(books), ids).judged.values()];
  expect(
    judged.map(({ state, changes }) => [state, changes?.map(({ record, field, before, after }) => [record, field, before, after])]),
  ).toEqual([
    ['counts', undefined],
    ['superseded', [['WX-1', '处理措施', '重新紧固接头', '更换进水管']]],
  ]);
});
