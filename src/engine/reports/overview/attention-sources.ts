import { sumOf } from '../../values/group';
import { yuan } from '../../values/money';
import { MEASURE } from '../../indicators/history-measures';
import { returned } from '../../indicators/returned';
import { type AttentionRow, dealerSubject, missLevel, monthsRunning } from './attention-row';
import { owingDealers } from './borrowing-chart';
import { CHARGED, counted } from './figure';
import { faultCounts, hasGrown } from './faults-chart';
import { TEXT_FORMAT, numberText } from '../../sheets/number-text';
import type { OverviewMonth } from './overview-month';

/** Dealers with overdue parts that are charged; ◆ where their 退回率 is missed too. */
export function owingRows(page: OverviewMonth): readonly AttentionRow[] {
  const all = owingDealers(page).filter(({ charged }) => charged > 0);
  const pieces = sumOf(all, ({ charged }) => charged);
  const [most = 0, second] = all.map(({ charged }) => charged);
  const tied = most === second;
  return all.map(({ dealer, charged, amount }) => ({
    level: missLevel(page, returned, page.rateOf(dealer, returned.id)) ?? 'near',
    ...dealerSubject(page, dealer),
    matter:
      charged === most
        ? page.say(
            tied
              ? { zh: '逾期未退配件最多（并列）', en: 'Most overdue parts (tied)' }
              : { zh: '逾期未退配件最多', en: 'Most overdue parts' },
          )
        : page.say({ zh: '配件逾期未退', en: 'Overdue parts' }),
    numbers: page.say({
      zh: `${numberText(charged, TEXT_FORMAT.count)} 件 · ¥${numberText(yuan(amount), TEXT_FORMAT.yuan)}`,
      en: `${numberText(charged, TEXT_FORMAT.count)} pcs · ¥${numberText(yuan(amount), TEXT_FORMAT.yuan)}`,
    }),
    about: {
      title: page.say(CHARGED),
      value: charged,
      figure: counted('charged', { dealers: [dealer] }),
    },
    sheet: 'borrowingCount',
    effect: charged / pieces,
  }));
}

/** Active dealers without a report, with the months that they have been missing. */
export function missingDealers(page: OverviewMonth): readonly AttentionRow[] {
  const missing = page.outcome.submissions.rows
    .filter(({ active, state }) => active && (state === 'missing' || state === 'unreadable'))
    .map(({ dealer, state }) => ({
      dealer,
      state,
      running: monthsRunning(page, (month) => page.figureOf(month, MEASURE.submission, dealer) === 0),
    }));
  const inAll = sumOf(missing, ({ running }) => running);
  const month = page.thisMonth;
  return missing.map(({ dealer, state, running }) => ({
    level: 'bad',
    ...dealerSubject(page, dealer),
    matter:
      state === 'missing'
        ? page.say({ zh: `${month}报表未报`, en: `No report for ${month}` })
        : page.say({ zh: `${month}报表无法读取`, en: `Report for ${month} unreadable` }),
    numbers:
      running > 1 ? page.say({ zh: `连续 ${running} 个月`, en: `${running} months running` }) : page.say({ zh: '1 个月', en: '1 month' }),
    about: {
      title: page.say(state === 'missing' ? { zh: '未报', en: 'Missing' } : { zh: '无法读取', en: 'Unreadable' }),
      value: 1,
      figure: counted('away', { dealers: [dealer] }),
    },
    sheet: 'submissions',
    effect: running / inAll,
  }));
}

/** Faults with clearly more cases than last month. */
export function risingFaults(page: OverviewMonth): readonly AttentionRow[] {
  const all = faultCounts(page);
  const total = sumOf(all, ({ count }) => count);
  return all.flatMap(({ name, count, growth = 0 }) => {
    if (!hasGrown({ count, growth })) return [];
    return [
      {
        level: 'near',
        subject: `fault ${name}`,
        shownAs: name,
        matter: page.say({ zh: '故障件数上升', en: 'More cases of this fault' }),
        numbers: page.say({
          zh: `${numberText(count, TEXT_FORMAT.count)} 件（较上月 ${numberText(growth, TEXT_FORMAT.countChange)}）`,
          en: `${numberText(count, TEXT_FORMAT.count)} (${numberText(growth, TEXT_FORMAT.countChange)} vs last month)`,
        }),
        about: { title: name, value: count, figure: counted('faults', { items: [name] }) },
        sheet: 'faults',
        effect: growth / total,
      },
    ];
  });
}
