import type { Language } from '../values/language';
import type { CellKind } from '../schema/cell-type';
import type { Colour, Style } from '../plan/plan';

/** The colours of everything that is written; no other file names one. Signal colours mean signals and nothing else. */
export const COLOUR = {
  navy: '#1F3A5F',
  headerLine: '#3B5575',
  blue: '#2B639C',
  blue2: '#7FAAD0',
  blue3: '#C9DCEC',
  copper: '#D08242',
  copper2: '#E9C4A0',
  copperText: '#8A4A1A',
  slate: '#4A5563',
  ink: '#222B36',
  mute: '#5F6B7A',
  faint: '#9AA5B3',
  line: '#D5DBE3',
  rule: '#E3E8EE',
  axis: '#B8C1CC',
  grid: '#E6EAEF',
  card: '#F4F6F9',
  input: '#FFFDF3',
  white: '#FFFFFF',
  good: '#52AD88',
  goodPale: '#DDF0E8',
  goodText: '#1D6247',
  near: '#F2C14E',
  nearPale: '#FDEFC8',
  nearText: '#6B4A00',
  bad: '#B3202A',
  badPale: '#F8DADB',
  badText: '#8E1620',
} as const satisfies Readonly<Record<string, Colour>>;

/** Glyphs of signals: all in GB 2312, so that no font falls back. */
export const GLYPH = { good: '●', near: '▲', bad: '◆' } as const;

/** Title and body fonts by language. */
export const FONT = {
  zh: { title: '微软雅黑', body: '等线' },
  en: { title: 'Segoe UI', body: 'Calibri' },
} as const;

/** Number formats. */
export const FORMAT = {
  text: '@',
  quantity: '#,##0_);−#,##0_);"–"_)',
  money: '#,##0.00_);−#,##0.00_);"–"_)',
  price: '#,##0.0000_)',
  slipTotal: '¥#,##0.00_);−¥#,##0.00_)',
  wholeMoney: '¥#,##0;−¥#,##0;¥0',
  rate: '0.0%',
  day: 'yyyy-mm-dd',
  moment: 'yyyy-mm-dd hh:mm',
  number: 'General',
  mean: '0.00_);−0.00_)',
  hours: '0.00##_);−0.00##_)',
} as const;

/** Number formats of the overview's cards: a change of a rate holds percentage points, one of an amount a ratio. */
export const CARD_FORMAT = {
  zh: {
    target: '"目标 "0%',
    fineTarget: '"目标 "0.0%',
    rateChange: '"较上月 ▲ "0.0" 点";"较上月 ▼ "0.0" 点";"较上月 持平"',
    amountChange: '"较上月 ▲ "0.0%;"较上月 ▼ "0.0%;"较上月 持平"',
    overdueCharged: '"逾期计收 ¥"#,##0',
  },
  en: {
    target: '"Target "0%',
    fineTarget: '"Target "0.0%',
    rateChange: '"vs last month ▲ "0.0" pp";"vs last month ▼ "0.0" pp";"as last month"',
    amountChange: '"vs last month ▲ "0.0%;"vs last month ▼ "0.0%;"as last month"',
    overdueCharged: '"Overdue ¥"#,##0',
  },
} as const;

/** A change of a count against last month. */
export const CHANGE_FORMAT = '"▲ "#,##0_);"▼ "#,##0_);"–"_)';

/** Number formats of chart labels; what would be 0 is hidden. */
export const LABEL_FORMAT = {
  rate: '0.0%;;',
  count: '0;;',
  total: '#,##0',
  share: '0%',
  tenths: '[>=0.05]0.0;;',
  hundredths: '[>=0.005]0.00;;',
} as const;

const DARK: ReadonlySet<Colour> = new Set([COLOUR.navy, COLOUR.blue, COLOUR.slate, COLOUR.bad]);

/** The colour of a text on a filled shape, at 4.5 : 1 at least. */
export const inkOn = (fill: Colour): Colour => (DARK.has(fill) ? COLOUR.white : COLOUR.ink);

/** Pixels at 96 dpi as points. */
export const points = (pixels: number): number => pixels * 0.75;

/** Pixels at 96 dpi as a column width in characters. */
export const characters = (pixels: number): number => Math.round(((pixels - 5) / 7) * 100) / 100;

/** A column width in characters as pixels at 96 dpi. */
export const pixels = (width: number): number => width * 7 + 5;

interface KindLook {
  readonly format: string;
  readonly horizontal: 'left' | 'center' | 'right';
  readonly width: number;
}

const LOOK_OF_KIND: Readonly<Record<CellKind, KindLook>> = {
  text: { format: FORMAT.text, horizontal: 'left', width: 12 },
  code: { format: FORMAT.text, horizontal: 'left', width: 13 },
  long: { format: FORMAT.text, horizontal: 'left', width: 28 },
  phone: { format: FORMAT.text, horizontal: 'left', width: 14 },
  day: { format: FORMAT.day, horizontal: 'center', width: 12 },
  moment: { format: FORMAT.moment, horizontal: 'center', width: 17 },
  month: { format: FORMAT.text, horizontal: 'center', width: 11 },
  quantity: { format: FORMAT.quantity, horizontal: 'right', width: 9 },
  count: { format: FORMAT.quantity, horizontal: 'right', width: 9 },
  money: { format: FORMAT.money, horizontal: 'right', width: 13 },
  price: { format: FORMAT.price, horizontal: 'right', width: 12 },
  rate: { format: FORMAT.rate, horizontal: 'right', width: 9 },
  number: { format: FORMAT.number, horizontal: 'right', width: 9 },
  mean: { format: FORMAT.mean, horizontal: 'right', width: 9 },
  hours: { format: FORMAT.hours, horizontal: 'right', width: 9 },
  score: { format: FORMAT.number, horizontal: 'center', width: 8 },
  choice: { format: FORMAT.text, horizontal: 'left', width: 11 },
};

/** How a kind of cell looks in a table. */
export const lookOf = (kind: CellKind): KindLook => LOOK_OF_KIND[kind];

/** A body cell of a table: 10 pt, a rule below, no vertical rules. */
export function bodyStyle(kind: CellKind, language: Language, wrap = false): Style {
  const { format, horizontal } = lookOf(kind);
  return {
    font: { name: FONT[language].body, size: 10, colour: COLOUR.ink },
    format,
    horizontal,
    vertical: 'middle',
    ...(horizontal === 'left' && { indent: 1 }),
    ...((wrap || kind === 'long') && { wrap: true }),
    border: { bottom: { weight: 'thin', colour: COLOUR.rule } },
  };
}

/** A header cell of a table: white on navy. */
export function headerStyle(kind: CellKind, language: Language): Style {
  const edge = { weight: 'thin', colour: COLOUR.headerLine } as const;
  return {
    font: { name: FONT[language].title, size: 9.5, bold: true, colour: COLOUR.white },
    fill: COLOUR.navy,
    horizontal: lookOf(kind).horizontal === 'left' ? 'left' : 'center',
    vertical: 'middle',
    wrap: true,
    ...(lookOf(kind).horizontal === 'left' && { indent: 1 }),
    border: { left: edge, right: edge },
  };
}

/** The native totals row of a table. */
export function totalStyle(kind: CellKind, language: Language): Style {
  const { format, horizontal } = lookOf(kind);
  return {
    font: { name: FONT[language].body, size: 10, bold: true, colour: COLOUR.ink },
    fill: COLOUR.card,
    format: kind === 'text' || kind === 'code' ? 'General' : format,
    horizontal,
    vertical: 'middle',
    ...(horizontal === 'left' && { indent: 1 }),
    border: { top: { weight: 'medium', colour: COLOUR.navy } },
  };
}

/** The title above a list (16 bold navy; one size smaller where long) and the line below it (9.5 mute). */
export const titleStyle = (language: Language, size = 16): Style => ({
  font: { name: FONT[language].title, size, bold: true, colour: COLOUR.navy },
  vertical: 'middle',
});

/** The line under a title: month, source, how to use. */
export const subtitleStyle = (language: Language): Style => ({
  font: { name: FONT[language].title, size: 9.5, colour: COLOUR.mute },
  vertical: 'middle',
});

/** A note below a table. */
export const noteStyle = (language: Language): Style => ({
  font: { name: FONT[language].title, size: 8, colour: COLOUR.mute },
  vertical: 'top',
});

/** The default width of a column: its own, else its kind's, but never narrower than its header with the filter button. */
export function widthOf(kind: CellKind, title: string, own: number | undefined): number {
  const wide = [...title].reduce((sum, letter) => sum + (letter.charCodeAt(0) > 0x2e7f ? 1.9 : 1), 0);
  const oneLine = wide + 3;
  const needed = oneLine > 16 && title.includes(' ') ? oneLine / 1.7 + 2 : oneLine;
  return Math.max(own ?? lookOf(kind).width, Math.round(needed * 10) / 10);
}
