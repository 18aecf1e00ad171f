import { quoted } from '../../sheets/table-formula';
import type { CellContent, CellPlan, ConditionalFormatPlan, Style } from '../../plan/plan';
import type { CellRange } from '../../workbook/cells';
import { signalOf } from '../../indicators/shares';
import { MEASURE } from '../../indicators/history-measures';
import { CARD_FORMAT, COLOUR, FORMAT } from '../../sheets/look';
import { a1 } from '../../workbook/address';
import { CARD_INDICATORS, FIGURE, rateBefore, rateNow, revenueNow, targetOf } from './card-figures';
import { REVENUE } from './card-numbers';
import { ROW, cellsOf, columnOf } from './grid';
import type { PlacedBlock } from './helper-data';
import { rounded } from '../../sheets/number-text';
import type { OverviewMonth } from './overview-month';
import { pageStyle } from './page-styles';
import { changeFormats, signalContent, signalFormats } from './signals';

interface Card {
  readonly name: string;
  readonly signal: CellContent;
  readonly value: CellContent;
  readonly valueFormat: string;
  readonly valueSize: number;
  readonly below: CellContent;
  readonly belowFormat: string;
  readonly change: CellContent;
  readonly changeFormat: string;
}

interface Cards {
  readonly cells: readonly CellPlan[];
  readonly merges: readonly CellRange[];
  readonly conditionalFormats: readonly ConditionalFormatPlan[];
}

/** The six cards: name and signal, value, target, change. */
export function cards(page: OverviewMonth, figures: PlacedBlock): Cards {
  const all = [...CARD_INDICATORS.map((_, index) => rateCard(page, figures, index)), moneyCard(page, figures)];
  const blocks = all.map((_, block) => block);
  return {
    cells: all.flatMap((card, block) => cardCells(page, card, block)),
    merges: blocks.flatMap((block) => [
      ...[ROW.cardName, ROW.cardValue, ROW.cardTarget].map((row) => cellsOf(row, columnOf(block), columnOf(block, 1))),
      cellsOf(ROW.cardChange, columnOf(block), columnOf(block, 2)),
    ]),
    conditionalFormats: [
      ...signalFormats(blocks.map((block) => cellsOf(ROW.cardName, columnOf(block, 2), columnOf(block, 2)))),
      ...changeFormats(CARD_INDICATORS.map((_, block) => cellsOf(ROW.cardChange, columnOf(block), columnOf(block, 2)))),
    ],
  };
}

function rateCard(page: OverviewMonth, figures: PlacedBlock, index: number): Card {
  const indicator = CARD_INDICATORS[index];
  if (!indicator) throw new Error(`there is no card ${index}`);
  const { language, outcome } = page;
  const [rate, target] = [rateNow(page, indicator), targetOf(page, indicator)];
  const last = figures.cell(index, FIGURE.last);
  const value = a1(ROW.cardValue, columnOf(index));
  return {
    name: indicator.title[language],
    signal: signalContent(
      value,
      a1(ROW.cardTarget, columnOf(index)),
      figures.fact('gap'),
      signalOf(rate, outcome.settings[indicator.target ?? 'targetOnTime'], outcome.settings.nearGap),
      language,
    ),
    value: { formula: figures.cell(index, FIGURE.rate), value: rate ?? '' },
    valueFormat: FORMAT.rate,
    valueSize: 20,
    below: { formula: figures.cell(index, FIGURE.target), value: target },
    belowFormat: Number.isInteger(rounded(target * 100, 6)) ? CARD_FORMAT[language].target : CARD_FORMAT[language].fineTarget,
    change: change(page, value, {
      now: rate,
      before: rateBefore(page, indicator),
      compute: (now, before) => rounded((now - before) * 100, 1),
      formula: `ROUND((${value}-${last})*100,1)`,
      unknownWhen: `${last}=""`,
    }),
    changeFormat: CARD_FORMAT[language].rateChange,
  };
}

function moneyCard(page: OverviewMonth, figures: PlacedBlock): Card {
  const { language, say } = page;
  const value = a1(ROW.cardValue, columnOf(CARD_INDICATORS.length));
  const now = revenueNow(page);
  const last = figures.fact('lastRevenue');
  const before = page.figureOf(page.lastMonth, MEASURE.revenue);
  return {
    name: say(REVENUE),
    signal: say({ zh: '无目标', en: 'No target' }),
    value: { formula: figures.fact('revenue'), value: now },
    valueFormat: FORMAT.wholeMoney,
    valueSize: Math.abs(now) < 1e6 ? 18 : Math.abs(now) < 1e8 ? 14 : 11,
    below: { formula: figures.fact('overdueCharged'), value: revenueNow(page, 'overdue') },
    belowFormat: CARD_FORMAT[language].overdueCharged,
    change: change(page, value, {
      now,
      before: before !== undefined && before > 0 ? before : undefined,
      compute: (current, earlier) => rounded(current / earlier - 1, 3),
      formula: `ROUND(${value}/${last}-1,3)`,
      unknownWhen: `N(${last})<=0`,
    }),
    changeFormat: CARD_FORMAT[language].amountChange,
  };
}

interface Change {
  readonly now: number | undefined;
  /** Absent where last month is not known. */
  readonly before: number | undefined;
  readonly compute: (now: number, before: number) => number;
  readonly formula: string;
  /** The condition under which the formula cannot say anything. */
  readonly unknownWhen: string;
}

/** The change against last month as a formula; words where last month is not known, nothing where this month has no figure. */
function change({ say }: OverviewMonth, value: string, { now, before, compute, formula, unknownWhen }: Change): CellContent {
  const unknown = say({ zh: '无上月数据', en: 'No last month' });
  return {
    formula: `IF(${value}="","",IF(${unknownWhen},${quoted(unknown)},${formula}))`,
    value: now === undefined ? '' : before === undefined ? unknown : compute(now, before),
  };
}

function cardCells({ language }: OverviewMonth, card: Card, block: number): readonly CellPlan[] {
  const top: NonNullable<Style['border']> = { top: { weight: 'medium', colour: COLOUR.navy } };
  const look = (font: NonNullable<Style['font']>, rest: Omit<Style, 'font'> = {}): Style =>
    pageStyle(language, font, { fill: COLOUR.card, horizontal: 'left', indent: 1, ...rest });
  const third = columnOf(block, 2);
  const cell = (row: number, content: CellContent, style: Style, column = columnOf(block)): CellPlan => ({ row, column, content, style });
  const empty = look({});
  return [
    cell(ROW.cardName, card.name, look({ size: 10, bold: true, colour: COLOUR.mute }, { border: top })),
    cell(
      ROW.cardName,
      card.signal,
      pageStyle(
        language,
        { size: { zh: 9, en: 8 }[language], bold: true, colour: COLOUR.mute },
        { fill: COLOUR.card, horizontal: 'center', border: top },
      ),
      third,
    ),
    cell(ROW.cardValue, card.value, look({ size: card.valueSize, bold: true, colour: COLOUR.navy }, { format: card.valueFormat })),
    cell(ROW.cardValue, null, empty, third),
    cell(ROW.cardTarget, card.below, look({ size: 8, colour: COLOUR.mute }, { format: card.belowFormat })),
    cell(ROW.cardTarget, null, empty, third),
    cell(
      ROW.cardChange,
      card.change,
      look(typeof valueOf(card.change) === 'number' ? { size: 8, bold: true } : { size: 8, colour: COLOUR.mute }, {
        format: card.changeFormat,
      }),
    ),
  ];
}

const valueOf = (content: CellContent): unknown => (typeof content === 'object' && content !== null ? content.value : content);
