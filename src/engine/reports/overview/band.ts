import type { CellPlan, Style } from '../../plan/plan';
import type { CellRange } from '../../workbook/cells';
import { received, submittedOnTime } from '../../indicators/submitted';
import { monthWords } from '../../sheets/month-words';
import { COLOUR } from '../../sheets/look';
import { type PlacedFigure, counted } from './figure';
import { PAGE, ROW, cellsOf, columnOf } from './grid';
import { TEXT_FORMAT, numberText } from '../../sheets/number-text';
import type { OverviewMonth } from './overview-month';
import { pageStyle } from './page-styles';
import { repairsNow } from './repairs-chart';

const MIDDLE = columnOf(3);

/** The navy band: what this is and of whom at the left, as of when and on how much at the right. */
export function band(page: OverviewMonth): { readonly cells: readonly CellPlan[]; readonly merges: readonly CellRange[] } {
  const { say, language, outcome } = page;
  const { settings } = outcome;
  const style = (size: number, bold: boolean, horizontal: 'left' | 'right'): Style =>
    pageStyle(language, { size, bold, colour: bold ? COLOUR.white : COLOUR.blue3 }, { fill: COLOUR.navy, horizontal, indent: 1 });
  const title = say({
    zh: `售后服务月报  ${monthWords(settings.month, 'zh')}`,
    en: `After-sales report  ${monthWords(settings.month, 'en')}`,
  });
  const whose = [settings.firm, settings.department].filter((part) => part !== '').join(' · ');
  return {
    cells: [
      { row: ROW.band, column: PAGE.left, content: title, style: style(title.length > 34 ? 17 : 18, true, 'left') },
      {
        row: ROW.band,
        column: MIDDLE,
        content: say({ zh: `盘点日期 ${settings.asOf}`, en: `As of ${settings.asOf}` }),
        style: style(11, true, 'right'),
      },
      {
        row: ROW.bandBelow,
        column: PAGE.left,
        content: whose || say({ zh: '售后服务', en: 'After-sales service' }),
        style: style(9, false, 'left'),
      },
      { row: ROW.bandBelow, column: MIDDLE, content: counts(page), style: style(9, false, 'right') },
    ],
    merges: [ROW.band, ROW.bandBelow].flatMap((row) => [cellsOf(row, PAGE.left, MIDDLE - 1), cellsOf(row, MIDDLE, PAGE.right)]),
  };
}

/** Of the numbers in the band the first: how many dealers have reported. */
export const bandFigures = ({ outcome, say }: OverviewMonth): readonly PlacedFigure[] => [
  {
    row: ROW.bandBelow,
    column: MIDDLE,
    title: say({ zh: '上报', en: 'Received' }),
    value: outcome.overall[received.id]?.part ?? 0,
    figure: counted('received'),
  },
];

function counts(page: OverviewMonth): string {
  const { outcome, say } = page;
  const number = (value: number) => numberText(value, TEXT_FORMAT.count);
  const sent = outcome.overall[received.id] ?? { part: 0, whole: 0 };
  const prompt = outcome.overall[submittedOnTime.id]?.part ?? 0;
  const installed = outcome.ledgers.installations.filter((row) => row.counts).length;
  return say({
    zh: `上报 ${number(sent.part)} / ${number(sent.whole)} 家 · 按时 ${number(prompt)} 家 · 维修 ${number(repairsNow(page))} 件 · 安装 ${number(installed)} 台`,
    en: `Received ${number(sent.part)} / ${number(sent.whole)} dealers · on time ${number(prompt)} · ${number(repairsNow(page))} repairs · ${number(installed)} installations`,
  });
}
