import { by, sumOf } from '../../../values/group';
import type { Words } from '../../../values/language';
import { returned } from '../../../indicators/returned';
import { satisfied } from '../../../indicators/satisfied';
import { TEXT_FORMAT } from '../../../sheets/number-text';
import { owingDealers } from '../borrowing-chart';
import { rateBefore, rateFigure, rateNow, revenueNow } from '../card-figures';
import { CHARGED, counted } from '../figure';
import type { OverviewMonth } from '../overview-month';
import type { Point } from '../paragraph';
import type { Numbers } from './numbers';
import { changeWords, gapWords } from './rate-words';

/** Parts that came back, what is charged for the others and who owes most; then satisfaction, where it moved. */
export function moneyPoint(page: OverviewMonth, number: Numbers): Point | undefined {
  const { say } = page;
  const rate = rateNow(page, returned);
  const pieces = sumOf(owingDealers(page), ({ charged }) => charged);
  if (rate === undefined && pieces === 0) return undefined;
  const level = rate === undefined ? undefined : returnWords(page, rate, number);
  const charged =
    pieces === 0
      ? { zh: '无逾期计收', en: 'no overdue parts charged' }
      : chargedWords(
          number({ zh: '逾期件数', en: 'Overdue pieces' }, pieces, TEXT_FORMAT.count, counted('charged')),
          number(CHARGED, revenueNow(page, 'overdue'), TEXT_FORMAT.yuan, counted('chargedOverdue')),
        );
  return {
    full: [
      ...(level ? [say(level.rate), ...moved(page, level), say({ zh: '，', en: '; ' })] : []),
      say(charged),
      { rank: 1, text: say(mostOwing(page, pieces, number)) },
      { rank: 2, text: say(satisfactionWords(page, number)) },
      say({ zh: '。', en: '.' }),
    ],
    short: say({
      zh: `${level ? `${level.rate.zh}${level.gap.zh}，` : ''}${charged.zh}。`,
      en: `${level ? `${level.rate.en}${level.gap.en}; ` : ''}${charged.en}.`,
    }),
    turn: 0,
  };
}

const chargedWords = (pieces: string, amount: string): Words => ({
  zh: `逾期 ${pieces} 件计收 ¥${amount}`,
  en: `${pieces} overdue pieces charged at ¥${amount}`,
});

type ReturnWords = Readonly<Record<'rate' | 'change' | 'gap', Words>>;

function returnWords(page: OverviewMonth, rate: number, number: Numbers): ReturnWords {
  const level = number({ zh: '退回率', en: 'Returns' }, rate, TEXT_FORMAT.rate, rateFigure(returned));
  return {
    rate: { zh: `退回率 ${level}`, en: `Returns ${level}` },
    change: changeWords(page, returned, number),
    gap: gapWords(page, returned, number),
  };
}

/** What changed comes before what is still missing; where last month is not known, that alone. */
const moved = ({ say }: OverviewMonth, { change, gap }: ReturnWords): Point['full'] =>
  change.zh === '' ? [say(gap)] : [say(change), { rank: 3, text: say(gap) }];

/** The dealer with most overdue pieces, where there are several. */
function mostOwing(page: OverviewMonth, pieces: number, number: Numbers): Words {
  const [most] = [...owingDealers(page)].sort(
    by(
      ({ charged }) => -charged,
      ({ dealer }) => dealer,
    ),
  );
  if (!most || most.charged === 0 || most.charged === pieces) return NOTHING;
  const name = page.dealerName(most.dealer);
  const count = number(
    { zh: `其中${name}逾期`, en: `of these ${name}, overdue` },
    most.charged,
    TEXT_FORMAT.count,
    counted('charged', { dealers: [most.dealer] }),
  );
  return { zh: `，${name} ${count} 件最多`, en: `, most at ${name} (${count})` };
}

/** Changes of less than a point are no news. */
const NEWS = 0.01;

/** Satisfaction, where it moved, and at whom most were not satisfied. */
function satisfactionWords(page: OverviewMonth, number: Numbers): Words {
  const [rate, before] = [rateNow(page, satisfied), rateBefore(page, satisfied)];
  if (rate === undefined || before === undefined || Math.abs(rate - before) < NEWS) return NOTHING;
  const level = number({ zh: '满意率', en: 'Satisfied' }, rate, TEXT_FORMAT.rate, rateFigure(satisfied));
  const change = changeWords(page, satisfied, number);
  const who = rate < before ? dissatisfied(page, number) : NOTHING;
  return { zh: `；满意率 ${level}${change.zh}${who.zh}`, en: `; satisfied ${level}${change.en}${who.en}` };
}

function dissatisfied(page: OverviewMonth, number: Numbers): Words {
  const all = [...page.outcome.shares].flatMap(([dealer, { [satisfied.id]: share }]) =>
    share && share.whole > share.part ? [{ dealer, count: share.whole - share.part }] : [],
  );
  const [most] = all.sort(
    by(
      ({ count }) => -count,
      ({ dealer }) => dealer,
    ),
  );
  if (!most) return NOTHING;
  const name = page.dealerName(most.dealer);
  const [whole, part] = [
    number(
      { zh: '不满意', en: 'Not satisfied' },
      sumOf(all, ({ count }) => count),
      TEXT_FORMAT.count,
      counted('satisfied', { take: 'rest' }),
    ),
    number(
      { zh: `其中${name}不满意`, en: `of these ${name}, not satisfied` },
      most.count,
      TEXT_FORMAT.count,
      counted('satisfied', { take: 'rest', dealers: [most.dealer] }),
    ),
  ];
  return all.length === 1
    ? { zh: `，不满意 ${whole} 份均在${name}`, en: `, all ${whole} dissatisfied at ${name}` }
    : { zh: `，不满意 ${whole} 份中${name} ${part} 份`, en: `, ${part} of ${whole} dissatisfied at ${name}` };
}

const NOTHING: Words = { zh: '', en: '' };
