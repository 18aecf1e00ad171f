import { onTime } from '../../indicators/on-time';
import { type Share, together } from '../../indicators/shares';
import type { TimelinessResult } from '../../timeliness/timeliness';
import type { MonthOutcome } from '../../month/outcome';
import { COLOUR, FORMAT, LABEL_FORMAT } from '../../sheets/look';
import { CHART_TEXT, NAMES_AXIS, NO_LABELS, PLOT, barSeries } from '../charts/chart-parts';
import type { ChartBeside } from '../charts-beside';
import { TEXT_FORMAT, numberText } from '../overview/number-text';
import { cut } from '../overview/overview-month';
import { rateBars } from '../rate-bars';
import { dealersByRegion } from './regions';

/** The benchmark of a flash repair, in hours (G). */
export const FLASH_HOURS = 12;

/** What stands beside 时效考核: how long repairs take, the regions, the dealers. */
export const timelinessCharts = (outcome: MonthOutcome): readonly ChartBeside[] => [distribution(outcome), regions(outcome), dealers(outcome)];

/** Ends of the classes in hours. */
const ENDS = [4, 8, FLASH_HOURS, 24, 48, Infinity] as const;
const RESULTS = ['within24', 'within48', 'late'] as const satisfies readonly TimelinessResult[];
const FLASH_TARGET = 0.5;

function distribution({ ledgers, decisions, headOffice, settings: { language } }: MonthOutcome): ChartBeside {
  const zh = language === 'zh';
  const timed = ledgers.repairs.flatMap((row) => {
    const { hours, result } = (row.counts && decisions.get(row)?.timeliness) || {};
    return hours === undefined ? [] : [{ hours, result }];
  });
  const upTo = (end: number) => timed.filter(({ hours }) => hours <= end).length / Math.max(timed.length, 1);
  const flash = headOffice.standards.find(({ values: { limit, unit } }) => limit === FLASH_HOURS && unit === 'hours')?.values.target;
  const target = flash === undefined ? FLASH_TARGET : Number(flash);
  const subject = zh ? '用时分布' : 'Hours taken';
  const percent = (value: number) => numberText(value, TEXT_FORMAT.rate);
  const benchmark = zh ? `${FLASH_HOURS} 小时基准 ${numberText(target, TEXT_FORMAT.share)}` : `${FLASH_HOURS} h benchmark ${numberText(target, TEXT_FORMAT.share)}`;
  return {
    subject,
    title: zh ? `${subject}：${FLASH_HOURS} 小时内 ${percent(upTo(FLASH_HOURS))}，24 小时内 ${percent(upTo(24))}` : `${subject}: ${percent(upTo(FLASH_HOURS))} within ${FLASH_HOURS} h, ${percent(upTo(24))} within 24 h`,
    aside: zh ? '件；折线为累计占比' : 'repairs; line: cumulative share',
    headers: [zh ? '用时' : 'Hours', zh ? '24小时内' : 'Within 24 h', zh ? '48小时内' : 'Within 48 h', zh ? '超时' : 'Late', zh ? '累计占比' : 'Cumulative share', benchmark],
    formats: [undefined, FORMAT.quantity, FORMAT.quantity, FORMAT.quantity, FORMAT.rate, FORMAT.rate],
    rows: timed.length === 0 ? [] : ENDS.map((end, index) => {
      const start = ENDS[index - 1] ?? 0;
      const own = timed.filter(({ hours }) => hours <= end && (index === 0 || hours > start));
      const name = end === Infinity ? `>${start}` : `${start}–${end}`;
      return [`${name} h`, ...RESULTS.map((result) => own.filter((one) => one.result === result).length || null), upTo(end), target];
    }),
    chart: (place, names, data) => ({
      name: subject, altText: zh ? '柱形图：按用时分段的完成维修数，折线为累计占比，虚线为 12 小时基准' : 'Columns: finished repairs by hours taken; line: cumulative share; dashed: the 12 h benchmark', ...place,
      ...CHART_TEXT, type: 'column', stacked: true, gap: 40, categories: names,
      series: [
        barSeries({ data: data(1), colour: COLOUR.blue, labels: LABEL_FORMAT.count }), barSeries({ data: data(2), colour: COLOUR.blue3, labels: LABEL_FORMAT.count }), barSeries({ data: data(3), colour: COLOUR.copper, labels: LABEL_FORMAT.count }),
        { ...data(4), asLine: true, secondary: true, colour: COLOUR.copperText, lineWidth: 2, marker: { size: 5, fill: COLOUR.white, line: COLOUR.copperText }, labels: { position: 'above', format: LABEL_FORMAT.share, colour: COLOUR.copperText } },
        { ...data(5), asLine: true, secondary: true, colour: COLOUR.slate, lineWidth: 1.25, dash: true },
      ],
      legend: 'top', categoryAxis: NAMES_AXIS,
      valueAxis: { ...NO_LABELS, minimum: 0, maximum: Math.ceil(Math.max(...ENDS.map((end, index) => timed.filter(({ hours }) => hours <= end && hours > (index === 0 ? -1 : (ENDS[index - 1] ?? 0))).length)) * 1.2) },
      secondaryAxis: { ...NO_LABELS, minimum: 0, maximum: 1.15 }, plot: PLOT.columns,
    }),
  };
}

const NONE: Share = { part: 0, whole: 0 };

function regions(outcome: MonthOutcome): ChartBeside {
  const { shares, settings } = outcome;
  const lines = [...dealersByRegion(outcome)].map(([name, own]) => ({ name, share: together(own.map(({ dealer }) => shares.get(dealer)?.[onTime.id] ?? NONE)) }));
  return rateBars({ subject: settings.language === 'zh' ? '各区域及时率' : 'On-time by region', shares: lines, target: settings.targetOnTime, settings });
}

function dealers({ submissions, shares, settings }: MonthOutcome): ChartBeside {
  const lines = submissions.rows.map(({ dealer, name }) => ({ name: `${cut(name || dealer)} ${dealer}`, share: shares.get(dealer)?.[onTime.id] ?? NONE }));
  return rateBars({ subject: settings.language === 'zh' ? '各经销商及时率' : 'On-time by dealer', shares: lines, target: settings.targetOnTime, settings });
}
