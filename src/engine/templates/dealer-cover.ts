import { linkToSheet } from '../sheets/cell-link';
import { type Day, addDays } from '../values/day';
import type { Language, Words } from '../values/language';
import { type Month, addToMonth, firstDay } from '../values/month';
import type { CellPlan, SheetPlan, Style } from '../plan/plan';
import { monthWords } from '../sheets/month-words';
import { DEALER_LISTS, DEALER_LIST_IDS } from '../records/books';
import { type Cover, TEMPLATE_VERSION, cover } from '../records/cover';
import type { Dealer } from '../records/dealers';
import { sheetName } from '../sheets/list-frame';
import { COLOUR, FONT, points, subtitleStyle } from '../sheets/look';
import { yesNo } from '../schema/types-text';
import { formBand, formFields } from './form-page';

interface CoverFacts {
  readonly dealer: string;
  readonly month: Month;
  readonly language: Language;
  readonly record?: Dealer | undefined;
  /** The cover of the dealer's workbook before: what stays the same from month to month is taken over. */
  readonly before?: Cover | undefined;
  /** The day of the following month by which the workbook is due. */
  readonly dueDay: number;
}

const TITLE: Words = { zh: '经销商售后月报', en: 'Dealer service report' };
const STEPS_TITLE: Words = { zh: '怎样填', en: 'How to fill in' };
const SHEETS_TITLE: Words = { zh: '填哪几张表', en: 'Which sheets' };
const NEEDED: Words = { zh: '（这张表不能缺）', en: ' (this sheet must be there)' };

/** The cover of a dealer's workbook: who and when, how to fill in, and what each sheet is for. */
export function dealerCover(facts: CoverFacts): SheetPlan {
  const { dealer, month, language, record, before } = facts;
  const form = formFields({
    columns: cover.columns,
    language,
    top: 3,
    values: {
      dealer,
      month,
      templateVersion: TEMPLATE_VERSION,
      zeroReport: yesNo.write('no', language),
      dealerName: record?.name ?? before?.dealerName ?? null,
      region: record?.region ?? before?.region ?? null,
      preparedBy: before?.preparedBy ?? null,
      phone: before?.phone ?? null,
    },
    hints: hints(language),
  });
  const steps = stepsOf(facts);
  const listTop = form.below + steps.length + 3;
  return {
    name: sheetName(cover.title, language),
    tabColour: COLOUR.navy,
    gridlines: false,
    widths: { 0: 18, 1: 34, 2: 56 },
    heights: { 0: points(44), 1: points(24), 2: points(8), ...form.heights, ...textHeights(form.below, steps.length, listTop) },
    cells: [
      ...formBand(`${TITLE[language]} · ${monthWords(month, language)}`, language),
      {
        row: 1,
        column: 0,
        content: cover.purpose?.[language] ?? null,
        style: { ...subtitleStyle(language), horizontal: 'left', indent: 1 },
      },
      ...form.cells,
      ...section(form.below + 1, STEPS_TITLE[language], language),
      ...steps.map((text, index): CellPlan => ({
        row: form.below + 2 + index,
        column: 0,
        content: `${index + 1}. ${text}`,
        style: paragraph(language),
      })),
      ...section(listTop, SHEETS_TITLE[language], language),
      ...sheetLines(listTop + 1, language),
    ],
    merges: steps.map((_, index) => ({ top: form.below + 2 + index, left: 0, bottom: form.below + 2 + index, right: 2 })),
    validations: form.validations,
    print: {
      orientation: 'portrait',
      fit: { wide: 1, tall: 1 },
      margins: { top: 13, right: 13, bottom: 13, left: 13 },
      footer: { left: `${TITLE[language]} ${month} · ${dealer}`, size: 7 },
    },
  };
}

const hints = (language: Language): Readonly<Record<string, string>> =>
  language === 'zh'
    ? {
        dealer: '总部给的编号，不要改',
        dealerName: '与营业执照一致',
        region: '如 华东',
        preparedBy: '谁填的，有问题好联系',
        phone: '填报人的电话',
        submittedOn: '填完发出的日期，如 2026-04-02',
        zeroReport: '本月没有任何业务才改成“是”，其他表留空',
        templateVersion: '模板自带，不用改',
      }
    : {
        dealer: 'Given by head office; please keep it',
        dealerName: 'As registered',
        region: 'Such as East',
        preparedBy: 'Whom to ask',
        phone: 'Of the one who prepares it',
        submittedOn: 'The day you send it, such as 2026-04-02',
        zeroReport: 'Change to Yes when nothing happened this month, and leave the other sheets empty',
        templateVersion: 'Comes with the template',
      };

function stepsOf({ month, language, dueDay }: CoverFacts): readonly string[] {
  const due: Day = addDays(firstDay(addToMonth(month, 1)), dueDay - 1);
  return language === 'zh'
    ? [
        '先填本页的浅黄格子，再填后面各表。一行一条记录，从表头下面第一行开始，不要空行。',
        '深色表头必填，浅色表头选填；鼠标停在表头上有填写要求。一行里漏了必填的格子会变黄。',
        '有下拉箭头的格子请从列表里选；日期填成 2026-03-05，时间填成 2026-03-05 14:30。',
        '表头上方的灰色斜体行是示例，不会被读取。请不要改表头、不要插合计行、不要合并单元格。',
        `填完请在 ${due} 前（含当日）发给总部售后服务部。`,
      ]
    : [
        'Fill in the cream cells on this page first, then the sheets. One row for each record, from the first row below the header, without gaps.',
        'Columns with a dark header are required, those with a light one optional; a note on each header says what belongs there. A required cell that is missing turns yellow.',
        'Cells with an arrow offer a list. Write dates as 2026-03-05 and times as 2026-03-05 14:30.',
        'The grey row above each header is an example and is never read. Please keep the headers, and insert neither totals nor merged cells.',
        `Please send it to head office by ${due}, that day included.`,
      ];
}

const paragraph = (language: Language): Style => ({
  font: { name: FONT[language].title, size: 10, colour: COLOUR.ink },
  horizontal: 'left',
  vertical: 'middle',
  wrap: true,
  indent: 1,
});

function section(row: number, title: string, language: Language): readonly CellPlan[] {
  const style: Style = {
    font: { name: FONT[language].title, size: 10.5, bold: true, colour: COLOUR.navy },
    vertical: 'bottom',
    border: { bottom: { weight: 'medium', colour: COLOUR.navy } },
  };
  return [0, 1, 2].map((column) => ({ row, column, content: column === 0 ? title : null, style }));
}

function sheetLines(top: number, language: Language): readonly CellPlan[] {
  const link: Style = {
    font: { name: FONT[language].title, size: 10, bold: true, colour: COLOUR.blue },
    horizontal: 'left',
    vertical: 'middle',
    indent: 1,
  };
  return Object.values(DEALER_LISTS).flatMap((sheet, index): readonly CellPlan[] => {
    const name = sheetName(sheet.title, language);
    const row = top + index;
    return [
      { row, column: 0, content: linkToSheet(name, `${name} →`), style: link },
      {
        row,
        column: 1,
        content: `${sheet.purpose?.[language] ?? ''}${sheet.required ? NEEDED[language] : ''}`,
        style: { ...paragraph(language), wrap: false },
      },
    ];
  });
}

function textHeights(below: number, steps: number, listTop: number): Readonly<Record<number, number>> {
  const rows = (from: number, count: number, pixels: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [from + index, points(pixels)]));
  return {
    ...rows(below, 1, 10),
    ...rows(below + 1, 1, 26),
    ...rows(below + 2, steps, 36),
    ...rows(listTop - 1, 1, 10),
    ...rows(listTop, 1, 26),
    ...rows(listTop + 1, DEALER_LIST_IDS.length, 24),
  };
}
