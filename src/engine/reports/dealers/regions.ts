import { by, groupBy, sumOf } from '../../values/group';
import { sumMoney } from '../../values/money';
import { column, list, required } from '../../schema/sheet';
import { count, money } from '../../schema/types-number';
import { mean, share } from '../../schema/types-report';
import { text } from '../../schema/types-text';
import { type Share, rateOf, together } from '../../indicators/shares';
import { scoresOf } from '../../indicators/score';
import { isReported, oncePerDealer } from '../../ledgers/submission';
import type { MonthOutcome } from '../../month/outcome';
import { chartsBeside } from '../charts-beside';
import { rateBars } from '../rate-bars';
import { report } from '../report';
import { badCounts, rateFormats } from '../signal-column';
import { regionName } from '../../records/region-name';

/** 区域对比: the regions side by side (I1). */
const regions = list('regions', '区域对比', 'Regions', {
  region: required('区域', 'Region', text, { width: 14 }),
  dealers: column('经销商数', 'Dealers', count, { width: 10 }),
  received: column('已上报', 'Received', count),
  repairs: column('维修数', 'Repairs', count),
  installations: column('安装数', 'Installations', count, { width: 11 }),
  late: column('超时', 'Late', count),
  onTime: column('及时率', 'On-time', share),
  firstFix: column('一次修复率', 'First-time fix', share, { width: 11 }),
  returned: column('退回率', 'Returns', share),
  satisfied: column('满意率', 'Satisfied', share),
  clean: column('单证准确率', 'Clean records', share, { width: 11 }),
  visitCoverage: column('回访覆盖率', 'Visit coverage', share, { width: 11 }),
  overdue: column('盘亏', 'Overdue', count),
  revenue: column('收入合计', 'Revenue', money),
  score: column('平均得分', 'Mean score', mean, { width: 10 }),
});

const RATES = ['onTime', 'firstFix', 'returned', 'satisfied', 'clean', 'visitCoverage'] as const;

/** A rate of several dealers taken together. */
const shareOf = (shares: MonthOutcome['shares'], dealers: readonly { readonly dealer: string }[], id: string): Share =>
  together(dealers.map(({ dealer }) => shares.get(dealer)?.[id] ?? { part: 0, whole: 0 }));

const DRAWN = [
  ['onTime', 'targetOnTime'],
  ['satisfied', 'targetSatisfied'],
  ['returned', 'targetReturned'],
] as const;

/** The regions by each of the main rates. */
const charts = (outcome: MonthOutcome) =>
  DRAWN.map(([id, target]) =>
    rateBars({
      subject: regions.columns[id].title[outcome.settings.language],
      target: outcome.settings[target],
      settings: outcome.settings,
      shares: [...dealersByRegion(outcome)].map(([name, own]) => ({ name, share: shareOf(outcome.shares, own, id) })),
    }),
  );

/** The dealers of each region, by its name; those without one are put together. */
export const dealersByRegion = ({
  submissions,
  settings,
}: MonthOutcome): ReadonlyMap<string, readonly MonthOutcome['submissions']['rows'][number][]> =>
  groupBy(
    [...oncePerDealer(submissions.rows)].sort(
      by(
        ({ region }) => region,
        ({ dealer }) => dealer,
      ),
    ),
    ({ region }) => regionName(region, settings.language),
  );

/** The sheet 区域对比. */
export const regionsReport = report({
  sheet: regions,
  group: 'summaries',
  freezeAfter: 'region',
  key: ['region'],
  empty: { zh: '没有经销商', en: 'No dealers' },
  subtitle: () => ({
    zh: '比率按该区域全部经销商合并计算；平均得分为经销商得分的平均',
    en: 'Rates are those of all dealers of the region taken together; the mean score is that of its dealers',
  }),
  rows: (outcome) => {
    const { ledgers, reconciliation, decisions, shares, settings } = outcome;
    const repairsOf = groupBy(
      ledgers.repairs.filter((row) => row.counts),
      (row) => row.dealer,
    );
    const installedBy = groupBy(
      ledgers.installations.filter((row) => row.counts),
      (row) => row.dealer,
    );
    const countOf = groupBy(reconciliation.count, (row) => row.dealer);
    const chargesOf = groupBy(reconciliation.charges, (row) => row.dealer);
    const receivedIn = groupBy(outcome.submissions.rows.filter(isReported), ({ region }) => regionName(region, settings.language));
    const points = new Map(scoresOf(outcome, shares).map((score) => [score.dealer.dealer, score.points]));
    return [...dealersByRegion(outcome)].map(([region, rows]) => {
      const dealers = rows.map(({ dealer }) => dealer);
      const of = <T>(grouped: ReadonlyMap<string, readonly T[]>): readonly T[] => dealers.flatMap((dealer) => grouped.get(dealer) ?? []);
      const repairs = of(repairsOf);
      const rates = RATES.flatMap((id) => {
        const rate = rateOf(shareOf(shares, rows, id));
        return rate === undefined ? [] : [[id, rate] as const];
      });
      const scores = dealers.flatMap((dealer) => points.get(dealer) ?? []);
      return {
        region,
        dealers: rows.filter(({ active }) => active).length,
        received: receivedIn.get(region)?.length ?? 0,
        repairs: repairs.length,
        installations: of(installedBy).length,
        late: sumOf(repairs, (row) => (decisions.get(row)?.timeliness.result === 'late' ? 1 : 0)),
        ...(Object.fromEntries(rates) as { readonly [Id in (typeof RATES)[number]]?: number }),
        overdue: sumOf(of(countOf), (row) => row.overdue),
        revenue: sumMoney(of(chargesOf).map(({ amount }) => amount)),
        ...(scores.length > 0 && { score: sumOf(scores, (one) => one) / scores.length }),
      };
    });
  },
  totals: {
    region: 'label',
    dealers: 'sum',
    received: 'sum',
    repairs: 'sum',
    installations: 'sum',
    late: 'sum',
    overdue: 'sum',
    revenue: 'sum',
  },
  draw: (area, outcome) => {
    const { language, nearGap, targetOnTime, targetFirstFix, targetReturned, targetSatisfied, targetClean } = outcome.settings;
    return {
      ...chartsBeside(area, regions.columns, language, charts(outcome)),
      conditionalFormats: [
        ...rateFormats(area, 'onTime', targetOnTime, nearGap),
        ...rateFormats(area, 'firstFix', targetFirstFix, nearGap),
        ...rateFormats(area, 'returned', targetReturned, nearGap),
        ...rateFormats(area, 'satisfied', targetSatisfied, nearGap),
        ...rateFormats(area, 'clean', targetClean, nearGap),
        badCounts(area, 'late'),
      ],
    };
  },
});
