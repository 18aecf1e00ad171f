import { sumOf } from '../../../values/group';
import type { Words } from '../../../values/language';
import { MEASURE } from '../../../indicators/history-measures';
import { TEXT_FORMAT } from '../../../sheets/number-text';
import { COMPARED, counted } from '../figure';
import type { OverviewMonth } from '../overview-month';
import { type Point, same } from '../paragraph';
import type { Numbers } from './numbers';

/** Who is missing, and what their work was last month. */
export function submissionPoint(page: OverviewMonth, number: Numbers): Point {
  const { say } = page;
  const active = page.outcome.submissions.rows.filter((row) => row.active);
  const away = active.filter(({ state }) => state === 'missing' || state === 'unreadable').map(({ dealer }) => dealer);
  const missing = away.map((dealer) => page.dealerName(dealer));
  if (active.length === 0) return same(say({ zh: '没有启用的经销商。', en: 'There are no active dealers.' }));
  const all = number({ zh: '启用经销商', en: 'Active dealers' }, active.length, TEXT_FORMAT.count, counted('active'));
  if (missing.length === 0)
    return same(
      say({
        zh: `${all} 家${active.length === 1 ? '已' : '全部'}上报。`,
        en: active.length === 1 ? 'The only dealer reported.' : `All ${all} dealers reported.`,
      }),
    );
  const absent = number({ zh: '未报家数', en: 'Dealers missing' }, missing.length, TEXT_FORMAT.count, counted('away'));
  const short = say({ zh: `${all} 家中 ${absent} 家未报。`, en: `${absent} of ${all} dealers did not report.` });
  if (missing.length > 2) {
    return {
      full: [
        say({
          zh: `${missing.slice(0, 2).join('、')}等 ${absent} 家未报。`,
          en: `${missing.slice(0, 2).join(', ')} and others, ${absent} in all, did not report.`,
        }),
      ],
      short,
      turn: 2,
    };
  }
  const before = lastRepairs(page, away, number);
  return {
    full: [
      say({ zh: `${missing.join('、')}未报`, en: `${missing.join(' and ')} did not report` }),
      { rank: 0, text: say(before) },
      say({ zh: '。', en: '.' }),
    ],
    short,
    turn: 2,
  };
}

/** What is missing with them: their repairs of last month. */
function lastRepairs(page: OverviewMonth, away: readonly string[], number: Numbers): Words {
  const before = sumOf(away, (dealer) => page.figureOf(page.lastMonth, MEASURE.repairs, dealer) ?? 0);
  if (before === 0) return { zh: '', en: '' };
  const count = number({ zh: '未报者上月维修', en: 'Repairs last month of those missing' }, before, TEXT_FORMAT.count, COMPARED);
  return { zh: `（上月维修 ${count} 件）`, en: ` (${count} repairs last month)` };
}
