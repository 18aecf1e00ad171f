import { by, sumOf } from '../../values/group';
import type { Words } from '../../values/language';
import { onTime } from '../../indicators/on-time';
import { returned } from '../../indicators/returned';
import type { Indicator } from '../../indicators/indicator';
import { finishedRepairs } from '../../indicators/first-fix';
import { owingDealers } from './borrowing-chart';
import { rateBefore, rateNow, revenueNow, targetOf } from './card-figures';
import { faultCounts, hasGrown } from './faults-chart';
import type { Fact, HelperBlock } from './helper-data';
import { TEXT_FORMAT, type TextFormat, numberText, rounded } from './number-text';
import type { OverviewMonth } from './overview-month';
import { type Point, fitted, same } from './paragraph';
import { repairsNow } from './repairs-chart';
import { slowestDealers } from './timeliness-chart';

/** Longest paragraph, in characters. */
const LONGEST: Readonly<Record<OverviewMonth['language'], number>> = { zh: 150, en: 300 };

/** 本月要点 with the numbers that it names. */
export interface KeyPoints {
  readonly text: string;
  readonly numbers: HelperBlock;
}

/** The month in two to four sentences: volume and timeliness, what costs money, the fault that grew, who is missing. */
export function keyPoints(page: OverviewMonth): KeyPoints {
  const facts: Fact[] = [];
  const number: Numbers = (title, value, format) => {
    facts.push({ id: String(facts.length), title: page.say(title), content: value, format });
    return numberText(value, format);
  };
  const points = [timelinessPoint(page, number), moneyPoint(page, number), faultPoint(page, number), submissionPoint(page, number)];
  return {
    text: fitted(
      points.filter((point) => point !== undefined),
      LONGEST[page.language],
      page.say({ zh: '', en: ' ' }),
    ),
    numbers: { title: page.say({ zh: '要点中的数字', en: 'Numbers of the key points' }), headers: [], rows: [], facts },
  };
}

/** Gives a number's text and notes the number for the helper data. */
type Numbers = (title: Words, value: number, format: TextFormat) => string;

function timelinessPoint(page: OverviewMonth, number: Numbers): Point {
  const { say } = page;
  const finished = finishedRepairs(page.outcome).length;
  const rate = rateNow(page, onTime);
  const done = number({ zh: '完成维修', en: 'Finished repairs' }, finished, TEXT_FORMAT.count);
  if (rate === undefined) {
    const all = repairsNow(page);
    if (all === 0) return same(say({ zh: '本月没有维修记录。', en: 'There are no repairs this month.' }));
    return same(
      say({
        zh: `维修 ${number({ zh: '维修', en: 'Repairs' }, all, TEXT_FORMAT.count)} 件，完成 ${done} 件，没有可判定时效的完成维修。`,
        en: `${number({ zh: '维修', en: 'Repairs' }, all, TEXT_FORMAT.count)} repairs, ${done} finished; none could be judged for timeliness.`,
      }),
    );
  }
  const level = number({ zh: '及时率', en: 'On-time' }, rate, TEXT_FORMAT.rate);
  const [change, gap, late] = [changeWords(page, onTime, number), gapWords(page, onTime, number), lateWords(page, number)];
  return {
    full: say({
      zh: `完成维修 ${done} 件，及时率 ${level}${change.zh}${gap.zh}${late.zh}。`,
      en: `${done} repairs finished, ${level} on time${change.en}${gap.en}${late.en}.`,
    }),
    short: say({ zh: `完成维修 ${done} 件，及时率 ${level}${gap.zh}。`, en: `${done} repairs finished, ${level} on time${gap.en}.` }),
    turn: 3,
  };
}

function changeWords(page: OverviewMonth, indicator: Indicator, number: Numbers): Words {
  const [now, before] = [rateNow(page, indicator), rateBefore(page, indicator)];
  if (now === undefined || before === undefined) return { zh: '', en: '' };
  const change = rounded((now - before) * 100, 1);
  if (change === 0) return { zh: '，与上月持平', en: ', as last month' };
  const size = number({ zh: `${indicator.title.zh}较上月`, en: `${indicator.title.en}, change` }, Math.abs(change), TEXT_FORMAT.tenths);
  return { zh: `，比上月${change > 0 ? '高' : '低'} ${size} 点`, en: `, ${size} pp ${change > 0 ? 'above' : 'below'} last month` };
}

function gapWords(page: OverviewMonth, indicator: Indicator, number: Numbers): Words {
  const gap = rounded(((rateNow(page, indicator) ?? 0) - targetOf(page, indicator)) * 100, 1);
  if (gap === 0) return { zh: '，与目标持平', en: ', at target' };
  const size = number(
    { zh: `${indicator.title.zh}与目标之差`, en: `${indicator.title.en}, gap to target` },
    Math.abs(gap),
    TEXT_FORMAT.tenths,
  );
  return gap > 0
    ? { zh: `，高于目标 ${size} 点`, en: `, ${size} above target` }
    : { zh: `，距目标差 ${size} 点`, en: `, ${size} below target` };
}

function lateWords(page: OverviewMonth, number: Numbers): Words {
  const all = slowestDealers(page);
  const total = sumOf(all, ({ late }) => late);
  if (total === 0) return { zh: '，无超时', en: '; none late' };
  const most = all
    .filter(({ late }) => late > 0)
    .sort(
      by(
        ({ late }) => -late,
        ({ rate }) => rate,
        ({ dealer }) => dealer,
      ),
    )
    .slice(0, 2);
  const theirs = sumOf(most, ({ late }) => late);
  const names = most.map(({ dealer }) => page.dealerName(dealer));
  const [of, part] = [
    number({ zh: '超时', en: 'Late' }, total, TEXT_FORMAT.count),
    number({ zh: `其中${names.join('和')}`, en: `of these ${names.join(' and ')}` }, theirs, TEXT_FORMAT.count),
  ];
  return theirs === total
    ? {
        zh: `；超时 ${of} 件${total === 1 ? '' : '均'}出自${names.join('和')}`,
        en: `; ${total === 1 ? 'the late one' : `all ${of} late ones`} at ${names.join(' and ')}`,
      }
    : { zh: `；超时 ${of} 件中 ${part} 件出自${names.join('和')}`, en: `; ${part} of ${of} late ones at ${names.join(' and ')}` };
}

function moneyPoint(page: OverviewMonth, number: Numbers): Point | undefined {
  const { say } = page;
  const rate = rateNow(page, returned);
  const pieces = sumOf(owingDealers(page), ({ charged }) => charged);
  if (rate === undefined && pieces === 0) return undefined;
  const level = rate === undefined ? { zh: '', en: '' } : rateWords(rate, gapWords(page, returned, number), number);
  const charged =
    pieces === 0
      ? { zh: '无逾期计收', en: 'no overdue parts charged' }
      : chargedWords(
          number({ zh: '逾期件数', en: 'Overdue pieces' }, pieces, TEXT_FORMAT.count),
          number({ zh: '逾期计收', en: 'Overdue charged' }, revenueNow(page, 'overdue'), TEXT_FORMAT.yuan),
        );
  return same(say({ zh: `${level.zh}${charged.zh}。`, en: `${level.en}${charged.en}.` }));
}

const rateWords = (rate: number, gap: Words, number: Numbers): Words => {
  const level = number({ zh: '退回率', en: 'Returns' }, rate, TEXT_FORMAT.rate);
  return { zh: `退回率 ${level}${gap.zh}，`, en: `Returns ${level}${gap.en}; ` };
};

const chargedWords = (pieces: string, amount: string): Words => ({
  zh: `逾期 ${pieces} 件计收 ¥${amount}`,
  en: `${pieces} overdue pieces charged at ¥${amount}`,
});

function faultPoint(page: OverviewMonth, number: Numbers): Point | undefined {
  const all = faultCounts(page);
  const [first] = all;
  if (!first) return undefined;
  const grown = all.filter(hasGrown).sort(
    by(
      ({ growth }) => -(growth ?? 0),
      ({ count }) => -count,
      ({ name }) => name,
    ),
  )[0];
  const { name, count, growth = 0 } = grown ?? { name: first.name, count: first.count };
  const pieces = number({ zh: `${name}件数`, en: `${name}, cases` }, count, TEXT_FORMAT.count);
  if (all.length === 1 && growth <= 0)
    return same(page.say({ zh: `故障 ${pieces} 件，均为${name}。`, en: `All ${pieces} faults: ${name}.` }));
  const share = number({ zh: `${name}占比`, en: `${name}, share` }, count / sumOf(all, (fault) => fault.count), TEXT_FORMAT.share);
  if (growth <= 0)
    return same(
      page.say({
        zh: `${name}居首，${pieces} 件，占全部故障的 ${share}。`,
        en: `${name} leads the faults: ${pieces} cases, ${share} of all.`,
      }),
    );
  const more = number({ zh: `${name}较上月`, en: `${name}, change` }, growth, TEXT_FORMAT.count);
  return {
    full: page.say({
      zh: `${name} ${pieces} 件（占故障 ${share}），比上月多 ${more} 件。`,
      en: `${name}: ${pieces} cases, ${share} of all faults, ${more} more than last month.`,
    }),
    short: page.say({ zh: `${name} ${pieces} 件，比上月多 ${more} 件。`, en: `${name}: ${pieces} cases, ${more} more.` }),
    turn: 1,
  };
}

function submissionPoint(page: OverviewMonth, number: Numbers): Point {
  const { say } = page;
  const active = page.outcome.submissions.rows.filter((row) => row.active);
  const missing = active.filter(({ state }) => state === 'missing' || state === 'unreadable').map(({ dealer }) => page.dealerName(dealer));
  if (active.length === 0) return same(say({ zh: '没有启用的经销商。', en: 'There are no active dealers.' }));
  const counted = number({ zh: '启用经销商', en: 'Active dealers' }, active.length, TEXT_FORMAT.count);
  if (missing.length === 0)
    return same(
      say({
        zh: `${counted} 家${active.length === 1 ? '已' : '全部'}上报。`,
        en: active.length === 1 ? 'The only dealer reported.' : `All ${counted} dealers reported.`,
      }),
    );
  const absent = number({ zh: '未报家数', en: 'Dealers missing' }, missing.length, TEXT_FORMAT.count);
  const short = say({ zh: `${counted} 家中 ${absent} 家未报。`, en: `${absent} of ${counted} dealers did not report.` });
  if (missing.length > 2) {
    return {
      full: say({
        zh: `${missing.slice(0, 2).join('、')}等 ${absent} 家未报。`,
        en: `${missing.slice(0, 2).join(', ')} and others, ${absent} in all, did not report.`,
      }),
      short,
      turn: 2,
    };
  }
  return { full: say({ zh: `${missing.join('、')}未报。`, en: `${missing.join(' and ')} did not report.` }), short, turn: 2 };
}
