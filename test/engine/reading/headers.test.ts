import { readList, readListWithLines } from '../../../src/engine/reading/read-list';
import { DEALER_LISTS, HEAD_OFFICE_LISTS } from '../../../src/engine/records/books';
import { partsBorrowed } from '../../../src/engine/records/parts-borrowed';
import { partsUsed } from '../../../src/engine/records/parts-used';
import { repairs } from '../../../src/engine/records/repairs';
import { trainings } from '../../../src/engine/records/trainings';
import type { CellValue } from '../../../src/engine/workbook/cells';
import { MARCH, sheetOf } from './sheet-of';

const HEADER = ['维修单号', '配件编码', '配件名称', '数量', '旧件处理', '是否收费', '金额', '备注'];
const LINE = ['WX1', 'P-101', '进水阀', 2, '退回', '否', null, null];
const used = (rows: readonly (readonly CellValue[])[], more = {}) => readList(partsUsed, sheetOf('用料', rows, more), MARCH);
const codes = (reading: { readonly remarks: readonly { readonly code: string }[] }) => reading.remarks.map(({ code }) => code);

describe('the header is found wherever the table stands', () => {
  test('in the first row', () => {
    const read = used([HEADER, LINE]);
    expect([read.state, read.headerRow, read.rows.length, read.remarks]).toEqual(['read', 1, 1, []]);
    expect(read.rows[0]).toEqual({
      values: { job: 'WX1', part: 'P-101', partName: '进水阀', quantity: 2, oldPart: 'returned', charged: 'no' },
      written: {},
      row: 2,
      remarks: [],
    });
  });

  test('under a title merged far past the data (1)', () => {
    const read = used([['某公司用料登记表'], HEADER, LINE], { merges: [{ top: 0, left: 0, bottom: 0, right: 30 }] });
    expect([read.headerRow, read.rows.length, read.passedOver]).toEqual([2, 1, [{ row: 1, reason: 'title' }]]);
  });

  test('from column C on, below blank rows (2)', () => {
    const shifted = [[], [], [null, null, ...HEADER], [null, null, ...LINE]];
    const read = used(shifted);
    expect([read.headerRow, read.columns.job, read.rows[0]?.values.quantity]).toEqual([3, 2, 2]);
  });

  test('in row 30, but not in row 31', () => {
    const blank = (count: number) => Array.from({ length: count }, () => []);
    expect(used([...blank(29), HEADER, LINE]).rows).toHaveLength(1);
    expect(used([...blank(30), HEADER, LINE]).state).toBe('noHeader');
  });

  test('under a row of groups: the leaf names the column (3)', () => {
    const groups = ['基本信息', null, null, null, '处理信息', null, null, null];
    const read = used([groups, HEADER, LINE], {
      merges: [
        { top: 0, left: 0, bottom: 0, right: 3 },
        { top: 0, left: 4, bottom: 0, right: 7 },
      ],
    });
    expect([read.headerRow, read.rows.length, codes(read)]).toEqual([2, 1, []]);
  });

  test('with titles merged over both rows beside groups over leaves (3)', () => {
    const rows = [
      ['维修单号', '配件', null, '数量', '备注'],
      [null, '编码', '名称', null, null],
      ['WX1', 'P-101', '进水阀', 2, '急'],
    ];
    const merges = [
      { top: 0, left: 0, bottom: 1, right: 0 },
      { top: 0, left: 1, bottom: 0, right: 2 },
      { top: 0, left: 3, bottom: 1, right: 3 },
    ];
    const read = used(rows, { merges });
    expect(read.rows.map(({ values }) => values)).toEqual([{ job: 'WX1', part: 'P-101', partName: '进水阀', quantity: 2, remark: '急' }]);
    expect([read.headerRow, codes(read)]).toEqual([2, []]);
  });

  test('nowhere: said once, and nothing is read', () => {
    const read = used([['一些文字'], ['别的', '文字', 3]]);
    expect([read.state, read.rows, codes(read)]).toEqual(['noHeader', [], ['S2']]);
    expect(used([[], [null, '  ']]).remarks[0]?.facts).toEqual({ why: 'empty' });
  });

  test('one matching word in a wide row is no header', () => {
    expect(
      used([
        ['维修单号', '甲', '乙', '丙'],
        ['WX1', 1, 2, 3],
      ]).state,
    ).toBe('noHeader');
    expect(used([['维修单号'], ['WX1']]).state).toBe('read');
  });

  test('not in a sheet that is missing', () => {
    expect(readList(partsUsed, undefined, MARCH)).toMatchObject({ sheet: '用料', state: 'missing', rows: [], headerRow: 0 });
  });
});

describe('a column is known by its title or another spelling', () => {
  test.each([
    ['inner spaces (9)', '备  注', 'remark'],
    ['a line break (9)', '维修\n单号', 'job'],
    ['outer spaces and a star (9)', ' 维修单号 * ', 'job'],
    ['a unit in full-width brackets (9)', '金额（元）', 'amount'],
    ['a currency in brackets (9)', '金额 (¥)', 'amount'],
    ['a full-width currency in brackets (9)', '金额(￥)', 'amount'],
    ['choices in the header (9)', '旧件处理（退回|未退|无旧件）', 'oldPart'],
    ['a colon', '数量：', 'quantity'],
    ['full-width letters', 'ＱＴＹ', 'quantity'],
    ['English', 'Repair no.', 'job'],
    ['a synonym', '物料编码', 'part'],
  ])('with %s', (_what, header, field) => {
    const others = HEADER.filter((_title, index) => Object.keys(partsUsed.columns)[index] !== field);
    expect(used([[header, ...others]]).columns[field]).toBe(0);
  });

  test('every title and every spelling of every list leads to its own column', () => {
    for (const sheet of [...Object.values(DEALER_LISTS), ...Object.values(HEAD_OFFICE_LISTS)]) {
      for (const [field, { title, synonyms, required }] of Object.entries(sheet.columns)) {
        if (!required) continue;
        for (const header of [title.zh, title.en, ...synonyms]) {
          const { columns } = readListWithLines(sheet, undefined, sheetOf('x', [[header]]), MARCH).list;
          expect([sheet.id, header, columns]).toEqual([sheet.id, header, { [field]: 0 }]);
        }
      }
    }
  });

  test('in any order', () => {
    const order = [7, 3, 0, 6, 5, 1, 4, 2];
    const read = used([order.map((index) => HEADER[index] ?? ''), order.map((index) => LINE[index] ?? null)]);
    expect(read.rows[0]?.values).toEqual(used([HEADER, LINE]).rows[0]?.values);
  });

  test('one header contained in another is not taken for it (10)', () => {
    const read = used([
      ['维修单号', '配件编码', '数量单位', '数量'],
      ['WX1', 'P-1', '个', 3],
    ]);
    expect([read.columns.quantity, read.rows[0]?.values.quantity, codes(read)]).toEqual([3, 3, ['S5']]);
  });

  test('a header that a user explained wins over a synonym, and never over a title', () => {
    const rows = [
      ['单号', '领料日', '料号', '数量', '性质', '借料日期'],
      ['LL1', 46083, 'P-1', 1, '借用', 46084],
    ];
    const layout = [
      { dealer: 'D001', sheet: '借料', header: '单号', field: '维修单号' },
      { dealer: 'D001', sheet: '借料', header: '领料日', field: 'Due on' },
      { dealer: 'D001', sheet: '退料', header: '料号', field: '备注' },
      { dealer: 'D001', sheet: '借料', header: '数量', field: '备注' },
    ];
    const read = readList(partsBorrowed, sheetOf('借料', rows), { ...MARCH, layout });
    expect(read.columns).toEqual({ job: 0, dueOn: 1, part: 2, quantity: 3, nature: 4, borrowedOn: 5 });
    expect(read.headers.dueOn).toBe('领料日');
  });
});

describe('what is wrong with a header is said at the header', () => {
  test('a required column that is missing (S3), each once', () => {
    const read = used([[], [null, '维修单号', '备注'], [null, 'WX1', 'x']]);
    expect(read.remarks).toEqual([
      { code: 'S3', facts: { field: 'part', title: '配件编码', titleEn: 'Part no.' }, row: 1, column: 1 },
      { code: 'S3', facts: { field: 'quantity', title: '数量', titleEn: 'Quantity' }, row: 1, column: 1 },
    ]);
    expect(read.rows[0]?.remarks).toEqual([]);
  });

  test('a title twice: the first counts (S4)', () => {
    const read = used([
      ['维修单号', '配件编码', '数量', '备注', '备注'],
      ['WX1', 'P-1', 1, '甲', '乙'],
    ]);
    expect(read.rows[0]?.values.remark).toBe('甲');
    expect(read.remarks).toEqual([
      { code: 'S4', facts: { field: 'remark', title: '备注', titleEn: 'Remark', header: '备注', first: 'D1' }, row: 0, column: 4 },
    ]);
  });

  test('two spellings of one column without its title are twice as well (S4)', () => {
    const read = readList(
      trainings,
      sheetOf('培训', [
        ['培训日期', '培训方式', '内容', '主题', '人数'],
        [46083, '集训', '甲', '乙', 3],
      ]),
      MARCH,
    );
    expect([codes(read), read.rows[0]?.values.subject]).toEqual([['S4'], '甲']);
  });

  test('a spelling beside the title is an unknown column (S5), whichever comes first', () => {
    const read = readList(
      repairs,
      sheetOf('维修', [
        ['序号', '维修单号', '叫修时间'],
        [1, 'WX1', 46083],
      ]),
      MARCH,
    );
    expect(read.rows[0]?.values.job).toBe('WX1');
    expect(read.remarks.filter(({ code }) => code === 'S5')).toEqual([
      { code: 'S5', facts: { why: 'column', header: '序号' }, row: 0, column: 0 },
    ]);
    expect(codes(read)).not.toContain('S4');
  });

  test('a column without a header is nobody’s business (7)', () => {
    const read = used([
      ['维修单号', null, '配件编码', '数量'],
      ['WX1', '是', 'P-1', 1],
    ]);
    expect(read.remarks).toEqual([]);
  });

  test('hidden rows, columns and sheets with data (7, S7); a hidden column that is not read is none of them', () => {
    const read = used([HEADER, LINE], { visibility: 'hidden', hiddenRows: [2, 4, 5, 6], hiddenColumns: [1, 40] });
    expect(read.remarks.map(({ facts }) => facts)).toEqual([
      { why: 'sheet' },
      { why: 'rows', count: 4, where: '3, 5-7' },
      { why: 'columns', count: 1, where: 'B' },
    ]);
    expect(read.rows).toHaveLength(1);
  });
});
