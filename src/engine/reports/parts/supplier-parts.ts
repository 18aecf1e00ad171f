import { groupBy, sumOf } from '../../values/group';
import { column, list, required } from '../../schema/sheet';
import { count } from '../../schema/types-number';
import { share } from '../../schema/types-report';
import { text } from '../../schema/types-text';
import { ranked } from '../../indicators/ranked';
import { type UsedPart, usedParts } from '../faults/used-parts';
import { report } from '../report';
import { badCounts } from '../signal-column';

/** 供应商配件: whose parts were used on repairs, for which faults, and how often the unit came back (F4). */
const supplierParts = list('supplierParts', '供应商配件', 'Parts by supplier', {
  supplier: required('供应商', 'Supplier', text, { width: 20 }),
  parts: column('配件种数', 'Part numbers', count),
  count: column('数量', 'Quantity', count),
  share: column('占比', 'Share', share),
  cumulative: column('累计占比', 'Cumulative share', share, { width: 12 }),
  class: column('分类', 'Class', text, { width: 8 }),
  repairs: column('涉及维修', 'Repairs', count),
  repeats: column('其中重复维修', 'Of these repeats', count),
  dealers: column('经销商数', 'Dealers', count),
  topPart: column('用得最多的配件', 'Most used part', text, { width: 26 }),
  topFault: column('最多的故障', 'Most frequent fault', text, { width: 22 }),
});

/** The sheet 供应商配件. */
export const supplierPartsReport = report({
  sheet: supplierParts,
  group: 'summaries',
  freezeAfter: 'supplier',
  empty: { zh: '本月维修没有用料', en: 'No parts were used on repairs' },
  subtitle: () => ({
    zh: '供应商取自配件价格；一次维修用了几家的配件，各家都计',
    en: 'Suppliers by the price list; a repair with parts of several suppliers counts at each',
  }),
  rows: (outcome) =>
    ranked(
      [...groupBy(usedParts(outcome), ({ supplier }) => supplier)].map(([supplier, lines]) => {
        const [part, quantity] = most(
          lines,
          (line) => line.part,
          (line) => line.quantity,
        );
        const [fault, cases] = most(
          lines.filter(({ category }) => category !== ''),
          (line) => line.category,
          () => 1,
        );
        return {
          supplier,
          parts: new Set(lines.map((line) => line.part)).size,
          count: sumOf(lines, (line) => line.quantity),
          repairs: jobsOf(lines),
          repeats: jobsOf(lines.filter(({ isRepeat }) => isRepeat)),
          dealers: new Set(lines.map(({ dealer }) => dealer)).size,
          topPart: `${outcome.prices.nameOf(part) || part} × ${quantity}`,
          ...(fault !== '' && { topFault: `${fault} × ${cases}` }),
        };
      }),
      (row) => row.supplier,
    ),
  totals: { supplier: 'label', count: 'sum' },
  draw: (area) => ({
    conditionalFormats: [badCounts(area, 'repeats')],
  }),
});

const jobsOf = (lines: readonly UsedPart[]): number => new Set(lines.map(({ job }) => job)).size;

/** What has the largest sum, and that sum; ties by name. */
function most(
  lines: readonly UsedPart[],
  of: (line: UsedPart) => string,
  weight: (line: UsedPart) => number,
): readonly [name: string, sum: number] {
  const sums = [...groupBy(lines, of)].map(([name, own]) => [name, sumOf(own, weight)] as const);
  return sums.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0] ?? ['', 0];
}
