import { monthsOfReports } from '../../../src/engine/ledgers/report-month';
import { judgeSubmissions } from '../../../src/engine/ledgers/submissions';
import { readDealerWorkbook } from '../../../src/engine/reading/read-dealer-workbook';
import type { DealerFile } from '../../../src/engine/reading/workbooks';
import { day } from '../../../src/engine/values/day';
import type { Month } from '../../../src/engine/values/month';
import type { CellValue } from '../../../src/engine/workbook/cells';
import { sheetOf } from '../reading/sheet-of';

const REPAIRS = ['维修单号', '叫修时间', '用户姓名', '联系电话', '产品型号', '产品编号', '购买日期', '产品阶段', '服务方式', '故障描述'];
const TRAININGS = ['培训日期', '培训方式', '培训内容', '人数'];
const REPAIRED: readonly (readonly CellValue[])[] = [REPAIRS, ['WX1', 46083, '张三']];
const TRAINED: readonly (readonly CellValue[])[] = [TRAININGS, [46083, '集训', '安装', 8]];

/** A .csv of D001: what its first lines say of month and date, and its list. */
function csv(name: string, says: { readonly month?: string; readonly date?: string }, list: readonly (readonly CellValue[])[]): DealerFile {
  const { month, date = '' } = says;
  const rows = [
    ...(month === undefined
      ? []
      : [
          ['经销商编号', 'D001'],
          ['报表月份', month],
          ['填报日期', date],
        ]),
    ...list,
  ];
  const file = { name, size: 1, sha256: '' };
  const cells = { date1904: false, sheets: [sheetOf('x', rows)], format: 'csv' } as const;
  return { state: 'read', file, workbook: readDealerWorkbook(file, cells, { monthEnd: day('2026-03-31') }) };
}

const judged = (...files: readonly DealerFile[]) => judgeSubmissions(files, new Map([['D001', { dealer: 'D001' }]]), '2026-03' as Month, 3);
const states = (...files: readonly DealerFile[]) =>
  Object.fromEntries(judged(...files).files.map(({ file, state }) => [file.file.name, state]));

const MARCH = '2026-03';

test('.csv files that each say whose they are count together where their lists differ, dated by the newest', () => {
  const files = [
    csv('D001_a.csv', { month: MARCH, date: '2026-04-02' }, REPAIRED),
    csv('D001_b.csv', { month: MARCH, date: '2026-04-05' }, TRAINED),
  ];
  expect(states(...files)).toEqual({ 'D001_a.csv': 'counts', 'D001_b.csv': 'counts' });
  expect(judged(...files).rows[0]).toMatchObject({ state: 'late', submittedOn: '2026-04-05', daysLate: 2, furtherFiles: 0 });
  expect(judged(...[...files].reverse()).rows).toEqual(judged(...files).rows);
  expect(judged(...files).rows[0]?.parts).toEqual(['D001_a.csv', 'D001_b.csv']);
});

test('of covers of one day the later is the one that is shown, as it is the one that holds', () => {
  const [first, later] = [
    csv('D001_a.csv', { month: MARCH, date: '2026-04-02' }, REPAIRED),
    csv('D001_b.csv', { month: MARCH, date: '2026-04-02' }, TRAINED),
  ];
  expect(judged(first, later).rows[0]).toMatchObject({ file: 'D001_b.csv', submittedOn: '2026-04-02' });
});

test('of one list the newer counts by its own date, not by its name', () => {
  const files = [
    csv('D001_a.csv', { month: MARCH, date: '2026-04-05' }, REPAIRED),
    csv('D001_b.csv', { month: MARCH, date: '2026-04-02' }, REPAIRED),
  ];
  expect(states(...files, csv('D001_c.csv', { month: MARCH, date: '2026-04-01' }, TRAINED))).toEqual({
    'D001_a.csv': 'counts',
    'D001_b.csv': 'superseded',
    'D001_c.csv': 'counts',
  });
});

test('one of another month takes no part, and a list without a cover is of the month of the one beside it', () => {
  const bare = csv('D001_b.csv', {}, TRAINED);
  expect(states(csv('D001_a.csv', { month: '2026-02' }, REPAIRED), bare)).toEqual({
    'D001_a.csv': 'wrongMonth',
    'D001_b.csv': 'wrongMonth',
  });
  expect(states(csv('D001_a.csv', { month: '2026-02' }, REPAIRED), csv('D001_c.csv', { month: MARCH }, REPAIRED), bare)).toEqual({
    'D001_a.csv': 'wrongMonth',
    'D001_b.csv': 'counts',
    'D001_c.csv': 'counts',
  });
});

test('where no month is named, a list is of the month of its dealer’s cover, and a file of nobody of none', () => {
  const [cover, own, others] = [
    csv('D001_a.csv', { month: '2026-02' }, REPAIRED),
    csv('D001_b.csv', {}, TRAINED),
    csv('D002_b.csv', {}, TRAINED),
  ];
  const months = monthsOfReports([own, others, cover], []);
  expect([own, others, cover].map((file) => months.get(file))).toEqual(['2026-02', undefined, '2026-02']);
});

test('a cover without a month does not hide the month of the one beside it', () => {
  const cover = (name: string, month: string | undefined, date = '') => {
    const file = { name, size: 1, sha256: '' };
    const said = [['经销商编号', 'D001'], ...(month === undefined ? [] : [['报表月份', month]]), ['填报日期', date]];
    const cells = { date1904: false, sheets: [sheetOf('封面', said)] };
    return { state: 'read', file, workbook: readDealerWorkbook(file, cells, { monthEnd: day('2026-03-31') }) } as const;
  };
  const list = csv('D001_c.csv', {}, TRAINED);
  const months = (...covers: readonly DealerFile[]) => monthsOfReports([...covers, list], []).get(list);
  expect(months(cover('D001_a.xlsx', MARCH, '2026-04-03'), cover('D001_b.xlsx', undefined, '2026-04-09'))).toBe(MARCH);
  expect(months(cover('D001_a.xlsx', MARCH, '2026-04-03'), cover('D001_b.xlsx', '2026-02', '2026-03-03'))).toBe(MARCH);
  expect(months(cover('D001_a.xlsx', '2026-02', '2026-03-03'), cover('D001_b.xlsx', MARCH, '2026-04-03'))).toBe(MARCH);
});
