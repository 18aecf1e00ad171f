import { type Words, fill } from '../../values/language';
import { monthWords } from '../../sheets/month-words';
import type { MonthOutcome } from '../../month/outcome';
import { COLOUR } from '../../sheets/look';
import { type Slip, madeOutOn } from './slip';
import { LETTERHEAD_RULE, slipText, stylesIn } from './slip-look';
import { LAST, type SlipRow, gap, pixelsOf } from './slip-row';
import { textHeight } from '../../sheets/text-room';
import { SLIP_WORDS } from './words';

/** The last column of the left half of the letterhead. */
const LEFT_END = 5;
/** The first row of every page; the fill of a page counts on this height. */
const FIRST_ROW_PIXELS = 34;
const LONG_TITLE = 34;

/** Which of a slip's sheets of paper this is, from 1. */
export interface SheetOfPaper {
  readonly page: number;
  readonly pages: number;
}

/** Firm, slip number, month, date and title; `slip` is nothing in a month without charges. */
export function letterhead(
  outcome: MonthOutcome,
  slip: Pick<Slip, 'number'> | undefined,
  sheet: SheetOfPaper,
  title: Words = SLIP_WORDS.title,
): readonly SlipRow[] {
  const { firm, department, firmContact, language } = outcome.settings;
  const [name = '', ...rest] = [firm, department, firmContact].filter((part) => part !== '');
  const number = slip ? fill(SLIP_WORDS.number[language], { number: slip.number }) : '';
  const facts = [
    monthWords(outcome.settings.month, language),
    fill(SLIP_WORDS.madeOut[language], { day: madeOutOn(outcome) }),
    ...sheetWords(sheet, outcome),
  ];
  const [left, right] = [pixelsOf(0, LEFT_END), pixelsOf(LEFT_END + 1, LAST)];
  const style = LETTERHEAD[language];
  const [contact, made] = [rest.join(' · '), facts.join(' · ')];
  return [
    {
      height: Math.max(
        FIRST_ROW_PIXELS,
        textHeight(name, { width: left, size: 13, bold: true }),
        textHeight(number, { width: right, size: 10.5, bold: true }),
      ),
      cells: [
        { column: 0, to: LEFT_END, content: name, style: style.firm },
        { column: LEFT_END + 1, to: LAST, content: number, style: style.number },
      ],
    },
    {
      height: Math.max(24, textHeight(contact, { width: left, size: 8.5 }), textHeight(made, { width: right, size: 8.5 })),
      cells: [
        { column: 0, to: LEFT_END, content: contact, style: style.contact },
        { column: LEFT_END + 1, to: LAST, content: made, style: style.made },
      ],
    },
    gap(6),
    titleRow(title, outcome, sheet),
  ];
}

const LETTERHEAD = stylesIn((language) => {
  const mute = { colour: COLOUR.mute, wrap: true, border: { bottom: LETTERHEAD_RULE } };
  const title = (size: number) => slipText(language, size, { bold: true, colour: COLOUR.navy, horizontal: 'center' });
  return {
    firm: slipText(language, 13, { bold: true, colour: COLOUR.navy, wrap: true }),
    number: slipText(language, 10.5, { bold: true, horizontal: 'right', wrap: true }),
    contact: slipText(language, 8.5, mute),
    made: slipText(language, 8.5, { ...mute, horizontal: 'right' }),
    title: title(20),
    longTitle: title(19),
  };
});

function titleRow(words: Words, { settings: { language } }: MonthOutcome, { page }: SheetOfPaper): SlipRow {
  const title = `${words[language]}${page > 1 ? SLIP_WORDS.continued[language] : ''}`;
  const { title: usual, longTitle } = LETTERHEAD[language];
  return {
    height: 44,
    cells: [{ column: 0, to: LAST, content: title, style: title.length > LONG_TITLE ? longTitle : usual }],
  };
}

const sheetWords = ({ page, pages }: SheetOfPaper, { settings: { language } }: MonthOutcome): readonly string[] =>
  pages > 1 ? [fill(SLIP_WORDS.sheetOf[language], { page, pages })] : [];
