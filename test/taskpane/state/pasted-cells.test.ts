import { expect, test } from '@jest/globals';
import { pastedCells, textOfFile } from '../../../src/taskpane/state/pasted-cells';

test('what Excel puts on the clipboard comes as cells, blank lines left out', () => {
  expect(pastedCells('\uFEFF经销商\t数量\r\nD032\t1,200\r\n\t\r\n\r\n')).toEqual([
    ['经销商', '数量'],
    ['D032', '1,200'],
  ]);
});

test('a CSV file has commas; a quoted cell may hold commas, quotes and line ends', () => {
  expect(pastedCells('a,b\n"1,200","说 ""好""\n的"')).toEqual([
    ['a', 'b'],
    ['1,200', '说 "好"\n的'],
  ]);
});

test('a CSV file is read as UTF-8, and else as Chinese Excel saves it', () => {
  expect(textOfFile(new TextEncoder().encode('经销商,数量'))).toBe('经销商,数量');
  expect(textOfFile(Uint8Array.from([0xbe, 0xad, 0xcf, 0xfa, 0xc9, 0xcc]))).toBe('经销商');
});
