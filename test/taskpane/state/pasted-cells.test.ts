import { expect, test } from '@jest/globals';
import { pastedCells } from '../../../src/taskpane/state/pasted-cells';

test('what Excel puts on the clipboard comes as cells; a blank line between is a row, as the numbers of rows are said', () => {
  expect(pastedCells('\uFEFF经销商\t数量\r\n\t\r\nD032\t1,200\r\n')).toEqual([
    ['经销商', '数量'],
    ['', ''],
    ['D032', '1,200'],
  ]);
});

test('separated values have commas; a quoted cell may hold commas, quotes and line ends', () => {
  expect(pastedCells('a,b\n"1,200","说 ""好""\n的"')).toEqual([
    ['a', 'b'],
    ['1,200', '说 "好"\n的'],
  ]);
});
