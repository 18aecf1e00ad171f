import type { Language, Words } from '../../values/language';
import type { Style } from '../../plan/plan';
import { COLOUR, FORMAT } from '../../sheets/look';
import { textHeight } from '../../sheets/text-room';
import type { MonthOutcome } from '../../month/outcome';
import { type Entry, pair } from '../charge-slips/dealer-rows';
import { letterhead } from '../charge-slips/letterhead';
import { PAGE_PIXELS } from '../charge-slips/pages';
import { signingRows } from '../charge-slips/signatures';
import { BOXED, RULE, slipText, stylesIn, tableHeading } from '../charge-slips/slip-look';
import { LAST, type SlipRow, gap, heightOf, pixelsOf } from '../charge-slips/slip-row';
import { DESK_WORDS } from './words';

/** A line of an issue slip or a delivery note. */
export interface DeskLine {
  readonly number: string;
  readonly part: string;
  readonly partName: string;
  readonly kind: string;
  readonly quantity: number;
  readonly unit: string;
  readonly remark: string;
}

/** A slip that goes with parts: who gets what, and who signs. */
export interface DeskSlip {
  readonly title: Words;
  readonly number: string;
  readonly facts: readonly (readonly [left: Entry, right: Entry])[];
  readonly headings: Readonly<Record<'number' | 'kind', Words>>;
  readonly lines: readonly DeskLine[];
  readonly rule: Words;
  readonly signatures: readonly Words[];
}

const USUAL_ROWS = 10;
const ROW_PIXELS = 27;
const [QUANTITY, UNIT, REMARK] = [5, 6, 7];

/** The pages of a slip: as many lines on each as there is room for, the total and the signatures on the last. */
export function deskSlipPages(slip: DeskSlip, outcome: MonthOutcome): readonly (readonly SlipRow[])[] {
  const { language } = outcome.settings;
  const foot = [...totalRow(slip, language), gap(14), ...signingRows(language, true, slip.signatures), ruleRow(slip.rule, language)];
  const head = (page: number, pages: number) => [
    ...letterhead(outcome, { number: slip.number }, { page, pages }, slip.title),
    ...slip.facts.map(([left, right]) => pair(left, right, language)),
    gap(12),
    headingRow(slip, language),
  ];
  const rows = slip.lines.map((line, index) => lineRow(line, index + 1, language));
  const parts = divided(rows, PAGE_PIXELS - heightOf(head(1, 2)) - heightOf(foot));
  return parts.map((part, index) => [
    ...head(index + 1, parts.length),
    ...part,
    ...(index < parts.length - 1 ? [] : [...blanks(USUAL_ROWS - part.length, language), ...foot]),
  ]);
}

/** One page that says that there is nothing to be made out. */
export const nothingPage = (title: Words, what: Words, why: Words, outcome: MonthOutcome): readonly SlipRow[] => {
  const { language } = outcome.settings;
  const said = (height: number, content: string, style: Style): SlipRow => ({ height, cells: [{ column: 0, to: LAST, content, style }] });
  return [
    ...letterhead(outcome, undefined, { page: 1, pages: 1 }, title),
    gap(10),
    said(72, what[language], slipText(language, 14, { bold: true, horizontal: 'center', vertical: 'bottom', border: { top: RULE } })),
    said(60, why[language], slipText(language, 9.5, { colour: COLOUR.mute, horizontal: 'center', wrap: true, border: { bottom: RULE } })),
  ];
};

function divided(rows: readonly SlipRow[], room: number): readonly (readonly SlipRow[])[] {
  const pages: SlipRow[][] = [[]];
  for (const row of rows) {
    const page = pages.at(-1) as SlipRow[];
    if (page.length > 0 && heightOf([...page, row]) > room) pages.push([row]);
    else page.push(row);
  }
  return pages;
}

const headingRow = ({ headings }: DeskSlip, language: Language): SlipRow => {
  const cell = (column: number, words: Words, horizontal: 'left' | 'center' | 'right', to = column) => ({
    column,
    to,
    content: words[language],
    style: tableHeading(language, horizontal),
  });
  return {
    height: 34,
    cells: [
      cell(0, { zh: '序号', en: 'No.' }, 'center'),
      cell(1, headings.number, 'left'),
      cell(2, { zh: '配件编码', en: 'Part no.' }, 'left'),
      cell(3, { zh: '配件名称', en: 'Part name' }, 'left'),
      cell(4, headings.kind, 'left'),
      cell(QUANTITY, { zh: '数量', en: 'Qty' }, 'right'),
      cell(UNIT, { zh: '单位', en: 'Unit' }, 'center'),
      cell(REMARK, { zh: '维修单号 · 备注', en: 'Repair no. · Remark' }, 'left', LAST),
      ...covered(tableHeading(language, 'left')),
    ],
  };
};

/** The covered cell of the merged remark keeps its border. */
const covered = (style: Style) => [{ column: LAST, content: null, style }];

const LINE = stylesIn((language) => {
  const text = (size: number, horizontal: 'left' | 'center' | 'right' = 'left', format?: string): Style =>
    slipText(language, size, {
      horizontal,
      wrap: true,
      border: BOXED,
      ...(horizontal === 'left' && { indent: 1 }),
      ...(format !== undefined && { format }),
    });
  return {
    middle: text(9.5, 'center'),
    number: text(8, 'left', FORMAT.text),
    part: text(9, 'left', FORMAT.text),
    name: text(9.5),
    small: text(8.5),
    quantity: text(9.5, 'right', FORMAT.quantity),
  };
});

function lineRow({ number, part, partName, kind, quantity, unit, remark }: DeskLine, place: number, language: Language): SlipRow {
  const style = LINE[language];
  const needed = [
    textHeight(partName, { width: pixelsOf(3), size: 9.5 }),
    textHeight(remark, { width: pixelsOf(REMARK, LAST), size: 8.5 }),
    textHeight(kind, { width: pixelsOf(4), size: 8.5 }),
    textHeight(number, { width: pixelsOf(1), size: 8 }),
  ];
  return {
    height: Math.max(ROW_PIXELS, ...needed),
    isLine: true,
    cells: [
      { column: 0, content: place, style: style.middle },
      { column: 1, content: number, style: style.number },
      { column: 2, content: part, style: style.part },
      { column: 3, content: partName, style: style.name },
      { column: 4, content: kind, style: style.small },
      { column: QUANTITY, content: quantity, style: style.quantity },
      { column: UNIT, content: unit, style: style.middle },
      { column: REMARK, to: LAST, content: remark, style: style.small },
      ...covered(style.small),
    ],
  };
}

const BLANK = stylesIn((language) => slipText(language, 9.5, { colour: COLOUR.mute, border: BOXED, horizontal: 'left', indent: 1 }));

function blanks(count: number, language: Language): readonly SlipRow[] {
  const style = BLANK[language];
  return Array.from({ length: Math.max(count, 0) }, (_, row) => ({
    height: ROW_PIXELS,
    cells: Array.from({ length: LAST + 1 }, (__, column) => ({
      column,
      ...(column === REMARK && { to: LAST }),
      content: row === 0 && column === 3 ? DESK_WORDS.restBlank[language] : null,
      style,
    })),
  }));
}

const TOTAL = stylesIn((language) => {
  const card = (more: Omit<Style, 'font'>) => slipText(language, 10, { bold: true, fill: COLOUR.card, border: BOXED, ...more });
  return {
    label: card({ horizontal: 'right', indent: 1 }),
    quantity: card({ horizontal: 'right', format: FORMAT.quantity }),
    rest: card({ horizontal: 'left', indent: 1 }),
  };
});

function totalRow({ lines }: DeskSlip, language: Language): readonly SlipRow[] {
  const style = TOTAL[language];
  const sum = lines.reduce((total, { quantity }) => total + quantity, 0);
  return [
    {
      height: 32,
      cells: [
        { column: 0, to: QUANTITY - 1, content: DESK_WORDS.total[language], style: style.label },
        { column: QUANTITY, content: { sumOf: QUANTITY, value: sum }, style: style.quantity },
        { column: UNIT, to: LAST, content: null, style: style.rest },
      ],
    },
  ];
}

const RULE_TEXT = stylesIn((language) => slipText(language, 7.5, { colour: COLOUR.mute, wrap: true }));

const ruleRow = (rule: Words, language: Language): SlipRow => ({
  height: Math.max(26, textHeight(rule[language], { width: pixelsOf(0, LAST), size: 7.5 })),
  cells: [{ column: 0, to: LAST, content: rule[language], style: RULE_TEXT[language] }],
});
