import { yesOrNo } from '../schema/types-text';
import { type Day, addDays } from '../values/day';
import type { Decimal } from '../values/money';
import { type Month, firstDay } from '../values/month';
import { decimal } from '../values/money';
import type { Price } from '../records/prices';
import type { Product } from '../records/products';

type Series = '坐便器' | '智能' | '龙头' | '花洒' | '浴室柜' | '淋浴房';

/** A model with the series that decides what breaks on it. */
export interface SampleProduct extends Required<Pick<Product, 'model' | 'name' | 'warrantyMonths'>> {
  readonly series: Series;
}

/** A fault as it is seen, found and put right: with a new part, or without. */
export interface SampleFault {
  readonly category: string;
  readonly symptom: string;
  readonly cause: string;
  readonly part: string;
  readonly without: string;
}

/** The models of the made-up manufacturer. */
export const SAMPLE_PRODUCTS: readonly SampleProduct[] = [
  { model: 'ZB-101', name: '虹吸式坐便器', series: '坐便器', warrantyMonths: 36 },
  { model: 'ZB-205', name: '连体坐便器', series: '坐便器', warrantyMonths: 60 },
  { model: 'ZN-300', name: '智能坐便器', series: '智能', warrantyMonths: 24 },
  { model: 'ZN-500', name: '智能马桶盖', series: '智能', warrantyMonths: 12 },
  { model: 'LT-110', name: '单把面盆龙头', series: '龙头', warrantyMonths: 60 },
  { model: 'LT-220', name: '厨房龙头', series: '龙头', warrantyMonths: 36 },
  { model: 'HS-080', name: '恒温花洒', series: '花洒', warrantyMonths: 24 },
  { model: 'HS-090', name: '手持花洒', series: '花洒', warrantyMonths: 12 },
  { model: 'YG-600', name: '浴室柜', series: '浴室柜', warrantyMonths: 18 },
  { model: 'LF-900', name: '淋浴房', series: '淋浴房', warrantyMonths: 24 },
];

/** What breaks, by series; the first of a series is its most frequent. */
export const SAMPLE_FAULTS: Readonly<Record<Series, readonly SampleFault[]>> = {
  坐便器: [
    {
      category: '漏水',
      symptom: '水箱底部渗水，地面有积水',
      cause: '水箱密封圈老化',
      part: '水箱密封圈',
      without: '复紧水箱螺栓，试水正常',
    },
    {
      category: '不上水',
      symptom: '按下按钮后水箱不进水',
      cause: '进水阀滤网被泥沙堵死',
      part: '进水阀',
      without: '拆洗进水阀滤网，试用正常',
    },
    {
      category: '冲水无力',
      symptom: '冲水时水量小，冲不干净',
      cause: '排水阀浮球位置偏低',
      part: '排水阀',
      without: '调节浮球高度，试用正常',
    },
    { category: '座盖异响', symptom: '座盖落下时有撞击声', cause: '缓降阻尼失效', part: '缓降座盖', without: '调整阻尼螺钉，试用正常' },
  ],
  智能: [
    {
      category: '不通电',
      symptom: '插电后指示灯不亮',
      cause: '电源适配器输出断路',
      part: '电源适配器',
      without: '重新插紧电源接头，试用正常',
    },
    { category: '漏水', symptom: '进水管接头处滴水', cause: '电磁阀密封面磨损', part: '电磁阀', without: '复紧进水接头，试水正常' },
    { category: '死机', symptom: '面板按键无反应', cause: '控制主板受潮', part: '控制主板', without: '断电复位并烘干主板，试用正常' },
    { category: '不加热', symptom: '座圈不热，水温低', cause: '加热模块断路', part: '加热模块', without: '清除过热保护并复位，试用正常' },
    {
      category: '误动作',
      symptom: '无人时自动冲水',
      cause: '着座传感器灵敏度漂移',
      part: '着座传感器',
      without: '重新标定传感器，试用正常',
    },
    { category: '不出水', symptom: '按清洗键喷嘴不伸出', cause: '喷嘴组件卡滞', part: '喷嘴组件', without: '清理喷嘴水垢，试用正常' },
  ],
  龙头: [
    { category: '滴漏', symptom: '关闭后仍滴水', cause: '陶瓷阀芯磨损', part: '陶瓷阀芯', without: '清洗阀芯并复紧，试用正常' },
    { category: '出水小', symptom: '水流发散且偏小', cause: '起泡器积垢', part: '起泡器', without: '拆洗起泡器，试用正常' },
    { category: '松动', symptom: '手柄左右摇晃', cause: '阀芯压盖松脱', part: '阀芯压盖', without: '紧固阀芯压盖，试用正常' },
    { category: '漏水', symptom: '台下软管处渗水', cause: '进水软管接口开裂', part: '进水软管', without: '重新缠生料带，试水正常' },
  ],
  花洒: [
    { category: '水温不稳', symptom: '洗澡时忽冷忽热', cause: '恒温阀芯卡滞', part: '恒温阀芯', without: '清洗恒温阀芯滤网，试用正常' },
    { category: '出水小', symptom: '顶喷部分孔不出水', cause: '花洒头水垢堵孔', part: '花洒头', without: '除垢清洗，试用正常' },
    { category: '漏水', symptom: '软管接头处滴水', cause: '花洒软管垫圈破损', part: '花洒软管', without: '重新缠生料带，试水正常' },
  ],
  浴室柜: [
    { category: '柜门下垂', symptom: '柜门关不严，上缝大下缝小', cause: '铰链螺钉滑丝', part: '铰链', without: '调节铰链螺钉，开合正常' },
    { category: '抽屉卡滞', symptom: '抽屉拉到一半卡住', cause: '抽屉滑轨滚珠脱落', part: '抽屉滑轨', without: '清理滑轨并上油，开合正常' },
    { category: '漏水', symptom: '台盆下方柜底有水', cause: '下水器胶圈错位', part: '台盆下水器', without: '重装下水器胶圈，试水正常' },
  ],
  淋浴房: [
    { category: '移门卡滞', symptom: '移门推不动，有摩擦声', cause: '滑轮磨损', part: '滑轮', without: '清理轨道并调节滑轮，开合正常' },
    { category: '漏水', symptom: '门缝处向外渗水', cause: '密封胶条变形', part: '密封胶条', without: '重新压紧胶条，试水正常' },
    { category: '门不吸合', symptom: '关门后自动弹开', cause: '门吸磁力不足', part: '门吸', without: '调节门吸位置，开合正常' },
  ],
};

/** A part: its prices follow one another, dated in days from the first of the report month (blank = always). */
export interface SamplePart {
  readonly part: string;
  readonly name: string;
  readonly oldPartDue: boolean;
  readonly returnDays?: number;
}

interface PartLine extends SamplePart {
  readonly cost: number;
  /** Days from the first of the month on which the price rose, and to what. */
  readonly rises?: readonly (readonly [days: number, cost: number])[];
}

const part = (
  number: number,
  name: string,
  cost: number,
  oldPartDue: boolean,
  returnDays?: number,
  rises?: PartLine['rises'],
): PartLine => ({
  part: `P-${number}`,
  name,
  cost,
  oldPartDue,
  ...(returnDays !== undefined && { returnDays }),
  ...(rises && { rises }),
});

const PART_LINES: readonly PartLine[] = [
  part(101, '进水阀', 68.76, true, 45),
  part(102, '排水阀', 87.1, true),
  part(103, '水箱密封圈', 12.68, true, 90),
  part(104, '缓降座盖', 130.2, true, undefined, [[-200, 132.31]]),
  part(109, '控制主板', 323, true, 45, [[-59, 338.5]]),
  part(110, '着座传感器', 154.65, false, 45, [[31, 172.48]]),
  part(111, '电磁阀', 92.3, true, 45),
  part(112, '加热模块', 193.15, true, 45, [[-30, 199.67]]),
  part(113, '电源适配器', 115.4, true, 30, [
    [-30, 117.48],
    [15, 121.05],
  ]),
  part(115, '喷嘴组件', 105.2, false, 45),
  part(118, '陶瓷阀芯', 18, true, undefined, [
    [-59, 19.6],
    [15, 21.35],
    [31, 25],
  ]),
  part(119, '起泡器', 12.5, true, 90),
  part(120, '进水软管', 28.63, true),
  part(122, '阀芯压盖', 9.82, false),
  part(124, '花洒头', 40.86, true, undefined, [[-30, 43.72]]),
  part(125, '花洒软管', 15.13, true),
  part(126, '恒温阀芯', 62.88, true),
  part(130, '铰链', 14.93, true, 30, [[0, 15.98]]),
  part(131, '抽屉滑轨', 49.81, true, 30),
  part(133, '台盆下水器', 43.63, true, 45),
  part(134, '滑轮', 16.33, true, 90),
  part(135, '密封胶条', 23.19, false, 30, [[0, 24.81]]),
  part(136, '门吸', 26.81, true),
  part(141, '生料带', 3.5, false),
];

/** What is given and not lent. */
export const GIVEN = {
  gift: { part: 'X-903', name: '赠品毛巾' },
  officeSupplies: { part: 'X-902', name: '办公用登记本' },
  brochures: { part: 'X-901', name: '产品宣传册' },
} as const;
const GIVEN_COST = { gift: 9.9, officeSupplies: 6.5, brochures: 3.2 } as const;

/** A part whose first price comes only after the report month: an issue of it has no price on its day. */
export const PART_WITHOUT_PRICE_YET: SamplePart = { part: 'P-190', name: '新款遥控器', oldPartDue: false };

const SUPPLIERS = ['台州示例精工', '佛山示例电子', '余姚示例塑业'] as const;

/** The parts that are lent and used. */
export const SAMPLE_PARTS: readonly SamplePart[] = PART_LINES;

const byName = new Map(PART_LINES.map((line) => [line.name, line]));

/** The part of a name of the catalogue. */
export function partNamed(name: string): SamplePart {
  const found = byName.get(name);
  if (!found) throw new Error(`no part ${name}`);
  return found;
}

/** The price list: the first price of a part always holds, each rise from its day on. */
export function priceRows(month: Month): readonly Price[] {
  const start = firstDay(month);
  const row = ({ part: number, name, oldPartDue, returnDays }: SamplePart, cost: number, supplier: string, validFrom?: Day): Price => ({
    part: number,
    name,
    unit: '个',
    cost: decimal(cost),
    ...(validFrom && { validFrom }),
    oldPartDue: yesOrNo(oldPartDue),
    ...(returnDays !== undefined && { returnDays }),
    supplier,
  });
  return [
    ...PART_LINES.flatMap((line, index) => {
      const supplier = SUPPLIERS[index % SUPPLIERS.length] ?? '';
      return [row(line, line.cost, supplier), ...(line.rises ?? []).map(([days, cost]) => row(line, cost, supplier, addDays(start, days)))];
    }),
    row(PART_WITHOUT_PRICE_YET, 88, SUPPLIERS[1], addDays(start, 45)),
    ...(Object.keys(GIVEN) as (keyof typeof GIVEN)[]).map((nature) =>
      row({ ...GIVEN[nature], oldPartDue: false }, GIVEN_COST[nature], SUPPLIERS[2]),
    ),
  ];
}

/** The price of a part on a day. */
export function priceOn(number: string, on: Day, month: Month): Decimal {
  const line = PART_LINES.find((one) => one.part === number);
  const rise = line?.rises?.filter(([days]) => addDays(firstDay(month), days) <= on).at(-1);
  return decimal(rise?.[1] ?? line?.cost ?? 0);
}
