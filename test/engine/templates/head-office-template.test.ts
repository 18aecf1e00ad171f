import { HEAD_OFFICE_LISTS } from '../../../src/engine/records/books';
import { headOfficeTemplate } from '../../../src/engine/templates/head-office-template';
import { defaultRequestTypes } from '../../../src/engine/records/request-types';
import { MONTH, asHeadOffice, throughFile } from './read-back';

describe.each(['zh', 'en'] as const)('the empty head-office workbook in %s', (language) => {
  test('comes back from a file with its defaults and the standard service limits, and nothing else', async () => {
    const book = asHeadOffice(await throughFile(headOfficeTemplate(language, MONTH)));
    const { standards, ...others } = book.lists;
    expect(standards.rows).toHaveLength(18);
    expect(standards.rows.flatMap(({ remarks }) => remarks)).toEqual([]);
    for (const list of Object.values(others)) expect([list.state, list.rows, list.remarks]).toEqual(['read', [], []]);
    expect(book.settings.remarks).toEqual([]);
    expect(book.settings.values).toMatchObject({
      month: MONTH,
      dueDay: 3,
      returnPlace: '台州',
      targetOnTime: '0.95',
      weightSubmitted: 10,
      language,
    });
    expect(book.foreignSheets).toEqual([]);
  });

  test.each(Object.values(HEAD_OFFICE_LISTS).map((sheet) => [sheet.title[language], sheet] as const))(
    'has in %s every column of the contract, with a note',
    (name, sheet) => {
      const page = headOfficeTemplate(language).sheets.find((one) => one.name === name);
      expect(page?.tables?.[0]?.columns.map(({ header }) => header)).toEqual(
        Object.values(sheet.columns).map(({ title }) => title[language]),
      );
      expect(page?.notes).toHaveLength(Object.keys(sheet.columns).length);
    },
  );

  test('offers dealers, parts and models by names that exist', () => {
    const { sheets, names } = headOfficeTemplate(language);
    const sources = new Set(
      sheets
        .flatMap(({ validations = [] }) => validations)
        .flatMap((validation) => (validation.kind === 'listFrom' ? [validation.source] : [])),
    );
    expect([...sources].sort()).toEqual(names.map(({ name }) => name).sort());
  });
});

test('the standards of an English workbook are English, and name its own headers', () => {
  const page = headOfficeTemplate('en').sheets.find(({ name }) => name === 'Service standards');
  const rows = page?.tables?.[0]?.rows ?? [];
  expect(rows.flat().filter((cell) => /\p{Script=Han}/u.test(String(cell)))).toEqual([]);
  expect(rows[7]).toEqual(['S08', 'Shipped after payment', 'Issues', 'Paid on', 'Issued on', 2, 'Days', null, 0.95, 'Yes']);
});

test('dealers choose among the types of requests, not among repairs and issues', () => {
  expect(defaultRequestTypes('zh')).toContain('质量投诉');
  expect(defaultRequestTypes('zh')).not.toContain('维修');
  expect(defaultRequestTypes('zh')).not.toContain('发料');
});
