import type { WorkbookCells } from '../../../src/engine/workbook/cells';
import { findAll } from '../../../src/engine/rules/find';
import { findingWords } from '../../../src/engine/rules/words';
import { exampleMonth } from '../../support/example-month';

/** What a rule says of the dealers' workbooks had they come in a format. */
function said(code: string, example: Parameters<typeof exampleMonth>[0], format: WorkbookCells['format']) {
  const { month } = exampleMonth(example);
  const files = month.submissions.files.map((judged) =>
    judged.file.state === 'read' && format
      ? { ...judged, file: { ...judged.file, workbook: { ...judged.file.workbook, format } } }
      : judged,
  );
  return findAll({ ...month, submissions: { ...month.submissions, files } })
    .filter((finding) => finding.code === code)
    .map((finding) => findingWords(finding, 'zh').problem);
}

test('of an old .xls it is said that damage does not show in it (F7)', () => {
  const cover = [{ 经销商编号: 'D001' }];
  expect(said('F7', { 'D001.xls/封面': cover }, 'xls')).toEqual(['是旧格式 .xls，已照常读取；这种格式传坏了也看不出来']);
  expect(said('F7', { 'D001.xlsx/封面': cover }, 'xls')).toEqual(['文件名以 .xlsx 结尾，内容其实是 .xls，已照常读取']);
  expect(said('F7', { 'D001.xlsx/封面': cover }, undefined)).toEqual([]);
});

test('a .csv has no sheet that could be called as in the template (S8)', () => {
  const sheet = {
    'D001/培训': 'missing',
    'D001/D001_培训_2026-03': {
      cells: [
        ['培训日期', '培训方式', '培训内容', '人数'],
        ['2026-03-11', '集训', '产品安装', 8],
      ],
    },
  } as const;
  expect(said('S8', sheet, undefined)).toHaveLength(1);
  expect(said('S8', sheet, 'csv')).toEqual([]);
});
