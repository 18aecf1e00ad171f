import { column, list, required } from '../../schema/sheet';
import { count, money } from '../../schema/types-number';
import { costPrice } from '../../schema/types-report';
import { code, text } from '../../schema/types-text';
import { type Money, yuan } from '../../values/money';
import type { ConditionalFormatPlan } from '../../plan/plan';
import type { CountRow } from '../../reconciliation/count';
import { COLOUR } from '../../sheets/look';
import { type TableArea, report } from '../report';

/** 借料盘点 (用户借料盘点表): what became of each dealer's parts; the identities of D10 hold within a row. */
export const borrowingCount = list('borrowingCount', '借料盘点', 'Borrowing count', {
  dealer: required('经销商编号', 'Dealer no.', code, { width: 12 }),
  name: column('经销商名称', 'Dealer name', text, { width: 24 }),
  part: required('配件编码', 'Part no.', code, { width: 11 }),
  partName: column('配件名称', 'Part name', text, { width: 17 }),
  opening: column('期初未退', 'Opening', count, { width: 10 }),
  lent: column('本期借料', 'Lent', count, { width: 10 }),
  borrowed: column('用户借料', 'Borrowed', count, { width: 10 }),
  counted: column('用户退料', 'Returned', count, { width: 10 }),
  matched: column('匹配退料', 'Matched', count, { width: 10 }),
  released: column('特批核销', 'Released', count, { width: 10 }),
  notDue: column('在借未到期', 'Not due', count, { width: 13 }),
  overdue: column('盘亏', 'Overdue', count, { width: 12 }),
  inTransit: column('其中在途', 'In transit', count, { width: 10 }),
  surplus: column('盘盈', 'Surplus', count, { width: 8 }),
  cost: column('成本价', 'Cost price', costPrice, { width: 10.5 }),
  amount: column('应收金额', 'Receivable', money, { width: 16 }),
});

const LARGE = 5;

/** The sheet 借料盘点 (look §6). */
export const borrowingCountReport = report({
  sheet: borrowingCount,
  group: 'parts',
  freezeAfter: 'partName',
  isOnePageWide: true,
  key: ['dealer', 'part'],
  rowHeight: 25,
  wrap: ['name', 'partName'],
  empty: { zh: '本月没有借料', en: 'No parts were lent' },
  subtitle: ({ settings, reconciliation: { count: rows, standIn } }) => {
    const balanced = rows.every((row) => row.opening + row.lent === row.matched + row.released + row.notDue + row.overdue);
    const source = {
      zh:
        [standIn.issues && '总部没有发料表，依据经销商借料', standIn.receipts && '总部没有收料表，依据经销商退料']
          .filter(Boolean)
          .join('；') || '依据总部发料、收料',
      en:
        [
          standIn.issues && 'no issues at head office: by dealers’ sheets',
          standIn.receipts && 'no receipts at head office: by dealers’ sheets',
        ]
          .filter(Boolean)
          .join('; ') || 'by head office’s issues and receipts',
    };
    return {
      zh: `收料地点 ${settings.returnPlace} · ${source.zh} · 期初 + 借料 = 匹配退料 + 特批核销 + 在借未到期 + 盘亏　${balanced ? '√ 平' : '◆ 不平'}`,
      en: `Return place ${settings.returnPlace} · ${source.en} · Opening + lent = matched + released + not due + overdue  ${balanced ? '√ balanced' : '◆ differs'}`,
    };
  },
  rows: ({ reconciliation, dealers, prices }) =>
    reconciliation.count.map(({ amount, cost, ...row }) => ({
      ...row,
      name: dealers.get(row.dealer)?.name ?? '',
      partName: prices.nameOf(row.part),
      ...(cost !== undefined && { cost }),
      amount,
    })),
  totals: {
    dealer: 'label',
    opening: 'sum',
    lent: 'sum',
    borrowed: 'sum',
    counted: 'sum',
    matched: 'sum',
    released: 'sum',
    notDue: 'sum',
    overdue: 'sum',
    inTransit: 'sum',
    surplus: 'sum',
    amount: 'sum',
  },
  groups: [
    { title: { zh: '借入', en: 'Borrowed' }, from: 'opening', to: 'borrowed', colour: COLOUR.blue },
    { title: { zh: '退回与核销', en: 'Returned and released' }, from: 'counted', to: 'released', colour: COLOUR.blue },
    { title: { zh: '月末结存', en: 'At the end' }, from: 'notDue', to: 'surplus', colour: COLOUR.copper },
    { title: { zh: '计收（元）', en: 'Charged (CNY)' }, from: 'cost', to: 'amount', colour: COLOUR.copper },
  ],
  draw: (area, { reconciliation: { count: rows } }) => {
    const charged = `(${area.cell('overdue')}-${area.cell('inTransit')})`;
    return {
      conditionalFormats: [
        ...underLastRow(area, [
          {
            ranges: [area.range('dealer', 'partName')],
            formula: `${charged}>=${LARGE}`,
            style: { font: { bold: true, colour: COLOUR.badText } },
          },
          { ranges: [area.range('overdue')], formula: `${charged}>0`, style: { font: { bold: true, colour: COLOUR.badText } } },
          {
            ranges: [area.range('inTransit')],
            formula: `${area.cell('inTransit')}>0`,
            style: { fill: COLOUR.nearPale, font: { colour: COLOUR.nearText } },
          },
          { ranges: [area.range('surplus')], formula: `${area.cell('surplus')}>0`, style: { font: { bold: true, colour: COLOUR.blue } } },
          { ranges: [area.range('amount')], formula: `${area.cell('amount')}>0`, style: { font: { bold: true } } },
          {
            ranges: [area.range('opening', 'surplus')],
            formula: `${area.cell('opening').replace('$', '')}=0`,
            style: { font: { colour: COLOUR.faint } },
          },
          { ranges: [area.range('dealer', 'amount')], formula: `${area.cell('dealer')}<>""`, style: {} },
        ]),
        ...bars(area, rows),
      ],
    };
  },
  note: ({ settings }) => ({
    zh: `盘亏 = 截至盘点日期已过应退日期而未退；其中在途（琥珀底）本次不计收，结转下月。应收金额 = 各批（盘亏 − 在途）× 借料日成本价，逐批四舍五入。红字：计收 ${LARGE} 件以上。收料以${settings.returnPlace}清点为准。`,
    en: `Overdue = due before the as-of date and not returned; what is in transit (amber) is not charged now and is carried forward. Receivable = (overdue − in transit) × cost on the day of lending, rounded by lot. Red: ${LARGE} or more charged.`,
  }),
});

type Look = Omit<Extract<ConditionalFormatPlan, { readonly kind: 'formula' }>, 'kind'>;

/**
 * Looks with a rule under the last row of each dealer. The rule stands in each look and before it, since not every reader puts two
 * looks of one cell together.
 */
function underLastRow(area: TableArea<(typeof borrowingCount)['columns']>, looks: readonly Look[]): readonly ConditionalFormatPlan[] {
  const dealer = area.cell('dealer');
  const isLast = `AND(${dealer}<>"",${dealer}<>${dealer.replace(/\d+$/, (row) => String(Number(row) + 1))})`;
  const border = { bottom: { weight: 'thin', colour: COLOUR.axis } } as const;
  const ruled = looks.map((look) => ({
    ...look,
    kind: 'formula' as const,
    formula: `AND(${isLast},${look.formula})`,
    style: { ...look.style, border },
  }));
  return [...ruled, ...looks.filter(({ style }) => Object.keys(style).length > 0).map((look) => ({ ...look, kind: 'formula' as const }))];
}

/** Bars from 0; the full bar is beyond the largest figure, so that none runs under its number. */
function bars(area: TableArea<(typeof borrowingCount)['columns']>, rows: readonly CountRow[]) {
  const largest = (figure: (row: CountRow) => number) => rows.reduce((most, row) => Math.max(most, figure(row)), 0);
  const bar = (field: 'notDue' | 'overdue' | 'amount', maximum: number, colour: typeof COLOUR.blue3 | typeof COLOUR.copper2) =>
    maximum > 0 ? [{ kind: 'dataBar' as const, ranges: [area.range(field)], colour, maximum }] : [];
  return [
    ...bar('notDue', largest((row) => row.notDue) * 2, COLOUR.blue3),
    ...bar('overdue', largest((row) => row.overdue) * 2, COLOUR.copper2),
    ...bar('amount', yuan(largest((row) => row.amount) as Money) * 2.6, COLOUR.copper2),
  ];
}
