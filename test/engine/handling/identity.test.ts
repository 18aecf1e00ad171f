import { identity } from '../../../src/engine/handling/identity';
import { DEALER_LISTS, HEAD_OFFICE_LISTS } from '../../../src/engine/records/books';

const finding = { dealer: 'D001', sheet: '维修', record: 'WX-1', code: 'R8', value: '漏水' };

test.each(Object.values({ ...DEALER_LISTS, ...HEAD_OFFICE_LISTS }).map(({ title, columns }) => [title.zh, columns] as const))(
  'a finding in any column of %s is the same whether the report is Chinese or English, and another column’s is another',
  (_, columns) => {
    const titles = Object.values(columns).map((column) => column.title);
    const [chinese, english] = (['zh', 'en'] as const).map((language) =>
      titles.map((title) => identity({ ...finding, field: title[language] })),
    );
    expect(english).toEqual(chinese);
    expect(new Set(english).size).toBe(titles.length);
  },
);

test('a finding is the same whether a word of a list stands there in Chinese or in English', () => {
  const columns = Object.values({ ...DEALER_LISTS, ...HEAD_OFFICE_LISTS }).flatMap((list) => Object.values(list.columns));
  const identities = (value: string) => identity({ ...finding, field: '产品阶段', value });
  for (const { type } of columns)
    for (const [at, word] of (type.words?.('zh') ?? []).entries()) expect(identities(type.words?.('en')[at] ?? '')).toBe(identities(word));
  expect(identities('保修期内')).not.toBe(identities('保修期外'));
});
