import { settings as settingsForm } from '../records/settings';
import { settingsFor } from '../month/settings';
import type { Month } from '../values/month';
import type { Indicator } from './indicator';
import { INDICATORS } from './indicators';
import { indicatorWords, limitsOf } from './meaning';

/** INDICATORS.md: every indicator with its formula, what it counts, its target by default, and where its figure is kept. */
export function indicatorsMarkdown(): string {
  return (
    [
      '# 指标 Indicators',
      '本页由指标本身生成（`npm run docs`），与月报「口径说明」是同一份文字；时限和目标是默认值，以「设置」为准。分母为 0 时没有比率，既不是 0 也不是 100%。',
      'Generated from the indicators, the words of Definitions in the report; limits and targets are the defaults, Settings decide. With nothing below the line there is no rate, neither 0 nor 100 %.',
      table(),
      ...INDICATORS.map(section),
    ].join('\n\n') + '\n'
  );
}

/** Settings that nobody has changed. */
const DEFAULTS = settingsFor('2026-03' as Month, {});
const table = (): string =>
  [
    '| 指标 | Indicator | 算法 | Formula | 目标 Target |',
    '|---|---|---|---|---|',
    ...INDICATORS.map((one) => `| ${one.title.zh} | ${one.title.en} | ${one.formula.zh} | ${one.formula.en} | ${targetOf(one)} |`),
  ].join('\n');

function section(indicator: Indicator): string {
  const { zh, en } = indicatorWords(indicator, limitsOf(DEFAULTS));
  return [`## ${indicator.title.zh} ${indicator.title.en}`, zh, en, kept(indicator)].join('\n\n');
}

function targetOf({ target }: Indicator): string {
  return target === undefined ? '–' : `${Number((Number(DEFAULTS[target]) * 100).toFixed(2))}%`;
}

function kept({ title, target }: Indicator): string {
  const setting = target && settingsForm.columns[target].title;
  return `历史 Month history: \`${title.zh}\`${setting ? ` · 设置 Settings: \`${setting.zh}\` \`${setting.en}\`` : ''}`;
}
