import { ALL_DEALERS, MEASURE, faultMeasure, rateMeasure } from '../../src/engine/indicators/history-measures';
import type { HistoryEntry } from '../../src/engine/records/history';
import type { Language } from '../../src/engine/values/language';
import { addToMonth } from '../../src/engine/values/month';
import { MARCH, type MadeUpMonth } from './made-up-outcome';

const PLACES = [
  '杭州西湖',
  '南京鼓楼',
  '无锡滨湖',
  '上海徐汇',
  '青岛市南',
  '福州台江',
  '宁波江北',
  '绍兴越城',
  '苏州园区',
  '常州新北',
  '温州鹿城',
  '台州椒江',
  '嘉兴南湖',
  '金华婺城',
  '湖州吴兴',
  '厦门思明',
  '合肥蜀山',
  '赣州章贡',
  '南昌东湖',
  '泉州丰泽',
  '烟台芝罘',
  '潍坊奎文',
  '济南历下',
  '徐州云龙',
  '扬州邗江',
  '南通崇川',
  '芜湖镜湖',
  '蚌埠蚌山',
  '九江浔阳',
  '上饶信州',
];
const SLOW: Readonly<Record<string, readonly [number, number]>> = {
  温州鹿城: [38, 8],
  济南历下: [30, 5],
  苏州园区: [20, 2],
  上海徐汇: [23, 2],
  南京鼓楼: [15, 1],
  无锡滨湖: [17, 1],
  宁波江北: [21, 1],
  青岛市南: [24, 1],
  福州台江: [25, 1],
  杭州西湖: [42, 1],
};
const OWED: Readonly<Record<string, readonly [number, number, number]>> = {
  济南历下: [21, 0, 18],
  温州鹿城: [9, 3, 26],
  合肥蜀山: [7, 0, 11],
  苏州园区: [5, 2, 22],
  上海徐汇: [4, 4, 34],
  南京鼓楼: [3, 0, 15],
  宁波江北: [3, 1, 29],
  青岛市南: [2, 0, 17],
  福州台江: [2, 0, 9],
  金华婺城: [2, 0, 7],
  无锡滨湖: [1, 0, 8],
  常州新北: [1, 0, 3],
  烟台芝罘: [1, 0, 4],
  扬州邗江: [1, 0, 5],
  南通崇川: [1, 0, 2],
};

/** The month of the picture in the look: thirty dealers with a year of history. */
export function picturedMonth(options: { readonly language?: Language; readonly months?: number } = {}): MadeUpMonth {
  const missing = ['合肥蜀山', '赣州章贡'];
  return {
    ...options,
    faults: { 漏水: 162, 堵塞: 68, 冲水无力: 57, 感应失灵: 41, 坐圈松动: 32, 外观破损: 22, 温控异常: 17, 遥控失灵: 8, 异响: 5 },
    issueCharges: 39_200_00,
    overdueCharge: 12_486_50,
    reversal: 1_879_50,
    dealers: PLACES.map((place, index) => {
      const [finished, late] = missing.includes(place) ? [0, 0] : (SLOW[place] ?? [8, index % 6 === 0 ? 1 : 0]);
      const owed = OWED[place];
      return {
        name: place,
        finished,
        late,
        open: index % 2,
        repeats: index % 3 === 0 && finished > 0 ? 1 : 0,
        ...(owed && { owed }),
        returned: (owed?.[0] ?? 0) < 5 ? 18 : 12,
        answers: finished > 20 ? 12 : 4,
        satisfiedAnswers: finished > 20 ? 11 : 4 - (index === 8 ? 1 : 0),
        wrongRecords: index % 7 === 3 ? 2 : 0,
        installed: 36,
        state: missing.includes(place) ? ('missing' as const) : index % 10 === 9 ? ('late' as const) : ('onTime' as const),
      };
    }),
    history: picturedHistory(options.months ?? 12),
  };
}

const REPAIRS = [327, 341, 365, 396, 393, 364, 352, 366, 381, 375, 388];
const RATES: Readonly<Record<string, readonly number[]>> = {
  onTime: [0.921, 0.931, 0.935, 0.907, 0.918],
  firstFix: [0.951, 0.947, 0.958, 0.953, 0.956],
  returned: [0.934, 0.932, 0.936, 0.933, 0.925],
  satisfied: [0.912, 0.918, 0.925, 0.921, 0.93],
  clean: [0.962, 0.966, 0.965, 0.97, 0.975],
};
const MONEY = [
  [3.4, 1, -0.09],
  [3.7, 1, -0.08],
  [3.9, 1.1, -0.12],
  [3.2, 0.95, -0.1],
  [3.5, 1.05, -0.12],
] as const;

function picturedHistory(months: number): readonly HistoryEntry[] {
  const entry = (back: number, measure: string, value: number, dealer = ALL_DEALERS): HistoryEntry => ({
    month: addToMonth(MARCH, -back),
    dealer,
    measure,
    value,
  });
  const all = [
    ...REPAIRS.flatMap((repairs, index) => {
      const back = REPAIRS.length - index;
      const [unpacking, outside] = [Math.round(repairs * 0.05), Math.round(repairs * 0.26)];
      return [
        entry(back, MEASURE.repairs, repairs),
        entry(back, MEASURE.stage.unpacking, unpacking),
        entry(back, MEASURE.stage.outOfWarranty, outside),
        entry(back, MEASURE.stage.inWarranty, repairs - unpacking - outside),
      ];
    }),
    ...Object.entries(RATES).flatMap(([id, rates]) => rates.map((rate, index) => entry(rates.length - index, rateMeasure(id), rate))),
    ...MONEY.flatMap(([issue, overdue, reversal], index) => {
      const back = MONEY.length - index;
      return [
        entry(back, MEASURE.chargedIssues, issue * 1e4),
        entry(back, MEASURE.chargedOverdue, overdue * 1e4),
        entry(back, MEASURE.reversals, reversal * 1e4),
        entry(back, MEASURE.revenue, Math.round((issue + overdue + reversal) * 1e4)),
      ];
    }),
    ...Object.values(MEASURE.rater).map((measure, index) => entry(1, measure, [4.4, 4.4, 4.2, 4.3, 4.1][index] ?? 4)),
    ...Object.entries({
      漏水: 145,
      堵塞: 70,
      冲水无力: 60,
      感应失灵: 40,
      坐圈松动: 33,
      外观破损: 21,
      温控异常: 18,
      遥控失灵: 8,
      异响: 6,
    }).map(([name, count]) => entry(1, faultMeasure(name), count)),
    ...[1, 2].map((back) => entry(back, rateMeasure('onTime'), 0.86, 'D011')),
    entry(1, MEASURE.submission, 0, 'D017'),
    entry(1, MEASURE.submission, 1, 'D018'),
    entry(1, rateMeasure('satisfied'), 0.91, 'D009'),
  ];
  return all.filter(({ month }) => month !== undefined && month >= addToMonth(MARCH, 1 - months));
}
