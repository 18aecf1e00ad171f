import { earlierRows } from '../ledgers/earlier-month';
import { type TrendMeasure, TREND_MEASURES, changeOf, figureOver } from '../indicators/trend-measures';
import { MEASURE, rateMeasure } from '../indicators/history-measures';
import { signalOf } from '../indicators/shares';
import { faultRows } from '../reports/faults/faults';
import { TEXT_FORMAT, numberText } from '../sheets/number-text';
import { signalChoice } from '../reports/signal-column';
import type { PeriodOutcome } from './period-outcome';
import { periodScores } from './period-scores';
import { regionLines } from './region-lines';

const measureNamed = (name: string): TrendMeasure | undefined => TREND_MEASURES.find(({ measure }) => measure === name);

/** What a manager should know of the period, each in a sentence; what is not known is left out. */
export function periodPoints(outcome: PeriodOutcome): readonly string[] {
  return [volume(outcome), timeliness(outcome), dealers(outcome), regions(outcome), faults(outcome)].filter((point) => point !== undefined);
}

function volume({ book, months, before, settings: { language } }: PeriodOutcome): string | undefined {
  const measure = measureNamed(MEASURE.repairs);
  const now = measure && figureOver(book, months, measure);
  if (!now) return undefined;
  const last = figureOver(book, before, measure);
  const change = now.months === months.length && last?.months === before.length ? changeOf('count', now.value, last.value) : undefined;
  const shown = numberText(now.value, TEXT_FORMAT.count);
  const words =
    change === undefined
      ? { zh: '', en: '' }
      : {
          zh: `，比上期 ${numberText(change, TEXT_FORMAT.rateChange)}`,
          en: `, ${numberText(change, TEXT_FORMAT.rateChange)} against the period before`,
        };
  return { zh: `维修 ${shown} 件${words.zh}。`, en: `${shown} repairs${words.en}.` }[language];
}

function timeliness({ book, months, before, settings }: PeriodOutcome): string | undefined {
  const measure = measureNamed(rateMeasure('onTime'));
  const now = measure && figureOver(book, months, measure);
  if (!now) return undefined;
  const change = changeOf('rate', now.value, figureOver(book, before, measure)?.value);
  const result = signalChoice.choices[signalOf(now.value, settings.targetOnTime, settings.nearGap)][settings.language];
  const [rate, target] = [numberText(now.value, TEXT_FORMAT.rate), numberText(Number(settings.targetOnTime), TEXT_FORMAT.share)];
  const moved =
    change === undefined
      ? { zh: '', en: '' }
      : {
          zh: `，比上期 ${numberText(change, TEXT_FORMAT.pointsChange)} 点`,
          en: `, ${numberText(change, TEXT_FORMAT.pointsChange)} points against the period before`,
        };
  return {
    zh: `及时率 ${rate}（目标 ${target}，${result}）${moved.zh}。`,
    en: `On-time ${rate} (target ${target}: ${result.toLowerCase()})${moved.en}.`,
  }[settings.language];
}

function dealers(outcome: PeriodOutcome): string | undefined {
  const ranked = periodScores(outcome).filter(({ rank }) => rank !== undefined);
  const [first, last] = [ranked[0], ranked.at(-1)];
  if (!first || !last || ranked.length < 2) return undefined;
  const shown = ({ dealer, points = 0 }: typeof first) => `${dealer.name || dealer.dealer} ${numberText(points, TEXT_FORMAT.tenths)}`;
  return {
    zh: `得分最高 ${shown(first)}，最低 ${shown(last)}（共 ${ranked.length} 家）。`,
    en: `Best score ${shown(first)}, lowest ${shown(last)} (${ranked.length} dealers).`,
  }[outcome.settings.language];
}

function regions(outcome: PeriodOutcome): string | undefined {
  const ordered = regionLines(outcome)
    .flatMap(({ region, rates: { onTime } }) => (onTime === undefined ? [] : [{ region, onTime }]))
    .sort((a, b) => b.onTime - a.onTime);
  const [first, last] = [ordered[0], ordered.at(-1)];
  if (!first || !last || ordered.length < 2) return undefined;
  const shown = ({ region, onTime }: typeof first) => `${region} ${numberText(onTime, TEXT_FORMAT.rate)}`;
  return {
    zh: `区域及时率最高 ${shown(first)}，最低 ${shown(last)}。`,
    en: `On-time by region: highest ${shown(first)}, lowest ${shown(last)}.`,
  }[outcome.settings.language];
}

function faults({ reports, settings }: PeriodOutcome): string | undefined {
  const [first] = faultRows({ ledgers: { repairs: earlierRows(reports, 'repairs') }, settings });
  if (!first) return undefined;
  const [cases, share] = [numberText(first.count, TEXT_FORMAT.count), numberText(first.share, TEXT_FORMAT.rate)];
  return {
    zh: `故障最多的是 ${first.model} ${first.category}，${cases} 件，占 ${share}。`,
    en: `Most frequent fault: ${first.model}, ${first.category}, ${cases} cases (${share}).`,
  }[settings.language];
}
