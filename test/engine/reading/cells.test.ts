import { readList } from '../../../src/engine/reading/read-list';
import { installations } from '../../../src/engine/records/installations';
import { repairs } from '../../../src/engine/records/repairs';
import type { CellValue, SheetCells } from '../../../src/engine/workbook/cells';
import { MARCH, sheetOf } from './sheet-of';

const HEADER = ['维修单号', '叫修时间', '用户姓名', '购买日期', '处理措施', '收费原因', '材料费', '来源', '备注'];
const GOOD: CellValue[] = ['WX1', 46083.5, '张三', 46000, '更换阀芯', '无', 35, '用户', '好'];
const read = (rows: readonly (readonly CellValue[])[], more: Partial<SheetCells> = {}) =>
  readList(repairs, sheetOf('维修', [HEADER, ...rows], more), MARCH).rows;
const withCell = (column: string, cell: CellValue, more: Partial<SheetCells> = {}) => {
  const [row] = read([GOOD.map((good, at) => (HEADER[at] === column ? cell : good))], more);
  if (!row) throw new Error('the row was not read');
  return row;
};

test('a plain row is read without a word about it', () => {
  expect(read([GOOD])).toEqual([
    {
      values: {
        job: 'WX1',
        calledAt: '2026-03-02T12:00:00',
        customer: '张三',
        boughtOn: '2025-12-09',
        action: '更换阀芯',
        chargeCause: 'none',
        materialFee: 3500,
        source: 'customer',
        remark: '好',
      },
      written: {},
      row: 2,
      remarks: [],
    },
  ]);
});

describe('a cell that says nothing (24)', () => {
  test.each(['/', '#', '无', '-', '——', 'N/A', ' － ', 'n/a'])('%s is absent, and kept as written', (cell) => {
    const row = withCell('备注', cell);
    expect([row.values.remark, row.written, row.remarks]).toEqual([undefined, { remark: cell }, []]);
  });

  test('in a required column is as good as empty (C1)', () => {
    expect(withCell('购买日期', '-')).toMatchObject({
      written: { boughtOn: '-' },
      remarks: [{ code: 'C1', field: 'boughtOn', facts: { found: '-' } }],
    });
    expect(withCell('购买日期', null)).toMatchObject({ written: {}, remarks: [{ code: 'C1', field: 'boughtOn', facts: {} }] });
    expect(withCell('购买日期', ' \u200B')).toMatchObject({ written: {}, remarks: [{ code: 'C1' }] });
  });

  test('is the word of a list that has it', () => {
    expect(withCell('收费原因', '无')).toMatchObject({ values: { chargeCause: 'none' }, written: {}, remarks: [] });
    const rows = [
      ['安装单号', '开箱问题', '现场照片'],
      ['AZ1', '无', '无'],
    ];
    expect(readList(installations, sheetOf('安装', rows), MARCH).rows[0]).toMatchObject({
      values: { unpackingFault: 'none' },
      written: { photo: '无' },
    });
  });

  test.each(['未知', '不详', '———', '暂无'])('%s is no name either', (found) => {
    expect(withCell('用户姓名', found)).toMatchObject({ written: { customer: found }, remarks: [{ code: 'C1', facts: { found } }] });
  });

  test('stays as it stands where a rule is to judge it', () => {
    expect(withCell('处理措施', '无')).toMatchObject({ values: { action: '无' }, written: {}, remarks: [] });
    expect(withCell('处理措施', '同上')).toMatchObject({ values: { action: '同上' }, remarks: [] });
  });
});

describe('a ditto mark takes the cell above (33)', () => {
  const below = (column: string, cell: CellValue, above: CellValue) => {
    const first = GOOD.map((good, at) => (HEADER[at] === column ? above : good));
    const second = GOOD.map((good, at) => (HEADER[at] === column ? cell : at === 0 ? 'WX2' : good));
    return read([first, [], second])[1];
  };

  test.each<[string, CellValue, CellValue, object]>([
    ['用户姓名', '〃', '李四', { customer: '李四' }],
    ['购买日期', '同上', '2026.3.1', { boughtOn: '2026-03-01' }],
    ['来源', '″', '总部', { source: 'headOffice' }],
    ['材料费', '"', 12, { materialFee: 1200 }],
  ])('%s %s', (column, cell, above, values) => {
    const row = below(column, cell, above);
    expect(row).toMatchObject({ values, remarks: [{ code: 'C7', facts: { found: cell } }] });
    expect(row?.written).toEqual({});
  });

  test('through several rows', () => {
    const dittos = ['a', 'b', 'c'].map((job, at) =>
      GOOD.map((good, column) => (column === 0 ? job : column === 2 && at > 0 ? '〃' : good)),
    );
    expect(read(dittos).map(({ values }) => values.customer)).toEqual(['张三', '张三', '张三']);
  });

  test('but nothing where nothing stands above', () => {
    expect(withCell('用户姓名', '〃')).toMatchObject({ written: { customer: '〃' }, remarks: [{ code: 'C1' }] });
    expect(below('备注', '同上', null)).toMatchObject({ written: { remark: '同上' }, remarks: [] });
  });
});

describe('what is wrong with a cell is said at the cell', () => {
  test('an Excel error is never read as text (C8)', () => {
    expect(withCell('备注', { error: '#N/A' })).toMatchObject({
      written: { remark: '#N/A' },
      remarks: [{ code: 'C8', field: 'remark', facts: { found: '#N/A' } }],
    });
    expect(withCell('购买日期', { error: '#REF!' }).remarks.map(({ code }) => code)).toEqual(['C8']);
  });

  test('a number that lost its digits is spelled alike in the ledger, in the finding and everywhere else (C10)', () => {
    const { values, written, remarks } = withCell('维修单号', Number('123456789012345678'));
    expect([values.job, written, remarks[0]?.facts.found]).toEqual(['123456789012346000', {}, '123456789012346000']);
  });

  test('a phone number that a ditto mark repeats is not quoted in clear (33)', () => {
    const header = [...HEADER, '联系电话'];
    const rows = [
      [...GOOD, '13800004444'],
      ['WX2', ...GOOD.slice(1), '〃'],
    ];
    const [, second] = readList(repairs, sheetOf('维修', [header, ...rows]), MARCH).rows;
    expect([second?.values.phone, second?.remarks]).toMatchObject(['13800004444', [{ code: 'C7', facts: { read: '138****4444' } }]]);
  });

  test('a formula in a column of words (C9), not in one of dates', () => {
    const row = withCell('备注', '好', { formulas: { I2: 'A1&B1', B2: 'TODAY()' } });
    expect([row.values.remark, row.remarks]).toEqual(['好', [{ code: 'C9', field: 'remark', facts: { why: 'saved', formula: 'A1&B1' } }]]);
  });

  test('a formula that was saved without its result is said, although the cell is blank and need not be filled (C9)', () => {
    const row = withCell('备注', null, { formulas: { I2: '[1]Sheet1!A1' } });
    expect([row.values.remark, row.remarks]).toEqual([
      undefined,
      [{ code: 'C9', field: 'remark', facts: { why: 'unsaved', formula: '[1]Sheet1!A1' } }],
    ]);
  });

  test.each([
    ['购买日期', 'boughtOn', 'D2', ['C1', 'C9']],
    ['材料费', 'materialFee', 'G2', ['C9']],
    ['来源', 'source', 'H2', ['C9']],
  ])('also in a column of dates, numbers or choices: %s', (title, field, cell, codes) => {
    const { remarks, values } = withCell(title, null, { formulas: { [cell]: 'A1' } });
    expect(remarks.map(({ code }) => code)).toEqual(codes);
    expect(remarks.at(-1)).toEqual({ code: 'C9', field, facts: { why: 'unsaved', formula: 'A1' } });
    expect(values).not.toHaveProperty(field);
  });

  test('a time alone in a column of dates is quoted as a time, in a column of its own too (C2)', () => {
    const shown = { dates: ['B2', 'D2'] };
    expect(withCell('叫修时间', 0.3958333333333333, shown).remarks).toEqual([
      { code: 'C2', field: 'calledAt', facts: { why: 'timeAlone', found: '9:30' } },
    ]);
    expect(withCell('购买日期', 1.0486111111111112, shown)).toMatchObject({
      written: { boughtOn: '25:10' },
      remarks: [{ facts: { why: 'timeAlone', found: '25:10' } }],
    });
    expect(withCell('叫修时间', 0.3958, {}).remarks).toMatchObject([{ facts: { why: 'form', found: '0.3958' } }]);
  });

  test('what cannot be read keeps its cell as written, once (C2)', () => {
    expect(withCell('购买日期', 9.1)).toMatchObject({ written: { boughtOn: 9.1 }, remarks: [{ code: 'C2', field: 'boughtOn' }] });
    expect(withCell('购买日期', 9.1).remarks).toHaveLength(1);
    expect(withCell('购买日期', 9.1).values).not.toHaveProperty('boughtOn');
  });

  test('digits that Excel lost (21)', () => {
    expect(withCell('维修单号', 1_234_567_890_123_456)).toMatchObject({ remarks: [{ code: 'C10', field: 'job' }] });
  });
});

describe('text stays as the dealer wrote it', () => {
  test('outer blanks and invisible characters are not part of the value (25)', () => {
    expect(withCell('用户姓名', ' 张三\u3000')).toMatchObject({
      values: { customer: '张三' },
      written: { customer: ' 张三\u3000' },
      remarks: [],
    });
  });

  test('lines, brackets and formulas written as text are kept (26, 28)', () => {
    for (const cell of ['第一行\n第二行', '（甲）[乙]', '=HYPERLINK("http://x")', '<b>急</b>'])
      expect(withCell('备注', cell)).toMatchObject({ values: { remark: cell }, written: {} });
  });

  test('a number in a column of words is its digits', () => {
    expect(withCell('维修单号', 20260301)).toMatchObject({ values: { job: '20260301' }, written: {}, remarks: [] });
  });

  test('a date in a column of words is the date that was shown', () => {
    expect(withCell('备注', 46083, { dates: ['B2', 'I2'] })).toMatchObject({
      values: { remark: '2026-03-02' },
      written: { remark: 46083 },
      remarks: [{ code: 'C7' }],
    });
  });

  test('dates and numbers as text are read, without a copy of the text (12, 19)', () => {
    const row = read([['WX1', '2026年3月7日 14时49分', '张三', '2025/9/1', '更换', '-', '¥35', '客户', '12']])[0];
    expect(row?.values).toMatchObject({
      calledAt: '2026-03-07T14:49:00',
      boughtOn: '2025-09-01',
      materialFee: 3500,
      source: 'customer',
      chargeCause: 'none',
      remark: '12',
    });
    expect([row?.written, row?.remarks.map(({ code }) => code)]).toEqual([{}, ['C7', 'C7', 'C7', 'C7', 'C7']]);
  });

  test('a truth value, a short row and a row too long do no harm', () => {
    expect(
      read([
        ['WX1', true],
        [...GOOD, 'x', 'y'],
      ]),
    ).toHaveLength(2);
  });
});
