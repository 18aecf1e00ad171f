import { findAll } from '../../../src/engine/rules/find';
import { findingWords } from '../../../src/engine/rules/words';
import { exampleMonth } from '../../support/example-month';

const REPORT = {
  '月报_2026-02.xlsx/封面': 'missing',
  '月报_2026-02.xlsx/设置': { cells: [['报表月份', '2026-02']] },
  '月报_2026-02.xlsx/经销商': {
    cells: [
      ['经销商编号', '经销商名称', '区域'],
      ['D001', '杭州示例', '华东'],
    ],
  },
  '月报_2026-02.xlsx/发料': {
    cells: [
      ['领料单号', '发料日期', '经销商编号', '配件编码', '数量'],
      ['LL-001', '2026-03-02', 'D001', 'P-103', 5],
    ],
  },
} as const;

describe('a file in the dealers’ folder', () => {
  it('that is head office’s or a report of ours is passed over with a note and changes nothing else', () => {
    const alone = exampleMonth({ '经销商月报_D001.xlsx/封面': [{}] }).month;
    const { month } = exampleMonth({ '经销商月报_D001.xlsx/封面': [{}], ...REPORT });
    expect(month.submissions.rows).toEqual(alone.submissions.rows);
    expect(month.ledgers).toEqual(alone.ledgers);
    expect(
      findAll(month)
        .filter(({ file }) => file === '月报_2026-02.xlsx')
        .map(({ code, level }) => [code, level]),
    ).toEqual([['F8', 'note']]);
  });

  it.each([
    ['feedback', '回执', '指标对比', /发给经销商的回执/, /自己的月报/],
    ['a managers’ copy', '月报总览', '目录', /经理摘要/, /移出/],
    ['a period', '期间总览', '经销商排名', /期间汇总/, /移出/],
  ])('that is %s of ours is passed over and named, and its rows are no dealer’s', (_, first, second, says, fix) => {
    const name = 'D001_杭州示例_2026-03.xlsx';
    const sheets = Object.fromEntries(
      [first, second, '口径说明', '维修汇总'].map((title) => [`${name}/${title}`, { cells: [['经销商', 'D001']] }]),
    );
    const { month } = exampleMonth({ '经销商月报_D002.xlsx/封面': [{ 经销商编号: 'D002' }], [`${name}/封面`]: 'missing', ...sheets });
    expect(month.submissions.files.map(({ file, state }) => [file.file.name, state])).toContainEqual([name, 'notDealers']);
    expect(month.ledgers.repairs.filter(({ dealer }) => dealer !== 'D002')).toEqual([]);
    const found = findAll(month).filter(({ file }) => file === name);
    expect(found.map(({ code }) => code)).toEqual(['F8']);
    const words = found.map((finding) => findingWords(finding, 'zh'))[0];
    expect([words?.problem, words?.advice]).toEqual([expect.stringMatching(says), expect.stringMatching(fix)]);
  });

  it('without a header that could be found is no empty report: it could not be read, and the finding says why', () => {
    const rows = [...Array.from({ length: 40 }, () => [] as string[]), ['维修单号', '叫修时间'], ['WX-001', '2026-03-05']];
    const { month } = exampleMonth({ 安装: [], 维修: { cells: rows } });
    expect(month.submissions.files.map(({ state }) => state)).toEqual(['noHeader']);
    expect(month.submissions.rows.find(({ dealer }) => dealer === 'D001')).toMatchObject({ state: 'unreadable' });
    const finding = findAll(month).find(({ code }) => code === 'S2');
    expect(finding && findingWords(finding, 'zh').problem).toMatch(/“维修”里有内容，但前 30 行没有认得出的表头/);
  });
});
