import { findAll } from '../../../src/engine/rules/find';
import { findingWords } from '../../../src/engine/rules/words';
import { exampleMonth } from '../../support/example-month';

type Example = Parameters<typeof exampleMonth>[0];

const DEALERS = [
  { 经销商编号: 'D001', 经销商名称: '杭州顺源卫浴有限公司' },
  { 经销商编号: 'D002', 经销商名称: '广州宏通卫浴有限公司' },
];
const HEADER = ['培训日期', '培训方式', '培训内容', '人数'];
const trained = (...days: readonly string[]) => ({ cells: [HEADER, ...days.map((on) => [on, '集训', '产品安装', 8])] });

const said = (code: string, example: Example) =>
  findAll(exampleMonth({ 经销商: DEALERS, ...example }).month).flatMap((finding) =>
    finding.code === code ? [[finding.level, finding.sheet, findingWords(finding, 'zh').problem]] : [],
  );

describe('a sheet that is one of ours, though another one is that already (S8)', () => {
  test('is an error that counts the rows which are lost', () => {
    const example = { 'D001/培训': trained('2026-03-11'), 'D001/下半月': trained('2026-03-21', '2026-03-22') };
    expect(said('S8', example)).toEqual([['error', '下半月', '工作表“下半月”看起来也是“培训”，其中 2 行没有读，都没有计入']]);
  });

  test('names the dealer whose number is in its name', () => {
    const example = { 'D001/培训': trained('2026-03-11'), 'D001/培训(D002)': trained('2026-03-21') };
    expect(said('S8', example)).toEqual([['error', '培训(D002)', '工作表“培训(D002)”看起来是 D002 的“培训”，其中 1 行没有读，都没有计入']]);
  });

  test('is said once of a file of several dealers', () => {
    const cells = [
      ['经销商编号', ...HEADER],
      ['D001', '2026-03-11', '集训', '产品安装', 8],
      ['D002', '2026-03-12', '集训', '产品安装', 8],
    ];
    expect(said('S8', { 'D001/培训': { cells }, 'D001/培训(D002)': trained('2026-03-21') })).toHaveLength(1);
  });

  test('is a note where no row is lost', () => {
    const example = { 'D001/培训': trained('2026-03-11'), 'D001/下半月': { cells: [HEADER, ['合计', '', '', 0]] } };
    expect(said('S8', example)).toEqual([['note', '下半月', '工作表“下半月”看起来也是“培训”，没有读']]);
  });
});

describe('a second cover is said (S8)', () => {
  const cover = (dealer: string) => ({
    cells: [
      ['经销商编号', dealer],
      ['报表月份', '2026-03'],
    ],
  });

  test('as an error where it is that of another dealer', () => {
    expect(said('S8', { 'D001/培训': trained('2026-03-11'), 'D001/封面(D002)': cover('D002') })).toEqual([
      ['error', '封面(D002)', '工作表“封面(D002)”是 D002 的封面，没有读：一份文件只认一张封面，D002 不会因此算作交了月报'],
    ]);
  });

  test('as a note where it is the same dealer’s', () => {
    expect(said('S8', { 'D001/培训': trained('2026-03-11'), 'D001/封面2': cover('d001') })).toEqual([
      ['note', '封面2', '工作表“封面2”也是封面，没有读：一份文件只认一张封面'],
    ]);
  });

  test('and none that says nothing', () => {
    expect(
      said('S8', { 'D001/培训': trained('2026-03-11'), 'D001/说明': { cells: [['填表说明'], ['报表月份', '写成 2026-03 的样子']] } }),
    ).toEqual([]);
  });
});

describe('dealers’ names in lines between the rows (S9)', () => {
  const REPAIRS = ['维修单号', '叫修时间', '用户姓名'];
  const row = (job: string) => [job, '2026-03-11', '张三'];
  const list = (...lines: readonly (readonly string[])[]) => ({ 维修: { cells: [REPAIRS, ...lines] } });

  test('are an error that names the dealers, for no row is divided by them', () => {
    const example = list(['杭州顺源卫浴有限公司'], row('WX1'), ['广州宏通卫浴有限公司'], row('WX2'));
    expect(said('S9', example)).toEqual([
      ['error', '维修', '第 2, 4 行单独写着经销商 D001、D002，下面的行像是这几家的，却没有一列写明；2 行都记在了 D001 名下'],
    ]);
  });

  test('are nothing where it is the dealer of the file, or nobody’s name', () => {
    expect(said('S9', list(row('WX1'), ['杭州顺源卫浴有限公司']))).toEqual([]);
    expect(said('S9', list(['上半月的维修记录'], row('WX1')))).toEqual([]);
  });
});
