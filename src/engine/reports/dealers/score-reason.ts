import { by } from '../../values/group';
import { COMMA, type Language, SEMICOLON, sayIn } from '../../values/language';
import { rateMeasure } from '../../indicators/history-measures';
import { CRITERIA, type Criterion, type Score } from '../../indicators/score';
import { TEXT_FORMAT, numberText } from '../../sheets/number-text';

/** The findings that fail a dealer: R14（3 处）. */
export const vetoWords = (vetoes: ReadonlyMap<string, number>, language: Language): string =>
  [...vetoes].map(([code, found]) => ({ zh: `${code}（${found} 处）`, en: `${code} (${found})` })[language]).join(COMMA[language]);

const STATES = {
  missing: { zh: '本月未报，不排名', en: 'nothing submitted this month, not ranked' },
  unreadable: { zh: '文件无法读取，不排名', en: 'its file could not be read, not ranked' },
} as const;

/** What is known of the dealer's month before. */
interface Past {
  readonly language: Language;
  readonly before: number | undefined;
  rateBefore(measure: string): number | undefined;
}

/** Why a dealer has its score, in one sentence: what costs most, and what moved it most since last month. */
export function scoreReason(score: Score, past: Past): string {
  const { language } = past;
  const say = sayIn(language);
  const { state } = score.dealer;
  const parts = [
    score.vetoes.size > 0
      ? say({ zh: `否决项 ${vetoWords(score.vetoes, language)}，不排名`, en: `vetoed by ${vetoWords(score.vetoes, language)}, not ranked` })
      : undefined,
    state === 'missing' || state === 'unreadable' ? STATES[state][language] : undefined,
    score.points === undefined ? say({ zh: '没有可用的权重，不计分', en: 'no usable weight, no score' }) : costliest(score, language),
    mover(score, past),
  ].filter((part) => part !== undefined);
  const sentence = `${parts.join(say(SEMICOLON))}${say({ zh: '。', en: '.' })}`;
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

const points = (value: number): string => numberText(value, TEXT_FORMAT.tenths);

function costliest({ rates, weights }: Score, language: Language): string | undefined {
  const say = sayIn(language);
  const lost = CRITERIA.flatMap(({ id, title }) =>
    rates[id] === undefined ? [] : [{ id, title, rate: rates[id], lost: (weights[id] ?? 0) * (1 - rates[id]) * 100 }],
  ).sort(by((one) => -one.lost));
  const [most] = lost;
  if (!most) return undefined;
  if (most.lost < 0.05) return say({ zh: '各项满分', en: 'full marks throughout' });
  if (most.id === 'submitted')
    return say({
      zh: `失分最多的是没有按时上报（−${points(most.lost)} 分）`,
      en: `most lost by not submitting on time (−${points(most.lost)} points)`,
    });
  const rate = numberText(most.rate, TEXT_FORMAT.rate);
  return say({
    zh: `失分最多的是${most.title.zh} ${rate}（−${points(most.lost)} 分）`,
    en: `most lost on ${NOUN[most.id]} ${rate} (−${points(most.lost)} points)`,
  });
}

/** The criterion whose rate moved the score most in the direction that it went. */
function mover({ rates, weights, points: now }: Score, { language, before, rateBefore }: Past): string | undefined {
  if (now === undefined || before === undefined) return undefined;
  const say = sayIn(language);
  const change = now - before;
  if (Math.abs(change) < 0.05) return say({ zh: '与上月持平', en: 'as last month' });
  const moved = CRITERIA.flatMap(({ id, title }) => {
    const last = rateBefore(rateMeasure(MEASURED[id]));
    const rate = rates[id];
    return last === undefined || rate === undefined
      ? []
      : [{ id, title, step: (rate - last) * 100, effect: (weights[id] ?? 0) * (rate - last) * 100 }];
  }).sort(by((one) => -Math.sign(change) * one.effect));
  const up = change > 0;
  const text = say({
    zh: `较上月${up ? '升' : '降'} ${points(Math.abs(change))} 分`,
    en: `${up ? 'up' : 'down'} ${points(Math.abs(change))} on last month`,
  });
  const [most] = moved;
  if (!most || Math.sign(most.effect) !== Math.sign(change)) return text;
  const step = points(Math.abs(most.step));
  return say({
    zh: `${text}，主要是${most.title.zh}${up ? '升' : '降'} ${step} 点`,
    en: `${text}, mainly ${NOUN[most.id]} ${up ? 'up' : 'down'} ${step} pp`,
  });
}

/** The criteria within an English sentence. */
const NOUN: Readonly<Record<Criterion, string>> = {
  onTime: 'timeliness',
  clean: 'clean records',
  returned: 'returns',
  satisfied: 'satisfaction',
  submitted: 'submission',
};

/** The indicator whose rate 历史 keeps for each criterion. */
const MEASURED: Readonly<Record<Criterion, string>> = {
  onTime: 'onTime',
  clean: 'clean',
  returned: 'returned',
  satisfied: 'satisfied',
  submitted: 'submittedOnTime',
};
