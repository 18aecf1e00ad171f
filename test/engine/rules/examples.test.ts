import { FORMS, DEALER_LISTS, HEAD_OFFICE_LISTS } from '../../../src/engine/records/books';
import type { Finding } from '../../../src/engine/month/finding';
import { findAll } from '../../../src/engine/rules/find';
import { RULES } from '../../../src/engine/rules/rules';
import { findingWords } from '../../../src/engine/rules/words';
import { type ExampleMonth, exampleMonth } from '../../support/example-month';

const titled = { ...FORMS, ...DEALER_LISTS, ...HEAD_OFFICE_LISTS } as unknown as Record<
  string,
  { layout: string; columns: Record<string, { title: { zh: string } }> }
>;

/** The title over (in a form: beside) the cell of a finding, as it stands in the file. */
function titleAtCell({ file, sheet, cell = '' }: Finding, { books }: ExampleMonth, layout: string): unknown {
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  const rows = books.get(file)?.sheets.find(({ name }) => name === sheet)?.rows;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return layout === 'form' ? rows?.[Number(row) - 1]?.[0] : rows?.[0]?.[column];
}

describe.each(RULES.map((rule) => [rule.code, rule] as const))('rule %s', (code, rule) => {
  it.each(rule.examples.accepts.map((example) => [JSON.stringify(example).slice(0, 200), example] as const))('accepts %s', (_, example) => {
    expect(findAll(exampleMonth(example).month).filter((finding) => finding.code === code)).toEqual([]);
  });

  it.each(rule.examples.rejects.map((example) => [JSON.stringify(example).slice(0, 200), example] as const))(
    'finds %s at its cell, in plain words',
    (_, example) => {
      const made = exampleMonth(example);
      const found = findAll(made.month).filter((finding) => finding.code === code);
      expect(found).not.toEqual([]);
      for (const finding of found) {
        if (!('zh' in rule.says)) expect(Object.keys(rule.says)).toContain(finding.facts.why);
        const sheet = titled[finding.list ?? ''];
        if (finding.cell && finding.field && sheet && code !== 'S3')
          expect(titleAtCell(finding, made, sheet.layout)).toBe(sheet.columns[finding.field]?.title.zh);
        for (const language of ['zh', 'en'] as const) {
          const { problem, advice, title } = findingWords(finding, language);
          expect(problem).not.toMatch(/\{\w+\}|undefined/);
          expect([advice, title].every((words) => words !== '')).toBe(true);
        }
      }
    },
  );
});

it('a sound month has no findings at all', () => {
  expect(findAll(exampleMonth({}).month)).toEqual([]);
});
