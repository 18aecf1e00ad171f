import { type Words, fill } from '../../values/language';
import type { Settings } from '../../month/settings';
import type { Style } from '../../plan/plan';
import { COLOUR } from '../../sheets/look';
import { RULE, slipText, stylesIn } from './slip-look';
import { LAST, type SlipRow, gap, pixelsOf } from './slip-row';
import { textHeight } from '../../sheets/text-room';
import { SIGNATURES, SLIP_WORDS } from './words';

/** Where each signature stands, from column to column. */
const PLACES = [
  [0, 1],
  [2, 3],
  [4, 6],
  [7, LAST],
] as const;
const NOTE_SIZE = 7.5;
const COPIES_END = 3;

const SIGNING = stylesIn((language) => {
  const label = slipText(language, 9, { colour: COLOUR.mute });
  const note = slipText(language, NOTE_SIZE, { colour: COLOUR.mute, wrap: true });
  return { ruled: { ...label, border: { top: RULE } }, note, rightNote: { ...note, horizontal: 'right' as const } };
});

/** Where to sign and to date, the copies of the slip, and the rule for overdue parts. */
export function signatureRows({ language, returnPlace }: Settings): readonly SlipRow[] {
  const copies = SLIP_WORDS.copies[language];
  const rule = fill(SLIP_WORDS.overdueRule[language], { place: returnPlace });
  const { note, rightNote } = SIGNING[language];
  return [
    gap(16),
    ...signingRows(language),
    {
      height: Math.max(
        26,
        textHeight(copies, { width: pixelsOf(0, COPIES_END), size: NOTE_SIZE }),
        textHeight(rule, { width: pixelsOf(COPIES_END + 1, LAST), size: NOTE_SIZE }),
      ),
      cells: [
        { column: 0, to: COPIES_END, content: copies, style: note },
        { column: COPIES_END + 1, to: LAST, content: rule, style: rightNote },
      ],
    },
  ];
}

/** Names, room to sign and dates; in a month without charges no dealer signs. */
export function signingRows(
  language: Settings['language'],
  withDealer = true,
  signatures: readonly Words[] = SIGNATURES,
): readonly SlipRow[] {
  const { ruled } = SIGNING[language];
  const row = (height: number, text: (index: number) => string, style: Style): SlipRow => ({
    height,
    cells: PLACES.map(([column, to], index) => ({
      column,
      to,
      content: withDealer || index < PLACES.length - 1 ? text(index) : null,
      style,
    })),
  });
  return [row(24, (index) => signatures[index]?.[language] ?? '', ruled), gap(56), row(24, () => SLIP_WORDS.date[language], ruled)];
}
