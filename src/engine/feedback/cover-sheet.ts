import type { Words } from '../values/language';
import type { CellPlan, SheetPlan, Style } from '../plan/plan';
import { submissionState } from '../reports/submissions/submissions';
import { linkToSheet } from '../sheets/cell-link';
import { COLOUR, FONT, GLYPH, pixels, points } from '../sheets/look';
import { monthWords } from '../sheets/month-words';
import { pageFooter } from '../sheets/page-footer';
import { TAB_COLOUR } from '../sheets/tab-groups';
import { textHeight } from '../sheets/text-room';
import { formBand } from '../templates/form-page';
import { type Matter, mattersOf } from './cover-words';
import type { DealerMonth } from './dealer-month';

/** The first page's title as a sheet. */
const COVER_TITLE: Words = { zh: '回执', en: 'Feedback' };

const WIDTHS = [17, 62, 21] as const;
const LEAST_HEIGHT = 30;
const SIZE = 10.5;
const FIRST_FACT = 2;

const HOW: readonly Words[] = [
  {
    zh: '红底是错误，黄底是警告，蓝底是提示；鼠标停在有标记的格子上看说明和改法。',
    en: 'Red cells are errors, yellow ones warnings, blue ones notes; point at a marked cell to read what to do.',
  },
  {
    zh: '请在您自己的月报里改，再把改好的月报报来；本回执不用填写，也不用寄回。',
    en: 'Correct your own workbook and send it again; this one is for reading only and need not be returned.',
  },
];

/** 回执: how the dealer stands, what it is asked to do, and where to look, on one A4 page. */
export function coverSheet(month: DealerMonth, sheets: ReadonlyMap<string, string>): SheetPlan {
  const { settings } = month;
  const { language } = settings;
  const facts = factsOf(month);
  const matters = mattersOf(month);
  const heading = FIRST_FACT + facts.length + 1;
  const how = heading + matters.length + 2;
  const rows = [...facts.map(([, says]) => says), ...matters.map(({ says }) => says[language])];
  const places = [...facts.map((_, index) => FIRST_FACT + index), ...matters.map((_, index) => heading + 1 + index)];
  return {
    name: COVER_TITLE[language],
    tabColour: TAB_COLOUR.overview,
    gridlines: false,
    widths: Object.fromEntries(WIDTHS.entries()),
    heights: {
      0: points(46),
      1: points(22),
      ...Object.fromEntries(
        places.map((row, index) => [
          row,
          points(Math.max(LEAST_HEIGHT, textHeight(rows[index] ?? '', { width: pixels(WIDTHS[1]), size: SIZE }, 10))),
        ]),
      ),
      ...Object.fromEntries(HOW.map((_, index) => [how + index, points(24)])),
    },
    cells: [
      ...formBand(`${{ zh: '月报回执', en: 'Monthly feedback' }[language]}　${monthWords(settings.month, language)}`, language),
      {
        row: 1,
        column: 0,
        content: [settings.firm, settings.department].filter((part) => part !== '').join(' · ') || null,
        style: small(language),
      },
      ...facts.flatMap(([label, says], index) => factCells(FIRST_FACT + index, label[language], says, language)),
      ...headingCells(heading, { zh: '本月情况和要办的事', en: 'How you stand, and what to do' }[language], language),
      ...matters.flatMap((matter, index) => matterCells(heading + 1 + index, matter, sheets, language)),
      ...HOW.map((words, index) => ({ row: how + index, column: 0, content: words[language], style: small(language) })),
    ],
    print: {
      orientation: 'portrait',
      fit: { wide: 1, tall: 1 },
      margins: { top: 15, right: 12, bottom: 15, left: 12 },
      centred: true,
      footer: pageFooter(`${month.dealer.dealer} ${month.dealer.name} · ${COVER_TITLE[language]} ${settings.month}`, language),
    },
  };
}

function factsOf({ dealer, settings: { asOf, language } }: DealerMonth): readonly (readonly [Words, string])[] {
  const state = submissionState.choices[dealer.state][language];
  return [
    [{ zh: '经销商', en: 'Dealer' }, `${dealer.dealer}　${dealer.name}`],
    [{ zh: '区域', en: 'Region' }, dealer.region || '–'],
    [{ zh: '上报状态', en: 'Submission' }, [state, dealer.submittedOn, dealer.file].filter((part) => part !== undefined).join(' · ')],
    [{ zh: '盘点日期', en: 'As of' }, asOf],
  ];
}

const RULE = { bottom: { weight: 'thin', colour: COLOUR.rule } } as const;
const small = (language: 'zh' | 'en'): Style => ({
  font: { name: FONT[language].title, size: 9, colour: COLOUR.mute },
  vertical: 'middle',
});
const body = (language: 'zh' | 'en', font: Style['font'] = {}): Style => ({
  font: { name: FONT[language].body, size: SIZE, colour: COLOUR.ink, ...font },
  horizontal: 'left',
  vertical: 'middle',
  indent: 1,
  wrap: true,
  border: RULE,
});

const factCells = (row: number, label: string, says: string, language: 'zh' | 'en'): readonly CellPlan[] => [
  { row, column: 0, content: label, style: { ...body(language, { bold: true }), fill: COLOUR.card } },
  { row, column: 1, content: says, style: { ...body(language), format: '@' } },
  { row, column: 2, content: null, style: body(language) },
];

const headingCells = (row: number, title: string, language: 'zh' | 'en'): readonly CellPlan[] =>
  WIDTHS.map((_, column) => ({
    row,
    column,
    content: column === 0 ? title : null,
    style: {
      font: { name: FONT[language].title, size: 12, bold: true, colour: COLOUR.navy },
      vertical: 'middle' as const,
      border: { bottom: { weight: 'medium' as const, colour: COLOUR.navy } },
    },
  }));

const LOOK = {
  good: { glyph: GLYPH.good, style: { fill: COLOUR.goodPale, colour: COLOUR.goodText } },
  near: { glyph: GLYPH.near, style: { fill: COLOUR.nearPale, colour: COLOUR.nearText } },
  bad: { glyph: GLYPH.bad, style: { fill: COLOUR.badPale, colour: COLOUR.badText } },
} as const;

function matterCells(
  row: number,
  { subject, says, sheet, level }: Matter,
  sheets: ReadonlyMap<string, string>,
  language: 'zh' | 'en',
): readonly CellPlan[] {
  const { glyph, style } = LOOK[level];
  const target = sheet === undefined ? undefined : sheets.get(sheet);
  return [
    {
      row,
      column: 0,
      content: `${glyph} ${subject[language]}`,
      style: { ...body(language, { bold: true, colour: style.colour }), fill: style.fill },
    },
    { row, column: 1, content: says[language], style: body(language) },
    {
      row,
      column: 2,
      style: body(language, { colour: COLOUR.blue }),
      content: target === undefined ? null : linkToSheet(target, `${target} →`),
    },
  ];
}
