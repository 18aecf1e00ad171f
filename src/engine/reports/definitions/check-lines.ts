import type { MonthOutcome } from '../../month/outcome';
import { RISK_POINTS } from '../spot-checks/risk-signs';
import { LEAST_POINTS, drawable, sampleSize } from '../spot-checks/drawn-repairs';
import { type Definition, percent } from './definition';

/** How 抽查名单 is drawn, so that anyone draws the same list again (A6). */
export function checkLines(outcome: MonthOutcome): readonly Definition[] {
  const { visitSample, drawSeed, month } = outcome.settings;
  const size = drawable(outcome).length;
  const wanted = sampleSize(size, visitSample);
  const { repeat, lowMark, notConfirmed, errors, oldPartKept, late } = RISK_POINTS;
  return [
    [
      'check',
      { zh: '随机抽查', en: 'Random draw' },
      {
        zh: '有单号的完成维修按经销商编号、维修单号排成 1…n；x 从 种子 × 年月 起，每次 x = 16807 × x ÷ 2147483647 的余数，抽第（x ÷ n 的余数 + 1）件，抽过的跳过，直到够数',
        en: 'Finished repairs with a number, ordered by dealer and number as 1…n; x begins as seed × YYYYMM, then x = 16807 × x mod 2147483647, and x mod n + 1 is drawn unless drawn before',
      },
      {
        zh: `种子 ${drawSeed} × ${month.replace('-', '')}；n = ${size}，${percent(visitSample)} 进位为 ${wanted} 件`,
        en: `seed ${drawSeed} × ${month.replace('-', '')}; n = ${size}, ${percent(visitSample)} rounded up: ${wanted}`,
      },
    ],
    [
      'check',
      { zh: '风险抽查', en: 'By risk' },
      {
        zh: `重复维修 ${repeat} 分，回访 1–2 分 ${lowMark} 分，没有用户确认 ${notConfirmed} 分，单证有错误 ${errors} 分，免费换件未退旧件 ${oldPartKept} 分，超时 ${late} 分；满 ${LEAST_POINTS} 分的从高到低抽，同分按经销商编号、维修单号`,
        en: `Repeat ${repeat}, a visit of 1–2 marks ${lowMark}, not confirmed ${notConfirmed}, errors ${errors}, old part of a free repair kept ${oldPartKept}, late ${late}; from ${LEAST_POINTS} points on, the highest first, then by dealer and number`,
      },
      { zh: `至多 ${wanted} 件，不与随机重复`, en: `up to ${wanted}, none drawn twice` },
    ],
  ];
}
