import { groupBy, sumOf } from '../../values/group';
import { column, list, required } from '../../schema/sheet';
import { count } from '../../schema/types-number';
import { share } from '../../schema/types-report';
import { choice, text } from '../../schema/types-text';
import { ranked } from '../../indicators/ranked';
import type { MonthOutcome } from '../../month/outcome';
import { COLOUR } from '../../sheets/look';
import { a1 } from '../../workbook/address';
import { type FaultDimension, type FaultRepair, faultRepairs, itemKey, itemOf } from './fault-repairs';
import { lastMonth } from './last-month';
import { report } from '../report';
import { badCounts, classFormats, countChanges } from '../signal-column';

const dimension = choice({
  stage: { zh: '产品阶段', en: 'Stage' },
  model: { zh: '产品型号', en: 'Model' },
  category: { zh: '故障类别', en: 'Fault category' },
  cause: { zh: '故障原因', en: 'Cause' },
  chargeCause: { zh: '收费原因', en: 'Charge cause' },
  region: { zh: '区域', en: 'Region' },
  dealer: { zh: '经销商', en: 'Dealer' },
});

/** 故障剖面: the same repairs counted by stage, model, category, cause, region and dealer, against last month (F1). */
const faultCuts = list('faultCuts', '故障剖面', 'Fault cuts', {
  dimension: required('剖面', 'Cut by', dimension, { width: 14 }),
  item: required('项目', 'Item', text, { width: 34 }),
  count: column('数量', 'Count', count),
  share: column('占比', 'Share', share),
  cumulative: column('累计占比', 'Cumulative share', share, { width: 12 }),
  class: column('分类', 'Class', text, { width: 8 }),
  repeats: column('重复维修', 'Repeats', count),
  charged: column('收费维修', 'Charged', count),
  last: column('上月', 'Last month', count),
  change: column('变化', 'Change', count),
});

/** Causes are written freely: the most frequent by name, the others together. */
const MOST_CAUSES = 20;

/** Two or three items that nobody chooses between: 80/20 says nothing of them. */
const WITHOUT_CLASS: ReadonlySet<FaultDimension> = new Set(['stage', 'chargeCause']);

/** The sheet 故障剖面. */
export const faultCutsReport = report({
  sheet: faultCuts,
  group: 'summaries',
  freezeAfter: 'item',
  empty: { zh: '本月没有维修', en: 'No repairs this month' },
  subtitle: () => ({
    zh: '同一批维修按七个剖面各数一遍，可在「剖面」列筛选；上月空白为没有上月数字',
    en: 'The same repairs counted in seven ways: filter on Cut by; last month blank: not known',
  }),
  rows: cutRows,
  draw: (area) => ({
    conditionalFormats: [
      classFormats(area, 'class'),
      countChanges(area, 'change'),
      badCounts(area, 'repeats'),
      // A darker rule where another cut begins.
      {
        kind: 'formula',
        ranges: [area.range('dimension', 'change')],
        formula: `${area.cell('dimension')}<>$${a1(area.first - 1, area.column('dimension'))}`,
        style: { border: { top: { weight: 'thin', colour: COLOUR.axis } } },
      },
    ],
  }),
});

function cutRows(outcome: MonthOutcome) {
  const repairs = faultRepairs(outcome);
  const before = lastMonth(outcome);
  const { language } = outcome.settings;
  return (Object.keys(dimension.choices) as FaultDimension[]).flatMap((of) => {
    const groups = [...groupBy(repairs, (repair) => itemKey(itemOf(repair, of), of)).values()].map((own) => ({
      own,
      item: own[0] ? itemOf(own[0], of) : '',
      count: own.length,
    }));
    const rows = ranked(groups, ({ item }) => item);
    const kept = of === 'cause' && rows.length > MOST_CAUSES ? rows.slice(0, MOST_CAUSES - 1) : rows;
    const rest = rows.slice(kept.length);
    const lines = kept.map(({ own, item, class: abc, ...figures }) => ({
      dimension: of,
      item: nameOf(item, of, outcome),
      ...figures,
      ...(!WITHOUT_CLASS.has(of) && { class: abc }),
      ...counted(own),
      ...compared(own.length, before(of, item, own[0]?.stage)),
    }));
    if (rest.length === 0) return lines;
    const others = rest.flatMap(({ own }) => own);
    return [
      ...lines,
      {
        dimension: of,
        item: { zh: `其余 ${rest.length} 种原因`, en: `${rest.length} other causes` }[language],
        count: others.length,
        share: others.length / repairs.length,
        cumulative: 1,
        class: 'C',
        ...counted(others),
      },
    ];
  });
}

/** What an item of a cut is called. */
export const nameOf = (item: string, of: FaultDimension, { dealers }: MonthOutcome): string =>
  of === 'dealer' ? [item, dealers.get(item)?.name].filter((part) => part).join(' ') : item;

const counted = (own: readonly FaultRepair[]) => ({
  repeats: sumOf(own, ({ isRepeat }) => (isRepeat ? 1 : 0)),
  charged: sumOf(own, ({ isCharged }) => (isCharged ? 1 : 0)),
});
const compared = (now: number, last: number | undefined) => (last === undefined ? {} : { last, change: now - last });
