import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { scenariosOf } from '../support/scenario';

/** The rules of the business, by the numbers under which the headings of the scenarios name them. */
const RULES = {
  A1: '时限 24 小时，有特殊情况 48 小时',
  A2: '次月 3 日前上报；按时、迟报、未报、无法读取',
  A3: '每次维修有记录，用户确认',
  A4: '旧件、未用新件、错件分开',
  A5: '保修期外的配件先付款后发料',
  A6: '抽查名单，谁来抽都一样',
  B1: '开箱期、保修期内、保修期外',
  B2: '保修从购买日起按日历月',
  B3: '填的阶段与判定不符',
  B4: '开箱期和设计隐患要书面报告',
  B5: '故障描述、故障原因、处理措施都写实',
  B6: '故障按阶段看',
  C1: '先看原因再看保修',
  C2: '回访服务的收费',
  C3: '向经销商收发料当日的成本价',
  C4: '不算借料的，和特批',
  C5: '到期未退按成本价收',
  C6: '收费单、付款方式、开票方式',
  C7: '待上级的不开领料单',
  D1: '需求、领料单、发货单',
  D2: '收料地点清点了才算退',
  D3: '匹配的次序',
  D4: '应退日期',
  D5: '免退核销',
  D6: '在借未到期、盘亏、逾期在途',
  D7: '逾期退回；收费之后才退',
  D8: '往来核对',
  D9: '账龄和催退',
  D10: '勾稽',
  D11: '金额按分四舍五入',
  E1: '经销商档案',
  E2: '用户档案',
  E3: '信誉卡',
  F1: '故障的剖面',
  F2: '重复维修',
  F3: '改进跟踪',
  F4: '故障率，配件的用量和供应商',
  G: '服务标准、催办、投诉',
  H: '满意度',
  I1: '区域、趋势、季度和年度',
  I2: '80/20',
  I3: '经销商评分',
  I4: '数字追得到行',
  I5: '口径说明',
  J: '校验结果',
} as const;

const PAGES = readdirSync(__dirname).filter((name) => name.endsWith('.md') && name !== 'README.md');
const HEADINGS = PAGES.flatMap((page) => scenariosOf(join(__dirname, page)).map(({ heading }) => heading));
/** What stands in the brackets at the end of a heading: （A1、G）. */
const named = (heading: string): readonly string[] => (/（([^（）]+)）$/.exec(heading)?.[1] ?? '').split('、');

test.each(Object.entries(RULES))('rule %s (%s) has a scenario that a clerk can read', (rule) => {
  expect(HEADINGS.some((heading) => named(heading).includes(rule))).toBe(true);
});

test('every page of scenarios is listed for the clerk who looks for one', () => {
  const list = readFileSync(join(__dirname, 'README.md'), 'utf8');
  expect(PAGES.filter((page) => !list.includes(`[${page.replace('.md', '')}](${page})`))).toEqual([]);
});
