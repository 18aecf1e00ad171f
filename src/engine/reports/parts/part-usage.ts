import { groupBy, sumOf } from '../../values/group';
import { column, list, required } from '../../schema/sheet';
import { count } from '../../schema/types-number';
import { share } from '../../schema/types-report';
import { code, text } from '../../schema/types-text';
import { ranked } from '../../indicators/ranked';
import type { MonthOutcome } from '../../month/outcome';
import { paretoBeside } from '../charts/pareto-beside';
import { type UsedPart, lastMonthsParts, usedParts } from '../faults/used-parts';
import { type Drawn, reportOfLines } from '../report';
import { classFormats, countChanges } from '../signal-column';

/** 配件用量: parts used on repairs, the most first, with their share and supplier (F4, I2). */
const partUsage = list('partUsage', '配件用量', 'Part usage', {
  part: required('配件编码', 'Part no.', code),
  name: column('配件名称', 'Part name', text, { width: 18 }),
  supplier: column('供应商', 'Supplier', text, { width: 16 }),
  count: column('数量', 'Quantity', count),
  share: column('占比', 'Share', share),
  cumulative: column('累计占比', 'Cumulative share', share, { width: 12 }),
  class: column('分类', 'Class', text, { width: 8 }),
  free: column('免费数量', 'Free', count),
  charged: column('收费数量', 'Charged', count),
  repairs: column('涉及维修', 'Repairs', count),
  dealers: column('经销商数', 'Dealers', count),
  last: column('上月', 'Last month', count),
  change: column('变化', 'Change', count),
});

/** The sheet 配件用量. */
export const partUsageReport = reportOfLines({
  sheet: partUsage,
  group: 'summaries',
  freezeAfter: 'name',
  empty: { zh: '本月维修没有用料', en: 'No parts were used on repairs' },
  subtitle: ({ earlier }) => ({
    zh: `用料台账计入行，数量从多到少；免费、收费按判定收费；上月数字${earlier.length > 0 ? '取自上月月报' : '需月结时带入上月月报'}`,
    en: `Counted lines of parts used, the most first; free or charged as judged; last month ${earlier.length > 0 ? 'from its report' : 'needs its report when closing'}`,
  }),
  lines: usageRows,
  row: (row) => row,
  totals: { part: 'label', count: 'sum', free: 'sum', charged: 'sum' },
  draw: (area, { settings: { language } }, rows): Drawn => ({
    ...paretoBeside(
      {
        counts: rows.map(({ part, name, count: quantity }) => ({ name: name === '' ? part : name, count: quantity })),
        sheet: area.sheetName,
        columns: area.column('change') + 1,
        width: 8,
        name: { zh: '配件用量', en: 'Part usage' },
        unit: { zh: '件', en: 'pieces' },
        altText: { zh: '柱形图：各配件用量，折线为累计占比', en: 'Columns: parts used; line: cumulative share' },
      },
      language,
    ),
    conditionalFormats: [classFormats(area, 'class'), countChanges(area, 'change')],
  }),
});

function usageRows(outcome: MonthOutcome) {
  const last = lastMonthsParts(outcome);
  const sum = (lines: readonly UsedPart[]) => sumOf(lines, ({ quantity }) => quantity);
  return ranked(
    [...groupBy(usedParts(outcome), ({ part }) => part)].map(([part, lines]) => {
      const before = last && (last.get(part) ?? 0);
      return {
        part,
        name: outcome.prices.nameOf(part),
        supplier: lines[0]?.supplier ?? '',
        count: sum(lines),
        free: sum(lines.filter((line) => !line.isCharged)),
        charged: sum(lines.filter((line) => line.isCharged)),
        repairs: new Set(lines.map(({ job }) => job)).size,
        dealers: new Set(lines.map(({ dealer }) => dealer)).size,
        ...(before !== undefined && { last: before, change: sum(lines) - before }),
      };
    }),
    (row) => row.part,
  );
}
