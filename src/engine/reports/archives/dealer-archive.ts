import { groupBy, sumOf } from '../../values/group';
import { sumMoney } from '../../values/money';
import { column, list, required } from '../../schema/sheet';
import { count, money } from '../../schema/types-number';
import { mean, share } from '../../schema/types-report';
import { code, phone, text } from '../../schema/types-text';
import { earlierRows } from '../../ledgers/earlier-month';
import type { MonthOutcome } from '../../month/outcome';
import { present } from '../../reconciliation/present';
import { dealerState } from '../../records/choices';
import { COLOUR } from '../../sheets/look';
import { LEAST_CASES, weakestOf } from './weakest';
import { report } from '../report';

/** 经销商档案: who a dealer is, what it did, what it took, and where it needs support (E1). */
const dealerArchive = list('dealerArchive', '经销商档案', 'Dealer profiles', {
  dealer: required('经销商编号', 'Dealer no.', code),
  name: column('经销商名称', 'Dealer name', text, { width: 26 }),
  region: column('区域', 'Region', text, { width: 9 }),
  state: column('状态', 'State', dealerState, { width: 9 }),
  contact: column('联系人', 'Contact', text, { width: 10 }),
  phone: column('联系电话', 'Phone', phone, { width: 14 }),
  installations: column('安装数', 'Installations', count),
  repairs: column('维修数', 'Repairs', count),
  open: column('未完成', 'Open', count),
  visits: column('回访数', 'Visits', count),
  trainings: column('培训场次', 'Trainings', count),
  people: column('培训人次', 'People trained', count),
  parts: column('更换配件', 'Parts replaced', count),
  onLoan: column('期末在借', 'On loan', count),
  charged: column('本月收费', 'Charged', money),
  allInstallations: column('累计安装', 'Installations to date', count),
  allRepairs: column('累计维修', 'Repairs to date', count),
  weakest: column('最弱项', 'Weakest at', text, { width: 14 }),
  own: column('本店', 'Own', share),
  all: column('全体', 'All dealers', share),
  gap: column('相差（点）', 'Gap (pp)', mean, { width: 11 }),
});

/** The sheet 经销商档案. */
export const dealerArchiveReport = report({
  sheet: dealerArchive,
  group: 'archives',
  freezeAfter: 'name',
  key: ['dealer'],
  subtitle: ({ earlier, settings: { month } }) => ({
    zh: `累计自 ${earlier[0]?.month ?? month}；最弱项 = 与全体相差最多的有目标的指标，本店不足 ${LEAST_CASES} 件的不比；空白为各项都不低于全体`,
    en: `To date from ${earlier[0]?.month ?? month}; weakest = the indicator with a target furthest below all dealers, at least ${LEAST_CASES} cases; blank: none is below`,
  }),
  groups: [
    { title: { zh: '基本情况', en: 'Basics' }, from: 'region', to: 'phone', colour: COLOUR.blue },
    { title: { zh: '本月', en: 'This month' }, from: 'installations', to: 'charged', colour: COLOUR.blue },
    { title: { zh: '累计', en: 'To date' }, from: 'allInstallations', to: 'allRepairs', colour: COLOUR.blue },
    { title: { zh: '需要支持', en: 'Needs support' }, from: 'weakest', to: 'gap', colour: COLOUR.copper },
  ],
  rows: archiveRows,
  totals: {
    dealer: 'label',
    installations: 'sum',
    repairs: 'sum',
    open: 'sum',
    visits: 'sum',
    trainings: 'sum',
    people: 'sum',
    parts: 'sum',
    onLoan: 'sum',
    charged: 'sum',
    allInstallations: 'sum',
    allRepairs: 'sum',
  },
  draw: (area) => ({
    conditionalFormats: [
      {
        kind: 'formula',
        ranges: [area.range('weakest', 'gap')],
        formula: `AND(ISNUMBER(${area.cell('gap')}),${area.cell('gap')}<=-10)`,
        style: { fill: COLOUR.badPale, font: { bold: true, colour: COLOUR.badText } },
      },
      {
        kind: 'formula',
        ranges: [area.range('open')],
        formula: `AND(ISNUMBER(${area.cell('open')}),${area.cell('open')}>0)`,
        style: { font: { bold: true } },
      },
    ],
  }),
});

function archiveRows(outcome: MonthOutcome) {
  const { submissions, dealers, ledgers, decisions, earlier, reconciliation, shares, overall } = outcome;
  const of = <T extends { readonly dealer: string }>(rows: readonly T[]) => {
    const byDealer = groupBy(rows, ({ dealer }) => dealer);
    return (dealer: string): readonly T[] => byDealer.get(dealer) ?? [];
  };
  const counted = <T extends { readonly dealer: string; readonly counts: boolean }>(rows: readonly T[]) =>
    of(rows.filter((row) => row.counts));
  const [installed, repaired, visited, trained, used] = [
    counted(ledgers.installations),
    counted(ledgers.repairs),
    counted(ledgers.visits),
    counted(ledgers.trainings),
    counted(ledgers.partsUsed),
  ];
  const [installedBefore, repairedBefore] = [
    of(earlierRows(earlier, 'installations')),
    of(earlierRows(earlier, 'repairs').filter(({ values }) => values.finishedAt !== undefined)),
  ];
  const [carried, charges] = [of(reconciliation.closingBalance), of(reconciliation.charges)];
  return submissions.rows
    .filter(({ dealer }) => dealer !== '')
    .map(({ dealer, name, region, active, known }) => {
      const { contact, phone: number } = dealers.get(dealer) ?? {};
      const weakest = weakestOf(shares.get(dealer) ?? {}, overall);
      const repairs = repaired(dealer);
      return {
        dealer,
        name,
        region,
        ...present({ contact, phone: number, state: known ? (active ? ('active' as const) : ('inactive' as const)) : undefined }),
        installations: installed(dealer).length,
        repairs: repairs.length,
        open: repairs.filter((row) => decisions.get(row)?.timeliness.result === 'open').length,
        visits: visited(dealer).length,
        trainings: trained(dealer).length,
        people: sumOf(trained(dealer), ({ values }) => values.people ?? 0),
        parts: sumOf(used(dealer), ({ values }) => values.quantity ?? 0),
        onLoan: sumOf(carried(dealer), ({ quantity }) => quantity),
        charged: sumMoney(charges(dealer).map(({ amount }) => amount)),
        allInstallations: installedBefore(dealer).length + installed(dealer).length,
        allRepairs: repairedBefore(dealer).length + repairs.length,
        ...(weakest && { weakest: weakest.title[outcome.settings.language], own: weakest.own, all: weakest.all, gap: weakest.gap }),
      };
    });
}
