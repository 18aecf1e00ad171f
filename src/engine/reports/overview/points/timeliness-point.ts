import { by, sumOf } from '../../../values/group';
import type { Words } from '../../../values/language';
import { MEASURE } from '../../../indicators/history-measures';
import { finishedRepairs } from '../../../indicators/first-fix';
import { onTime } from '../../../indicators/on-time';
import { rateFigure, rateNow } from '../card-figures';
import { COMPARED, counted } from '../figure';
import { TEXT_FORMAT } from '../../../sheets/number-text';
import type { OverviewMonth } from '../overview-month';
import { type Point, same } from '../paragraph';
import { repairsNow } from '../repairs-chart';
import { slowestDealers } from '../timeliness-chart';
import type { Numbers } from './numbers';
import { changeWords, gapWords } from './rate-words';

/** Volume and timeliness with change and gap, and at whom what was late. */
export function timelinessPoint(page: OverviewMonth, number: Numbers): Point {
  const { say } = page;
  const finished = finishedRepairs(page.outcome).length;
  const rate = rateNow(page, onTime);
  const done = number({ zh: '完成维修', en: 'Finished repairs' }, finished, TEXT_FORMAT.count, counted('firstFix', { take: 'whole' }));
  if (rate === undefined) {
    const all = repairsNow(page);
    if (all === 0) return same(say({ zh: '本月没有维修记录。', en: 'There are no repairs this month.' }));
    return same(
      say({
        zh: `维修 ${number({ zh: '维修', en: 'Repairs' }, all, TEXT_FORMAT.count, counted('repairs'))} 件，完成 ${done} 件，没有可判定时效的完成维修。`,
        en: `${number({ zh: '维修', en: 'Repairs' }, all, TEXT_FORMAT.count, counted('repairs'))} repairs, ${done} finished; none could be judged for timeliness.`,
      }),
    );
  }
  const level = number({ zh: '及时率', en: 'On-time' }, rate, TEXT_FORMAT.rate, rateFigure(onTime));
  const [change, gap, late] = [changeWords(page, onTime, number), gapWords(page, onTime, number), lateWords(page, number)];
  const volume = volumeChange(page, finished, number);
  return {
    full: [
      say({ zh: `完成维修 ${done} 件`, en: `${done} repairs finished` }),
      { rank: 4, text: say(volume) },
      say({ zh: `，及时率 ${level}${change.zh}${gap.zh}${late.zh}。`, en: `, ${level} on time${change.en}${gap.en}${late.en}.` }),
    ],
    short: say({ zh: `完成维修 ${done} 件，及时率 ${level}${gap.zh}。`, en: `${done} repairs finished, ${level} on time${gap.en}.` }),
    turn: 3,
  };
}

/** How many more or fewer than last month. */
function volumeChange(page: OverviewMonth, finished: number, number: Numbers): Words {
  const before = page.figureOf(page.lastMonth, MEASURE.finished);
  if (before === undefined || before === finished) return { zh: '', en: '' };
  const size = number({ zh: '完成维修较上月', en: 'Finished repairs, change' }, Math.abs(finished - before), TEXT_FORMAT.count, COMPARED);
  return finished > before
    ? { zh: `（比上月多 ${size} 件）`, en: ` (${size} more than last month)` }
    : { zh: `（比上月少 ${size} 件）`, en: ` (${size} fewer than last month)` };
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
    number({ zh: '超时', en: 'Late' }, total, TEXT_FORMAT.count, counted('late')),
    number(
      { zh: `其中${names.join('和')}`, en: `of these ${names.join(' and ')}` },
      theirs,
      TEXT_FORMAT.count,
      counted('late', { dealers: most.map(({ dealer }) => dealer) }),
    ),
  ];
  return theirs === total
    ? {
        zh: `；超时 ${of} 件${total === 1 ? '' : '均'}出自${names.join('和')}`,
        en: `; ${total === 1 ? 'the late one' : `all ${of} late ones`} at ${names.join(' and ')}`,
      }
    : { zh: `；超时 ${of} 件中 ${part} 件出自${names.join('和')}`, en: `; ${part} of ${of} late ones at ${names.join(' and ')}` };
}
