import { sumOf } from '../values/group';
import { formCell } from './form-cell';
import { type ReadFile, currentFiles } from './read-files';
import { monthRule } from './rule';

/** F5: a zero report that has rows all the same. */
export const zeroReportWithRows = monthRule({
  code: 'F5',
  level: 'warning',
  title: { zh: '零报告却有记录', en: 'Zero report with rows' },
  why: { zh: '一边说本月没有业务，一边填了记录，必有一处不对；记录照常计入。', en: 'One of the two must be wrong; the rows are counted.' },
  fix: {
    zh: '问清经销商：本月有业务就把“零报告”清空，没有就删掉这些记录。',
    en: 'Ask the dealer: clear the zero report, or remove the rows.',
  },
  says: { zh: '零报告填了“是”，却有 {rows} 行记录', en: 'Reported as zero, yet {rows|there is|there are} {rows} {rows|row|rows}' },
  examples: {
    accepts: [
      { 封面: [{ 零报告: '是' }], 维修: [] },
      { 封面: [{ 零报告: '' }], 维修: [{ 维修单号: 'WX-001' }] },
    ],
    rejects: [{ 封面: [{ 零报告: '是' }], 维修: [{ 维修单号: 'WX-001' }] }],
  },
  check: (month) => {
    const files = currentFiles(month);
    const rowsOf = (dealer: string) => sumOf(files.filter((file) => file.dealer === dealer).map(rowCount), (rows) => rows);
    return files
      .filter(({ workbook: { cover } }) => cover.state === 'read' && cover.values.zeroReport === 'yes')
      .map((file) => ({ ...file, rows: file.dealer === '' ? rowCount(file) : rowsOf(file.dealer) }))
      .filter(({ rows }) => rows > 0)
      .map(({ workbook: { file, cover }, dealer, rows }) => ({
        dealer,
        place: formCell(file.name, cover, 'zeroReport'),
        list: 'cover',
        field: 'zeroReport',
        value: '是',
        facts: { rows },
      }));
  },
});

const rowCount = ({ workbook: { lists } }: ReadFile): number => sumOf(Object.values(lists), (list) => list.rows.length);
