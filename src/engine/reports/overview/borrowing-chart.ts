import { by, groupBy, sumOf } from '../../values/group';
import { type Money, sumMoney } from '../../values/money';
import { stackedBars } from '../charts/stacked-bars';
import { COLOUR, FORMAT, LABEL_FORMAT } from '../../sheets/look';
import type { ChartSection } from './chart-section';
import { TEXT_FORMAT, sentence } from './number-text';
import { namePixels, type OverviewMonth } from './overview-month';

const MOST = 8;

/** What a dealer still owes at the as-of date. */
export interface Owing {
  readonly dealer: string;
  /** Overdue and charged. */
  readonly charged: number;
  readonly inTransit: number;
  readonly notDue: number;
  readonly amount: Money;
}

/** The dealers that owe parts, most overdue first. */
export function owingDealers({ outcome }: OverviewMonth): readonly Owing[] {
  return [...groupBy(outcome.reconciliation.count, ({ dealer }) => dealer)]
    .map(([dealer, rows]) => ({
      dealer,
      charged: sumOf(rows, (row) => row.overdue - row.inTransit),
      inTransit: sumOf(rows, (row) => row.inTransit),
      notDue: sumOf(rows, (row) => row.notDue),
      amount: sumMoney(rows.map((row) => row.amount)),
    }))
    .filter(({ charged, inTransit, notDue }) => charged + inTransit + notDue > 0)
    .sort(by((row) => -row.charged, (row) => -row.inTransit, (row) => -row.notDue, (row) => row.dealer));
}

/** Chart 4: parts owed by the dealers that are most overdue. */
export function borrowingSection(page: OverviewMonth): ChartSection {
  const { say } = page;
  const all = owingDealers(page);
  const shown = all.slice(0, MOST);
  const [charged, chargedShown, notDue] = [sumOf(all, (row) => row.charged), sumOf(shown, (row) => row.charged), sumOf(all, (row) => row.notDue)];
  const behind = shown.filter((row) => row.charged > 0).length;
  const subject = say({ zh: '借料', en: 'Parts lent' });
  const [overdueName, transitName, notDueName] = [say({ zh: '逾期（计收）', en: 'Overdue, charged' }), say({ zh: '逾期在途', en: 'Overdue, in transit' }), say({ zh: '在借未到期', en: 'Not due' })];
  return {
    subject,
    empty: say({ zh: '没有未退的借料', en: 'No parts are owed' }),
    data: {
      title: say({ zh: '图 4 借料', en: 'Chart 4 Parts lent' }),
      headers: [say({ zh: '经销商', en: 'Dealer' }), overdueName, transitName, notDueName],
      formats: [undefined, FORMAT.quantity, FORMAT.quantity, FORMAT.quantity],
      rows: shown.map((row) => () => [page.dealerName(row.dealer), row.charged, row.inTransit, row.notDue]),
      facts: [
        { id: 'charged', title: say({ zh: '全体逾期计收', en: 'Overdue and charged, all' }), content: charged },
        { id: 'behind', title: say({ zh: '图中家数', en: 'Dealers shown' }), content: behind },
        { id: 'chargedShown', title: say({ zh: '图中逾期计收', en: 'Overdue and charged, shown' }), content: chargedShown },
        { id: 'notDue', title: say({ zh: '全体在借未到期', en: 'Not due, all' }), content: notDue },
      ],
    },
    ...(shown.length > 0 && {
      show: (placed, place) => {
        const number = (id: string, value: number) => ({ cell: placed.fact(id), value, format: TEXT_FORMAT.count });
        return {
          title:
            charged > 0
              ? sentence(
                  say({ zh: '借料：逾期计收 ', en: 'Parts lent: ' }), number('charged', charged),
                  ...(charged === chargedShown
                    ? [say({ zh: ' 件，共 ', en: ' overdue at ' }), number('behind', behind), say({ zh: ' 家', en: behind === 1 ? ' dealer' : ' dealers' })]
                    : [say({ zh: ' 件，', en: ' overdue, ' }), number('behind', behind), say({ zh: ' 家占 ', en: ' dealers owe ' }), number('chargedShown', chargedShown), say({ zh: ' 件', en: '' })]),
                )
              : sentence(say({ zh: '借料：无逾期计收，在借 ', en: 'Parts lent: none charged, ' }), number('notDue', notDue), say({ zh: ' 件', en: ' not due' })),
          aside: say({ zh: '件 · 按逾期排序', en: 'pieces · by overdue' }),
          chart: stackedBars(
            { name: subject, altText: say({ zh: `条形图：逾期最多的 ${shown.length} 家经销商的未退借料`, en: `Bars: parts owed by the ${shown.length} dealers most overdue` }), ...place },
            placed.column(0).values,
            [
              { data: placed.column(1), colour: COLOUR.copper, labels: LABEL_FORMAT.count, boldLabels: true },
              { data: placed.column(2), colour: COLOUR.copper2, labels: LABEL_FORMAT.count },
              { data: placed.column(3), colour: COLOUR.blue3, labels: LABEL_FORMAT.count },
            ],
            namePixels(shown.map(({ dealer }) => page.dealerName(dealer))),
          ),
        };
      },
    }),
  };
}
