import { fill } from '../../values/language';
import type { MonthOutcome } from '../../month/outcome';
import { COLOUR } from '../../sheets/look';
import { letterhead } from './letterhead';
import { signingRows } from './signatures';
import { RULE, slipText } from './slip-look';
import { LAST, type SlipRow, gap } from './slip-row';
import { SLIP_WORDS } from './words';

/** The one page of a month without charges. */
export function noChargesPage(outcome: MonthOutcome): readonly SlipRow[] {
  const { language, asOf } = outcome.settings;
  const centred = { horizontal: 'center', wrap: true } as const;
  const why = fill(SLIP_WORDS.nothingWhy[language], { day: asOf });
  return [
    ...letterhead(outcome, undefined, { page: 1, pages: 1 }),
    gap(10),
    {
      height: 72,
      cells: [
        {
          column: 0,
          to: LAST,
          content: SLIP_WORDS.nothing[language],
          style: slipText(language, 14, { ...centred, bold: true, vertical: 'bottom', border: { top: RULE } }),
        },
      ],
    },
    {
      height: 60,
      cells: [
        {
          column: 0,
          to: LAST,
          content: why,
          style: slipText(language, 9.5, { ...centred, colour: COLOUR.mute, border: { bottom: RULE } }),
        },
      ],
    },
    gap(28),
    ...signingRows(language, false),
  ];
}
