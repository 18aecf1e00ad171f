import { chineseCapitals } from '../../values/chinese-capitals';
import { type Language, fill } from '../../values/language';
import { NOTHING, yuan } from '../../values/money';
import type { Style } from '../../plan/plan';
import { chargeKind } from '../../records/choices';
import { COLOUR, FORMAT } from '../../sheets/look';
import { figures } from './line-columns';
import { INVOICINGS, PAYMENTS, type Slip } from './slip';
import { BOXED, BOX_AMOUNT, GRID, RULE, slipText } from './slip-look';
import { LAST, type SlipRow, gap, pixelsOf } from './slip-row';
import { oneLineSize, textHeight } from '../../sheets/text-room';
import { INVOICING_WORDS, PAYMENT_WORDS, SLIP_WORDS } from './words';

const KIND = 4;
const QUANTITY = 5;
const AMOUNT = 7;
/** The amount takes the column of the unit price too: a total has no unit price, and may be long. */
const TOTAL_FROM = 6;
const PAYMENT_END = 3;
const ROW_PIXELS = 27;

/** The total in figures, live over the lines, and in Chinese capitals, which are legal text in both languages. */
export function totalRows({ total, quantity, hasReversals }: Slip, language: Language): readonly SlipRow[] {
  const card = (size: number, more: Omit<Style, 'font'> = {}) =>
    slipText(language, size, { bold: true, fill: COLOUR.card, border: BOXED, ...more });
  const capitals = `${SLIP_WORDS.capitals[language]}　　${chineseCapitals(total)}`;
  const ink = total < 0 ? COLOUR.badText : COLOUR.navy;
  const [quantitySize, totalSize] = [
    fitted(figures(quantity, 0), pixelsOf(QUANTITY), 10),
    fitted(`¥${figures(yuan(total), 2)}`, pixelsOf(TOTAL_FROM, AMOUNT), 12),
  ];
  return [
    {
      height: 36,
      cells: [
        { column: 0, to: QUANTITY - 1, content: SLIP_WORDS.total[language], style: card(10, { horizontal: 'right', indent: 1 }) },
        {
          column: QUANTITY,
          content: {
            sumOf: QUANTITY,
            value: quantity,
            ...(hasReversals && { lessWhere: { column: KIND, says: chargeKind.choices.reversal[language] } }),
          },
          style: card(quantitySize, { horizontal: 'right', format: FORMAT.quantity }),
        },
        {
          column: TOTAL_FROM,
          to: AMOUNT,
          content: { sumOf: AMOUNT, value: yuan(total) },
          style: slipText(language, totalSize, {
            bold: true,
            colour: ink,
            fill: COLOUR.card,
            border: BOXED,
            horizontal: 'right',
            format: FORMAT.slipTotal,
          }),
        },
        {
          column: LAST,
          content: hasReversals ? SLIP_WORDS.netQuantity[language] : null,
          style: slipText(language, 8.5, { colour: COLOUR.mute, fill: COLOUR.card, border: BOXED, horizontal: 'left', indent: 1 }),
        },
      ],
    },
    {
      height: Math.max(40, textHeight(capitals, { width: pixelsOf(0, LAST), size: 12, bold: true })),
      cells: [{ column: 0, to: LAST, content: capitals, style: card(12, { horizontal: 'left', indent: 1, wrap: true }) }],
    },
  ];
}

/** The boxes of payment and invoice: ticked where a line says so, each way to invoice with its amount. */
export function boxRows(slip: Slip, language: Language): readonly SlipRow[] {
  const heading = slipText(language, 9.5, { bold: true, colour: COLOUR.navy, border: { bottom: RULE } });
  const paying = paymentTexts(slip, language);
  return [
    gap(18),
    {
      height: 24,
      cells: [
        { column: 0, to: PAYMENT_END, content: SLIP_WORDS.payment[language], style: heading },
        { column: PAYMENT_END + 2, to: LAST, content: SLIP_WORDS.invoice[language], style: heading },
      ],
    },
    ...INVOICINGS.map((invoicing, index): SlipRow => {
      const { content = '', size = 10, style = slipText(language, size) } = paying[index] ?? {};
      const amount = slip.invoices.get(invoicing);
      const words = `${box(amount !== undefined)} ${INVOICING_WORDS[invoicing][language]}`;
      return {
        height: Math.max(ROW_PIXELS, textHeight(content, { width: pixelsOf(0, PAYMENT_END), size })),
        cells: [
          { column: 0, to: PAYMENT_END, content, style },
          { column: PAYMENT_END + 2, to: AMOUNT, content: words, style: slipText(language, 10) },
          { column: LAST, content: yuan(amount ?? NOTHING), style: boxAmount(amount ?? 0, language) },
        ],
      };
    }),
  ];
}

/** What goes over to the next page, in the place of the total. */
export const overleafRow = (language: Language): SlipRow => ({
  height: ROW_PIXELS,
  cells: [
    {
      column: 0,
      to: LAST,
      content: SLIP_WORDS.overleaf[language],
      style: slipText(language, 9, { colour: COLOUR.mute, horizontal: 'right', indent: 1, border: { top: GRID } }),
    },
  ],
});

interface PaymentText {
  readonly content: string;
  readonly size: number;
  readonly style: Style;
}

function paymentTexts({ payments, number }: Slip, language: Language): readonly PaymentText[] {
  const boxes = PAYMENTS.map((payment) => `${box(payments.has(payment))} ${PAYMENT_WORDS[payment][language]}`).join('　　');
  return [
    { content: boxes, size: 10, style: slipText(language, 10, { wrap: true }) },
    { content: SLIP_WORDS.paidOn[language], size: 10, style: slipText(language, 10) },
    { content: fill(SLIP_WORDS.quote[language], { number }), size: 9, style: slipText(language, 9, { colour: COLOUR.mute, wrap: true }) },
  ];
}

const box = (isTicked: boolean): string => (isTicked ? '■' : '□');

const boxAmount = (amount: number, language: Language): Style =>
  slipText(language, 10, { horizontal: 'right', format: BOX_AMOUNT, ...(amount < 0 && { colour: COLOUR.badText }) });

const fitted = (text: string, width: number, largest: number): number =>
  oneLineSize(
    [text],
    width,
    [largest, 11, 10, 9, 8].filter((size) => size <= largest),
    true,
  ) ?? 7.5;
