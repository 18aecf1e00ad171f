import { groupBy, sumOf } from '../../values/group';
import { ratio } from '../../values/money';
import { median } from '../../values/spread';
import { column, list, required } from '../../schema/sheet';
import { count } from '../../schema/types-number';
import { mean, share } from '../../schema/types-report';
import { code, text } from '../../schema/types-text';
import { rateOf, signalOf } from '../../indicators/shares';
import type { TimelinessResult } from '../../timeliness/timeliness';
import { chartsBeside } from '../charts-beside';
import { firstRowLinks } from '../first-row-links';
import { report } from '../report';
import { badCounts, rateFormats, signalChoice, signalFormats } from '../signal-column';
import { FLASH_HOURS, timelinessCharts } from './timeliness-charts';

/** 时效考核: how quickly each dealer repairs (A1, G). */
const timelinessReview = list('timelinessReview', '时效考核', 'Timeliness review', {
  dealer: required('经销商编号', 'Dealer no.', code),
  name: column('经销商名称', 'Dealer name', text, { width: 26 }),
  region: column('区域', 'Region', text),
  repairs: column('维修数', 'Repairs', count),
  within24: column('24小时内', 'Within 24 h', count),
  within48: column('48小时内', 'Within 48 h', count),
  late: column('超时', 'Late', count),
  undecided: column('无法判定', 'Undecided', count),
  open: column('未完成', 'Open', count),
  onTime: column('及时率', 'On-time', share),
  result: column('结果', 'Result', signalChoice, { width: 12 }),
  flash: column('12小时内', 'Within 12 h', count),
  flashRate: column('12小时占比', 'Share within 12 h', share, { width: 12 }),
  hours: column('平均用时', 'Mean hours', mean, { width: 11 }),
  median: column('中位用时', 'Median hours', mean, { width: 11 }),
});

/** The sheet 时效考核. */
export const timelinessReviewReport = report({
  sheet: timelinessReview,
  group: 'summaries',
  freezeAfter: 'name',
  key: ['dealer'],
  wrap: ['name'],
  empty: { zh: '本月没有维修', en: 'No repairs this month' },
  subtitle: ({ settings }) => ({
    zh: `叫修到完成：${settings.repairHours} 小时内，有特殊情况说明的 ${settings.specialRepairHours} 小时内；基准为 ${FLASH_HOURS} 小时；用时只算两个时间都齐全的`,
    en: `From call to finish: within ${settings.repairHours} h, with a special case ${settings.specialRepairHours} h; benchmark ${FLASH_HOURS} h; hours only where both times are known`,
  }),
  rows: (outcome) => {
    const { submissions, ledgers, decisions, shares, settings } = outcome;
    const master = new Map(submissions.rows.map((row) => [row.dealer, row]));
    const byDealer = groupBy(
      ledgers.repairs.filter((row) => row.counts),
      (row) => row.dealer,
    );
    return [...byDealer]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([dealer, own]) => {
        const of = (result: TimelinessResult) => sumOf(own, (row) => (decisions.get(row)?.timeliness.result === result ? 1 : 0));
        const taken = own.flatMap((row) => decisions.get(row)?.timeliness.hours ?? []).sort((a, b) => a - b);
        const flash = taken.filter((hours) => hours <= FLASH_HOURS).length;
        const { onTime } = shares.get(dealer) ?? {};
        const rate = onTime && rateOf(onTime);
        return {
          dealer,
          name: master.get(dealer)?.name ?? '',
          region: master.get(dealer)?.region ?? '',
          repairs: own.length,
          within24: of('within24'),
          within48: of('within48'),
          late: of('late'),
          undecided: of('undecided'),
          open: of('open'),
          ...(rate !== undefined && { onTime: rate }),
          result: signalOf(rate, settings.targetOnTime, settings.nearGap),
          flash,
          ...(taken.length > 0 && {
            flashRate: flash / taken.length,
            hours: ratio(Math.round(sumOf(taken, (one) => one * 100)) / 100, taken.length, 2) ?? 0,
            median: Math.round(median(taken) * 100) / 100,
          }),
        };
      });
  },
  totals: {
    dealer: 'label',
    repairs: 'sum',
    within24: 'sum',
    within48: 'sum',
    late: 'sum',
    undecided: 'sum',
    open: 'sum',
    flash: 'sum',
    onTime: {
      share: [
        ['within24', 'within48'],
        ['within24', 'within48', 'late'],
      ],
    },
  },
  formulas: (outcome, links) => {
    const link = firstRowLinks(outcome, links, 'repairs');
    return { dealer: ({ dealer }) => link(dealer) };
  },
  draw: (area, outcome) => ({
    ...chartsBeside(area, timelinessReview.columns, outcome.settings.language, timelinessCharts(outcome)),
    conditionalFormats: [
      ...signalFormats(area, 'result', outcome.settings.language),
      ...rateFormats(area, 'onTime', outcome.settings.targetOnTime, outcome.settings.nearGap),
      badCounts(area, 'late'),
    ],
  }),
});
