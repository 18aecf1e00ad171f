import { type Language, sayIn } from '../values/language';
import { by } from '../values/group';
import type { Decimal } from '../values/money';
import type { Settings } from '../month/settings';
import { type Share, rateOf, signalOf } from '../indicators/shares';
import { FORMAT } from '../sheets/look';
import { SIGNALS, signalBars } from './charts/signal-bars';
import { type ChartBeside, tallBars } from './charts-beside';
import { TEXT_FORMAT, numberText } from '../sheets/number-text';
import { signalChoice } from './signal-column';

/** A rate of somebody. */
export interface NamedShare {
  readonly name: string;
  readonly share: Share;
}

interface Wanted {
  readonly subject: string;
  readonly shares: readonly NamedShare[];
  readonly target: Decimal;
  readonly settings: Settings;
  /** How many are drawn at most. */
  readonly most?: number;
}

/** Rates as bars in signal colours beside a list, the lowest on top; of equal rates the one with more that missed. */
export function rateBars({ subject, shares, target, settings, most = 60 }: Wanted): ChartBeside {
  const { language, nearGap } = settings;
  const say = sayIn(language);
  const lines = shares
    .flatMap(({ name, share }) => {
      const rate = rateOf(share);
      return rate === undefined ? [] : [{ name, rate, missed: share.whole - share.part }];
    })
    .sort(
      by(
        ({ rate }) => rate,
        ({ missed }) => -missed,
        ({ name }) => name,
      ),
    );
  const shown = lines.slice(0, most);
  const below = lines.filter(({ rate }) => signalOf(rate, target, nearGap) === 'bad').length;
  const lowest = `${lines[0]?.name} ${numberText(lines[0]?.rate ?? 0, TEXT_FORMAT.rate)}`;
  return signalRates({
    subject,
    title: say({ zh: `${subject}：${below} 个未达标，最低 ${lowest}`, en: `${subject}: ${below} missed, lowest ${lowest}` }),
    aside: `${say({ zh: '目标', en: 'target' })} ${numberText(Number(target), TEXT_FORMAT.share)}${lines.length > most ? say({ zh: ` · 最低 ${most} 个`, en: ` · lowest ${most}` }) : ''}`,
    header: subject,
    lines: shown.map(({ name, rate }) => ({ name, rate, signal: signalOf(rate, target, nearGap) })),
    altText: say({ zh: `条形图：${subject}，最低的在上，按信号着色`, en: `Bars: ${subject}, the lowest on top, in signal colours` }),
    room: shown.length + 2,
    language,
  });
}

/** A rate with its signal; without one its bar stays empty. */
interface SignalRate {
  readonly name: string;
  readonly rate: number | undefined;
  readonly signal: string;
}

interface SignalRates extends Required<Pick<ChartBeside, 'subject' | 'title' | 'aside'>> {
  /** Over the names. */
  readonly header: string;
  readonly lines: readonly SignalRate[];
  readonly altText: string;
  /** In lines. */
  readonly room: number;
  readonly language: Language;
}

/** Rates as bars in the order given, each in the colour of its signal; nothing is drawn where none is known. */
export function signalRates({ subject, title, aside, header, lines, altText, room, language }: SignalRates): ChartBeside {
  return {
    subject,
    title,
    aside,
    headers: [header, ...SIGNALS.map((signal) => signalChoice.choices[signal][language])],
    formats: [undefined, FORMAT.rate, FORMAT.rate, FORMAT.rate],
    rows: lines.every(({ rate }) => rate === undefined)
      ? []
      : lines.map(({ name, rate, signal }) => [name, ...SIGNALS.map((one) => (one === signal ? (rate ?? null) : null))]),
    height: Math.max(8, room),
    chart: (place, names, data) => ({
      ...signalBars({ name: subject, altText, ...place }, names, { good: data(1), near: data(2), bad: data(3) }),
      ...tallBars(lines, room),
    }),
  };
}
