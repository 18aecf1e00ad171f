import { explainWorkbook } from '../../../src/engine/reading/explain-workbook';
import { readDealerWorkbook } from '../../../src/engine/reading/read-dealer-workbook';
import { choicesIn, isGuess, suggestionsIn } from '../../../src/engine/reading/understanding';
import { day } from '../../../src/engine/values/day';
import type { CellValue } from '../../../src/engine/workbook/cells';
import { FILE, sheetOf } from './sheet-of';

const COVER = sheetOf('封面', [
  ['经销商编号', 'D001'],
  ['经销商名称', '甲'],
  ['报表月份', '2026-03'],
  ['填报日期', 46113],
]);
const CONTEXT = { monthEnd: day('2026-03-31') };
const book = (...sheets: ReturnType<typeof sheetOf>[]) => ({ date1904: false, sheets: [COVER, ...sheets] });
const explain = (name: string, rows: readonly (readonly CellValue[])[], more = {}) =>
  explainWorkbook(FILE, book(sheetOf(name, rows)), { ...CONTEXT, ...more });
const suggested = (rows: readonly (readonly CellValue[])[], more = {}) =>
  suggestionsIn(explain('维修', rows, more)).map(({ row, why }) => [row.header, row.field, why]);

const HEADER = ['流水号', '报修时间', '用户姓名', '机型'];
const row = (job: string, ...more: CellValue[]): CellValue[] => [job, 46083.5, '张三', 'ZN-300', ...more];

test('says which column came from which header at which cell, and which rows were passed over and why', () => {
  const [, sheet] = explain('维修记录', [['3月维修'], HEADER, row('WX1'), [], ['合计', null, null, null], row('WX2')]).sheets;
  expect(sheet).toMatchObject({ sheet: '维修记录', list: { zh: '维修' }, by: 'name', headerRow: 2, rows: 2 });
  expect(sheet?.columns.map(({ cell, header, title, by }) => [cell, header, title.zh, by])).toEqual([
    ['A2', '流水号', '维修单号', 'synonym'],
    ['B2', '报修时间', '叫修时间', 'synonym'],
    ['C2', '用户姓名', '用户姓名', 'title'],
    ['D2', '机型', '产品型号', 'synonym'],
  ]);
  expect(sheet?.passedOver).toEqual([
    { row: 1, reason: 'title' },
    { row: 4, reason: 'blank' },
    { row: 5, reason: 'total' },
  ]);
  expect(sheet?.missing.map(({ zh }) => zh)).toContain('联系电话');
});

test('the cover is explained too, and a sheet that is none of ours says nothing', () => {
  const [cover, other] = explain('数据源', [['是'], ['否']]).sheets;
  expect(cover).toMatchObject({ list: { zh: '封面' }, missing: [] });
  expect(other).toMatchObject({ columns: [], unknown: [], rows: 0 });
  expect(other).not.toHaveProperty('list');
  expect(other).not.toHaveProperty('suggestion');
});

describe('a column that is not known is suggested', () => {
  test('by a header that is alike and content that fits', () => {
    expect(suggested([[...HEADER, '购买的日期'], row('WX1', 45000)])).toEqual([['购买的日期', '购买日期', 'both']]);
  });

  test('never by a header alone where the content is something else', () => {
    expect(suggested([[...HEADER, '购买方式说明'], row('WX1', '网上旗舰店活动时购买的一台')])).toEqual([]);
  });

  test('by content alone where it can be one thing only: phones', () => {
    expect(suggested([[...HEADER, '号'], row('WX1', '13800000000'), row('WX2', 13900000001)])).toEqual([['号', '联系电话', 'content']]);
  });

  test('by the firm’s own models', () => {
    const header = ['流水号', '报修时间', '用户姓名', '哪一款'];
    expect(suggested([header, row('WX1'), row('WX2')], { known: { models: new Set(['ZN-300']), parts: new Set() } })).toEqual([
      ['哪一款', '产品型号', 'content'],
    ]);
    expect(suggested([header, row('WX1'), row('WX2')])).toEqual([]);
  });

  test('not where two columns could be it', () => {
    expect(suggested([[...HEADER, '甲', '乙'], row('WX1', '13800000000', '13900000001')])).toEqual([]);
  });
});

test('a sheet that is not known is suggested by what its header has, with * for the whole sheet', () => {
  const understanding = explain('四月', [
    ['领料单号', '配件编码', '数量', '哪天领的'],
    ['LL1', 'P-1', 2, 46083],
  ]);
  expect(suggestionsIn(understanding).map(({ row: mapping }) => mapping)).toEqual([
    { dealer: 'D001', sheet: '四月', header: '*', field: '借料' },
    { dealer: 'D001', sheet: '借料', header: '哪天领的', field: '借料日期' },
  ]);
});

test('what is suggested, entered in 映射, is what the reader then does', () => {
  const cells = book(
    sheetOf('四月', [
      ['领料单号', '配件编码', '数量', '哪天领的'],
      ['LL1', 'P-1', 2, 46083],
    ]),
  );
  const layout = suggestionsIn(explainWorkbook(FILE, cells, CONTEXT)).map(({ row: mapping }) => mapping);
  const { rows } = readDealerWorkbook(FILE, cells, { ...CONTEXT, layout }).lists.partsBorrowed;
  expect(rows.map(({ values }) => values)).toEqual([{ slip: 'LL1', part: 'P-1', quantity: 2, borrowedOn: '2026-03-02' }]);
  const [, sheet] = explainWorkbook(FILE, cells, { ...CONTEXT, layout }).sheets;
  expect([sheet?.by, sheet?.columns.find(({ field }) => field === 'borrowedOn')?.by]).toEqual(['remembered', 'remembered']);
  expect(
    readDealerWorkbook(FILE, cells, { ...CONTEXT, layout: layout.map((entry) => ({ ...entry, dealer: 'D002' })) }).lists.partsBorrowed
      .state,
  ).toBe('missing');
});

test('says which columns became which group of parts', () => {
  const [, sheet] = explain('维修', [[...HEADER, '配件编码一', '数量一', '配件编码二', '数量二'], row('WX1', 'P-1', 1, 'P-2', 2)]).sheets;
  expect(sheet?.columns.slice(4).map(({ cell, header, title }) => [cell, header, title.zh])).toEqual([
    ['E1', '配件编码一', '配件编码（第 1 组）'],
    ['F1', '数量一', '数量（第 1 组）'],
    ['G1', '配件编码二', '配件编码（第 2 组）'],
    ['H1', '数量二', '数量（第 2 组）'],
  ]);
});

describe('a column of which nothing is known', () => {
  const HELD = ['培训日期', '培训方式', '培训内容'];
  const choices = (header: readonly string[], more = {}) =>
    choicesIn(explain('培训', [header, ['2026-03-11', '集训', '安装', 8, '甲']], more)).map(({ row: { header: of }, missing }) => [
      of,
      ...missing.map(({ zh }) => zh),
    ]);

  test('is offered with what its sheet lacks', () => {
    expect(choices([...HELD, 'Leute', 'Ort'])).toEqual([
      ['Leute', '人数'],
      ['Ort', '人数'],
    ]);
  });

  test('is offered too once the other columns are confirmed', () => {
    const layout = ['Wann', 'Wie', 'Was'].map((header, index) => ({ dealer: 'D001', sheet: '培训', header, field: HELD[index] ?? '' }));
    expect(choices(['Wann', 'Wie', 'Was', 'Leute'], { layout })).toEqual([['Leute', '人数']]);
  });

  test('is left alone where the sheet lacks nothing', () => {
    expect(choices([...HELD, '人数', 'Ort'])).toEqual([]);
  });

  test('is not offered where something speaks for a column', () => {
    expect(choices([...HELD, '人数合计'])).toEqual([]);
  });
});

test('foreign words that share letters with a title only by chance do not speak for it: what the content alone says is a guess', () => {
  const understanding = explain('Blatt', [
    ['Lfd', 'Anruf', 'Fertig', 'Kunde', 'Fon', 'Typ', 'Seriennr', 'Symptome', 'Grund'],
    ...[1, 2, 3].map((at) => [
      `WX-${at}`,
      `2026-03-0${at} 09:00`,
      `2026-03-0${at} 14:30`,
      ['张三', '李四', '王五'][at - 1] ?? '',
      `1380000000${at}`,
      'ZN-300',
      `SN000${at}`,
      '不出水，按键没有任何反应',
      '阀芯堵塞，水垢太多',
    ]),
  ]);
  const found = suggestionsIn(understanding);
  const columns = Object.fromEntries(found.map(({ row: { header, field } }) => [header, field]));
  expect(columns).toMatchObject({ '*': '维修', Lfd: '维修单号', Anruf: '叫修时间', Fertig: '完成时间', Seriennr: '产品编号' });
  expect(columns).not.toHaveProperty('Kunde', '备注');
  const sure = found.filter((suggestion) => !isGuess(suggestion)).map(({ row: { header } }) => header);
  expect(sure.filter((header) => ['*', 'Lfd', 'Anruf', 'Fertig', 'Kunde', 'Grund'].includes(header))).toEqual([]);
});
