import { column, list, required } from '../../schema/sheet';
import { count } from '../../schema/types-number';
import { share } from '../../schema/types-report';
import { code, text } from '../../schema/types-text';
import { groupBy, sumOf } from '../../values/group';
import { rateOf } from '../../indicators/shares';
import { oncePerDealer } from '../../ledgers/submission';
import { firstRowLinks } from '../first-row-links';
import type { MonthOutcome } from '../../month/outcome';
import { madeOnce } from '../made-once';
import { report } from '../report';
import { badCounts, rateFormats } from '../signal-column';

/** 维修汇总: repairs by dealer, by judged stage and timeliness. */
export const repairSummary = list('repairSummary', '维修汇总', 'Repair summary', {
  dealer: required('经销商编号', 'Dealer no.', code),
  name: column('经销商名称', 'Dealer name', text, { width: 26 }),
  region: column('区域', 'Region', text),
  repairs: column('维修数', 'Repairs', count),
  unpacking: column('开箱期', 'Unpacking', count),
  inWarranty: column('保修期内', 'In warranty', count, { width: 10 }),
  outOfWarranty: column('保修期外', 'Out of warranty', count, { width: 10 }),
  charged: column('收费维修', 'Charged', count),
  within24: column('24小时内', 'Within 24 h', count),
  within48: column('48小时内', 'Within 48 h', count),
  late: column('超时', 'Late', count),
  undecided: column('无法判定', 'Undecided', count),
  open: column('未完成', 'Open', count),
  onTime: column('及时率', 'On-time', share),
  repeats: column('重复维修', 'Repeats', count),
  firstFix: column('一次修复率', 'First-time fix', share, { width: 11 }),
});

/** The sheet 维修汇总. */
export const repairSummaryReport = report({
  sheet: repairSummary,
  group: 'summaries',
  slicer: 'region',
  freezeAfter: 'name',
  key: ['dealer'],
  subtitle: ({ settings }) => ({
    zh: `按判定阶段计；时限 ${settings.repairHours} 小时，有特殊情况说明的 ${settings.specialRepairHours} 小时；没有购买日期的不归入任何阶段`,
    en: `By judged stage; limit ${settings.repairHours} h, with a special case ${settings.specialRepairHours} h; without a date of purchase in no stage`,
  }),
  rows: madeOnce(({ submissions: { rows }, ledgers, decisions, shares }: MonthOutcome) => {
    const byDealer = groupBy(
      ledgers.repairs.filter((row) => row.counts),
      (row) => row.dealer,
    );
    return oncePerDealer(rows)
      .filter((row) => row.dealer !== '' || byDealer.has(''))
      .map(({ dealer, name, region }) => {
        const own = (byDealer.get(dealer) ?? []).map((row) => decisions.get(row));
        const of = (fits: (decision: NonNullable<(typeof own)[number]>) => boolean) =>
          sumOf(own, (decision) => (decision && fits(decision) ? 1 : 0));
        const rate = (id: string) => {
          const share = shares.get(dealer)?.[id];
          return share && rateOf(share);
        };
        const [onTime, firstFix] = [rate('onTime'), rate('firstFix')];
        return {
          dealer,
          name,
          region,
          repairs: own.length,
          unpacking: of(({ stage }) => stage.stage === 'unpacking'),
          inWarranty: of(({ stage }) => stage.stage === 'inWarranty'),
          outOfWarranty: of(({ stage }) => stage.stage === 'outOfWarranty'),
          charged: of(({ charge }) => charge.charged),
          within24: of(({ timeliness }) => timeliness.result === 'within24'),
          within48: of(({ timeliness }) => timeliness.result === 'within48'),
          late: of(({ timeliness }) => timeliness.result === 'late'),
          undecided: of(({ timeliness }) => timeliness.result === 'undecided'),
          open: of(({ timeliness }) => timeliness.result === 'open'),
          ...(onTime !== undefined && { onTime }),
          repeats: of(({ repeatOf }) => repeatOf !== undefined),
          ...(firstFix !== undefined && { firstFix }),
        };
      });
  }),
  wrap: ['name'],
  totals: {
    dealer: 'label',
    repairs: 'sum',
    unpacking: 'sum',
    inWarranty: 'sum',
    outOfWarranty: 'sum',
    charged: 'sum',
    within24: 'sum',
    within48: 'sum',
    late: 'sum',
    undecided: 'sum',
    open: 'sum',
    repeats: 'sum',
    onTime: {
      share: [
        ['within24', 'within48'],
        ['within24', 'within48', 'late'],
      ],
    },
    firstFix: { mean: { by: 'repairs', less: 'open' } },
  },
  formulas: (outcome, links) => {
    const link = firstRowLinks(outcome, links, 'repairs');
    return { dealer: ({ dealer }) => link(dealer) };
  },
  draw: (area, { settings: { targetOnTime, nearGap } }) => ({
    conditionalFormats: [...rateFormats(area, 'onTime', targetOnTime, nearGap), badCounts(area, 'late')],
  }),
});
