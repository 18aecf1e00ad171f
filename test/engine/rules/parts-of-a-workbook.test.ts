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

const TITLES = Object.values(DEALER_LISTS).map(({ title }) => title.zh);
type Sheets = Parameters<typeof exampleMonth>[0];

/** A file that has only the sheets that are named. */
const only = (file: string, sheets: Sheets): Sheets => ({
  ...Object.fromEntries(['封面', ...TITLES].map((title) => [`${file}/${title}`, 'missing' as const])),
  ...Object.fromEntries(Object.entries(sheets).map(([title, rows]) => [`${file}/${title}`, rows])),
});

const found = (code: string, example: Sheets) =>
  findAll(exampleMonth(example).month)
    .filter((finding) => finding.code === code)
    .map((finding) => [finding.file, findingWords(finding, 'zh').problem]);

const LISTS = {
  ...only('D001_a', { 维修: [{ 维修单号: 'WX-001' }], 安装: [], 用料: [] }),
  ...only('D001_b', { 借料: [], 退料: [], 回访: [], 服务请求: [], 培训: [] }),
};

test('a cover and lists in files of their own are one report: what none of them has is missing, once (S1)', () => {
  expect(found('S1', { ...only('D001_0', { 封面: [{ 经销商编号: 'D001' }] }), ...LISTS })).toEqual([]);
  expect(found('F4', { ...only('D001_0', { 封面: [{ 经销商编号: 'D001' }] }), ...LISTS })).toEqual([]);
  expect(found('S1', { ...only('D001_0', { 封面: [{ 经销商编号: 'D001' }] }), ...LISTS, 'D001_b/借料': 'missing' })).toEqual([
    ['D001_0.xlsx', '没有“借料”表'],
  ]);
});

test('a zero report on the cover beside a list with rows is said at the cover (F5)', () => {
  expect(found('F5', { ...only('D001_0', { 封面: [{ 经销商编号: 'D001', 零报告: '是' }] }), ...LISTS })).toEqual([
    ['D001_0.xlsx', '零报告填了“是”，却有 1 行记录'],
  ]);
});

test('a list that a later one replaces names the file with that list (F4), and lists under a cover of another month say so (F2)', () => {
  const later = only('D001_c', { 维修: [{ 维修单号: 'WX-001' }], 安装: [], 用料: [] });
  expect(found('F4', { ...only('D001_0', { 封面: [{ 经销商编号: 'D001' }] }), ...LISTS, ...later })).toEqual([
    ['D001_a.xlsx', expect.stringMatching(/D001_c\.xlsx/)],
  ]);
  expect(
    found('F2', { ...only('D001_0', { 封面: [{ 经销商编号: 'D001', 报表月份: '2026-02' }] }), ...LISTS }).map(([file]) => file),
  ).toEqual(['D001_0.xlsx', 'D001_a.xlsx', 'D001_b.xlsx']);
});

test('a newer cover without any sheet beside a whole workbook is no report, and that is said of it (F4); a zero report is one', () => {
  const whole = { 'D001/封面': [{ 经销商编号: 'D001', 填报日期: '2026-04-01' }], 'D001/维修': [{ 维修单号: 'WX-001' }] };
  const cover = (zero: string) => only('D001_新', { 封面: [{ 经销商编号: 'D001', 填报日期: '2026-04-03', 零报告: zero }] });
  expect(found('F4', { ...whole, ...cover('') })).toEqual([
    ['D001_新.xlsx', '只有封面、一张表也没有，不当作月报；仍以 D001.xlsx（2026-04-01）为准'],
  ]);
  expect(found('F4', { ...whole, ...cover('是') })).toEqual([
    ['D001.xlsx', '填报日期 2026-04-01，以 D001_新.xlsx（2026-04-03）为准，本文件不计入'],
  ]);
});
