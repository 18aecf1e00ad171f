import { a1 } from '../../../src/engine/workbook/address';
import { parseFormula } from './parse';
import type { Region, Value } from './values';

const CELLS: Readonly<Record<string, Value>> = { A1: 3, A2: '保修期外', A3: '', B1: 0.5, B2: { error: '#N/A' }, C1: '维修!A5' };

/** Cells one below the other from a row on; the second of them is hidden. */
const region = (values: readonly Value[], top = 0): Region => ({
  values: () => values,
  shown: () => values.map((value, index) => (index === 1 ? '' : value)),
  rows: () => values.map((_, index) => top + index),
  moved: (down) => region(top + down === 2 ? [''] : [7], top + down),
});

/** What a formula gives, looked at from the first cell. */
const given = (formula: string): Value | undefined =>
  parseFormula(formula)?.({
    row: 4,
    column: 1,
    tableColumn: (table, column, isHeader) =>
      isHeader ? region([column]) : region(table === '借料明细' && column.startsWith('数量') ? [2, 5, 7] : ['逾期', '逾期', '在借'], 1),
    cells: ({ area }) =>
      region(Array.from({ length: area.bottom - area.top + 1 }, (_, index) => CELLS[a1(area.top + index, area.left)] ?? '')),
  });

test.each<[string, Value]>([
  ['A1>2', true],
  ['A1+B1*2=4', true],
  ['-A1^2', 9],
  ['50%', 0.5],
  ['AND(A1<>"",A1<0.9)', false],
  ['OR(A2="保修期外",A2="开箱期")', true],
  ['LEN(TRIM(A3))=0', true],
  ['ISERROR(FIND("!",A2))', true],
  ['ISERROR(FIND("!",C1))', false],
  ['ISNUMBER(A1)', true],
  ['LEFT(A2,1)="保"', true],
  ['MOD(ROW(),2)=1', true],
  ['IF(A1>2,"多","少")&"件"', '多件'],
  ['A3=0', true],
  ['"a"="A"', true],
  ['COUNTIF($A$1:$A$3,"保修期外")', 1],
  ['SUM(A1:A3)', 3],
  ['SUMIFS(借料明细[数量],借料明细[状态],"逾期")', 7],
  ['SUMIF(借料明细[数量],">=5")', 12],
  ['COUNTIF(借料明细[状态],"逾*")', 2],
  ['SUM(借料明细[数量])/SUM(A1:A3)', 14 / 3],
  ['TEXT(B1,"0.0%")&" · "&TEXT(1119,"#,##0")', '50.0% · 1,119'],
  ['"<="&DATE(2026,3,1)', '<=46082'],
  ['ROUND(2.345,2)', 2.35],
  ['ROUND(-2.5,0)', -3],
  ['N(A2)', 0],
  ['HYPERLINK("#表!A1","看")', '看'],
  ['B2=1', { error: '#N/A' }],
  ['1/0', { error: '#DIV/0!' }],
  ["'别的 表'!A1>=3", true],
  ['SUM(借料明细[[数量（件）]])', 14],
  ['SUBTOTAL(109,借料明细[数量])', 9],
  ['SUBTOTAL(103,借料明细[状态])', 2],
  ['SUBTOTAL(101,借料明细[数量])', 4.5],
  ['ROW(借料明细[数量])-ROW(借料明细[[#Headers],[数量]])', 1],
  [
    'SUMPRODUCT(SUBTOTAL(103,OFFSET(借料明细[[#Headers],[数量]],ROW(借料明细[数量])-ROW(借料明细[[#Headers],[数量]]),0))*借料明细[数量])',
    9,
  ],
  ['AVERAGE(借料明细[数量])', 14 / 3],
])('%s gives %p', (formula, value) => {
  expect(given(formula)).toEqual(value);
});

test.each(['LAMBDA(x,x)', 'A1>', '(A1', 'XLOOKUP(A1,A1,A1)', 'A1 ! 2'])('%s is not known here', (formula) => {
  expect(parseFormula(formula)).toBeUndefined();
});
