import { sumOf } from '../../values/group';
import { yuan } from '../../values/money';
import { addToMonth } from '../../values/month';
import { ALL_DEALERS, MEASURE } from '../../indicators/history-measures';
import { history } from '../../records/history';
import { openingBalance } from '../../records/opening-balance';
import { closeRecord, recordSection } from '../closing/close-record';
import { openingAmount } from '../row-counts';
import { sumIf, sumOfColumn } from '../../sheets/table-formula';
import type { Controls } from './control';

/** The control of 期初 against last month's 期末结转, where 历史 knows it (D10). */
export const carryControls: Controls = (outcome, language) => {
  const { settings, headOffice } = outcome;
  const last = addToMonth(settings.month, -1);
  const book = outcome.book;
  const [quantity, amount] = [MEASURE.closingQuantity, MEASURE.closingAmount].map((measure) => book.value(last, ALL_DEALERS, measure));
  const opening = headOffice.openingBalance.filter((row) => row.counts).map((row) => row.values);
  const known = (measure: string, value: number) => ({
    formula: sumIf(history, 'value', language, ['month', last], ['dealer', ALL_DEALERS_LITERAL], ['measure', measure]),
    value,
  });
  const recorded = sumIf(
    closeRecord,
    'amount',
    language,
    ['section', recordSection.choices.count[language]],
    ['item', openingBalance.title[language]],
  );
  return [
    ...(quantity === undefined
      ? []
      : [
          {
            number: 'K28',
            equation: { zh: '期初数量 = 上月期末结转数量', en: 'Opening quantity = last month’s closing quantity' },
            left: { formula: sumOfColumn(openingBalance, 'quantity', language), value: sumOf(opening, (lot) => lot.quantity ?? 0) },
            right: known(MEASURE.closingQuantity, quantity),
          },
        ]),
    ...(amount === undefined
      ? []
      : [
          {
            number: 'K29',
            equation: { zh: '期初金额（结账记录）= 上月期末结转金额', en: 'Opening amount (close record) = last month’s closing amount' },
            left: { formula: recorded, value: yuan(openingAmount(outcome)) },
            right: known(MEASURE.closingAmount, amount),
          },
        ]),
  ];
};

/** In a condition of SUMIFS a star would stand for any text. */
const ALL_DEALERS_LITERAL = `~${ALL_DEALERS}`;
