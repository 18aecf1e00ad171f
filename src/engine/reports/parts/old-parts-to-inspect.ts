import { by, groupBy, sumOf } from '../../values/group';
import { column, list, required } from '../../schema/sheet';
import { count } from '../../schema/types-number';
import { code, text } from '../../schema/types-text';
import { COLOUR } from '../../sheets/look';
import { supplierOf, usedParts } from '../faults/used-parts';
import { report } from '../report';

const MOST_FAULTS = 3;

/** 旧件待检: old parts that the factory received and inspects, with their supplier and the faults that they were changed for (A4, F4). */
const oldPartsToInspect = list('oldPartsToInspect', '旧件待检', 'Old parts to inspect', {
  supplier: required('供应商', 'Supplier', text, { width: 18 }),
  part: required('配件编码', 'Part no.', code),
  name: column('配件名称', 'Part name', text, { width: 20 }),
  quantity: required('收到数量', 'Received', count),
  dealers: column('经销商数', 'Dealers', count),
  used: column('本月用料', 'Used this month', count, { width: 12 }),
  faults: column('本月故障', 'Faults this month', text, { width: 44 }),
  result: column('检验结论', 'Finding', text, { width: 22 }),
  note: column('检验备注', 'Note', text, { width: 26 }),
});

/** The sheet 旧件待检; the last two columns are the factory's own. */
export const oldPartsToInspectReport = report({
  sheet: oldPartsToInspect,
  group: 'parts',
  freezeAfter: 'part',
  key: ['supplier', 'part'],
  userFields: [{ field: 'result' }, { field: 'note' }],
  wrap: ['faults', 'result', 'note'],
  rowHeight: 30,
  empty: { zh: '本月没有收到旧件', en: 'No old part was received this month' },
  subtitle: () => ({
    zh: '收料地点本月收到的旧件，含盘盈；故障取自退件经销商本月用到该配件的维修，最多三类；结论与备注由检验人填写',
    en: 'Old parts received this month, surplus included; faults of the month’s repairs with the part at the dealers that sent it back, three at most; finding and note are the inspector’s',
  }),
  rows: (outcome) => {
    const received = outcome.reconciliation.allocations.filter(({ type }) => type === 'oldPart');
    const used = groupBy(usedParts(outcome), ({ part }) => part);
    return [...groupBy(received, ({ part }) => part)]
      .map(([part, own]) => {
        const dealers = new Set(own.map(({ dealer }) => dealer));
        const lines = (used.get(part) ?? []).filter(({ dealer }) => dealers.has(dealer));
        return {
          supplier: supplierOf(part, outcome),
          part,
          name: outcome.prices.nameOf(part),
          quantity: sumOf(own, ({ quantity }) => quantity),
          dealers: dealers.size,
          used: sumOf(lines, ({ quantity }) => quantity),
          faults: faultsOf(lines),
        };
      })
      .sort(
        by(
          (row) => row.supplier,
          (row) => -row.quantity,
          (row) => row.part,
        ),
      );
  },
  totals: { supplier: 'label', quantity: 'sum' },
  draw: (area) => ({
    conditionalFormats: [
      {
        kind: 'formula',
        ranges: [area.range('result', 'note')],
        formula: `AND(${area.cell('result')}="",${area.cell('part')}<>"")`,
        style: { fill: COLOUR.input },
      },
    ],
  }),
});

function faultsOf(lines: ReturnType<typeof usedParts>): string {
  const repairs = [
    ...groupBy(
      lines.filter(({ category }) => category !== ''),
      ({ category }) => category,
    ),
  ].map(([category, own]) => ({ category, cases: new Set(own.map(({ job }) => job)).size }));
  return repairs
    .sort(
      by(
        ({ cases }) => -cases,
        ({ category }) => category,
      ),
    )
    .slice(0, MOST_FAULTS)
    .map(({ category, cases }) => `${category} × ${cases}`)
    .join(' · ');
}
