import type { Words } from '../../values/language';
import { by } from '../../values/group';
import { onTime } from '../../indicators/on-time';
import { signalOf } from '../../indicators/shares';
import { SIGNALS, signalBars } from '../charts/signal-bars';
import { FORMAT } from '../../sheets/look';
import { rateFigure, rateNow, targetOf } from './card-figures';
import type { ChartSection } from './chart-section';
import { TEXT_FORMAT, sentence } from '../../sheets/number-text';
import { SETTING } from './figure';
import type { OverviewMonth } from './overview-month';
import { namePixels } from '../../sheets/text-width';

const MOST = 10;

/** The dealers with the lowest 及时率, the lowest first; of equal rates the one with more late repairs. */
export function slowestDealers(page: OverviewMonth): readonly { readonly dealer: string; readonly rate: number; readonly late: number }[] {
  return [...page.outcome.shares.keys()]
    .flatMap((dealer) => {
      const [share, rate] = [page.shareOf(dealer, onTime.id), page.rateOf(dealer, onTime.id)];
      return share && rate !== undefined ? [{ dealer, rate, late: share.whole - share.part }] : [];
    })
    .sort(
      by(
        ({ rate }) => rate,
        ({ late }) => -late,
        ({ dealer }) => dealer,
      ),
    );
}

/** Chart 1: 及时率 of the dealers that are slowest, in signal colours. */
export function timelinessSection(page: OverviewMonth): ChartSection {
  const { say, outcome } = page;
  const { targetOnTime, nearGap } = outcome.settings;
  const all = slowestDealers(page);
  const shown = all.slice(0, MOST);
  const overall = rateNow(page, onTime) ?? 0;
  const target = targetOf(page, onTime);
  const subject = say({ zh: '及时率', en: 'On-time' });
  return {
    subject,
    empty: say({ zh: '本月没有可判定时效的完成维修', en: 'No finished repair could be judged this month' }),
    data: {
      title: say({ zh: '图 1 及时率', en: 'Chart 1 On-time' }),
      headers: [
        say({ zh: '经销商', en: 'Dealer' }),
        say({ zh: '达标', en: 'On target' }),
        say({ zh: '接近', en: 'Near' }),
        say({ zh: '未达标', en: 'Missed' }),
      ],
      formats: [undefined, FORMAT.rate, FORMAT.rate, FORMAT.rate],
      rows: shown.map(({ dealer, rate }) => () => {
        const signal = signalOf(rate, targetOnTime, nearGap);
        return [page.dealerName(dealer), ...SIGNALS.map((one) => (one === signal ? rate : null))];
      }),
      figures: shown.map(({ dealer }) => [undefined, ...SIGNALS.map(() => rateFigure(onTime, [dealer]))]),
      facts: [
        { id: 'target', title: say({ zh: '目标', en: 'Target' }), content: target, format: FORMAT.rate, figure: SETTING },
        { id: 'overall', title: say({ zh: '全体', en: 'All' }), content: overall, format: FORMAT.rate, figure: rateFigure(onTime) },
      ],
    },
    ...(shown.length > 0 && {
      show: (placed, place) => ({
        title: say(titleOf(subject, all.length)),
        about: 'overall',
        aside: sentence(
          say({ zh: '目标 ', en: 'Target ' }),
          { cell: placed.fact('target'), value: target, format: TEXT_FORMAT.share },
          say({ zh: ' · 全体 ', en: ' · all ' }),
          { cell: placed.fact('overall'), value: overall, format: TEXT_FORMAT.rate },
        ),
        chart: signalBars(
          {
            name: subject,
            altText: say({
              zh: `条形图：及时率最低的 ${shown.length} 家经销商，按信号着色`,
              en: `Bars: the ${shown.length} dealers with the lowest on-time rate, in signal colours`,
            }),
            ...place,
          },
          placed.column(0).values,
          { good: placed.column(1), near: placed.column(2), bad: placed.column(3) },
          namePixels(shown.map(({ dealer }) => page.dealerName(dealer))),
        ),
      }),
    }),
  };
}

const titleOf = (subject: string, dealers: number): Words =>
  dealers > MOST
    ? { zh: `${subject}：最低 ${MOST} 家`, en: `${subject}: lowest ${MOST} dealers` }
    : { zh: `${subject}：${dealers} 家`, en: `${subject}: ${dealers} ${dealers === 1 ? 'dealer' : 'dealers'}` };
