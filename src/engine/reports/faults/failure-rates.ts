import { by, groupBy, sumOf } from '../../values/group';
import { wholeMonthsBetween } from '../../values/day';
import { momentDay } from '../../values/moment';
import { column, list, required } from '../../schema/sheet';
import { count, number } from '../../schema/types-number';
import { share } from '../../schema/types-report';
import { code, text } from '../../schema/types-text';
import { ratio } from '../../values/money';
import type { MonthOutcome } from '../../month/outcome';
import type { Repair } from '../../records/repairs';
import { present } from '../../reconciliation/present';
import { COLOUR } from '../../sheets/look';
import { ageChart } from './age-chart';
import { faultRepairs } from './fault-repairs';
import { installedBase } from './installed-base';
import { reportOfLines } from '../report';
import { badCounts } from '../signal-column';

/** 产品故障率: by model, what of the installed base failed, how often it came back, and after how many months in use (F4). */
export const failureRates = list('failureRates', '产品故障率', 'Failure rates', {
  model: required('产品型号', 'Model', code, { width: 14 }),
  name: column('产品名称', 'Product', text, { width: 18 }),
  repairs: column('维修数', 'Repairs', count),
  repeats: column('重复维修', 'Repeats', count),
  repeatRate: column('重复率', 'Repeat rate', share),
  base: column('装机台数', 'Installed', count),
  failed: column('其中报修', 'Of these failed', count),
  failureRate: column('故障率', 'Failure rate', share),
  meanMonths: column('平均使用月数', 'Mean months', number, { width: 12 }),
  under3: column('不满3个月', 'Under 3 months', count),
  under12: column('3-11个月', '3–11 months', count),
  under24: column('12-23个月', '12–23 months', count),
  over24: column('24个月以上', '24+ months', count),
  unknown: column('月数不明', 'Unknown', count),
});

/** The sheet 产品故障率. */
export const failureRatesReport = reportOfLines({
  sheet: failureRates,
  group: 'summaries',
  freezeAfter: 'name',
  empty: { zh: '本月没有维修，也没有安装', en: 'Neither repairs nor installations this month' },
  subtitle: ({ earlier, settings: { month } }) => ({
    zh: `装机台数只按 ${[...earlier.map((one) => one.month), month].join('、')} 的安装台账；故障率 = 其中报修的台数 ÷ 装机台数；使用月数 = 安装（没有则购买）到叫修的整月`,
    en: `Installed units by the installation ledgers of ${[...earlier.map((one) => one.month), month].join(', ')} only; failure rate = failed ÷ installed; months from installation (else purchase) to the call`,
  }),
  lines: rateRows,
  row: (line) => line,
  totals: {
    model: 'label',
    repairs: 'sum',
    repeats: 'sum',
    repeatRate: { share: [['repeats'], ['repairs']] },
    base: 'sum',
    failed: 'sum',
    failureRate: { share: [['failed'], ['base']] },
    under3: 'sum',
    under12: 'sum',
    under24: 'sum',
    over24: 'sum',
    unknown: 'sum',
  },
  draw: (area, outcome, rows) => ({
    ...ageChart(rows, area, outcome.settings.language),
    conditionalFormats: [
      badCounts(area, 'repeats'),
      {
        kind: 'formula',
        ranges: [area.range('unknown')],
        formula: `AND(ISNUMBER(${area.cell('unknown')}),${area.cell('unknown')}>0)`,
        style: { font: { colour: COLOUR.mute } },
      },
    ],
  }),
});

function rateRows(outcome: MonthOutcome) {
  const base = installedBase(outcome);
  const repairs = groupBy(faultRepairs(outcome), ({ model }) => model);
  return [...new Set([...repairs.keys(), ...base.keys()])]
    .map((model) => {
      const own = repairs.get(model) ?? [];
      const units = base.get(model) ?? new Set();
      const failed = new Set(own.map(({ values }) => values.serial ?? '').filter((serial) => units.has(serial))).size;
      const repeats = sumOf(own, ({ isRepeat }) => (isRepeat ? 1 : 0));
      const months = own.map(({ values }) => monthsInUse(values));
      const known = months.filter((one) => one !== undefined);
      const between = (from: number, to: number) => known.filter((one) => one >= from && one < to).length;
      return {
        model,
        name: outcome.products.get(model)?.name ?? '',
        repairs: own.length,
        repeats,
        ...present({
          repeatRate: ratio(repeats, own.length),
          failureRate: ratio(failed, units.size),
          meanMonths: ratio(
            sumOf(known, (one) => one),
            known.length,
            1,
          ),
        }),
        base: units.size,
        failed,
        under3: between(0, 3),
        under12: between(3, 12),
        under24: between(12, 24),
        over24: between(24, Infinity),
        unknown: months.length - known.length,
      };
    })
    .sort(
      by(
        (row) => -row.repairs,
        (row) => row.model,
      ),
    );
}

/** Whole months from installation, else purchase, to the call; nothing where a date is missing or the call came before. */
export function monthsInUse({ installedOn, boughtOn, calledAt }: Repair): number | undefined {
  const from = installedOn ?? boughtOn;
  if (from === undefined || calledAt === undefined) return undefined;
  const months = wholeMonthsBetween(from, momentDay(calledAt));
  return months < 0 ? undefined : months;
}
