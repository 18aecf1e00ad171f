import type { Example } from '../../../src/engine/rules/rule';
import { defaultRequestTypes } from '../../../src/engine/records/request-types';
import { findAll } from '../../../src/engine/rules/find';
import { findingWords } from '../../../src/engine/rules/words';
import { exampleMonth } from '../../support/example-month';

const find = (example: Example) => findAll(exampleMonth(example).month);
const codes = (example: Example) => find(example).map(({ code }) => code);

describe('the findings of a month', () => {
  it('say what was found, what was expected and why, in one sentence', () => {
    const [finding] = find({
      维修: [
        {
          维修单号: 'WX-001',
          购买日期: '2024-03-31',
          安装日期: '2024-04-01',
          叫修时间: '2026-04-02 09:00',
          完成时间: '',
          用户确认: '否',
          产品阶段: '保修期内',
        },
      ],
      封面: [{ 填报日期: '2026-04-03' }],
    });
    expect(finding).toMatchObject({
      code: 'R6',
      level: 'error',
      dealer: 'D001',
      file: '经销商月报_D001.xlsx',
      sheet: '维修',
      cell: 'N2',
      row: 2,
      record: 'WX-001',
      list: 'repairs',
      field: 'stage',
      value: '保修期内',
    });
    expect(finding && findingWords(finding, 'zh')).toMatchObject({
      title: '产品阶段与判定不符',
      problem: '填写 保修期内，判定 保修期外：保修至 2026-03-31，叫修 2026-04-02，超 2 天',
      fieldTitle: '产品阶段',
      sheetTitle: '维修',
    });
    expect(finding && findingWords(finding, 'en').problem).toBe(
      'Declared In warranty, judged Out of warranty: Warranty to 2026-03-31, called 2026-04-02, 2 days over',
    );
  });

  it('are all there at once, errors first, then by dealer, sheet, row and column', () => {
    const found = find({
      '乙/封面': [{ 经销商编号: 'D002' }],
      '乙/维修': [{ 维修单号: 'B-1', 用户姓名: '', 联系电话: '12345' }],
      '甲/封面': [{ 经销商编号: 'D001' }],
      '甲/维修': [
        { 维修单号: 'A-1', 故障原因: '无', 用户姓名: '' },
        { 维修单号: 'A-2', 产品阶段: '' },
      ],
      '甲/安装': [{ 安装单号: 'A-3', 用户确认: '' }],
    });
    expect(found.map(({ code, dealer, sheet, cell }) => [code, dealer, sheet, cell])).toEqual([
      ['C1', 'D001', '安装', 'R2'],
      ['C1', 'D001', '维修', 'G2'],
      ['R8', 'D001', '维修', 'R2'],
      ['C1', 'D001', '维修', 'N3'],
      ['C1', 'D002', '维修', 'G2'],
      ['C6', 'D002', '维修', 'H2'],
    ]);
  });

  it('know the types of requests of our own drop-downs in both languages, where head office keeps no standards', () => {
    const request = (language: 'zh' | 'en') =>
      defaultRequestTypes(language).map((type, index) => ({ 请求编号: `QQ-${index}`, 类型: type }));
    const unknown = (rows: readonly { readonly 请求编号: string; readonly 类型: string }[]) =>
      find({ 服务标准: [], 服务请求: rows }).filter(({ code }) => code === 'Q2');
    expect(unknown([...request('zh'), ...request('en')])).toEqual([]);
    const [finding] = unknown([{ 请求编号: 'QQ-1', 类型: 'Issues' }]);
    expect(finding && findingWords(finding, 'en').problem).toMatch(/^No standard for “Issues”; there are: Enquiry, Complaint/);
  });

  it('point from a duplicate to the earlier row', () => {
    const [finding] = find({
      维修: [
        { 维修单号: 'WX-001', 产品编号: 'SN1' },
        { 维修单号: 'WX-001', 产品编号: 'SN2' },
      ],
    });
    expect(finding).toMatchObject({ code: 'R1', cell: 'A3', related: { sheet: '维修', cell: 'A2' } });
  });

  it('tell rows apart where the sheet lacks the column: each at its first cell', () => {
    const headers = [
      '安装单号',
      '安装日期',
      '用户姓名',
      '联系电话',
      '产品型号',
      '产品编号',
      '购买日期',
      '调试结果',
      '开箱问题',
      '用户确认',
    ];
    const row = (number: string, serial: string) => [
      number,
      '2026-03-05',
      '张三',
      '13800000000',
      'ZN-300',
      serial,
      '2026-03-01',
      '合格',
      '外观破损',
      '是',
    ];
    const found = find({ 安装: { cells: [headers, row('AZ-1', 'SN1'), row('AZ-2', 'SN2')] }, 维修: [] });
    expect(found.filter(({ code }) => code === 'R14').map(({ cell, field }) => [cell, field])).toEqual([
      ['A2', 'report'],
      ['A3', 'report'],
    ]);
  });

  it('show a cell as it was written, also where it was read otherwise', () => {
    const found = find({ 维修: [{ 维修单号: 'WX-001', 产品阶段: '保内', 服务费: '八十' }] });
    expect(found.map(({ code, value }) => [code, value])).toEqual([
      ['C3', '八十'],
      ['C7', '保内'],
    ]);
  });

  it('say of a file of another month only that', () => {
    expect(codes({ 封面: [{ 报表月份: '2026-02' }], 维修: [{ 维修单号: 'WX-001', 用户姓名: '', 处理措施: '无' }] })).toEqual(['F2']);
  });

  it('say of a superseded file only that', () => {
    const found = find({
      'D001/封面': [{ 填报日期: '2026-04-03' }],
      'D001/维修': [{ 维修单号: 'WX-001' }],
      'D001-旧/封面': [{ 填报日期: '2026-04-01', 联系电话: '1' }],
      'D001-旧/维修': [{ 维修单号: 'WX-001', 用户姓名: '' }],
    });
    expect(found.map(({ code, file, related }) => [code, file, related?.file])).toEqual([['F4', 'D001-旧.xlsx', 'D001.xlsx']]);
  });

  it('name a missing date of purchase, and the line that is not charged without it', () => {
    const found = codes({
      维修: [{ 维修单号: 'WX-001', 购买日期: '', 处理措施: '更换密封圈', 材料费: 20 }],
      用料: [{ 维修单号: 'WX-001', 是否收费: '否' }],
    });
    expect(found).toEqual(['C1', 'R11']);
  });

  it('judge nothing by masters that are not there, but for the standards that everybody begins with', () => {
    const found = codes({
      产品: [],
      配件价格: [],
      经销商: [],
      服务标准: [],
      维修: [{ 产品型号: 'X', 购买日期: '2025-06-01', 安装日期: '2025-06-02' }],
      借料: [{ 配件编码: 'X' }],
      服务请求: [{ 类型: 'X' }],
    });
    expect(found).toEqual(['Q2']);
  });

  it('say a thing once for a cell, whatever it concerns', () => {
    const found = find({
      发料: [
        { 领料单号: 'LL-001', 发料日期: '2026-03-12' },
        { 领料单号: 'LL-002', 发料日期: '2026-03-13' },
      ],
      收料: [{ 收料日期: '2026-03-10', 实收数量: 2 }],
    });
    expect(found.map(({ code, cell }) => [code, cell])).toEqual([['P20', 'B2']]);
  });

  it('name each required column that a sheet lacks', () => {
    const found = find({
      培训: {
        cells: [
          ['培训日期', '培训内容'],
          ['2026-03-11', '产品安装'],
        ],
      },
    });
    expect(found.map(({ code, field }) => [code, field])).toEqual([
      ['S3', 'mode'],
      ['S3', 'people'],
    ]);
  });

  it('leave a dealer alone who sent nothing', () => {
    expect(find({ 经销商: [{ 经销商编号: 'D001' }, { 经销商编号: 'D003', 经销商名称: '没有交表' }] })).toEqual([]);
  });
});
