import { type Words, sayIn } from '../../values/language';
import { onTime } from '../../indicators/on-time';
import { type Share, together } from '../../indicators/shares';
import type { TimelinessResult } from '../../timeliness/timeliness';
import type { ChartPlan, RangeReference } from '../../plan/plan';
import type { MonthOutcome } from '../../month/outcome';
import { COLOUR, FORMAT, LABEL_FORMAT } from '../../sheets/look';
import { CHART_TEXT, type ChartPlace, NAMES_AXIS, NO_LABELS, type NamedRange, PLOT, barSeries } from '../charts/chart-parts';
import type { ChartBeside } from '../charts-beside';
import { TEXT_FORMAT, numberText } from '../../sheets/number-text';
import { cut } from '../../sheets/text-width';
import { rateBars } from '../rate-bars';
import { dealersByRegion } from '../dealers/regions';
import { oncePerDealer } from '../../ledgers/submission';

/** The benchmark of a flash repair, in hours (G). */
export const FLASH_HOURS = 12;

/** What stands beside 时效考核: how long repairs take, the regions, the dealers. */
export const timelinessCharts = (outcome: MonthOutcome): readonly ChartBeside[] => [
  distribution(outcome),
  regions(outcome),
  dealers(outcome),
];

/** Ends of the classes in hours. */
const ENDS = [4, 8, FLASH_HOURS, 24, 48, Infinity] as const;
const RESULTS = ['within24', 'within48', 'late'] as const satisfies readonly TimelinessResult[];
const FLASH_TARGET = 0.5;

function distribution({ ledgers, decisions, headOffice, settings: { language } }: MonthOutcome): ChartBeside {
  const say = sayIn(language);
  const timed = ledgers.repairs.flatMap((row): readonly TimedRepair[] => {
    const { hours, result } = (row.counts && decisions.get(row)?.timeliness) || {};
    return hours === undefined ? [] : [{ hours, result }];
  });
  const classes = ENDS.map((end, index) => ({
    name: className(index),
    own: timed.filter(({ hours }) => hours <= end && (index === 0 || hours > (ENDS[index - 1] ?? 0))),
  }));
  const upTo = (end: number) => timed.filter(({ hours }) => hours <= end).length / Math.max(timed.length, 1);
  const flash = headOffice.standards.find(({ values: { limit, unit } }) => limit === FLASH_HOURS && unit === 'hours')?.values.target;
  const target = flash === undefined ? FLASH_TARGET : Number(flash);
  const subject = say({ zh: '用时分布', en: 'Hours taken' });
  const percent = (value: number) => numberText(value, TEXT_FORMAT.rate);
  const benchmark = `${say({ zh: `${FLASH_HOURS} 小时基准`, en: `${FLASH_HOURS} h benchmark` })} ${numberText(target, TEXT_FORMAT.share)}`;
  return {
    subject,
    title: say({
      zh: `${subject}：${FLASH_HOURS} 小时内 ${percent(upTo(FLASH_HOURS))}，24 小时内 ${percent(upTo(24))}`,
      en: `${subject}: ${percent(upTo(FLASH_HOURS))} within ${FLASH_HOURS} h, ${percent(upTo(24))} within 24 h`,
    }),
    aside: say({ zh: '件；折线为累计占比', en: 'repairs; line: cumulative share' }),
    headers: [...[HOURS, WITHIN_24, WITHIN_48, LATE, CUMULATIVE].map(say), benchmark],
    formats: [undefined, FORMAT.quantity, FORMAT.quantity, FORMAT.quantity, FORMAT.rate, FORMAT.rate],
    rows:
      timed.length === 0
        ? []
        : classes.map(({ name, own }, index) => [
            name,
            ...RESULTS.map((result) => own.filter((one) => one.result === result).length || null),
            upTo(ENDS[index] ?? Infinity),
            target,
          ]),
    chart: (place, names, data) =>
      hoursColumns({ name: subject, altText: say(ALT_TEXT), ...place }, names, data, Math.max(...classes.map(({ own }) => own.length))),
  };
}

interface TimedRepair {
  readonly hours: number;
  readonly result: TimelinessResult | undefined;
}

const HOURS: Words = { zh: '用时', en: 'Hours' };
const WITHIN_24: Words = { zh: '24小时内', en: 'Within 24 h' };
const WITHIN_48: Words = { zh: '48小时内', en: 'Within 48 h' };
const LATE: Words = { zh: '超时', en: 'Late' };
const CUMULATIVE: Words = { zh: '累计占比', en: 'Cumulative share' };
const ALT_TEXT: Words = {
  zh: '柱形图：按用时分段的完成维修数，折线为累计占比，虚线为 12 小时基准',
  en: 'Columns: finished repairs by hours taken; line: cumulative share; dashed: the 12 h benchmark',
};

function className(index: number): string {
  const [start, end] = [ENDS[index - 1] ?? 0, ENDS[index]];
  return `${end === Infinity ? `>${start}` : `${start}–${end}`} h`;
}

/** Columns by result, the cumulative share and the benchmark as lines on an axis of their own. */
function hoursColumns(place: ChartPlace, names: RangeReference, data: (index: number) => NamedRange, tallest: number): ChartPlan {
  const line = { asLine: true, secondary: true } as const;
  return {
    ...place,
    ...CHART_TEXT,
    type: 'column',
    stacked: true,
    gap: 40,
    categories: names,
    series: [
      ...[COLOUR.blue, COLOUR.blue3, COLOUR.copper].map((colour, index) =>
        barSeries({ data: data(index + 1), colour, labels: LABEL_FORMAT.count }),
      ),
      {
        ...data(4),
        ...line,
        colour: COLOUR.copperText,
        lineWidth: 2,
        marker: { size: 5, fill: COLOUR.white, line: COLOUR.copperText },
        labels: { position: 'above', format: LABEL_FORMAT.share, colour: COLOUR.copperText },
      },
      { ...data(5), ...line, colour: COLOUR.slate, lineWidth: 1.25, dash: true },
    ],
    legend: 'top',
    categoryAxis: NAMES_AXIS,
    valueAxis: { ...NO_LABELS, minimum: 0, maximum: Math.ceil(tallest * 1.2) },
    secondaryAxis: { ...NO_LABELS, minimum: 0, maximum: 1.15 },
    plot: PLOT.columns,
  };
}

const NONE: Share = { part: 0, whole: 0 };

function regions(outcome: MonthOutcome): ChartBeside {
  const { shares, settings } = outcome;
  const lines = [...dealersByRegion(outcome)].map(([name, own]) => ({
    name,
    share: together(own.map(({ dealer }) => shares.get(dealer)?.[onTime.id] ?? NONE)),
  }));
  return rateBars({
    subject: { zh: '各区域及时率', en: 'On-time by region' }[settings.language],
    shares: lines,
    target: settings.targetOnTime,
    settings,
  });
}

function dealers({ submissions, shares, settings }: MonthOutcome): ChartBeside {
  const lines = oncePerDealer(submissions.rows).map(({ dealer, name }) => ({
    name: `${cut(name || dealer)} ${dealer}`,
    share: shares.get(dealer)?.[onTime.id] ?? NONE,
  }));
  return rateBars({
    subject: { zh: '各经销商及时率', en: 'On-time by dealer' }[settings.language],
    shares: lines,
    target: settings.targetOnTime,
    settings,
  });
}
