import { DEALER_LISTS } from '../../../src/engine/records/books';
import { findAll } from '../../../src/engine/rules/find';
import { findingWords } from '../../../src/engine/rules/words';
import { exampleMonth } from '../../support/example-month';

/** What S1 says where the dealers' workbooks came as .csv without a cover, or as they are. */
function said(example: Parameters<typeof exampleMonth>[0], isCsv = true) {
  const { month } = exampleMonth(example);
  const files = month.submissions.files.map((judged) => {
    if (judged.file.state !== 'read' || !isCsv) return judged;
    const { workbook } = judged.file;
    return {
      ...judged,
      file: { ...judged.file, workbook: { ...workbook, format: 'csv' as const, cover: { ...workbook.cover, state: 'missing' as const } } },
    };
  });
  return findAll({ ...month, submissions: { ...month.submissions, files } })
    .filter(({ code }) => code === 'S1')
    .map((finding) => [finding.level, findingWords(finding, 'zh').problem]);
}

test('a .csv of a dealer is one list: what it has not is a note, not an error, and names what other files must bring', () => {
  expect(said({ 借料: 'missing' })).toEqual([['note', '这份 .csv 只有一张表；“封面”、“借料”要由另外的文件交来']]);
});

test('a workbook that lacks the same sheet is an error as before', () => {
  expect(said({ 借料: 'missing' }, false)).toEqual([['error', '没有“借料”表']]);
});

test('a .csv that is no known list is an error: its rows were sent in vain', () => {
  const none = Object.fromEntries(Object.values(DEALER_LISTS).map(({ title }) => [title.zh, 'missing' as const]));
  expect(said(none)[0]).toEqual(['error', '认不出这份 .csv 是哪张表，里面的一行也没有读']);
});
