import { a1 } from '../../workbook/address';
import { column, list, required } from '../../schema/sheet';
import { number } from '../../schema/types-number';
import { choice, code, text } from '../../schema/types-text';
import type { MonthOutcome } from '../../month/outcome';
import { FIRST_ROW } from '../../sheets/list-frame';
import { COLOUR, FORMAT } from '../../sheets/look';
import { madeOnce } from '../made-once';
import { reportOfLines } from '../report';
import { carryControls } from './carry-controls';
import { type Control, differenceOf } from './control';
import { invoiceControls } from './invoice-controls';
import { ledgerControls } from './ledger-controls';
import { partControls } from './part-controls';
import { revenueControls } from './revenue-controls';

const balance = choice({ balanced: { zh: '平', en: 'Balanced' }, differs: { zh: '不平', en: 'Differs' } });

/** 勾稽核对: the control totals, each side from another table. */
const controls = list('controls', '勾稽核对', 'Controls', {
  number: required('编号', 'No.', code, { width: 8 }),
  equation: column('等式', 'Equation', text, { width: 64 }),
  left: column('左边', 'Left', number, { width: 15 }),
  right: column('右边', 'Right', number, { width: 15 }),
  difference: column('差额', 'Difference', number, { width: 13 }),
  result: column('结果', 'Result', balance, { width: 10 }),
});

/** All control totals of a month. */
export const controlsOf = madeOnce((outcome: MonthOutcome): readonly Control[] =>
  [partControls, revenueControls, ledgerControls, carryControls, invoiceControls].flatMap((make) =>
    make(outcome, outcome.settings.language),
  ),
);

/** The sheet 勾稽核对. */
export const controlsReport = reportOfLines({
  sheet: controls,
  group: 'parts',
  freezeAfter: 'equation',
  key: ['number'],
  lines: controlsOf,
  subtitle: (_, all) => {
    const wrong = all.filter((control) => differenceOf(control) !== 0).length;
    return wrong === 0
      ? {
          zh: `${all.length} 项勾稽全部相平；左右两边取自不同的表`,
          en: `All ${all.length} controls agree; each side comes from another table`,
        }
      : {
          zh: `${all.length} 项中 ${wrong} 项不平，请先查原因再用数`,
          en: `${wrong} of ${all.length} controls differ: find out why before using the figures`,
        };
  },
  row: (control, { settings: { language } }) => ({
    number: control.number,
    equation: control.equation[language],
    left: control.left.value,
    right: control.right.value,
    difference: differenceOf(control),
    result: resultOf(control),
  }),
  formulas: ({ settings: { language } }) => {
    const cell = (index: number, columnIndex: number) => a1(FIRST_ROW + index, columnIndex);
    return {
      left: (_, { left: { formula, value } }) => ({ formula, value }),
      right: (_, { right: { formula, value } }) => ({ formula, value }),
      difference: (_, control, index) => ({ formula: `ROUND(${cell(index, 2)}-${cell(index, 3)},2)`, value: differenceOf(control) }),
      result: (_, control, index) => ({
        formula: `IF(${cell(index, 4)}=0,"${balance.choices.balanced[language]}","${balance.choices.differs[language]}")`,
        value: balance.choices[resultOf(control)][language],
      }),
    };
  },
  draw: (area, { settings: { language } }) => ({
    conditionalFormats: [
      // Pieces and money stand in one column, which has one format: what is whole shows no decimals.
      ...[
        { sign: '=', format: FORMAT.quantity },
        { sign: '<>', format: FORMAT.money },
      ].map(({ sign, format }) => ({
        kind: 'formula' as const,
        ranges: [area.range('left', 'difference')],
        formula: `INT(${area.cell('left').slice(1)})${sign}${area.cell('left').slice(1)}`,
        style: { format },
      })),
      {
        kind: 'formula',
        ranges: [area.range('result')],
        formula: `${area.cell('result')}="${balance.choices.balanced[language]}"`,
        style: { font: { bold: true, colour: COLOUR.goodText }, fill: COLOUR.goodPale, format: '"● "@' },
      },
      {
        kind: 'formula',
        ranges: [area.range('result')],
        formula: `${area.cell('result')}="${balance.choices.differs[language]}"`,
        style: { font: { bold: true, colour: COLOUR.white }, fill: COLOUR.bad, format: '"◆ "@' },
      },
    ],
  }),
});

const resultOf = (control: Control): 'balanced' | 'differs' => (differenceOf(control) === 0 ? 'balanced' : 'differs');
