import { daysBetween } from '../../values/day';
import type { Words } from '../../values/language';
import { hasTime, momentDay, secondsBetween } from '../../values/moment';
import { sumMoney, yuan } from '../../values/money';
import { sumOf } from '../../values/group';
import { countedRequests } from '../../indicators/standard-cases';
import { isSameRequestType } from '../../records/request-types';
import type { JudgedCase } from '../../indicators/standard-results';
import type { MonthOutcome } from '../../month/outcome';
import { TEXT_FORMAT, numberText } from '../../sheets/number-text';

/** Hours within which messages are counted beside their limit (G). */
const QUICK = [1, 4] as const;

/** What standards ask for beside their rate: how quickly messages are answered, how late deliveries were and what was paid for it (G). */
export function standardsNote(outcome: MonthOutcome): Words {
  const notes = [messages(outcome), deliveries(outcome)].filter((note) => note !== undefined);
  const all = {
    zh: '没有答复或完成而期限已过的算超时；期限未过的、时间不全或先后颠倒的不判。',
    en: 'Open past the limit is late; still within it, or with times missing or out of order, is not judged.',
  };
  return { zh: [...notes.map(({ zh }) => `${zh}。`), all.zh].join(''), en: [...notes.map(({ en }) => `${en}. `), all.en].join('') };
}

const casesOfType = (outcome: MonthOutcome, type: string): readonly JudgedCase[] =>
  outcome.standards.find(({ standard }) => isSameRequestType(standard.type, type))?.cases ?? [];

function messages(outcome: MonthOutcome): Words | undefined {
  const answered = casesOfType(outcome, '在线').flatMap(({ from, to }) =>
    from && to && hasTime(from) && hasTime(to) ? [secondsBetween(from, to) / 3600] : [],
  );
  if (answered.length === 0) return undefined;
  const share = (hours: number) => numberText(answered.filter((one) => one <= hours).length / answered.length, TEXT_FORMAT.rate);
  return {
    zh: `在线答复 ${answered.length} 件，${QUICK.map((hours) => `${hours} 小时内 ${share(hours)}`).join('，')}`,
    en: `${answered.length} messages answered, ${QUICK.map((hours) => `${share(hours)} within ${hours} h`).join(', ')}`,
  };
}

function deliveries(outcome: MonthOutcome): Words | undefined {
  const late = casesOfType(outcome, '送货').filter(({ result }) => result === 'late');
  if (late.length === 0) return undefined;
  const days = sumOf(late, ({ from, to }) => (from ? daysBetween(momentDay(from), to ? momentDay(to) : outcome.settings.asOf) : 0));
  const paid = yuan(
    sumMoney(
      countedRequests(outcome).flatMap(({ values }) =>
        isSameRequestType(values.type, '送货') && values.compensation !== undefined ? [values.compensation] : [],
      ),
    ),
  );
  return {
    zh: `送货迟到 ${late.length} 件，共 ${days} 天，赔付 ${numberText(paid, TEXT_FORMAT.yuan)} 元`,
    en: `${late.length} ${late.length === 1 ? 'delivery' : 'deliveries'} late by ${days} ${days === 1 ? 'day' : 'days'} in all, ${numberText(paid, TEXT_FORMAT.yuan)} CNY paid`,
  };
}
