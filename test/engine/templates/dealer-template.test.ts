import type { SheetPlan, WorkbookPlan } from '../../../src/engine/plan/plan';
import { DEALER_LISTS } from '../../../src/engine/records/books';
import type { AnyColumns } from '../../../src/engine/schema/sheet';
import { TEMPLATE_HEADER_ROW, dealerTemplate } from '../../../src/engine/templates/dealer-template';
import { PREPARED_ROWS } from '../../../src/engine/templates/list-page';
import { MONTH, asDealerWorkbook, throughFile } from './read-back';

const HEAD_OFFICE = {
  dealer: { dealer: 'D001', name: '杭州示例卫浴有限公司', region: '华东' },
  models: [{ model: 'ZN-300', name: '智能坐便器' }],
  parts: [
    { part: 'P-103', name: '水箱密封圈' },
    { part: 'P-103', name: '水箱密封圈' },
    { part: 'P-110', name: '着座传感器' },
  ],
} as const;

const plan = (language: 'zh' | 'en' = 'zh') => dealerTemplate({ dealer: 'D001', month: MONTH, language, headOffice: HEAD_OFFICE });
const sheetOf = ({ sheets }: WorkbookPlan, name: string): SheetPlan => {
  const found = sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
};
const columnsOf = (sheet: { readonly columns: AnyColumns }) => Object.values(sheet.columns);

describe.each(['zh', 'en'] as const)('the dealer’s workbook in %s', (language) => {
  test.each(Object.values(DEALER_LISTS).map((sheet) => [sheet.title[language], sheet] as const))(
    'has in %s every column of the contract by its exact title, with a note',
    (name, sheet) => {
      const page = sheetOf(plan(language), name);
      expect(page.tables?.[0]?.columns.map(({ header }) => header)).toEqual(columnsOf(sheet).map(({ title }) => title[language]));
      expect(page.notes?.map(({ row, column }) => [row, column])).toEqual(columnsOf(sheet).map((_, index) => [TEMPLATE_HEADER_ROW, index]));
      columnsOf(sheet).forEach(({ required }, index) => {
        const text = page.notes?.[index]?.text ?? '';
        expect(text.includes(language === 'zh' ? '必填' : 'Required')).toBe(required);
      });
    },
  );

  test('comes back from a file without a single record or remark: the examples are not read', async () => {
    const workbook = asDealerWorkbook(await throughFile(plan(language)));
    expect(workbook.hidden).toEqual([]);
    for (const list of Object.values(workbook.lists)) {
      expect([list.state, list.rows, list.remarks]).toEqual(['read', [], []]);
      expect(list.headerRow).toBe(TEMPLATE_HEADER_ROW + 1);
    }
    expect(workbook.cover.values).toEqual({
      dealer: 'D001',
      dealerName: HEAD_OFFICE.dealer.name,
      region: '华东',
      month: MONTH,
      zeroReport: 'no',
      templateVersion: '1',
    });
    // Only the day on which the dealer sends it is still to be filled in.
    expect(workbook.cover.remarks.map(({ code, field }) => [code, field])).toEqual([['C1', 'submittedOn']]);
  });
});

test('what is typed below a header of the template is read as a record', async () => {
  const blank = plan();
  const filled: WorkbookPlan = {
    ...blank,
    sheets: blank.sheets.map((sheet) =>
      sheet.name === '培训'
        ? { ...sheet, tables: (sheet.tables ?? []).map((table) => ({ ...table, rows: [[46_204, '集训', '恒温花洒', null, 5, null]] })) }
        : sheet,
    ),
  };
  const { lists } = asDealerWorkbook(await throughFile(filled));
  expect(lists.trainings.rows.map(({ values }) => values)).toEqual([
    { heldOn: '2026-07-01', mode: 'central', subject: '恒温花洒', people: 5 },
  ]);
});

test('every list to choose from is there: a defined name, or words of its own', () => {
  const { sheets, names } = plan();
  const known = names.map(({ name }) => name);
  const sources = sheets
    .flatMap(({ validations = [] }) => validations)
    .flatMap((validation) => (validation.kind === 'listFrom' ? [validation.source] : []));
  expect(sources.length).toBeGreaterThan(5);
  expect(sources.filter((source) => !known.includes(source))).toEqual([]);
});

test.each([
  ['a return place with a comma', { settings: { returnPlace: '台州, 黄岩' } }, '退料', 'place'],
  ['forty types of requests', { requestTypes: Array.from({ length: 40 }, (_, index) => `服务请求类型${index + 1}`) }, '服务请求', 'type'],
] as const)(
  '%s cannot stand in a drop-down of Excel: that column is free text, and the workbook is made',
  async (_, more, title, field) => {
    const made = dealerTemplate({ dealer: 'D001', month: MONTH, language: 'zh', headOffice: { ...HEAD_OFFICE, ...more } });
    const columns = Object.values(DEALER_LISTS).find((list) => list.title.zh === title)?.columns ?? {};
    expect(sheetOf(made, title).validations?.filter(({ range }) => range.left === Object.keys(columns).indexOf(field))).toEqual([]);
    expect(asDealerWorkbook(await throughFile(made)).lists.repairs.state).toBe('read');
  },
);

test('models and parts of head office can be chosen, each part once whatever its prices', () => {
  const catalogue = sheetOf(plan(), '型号配件');
  expect(catalogue.tables?.map(({ rows }) => rows.map(([number]) => number))).toEqual([['ZN-300'], ['P-103', 'P-110']]);
  expect(plan().names.find(({ name }) => name === '可选配件')?.refersTo).toBe("'型号配件'!$D$5:$D$6");
});

test.each(['zh', 'en'] as const)(
  'the catalogue is nothing that a dealer fills in: read back (%s), nothing is said of it',
  async (language) => {
    const many = { ...HEAD_OFFICE, models: Array.from({ length: 9 }, (_, at) => ({ model: `ZN-30${at}`, name: `智能坐便器 ${at}` })) };
    const made = dealerTemplate({ dealer: 'D001', month: MONTH, language, headOffice: many });
    expect(asDealerWorkbook(await throughFile(made)).oddSheets ?? []).toEqual([]);
  },
);

test('without a head-office workbook models and parts are free, and there is no catalogue', () => {
  const { sheets, names } = dealerTemplate({ dealer: 'D001', month: MONTH, language: 'zh' });
  expect(sheets.map(({ name }) => name)).not.toContain('型号配件');
  expect(names.map(({ name }) => name)).toEqual(['已填维修单号']);
  const repairs = sheets.find(({ name }) => name === '维修');
  const model = Object.keys(DEALER_LISTS.repairs.columns).indexOf('model');
  expect(repairs?.validations?.filter(({ range }) => range.left === model)).toEqual([]);
});

test('a date outside the month is doubted, not refused; a purchase may be of any time', () => {
  const { validations = [] } = sheetOf(plan(), '安装');
  const of = (field: string) =>
    validations.find(({ range }) => range.left === Object.keys(DEALER_LISTS.installations.columns).indexOf(field));
  expect(of('installedOn')).toMatchObject({ kind: 'date', minimum: 46_204, maximum: 46_234, refusal: { style: 'warning' } });
  expect(of('boughtOn')).toMatchObject({ kind: 'date', refusal: { style: 'stop' } });
});

test('codes and phones stay text in all prepared rows, so that leading zeros stay', () => {
  const sheet = sheetOf(plan(), '维修');
  const fields = Object.keys(DEALER_LISTS.repairs.columns);
  for (const field of ['job', 'phone', 'serial']) expect(sheet.columnStyles?.[fields.indexOf(field)]?.format).toBe('@');
  expect(sheet.validations?.every(({ range }) => range.bottom - range.top + 1 === PREPARED_ROWS)).toBe(true);
});

test('the example is written in the month of the template', () => {
  const { cells } = sheetOf(plan(), '维修');
  const example = cells.filter(({ row }) => row === TEMPLATE_HEADER_ROW - 1).map(({ content }) => content);
  expect(example.slice(0, 2)).toEqual(['WX-2607-001', '2026-07-05 09:30']);
});

test('the English example has English words', () => {
  const { cells } = sheetOf(plan('en'), 'Repairs');
  const words = cells.filter(({ row }) => row === TEMPLATE_HEADER_ROW - 1).map(({ content }) => String(content ?? ''));
  expect(words.filter((word) => /\p{Script=Han}/u.test(word))).toEqual([]);
});
