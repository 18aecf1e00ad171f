import { groupBy, sumOf } from '../values/group';
import { earlierRows } from '../ledgers/earlier-month';
import { ranked } from '../indicators/ranked';
import { paretoBeside } from '../reports/charts/pareto-beside';
import { faultRows, faults } from '../reports/faults/faults';
import { faultsPareto } from '../reports/faults/faults-pareto';
import { reportOn } from '../reports/report';
import { column, list, required } from '../schema/sheet';
import { count } from '../schema/types-number';
import { share } from '../schema/types-report';
import { code, text } from '../schema/types-text';
import type { PeriodOutcome } from './period-outcome';

const rowsOf = ({ reports, settings }: PeriodOutcome) => faultRows({ ledgers: { repairs: earlierRows(reports, 'repairs') }, settings });

/** Which months' ledgers stand behind a list. */
const months = ({ reports }: PeriodOutcome, between: string): string => reports.map(({ month }) => month).join(between) || '–';

/** The sheet 故障分析 over the reports of a period. */
export const periodFaultsReport = reportOn<PeriodOutcome>()({
  sheet: faults,
  group: 'summaries',
  freezeAfter: 'category',
  empty: { zh: '没有给出这段时间的月报', en: 'No report of these months was given' },
  subtitle: (outcome) => ({
    zh: `依据 ${months(outcome, '、')} 的维修台账；分类：累计占比 80% 以内为 A，95% 以内为 B，其余为 C`,
    en: `From the repair ledgers of ${months(outcome, ', ')}; A up to 80 % of the total, B up to 95 %, C the rest`,
  }),
  rows: rowsOf,
  totals: { model: 'label', count: 'sum' },
  draw: ({ sheetName }, outcome) => faultsPareto(rowsOf(outcome), sheetName, outcome.settings.language),
});

/** 配件用量 over a period. */
const parts = list('periodParts', '配件用量', 'Part usage', {
  part: required('配件编码', 'Part no.', code),
  name: column('配件名称', 'Part name', text, { width: 20 }),
  count: column('数量', 'Quantity', count),
  share: column('占比', 'Share', share),
  cumulative: column('累计占比', 'Cumulative share', share, { width: 12 }),
  class: column('分类', 'Class', text, { width: 8 }),
});

/** The parts used on repairs, the most first. */
const partRows = ({ reports }: PeriodOutcome) =>
  ranked(
    [
      ...groupBy(
        earlierRows(reports, 'partsUsed').filter(({ values }) => values.part !== undefined),
        ({ values }) => values.part ?? '',
      ),
    ].map(([part, lines]) => ({
      part,
      name: lines.find(({ values }) => values.partName !== undefined)?.values.partName ?? '',
      count: sumOf(lines, ({ values }) => values.quantity ?? 0),
    })),
    ({ part }) => part,
  );

/** The sheet 配件用量 over the reports of a period. */
export const periodPartsReport = reportOn<PeriodOutcome>()({
  sheet: parts,
  group: 'summaries',
  freezeAfter: 'name',
  empty: { zh: '没有给出这段时间的月报，或维修没有用料', en: 'No report of these months was given, or no parts were used' },
  subtitle: (outcome) => ({
    zh: `依据 ${months(outcome, '、')} 的用料台账，数量从多到少`,
    en: `From the ledgers of parts used of ${months(outcome, ', ')}, the most first`,
  }),
  rows: partRows,
  totals: { part: 'label', count: 'sum' },
  draw: (area, outcome) =>
    paretoBeside(
      {
        counts: partRows(outcome).map(({ part, name, count: quantity }) => ({ name: name || part, count: quantity })),
        sheet: area.sheetName,
        columns: 6,
        name: { zh: '配件用量', en: 'Part usage' },
        unit: { zh: '件', en: 'pieces' },
        altText: { zh: '柱形图：各配件用量，折线为累计占比', en: 'Columns: parts used; line: cumulative share' },
      },
      outcome.settings.language,
    ),
});
