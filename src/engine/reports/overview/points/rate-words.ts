import type { Words } from '../../../values/language';
import type { Indicator } from '../../../indicators/indicator';
import { rateBefore, rateNow, targetOf } from '../card-figures';
import { TEXT_FORMAT, rounded } from '../../../sheets/number-text';
import { COMPARED } from '../figure';
import type { OverviewMonth } from '../overview-month';
import type { Numbers } from './numbers';

/** What a rate did since last month; nothing where last month is not known. */
export function changeWords(page: OverviewMonth, indicator: Indicator, number: Numbers): Words {
  const [now, before] = [rateNow(page, indicator), rateBefore(page, indicator)];
  if (now === undefined || before === undefined) return { zh: '', en: '' };
  const change = rounded((now - before) * 100, 1);
  if (change === 0) return { zh: '，与上月持平', en: ', as last month' };
  const size = number(
    { zh: `${indicator.title.zh}较上月`, en: `${indicator.title.en}, change` },
    Math.abs(change),
    TEXT_FORMAT.tenths,
    COMPARED,
  );
  return { zh: `，比上月${change > 0 ? '高' : '低'} ${size} 点`, en: `, ${size} pp ${change > 0 ? 'above' : 'below'} last month` };
}

/** How far a rate is from its target. */
export function gapWords(page: OverviewMonth, indicator: Indicator, number: Numbers): Words {
  const gap = rounded(((rateNow(page, indicator) ?? 0) - targetOf(page, indicator)) * 100, 1);
  if (gap === 0) return { zh: '，与目标持平', en: ', at target' };
  const size = number(
    { zh: `${indicator.title.zh}与目标之差`, en: `${indicator.title.en}, gap to target` },
    Math.abs(gap),
    TEXT_FORMAT.tenths,
    COMPARED,
  );
  return gap > 0
    ? { zh: `，高于目标 ${size} 点`, en: `, ${size} above target` }
    : { zh: `，距目标差 ${size} 点`, en: `, ${size} below target` };
}
