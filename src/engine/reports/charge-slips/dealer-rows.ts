import type { Language, Words } from '../../values/language';
import { COLOUR } from '../../sheets/look';
import type { Slip } from './slip';
import { GRID, slipText, stylesIn } from './slip-look';
import { LAST, type SlipRow, gap, pixelsOf } from './slip-row';
import { textHeight } from '../../sheets/text-room';
import { SLIP_WORDS } from './words';

const ROW_PIXELS = 26;
const VALUE_SIZE = 10;

/** A label with its value on a slip. */
export interface Entry {
  readonly label: Words;
  readonly value: string | undefined;
  readonly bold?: boolean;
}

/** Who is charged: dealer and region, and on a slip's first page whom to invoice and how to reach them. */
export function dealerRows({ dealerCode, dealer }: Slip, page: number, language: Language): readonly SlipRow[] {
  const { name, region, invoiceTitle, taxNumber, address, phone } = dealer ?? {};
  const who: SlipRow = pair(
    { label: SLIP_WORDS.dealer, value: [dealerCode, name].filter((part) => part).join(' '), bold: true },
    { label: SLIP_WORDS.region, value: region },
    language,
  );
  if (page > 1) return [who, gap(12)];
  return [
    who,
    pair({ label: SLIP_WORDS.invoiceTitle, value: invoiceTitle }, { label: SLIP_WORDS.taxNumber, value: taxNumber }, language),
    pair({ label: SLIP_WORDS.address, value: address }, { label: SLIP_WORDS.phone, value: phone }, language),
    gap(12),
  ];
}

const PAIR = stylesIn((language) => {
  const label = slipText(language, 9, { colour: COLOUR.mute });
  const value = (bold: boolean) => slipText(language, VALUE_SIZE, { bold, wrap: true, border: { bottom: GRID } });
  return { label, rightLabel: { ...label, horizontal: 'right' as const, indent: 1 }, value: value(false), boldValue: value(true) };
});

/** Two labels with their values, side by side. */
export function pair(left: Entry, right: Entry, language: Language): SlipRow {
  const { label, rightLabel, value, boldValue } = PAIR[language];
  const valueStyle = ({ bold = false }: Entry) => (bold ? boldValue : value);
  const needed = ({ value: text = '', bold = false }: Entry, width: number) => textHeight(text, { width, size: VALUE_SIZE, bold });
  return {
    height: Math.max(ROW_PIXELS, needed(left, pixelsOf(2, 4)), needed(right, pixelsOf(7, LAST))),
    cells: [
      { column: 0, to: 1, content: left.label[language], style: label },
      { column: 2, to: 4, content: left.value ?? null, style: valueStyle(left) },
      { column: 5, to: 6, content: right.label[language], style: rightLabel },
      { column: 7, to: LAST, content: right.value ?? null, style: valueStyle(right) },
    ],
  };
}
