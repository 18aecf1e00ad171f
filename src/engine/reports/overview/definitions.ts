import type { CellPlan } from '../../plan/plan';
import type { CellRange } from '../../workbook/cells';
import { COLOUR, GLYPH } from '../../sheets/look';
import { CARD_INDICATORS } from './card-figures';
import { PAGE, ROW, cellsOf } from './grid';
import { TEXT_FORMAT, numberText, rounded } from '../../sheets/number-text';
import { halfWidths } from '../../sheets/text-width';
import type { OverviewMonth } from './overview-month';
import { pageStyle } from './page-styles';

const BETWEEN = '   ·   ';
/** Half characters of a line at 7.5 pt. */
const LINE_HOLDS = 240;

/** The foot of the page: what the indicators mean, what the signals mean, where the full definitions stand. */
export function definitions(page: OverviewMonth): { readonly cells: readonly CellPlan[]; readonly merges: readonly CellRange[] } {
  const { language, say, outcome } = page;
  const gap = rounded(Number(outcome.settings.nearGap) * 100, 1);
  const points = Number.isInteger(gap) ? String(gap) : numberText(gap, TEXT_FORMAT.tenths);
  const formulas = CARD_INDICATORS.map(({ title, formula }) => `${title[language]} = ${formula[language]}`);
  const inFirst = halfWidths(formulas.join(BETWEEN)) > LINE_HOLDS ? formulas.length - 1 : formulas.length;
  const legend = [
    ...formulas.slice(inFirst),
    say({
      zh: `信号：${GLYPH.good} 达标　${GLYPH.near} 距目标 ${points} 个百分点以内　${GLYPH.bad} 更低`,
      en: `Signals: ${GLYPH.good} on target  ${GLYPH.near} within ${points} pp  ${GLYPH.bad} lower`,
    }),
    say({ zh: '“点”= 百分点', en: 'pp = percentage points' }),
    say({ zh: '逾期在途不计收', en: 'overdue parts in transit are not charged' }),
    say({ zh: '收入 = 发料收费 + 逾期未退 − 红冲', en: 'revenue = issues + overdue − reversals' }),
    say({ zh: '完整口径见《口径说明》', en: 'all definitions: sheet Definitions' }),
  ].join(BETWEEN);
  const note = { size: 7.5, colour: COLOUR.mute };
  return {
    cells: [
      {
        row: ROW.definitions,
        column: PAGE.left,
        content: formulas.slice(0, inFirst).join(BETWEEN),
        style: pageStyle(language, note, { border: { top: { weight: 'thin', colour: COLOUR.line } } }),
      },
      { row: ROW.legend, column: PAGE.left, content: legend, style: pageStyle(language, note) },
    ],
    merges: [cellsOf(ROW.definitions, PAGE.left, PAGE.right), cellsOf(ROW.legend, PAGE.left, PAGE.right)],
  };
}
