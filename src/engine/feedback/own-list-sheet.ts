import type { ConditionalFormatPlan, SheetPlan } from '../plan/plan';
import { LEVELS, LEVEL_WORDS, type Level } from '../month/finding';
import type { LedgerRow } from '../ledgers/ledger';
import { DEALER_LISTS, DEALER_LIST_IDS, type DealerListId } from '../records/books';
import type { Repair } from '../records/repairs';
import { decided } from '../reports/ledgers/ledger-plan';
import { ledgerBody, ledgerSheet } from '../reports/ledgers/ledger-report';
import { findingWords } from '../rules/words';
import { type AnyColumns, type Sheet, column, list } from '../schema/sheet';
import { count } from '../schema/types-number';
import { long, text } from '../schema/types-text';
import { fittedRows } from '../sheets/fitted-rows';
import { FIRST_ROW, HEADER_ROW, listFrame } from '../sheets/list-frame';
import { LEVEL_GLYPH } from '../sheets/level-glyph';
import { COLOUR } from '../sheets/look';
import { byName } from '../values/group';
import { a1 } from '../workbook/address';
import type { DealerMonth } from './dealer-month';
import type { Mark, MarkedRows } from './marked-rows';

const LOOKS = {
  error: { fill: COLOUR.badPale, font: { bold: true, colour: COLOUR.badText } },
  warning: { fill: COLOUR.nearPale, font: { colour: COLOUR.nearText } },
  note: { fill: COLOUR.blue3, font: { colour: COLOUR.navy } },
} as const;

const IN_FRONT = { sourceRow: column('原表行', 'Row', count, { width: 8 }), problems: column('问题', 'Problems', long, { width: 42 }) };
/** The columns of a row that carry findings, by level: what colours the cells, also after the rows were sorted. */
const BEHIND = {
  error: column('错误栏', 'Columns in error', text, { width: 18 }),
  warning: column('警告栏', 'Columns with warnings', text, { width: 18 }),
  note: column('提示栏', 'Columns with notes', text, { width: 18 }),
};
const WITHOUT: ReadonlySet<string> = new Set(['ledgerDealer', 'sourceFile', 'sourceSheet', 'sourceRow']);
const FROZEN = 3;

function sheetOf(id: DealerListId): Sheet<AnyColumns> {
  const { zh, en } = DEALER_LISTS[id].title;
  const own = Object.fromEntries(Object.entries(ledgerSheet(id).columns).filter(([field]) => !WITHOUT.has(field)));
  return list<AnyColumns>(id, zh, en, { ...IN_FRONT, ...own, ...BEHIND });
}

/** Hundreds of dealers get the same sheets. */
const SHEETS = byName<Readonly<Record<DealerListId, Sheet<AnyColumns>>>>(DEALER_LIST_IDS, sheetOf);

/** Where a field stands on the sheet of a dealer's own rows, 0-based. */
export const ownColumnOf = (id: DealerListId, field: string): number => Object.keys(SHEETS[id].columns).indexOf(field);

/** A list as the dealer sent it, its findings marked in place: in words, by colour, and as a note at the cell. */
export function ownListSheet(id: DealerListId, month: DealerMonth, marksOf: MarkedRows): SheetPlan {
  const { language } = month.settings;
  const sheet = SHEETS[id];
  const rows: readonly LedgerRow<unknown>[] = month.ledgers[id];
  const marks = rows.map((row) => marksOf(id, row));
  const found = new Map(rows.map((row, index) => [row, marks[index] ?? []]));
  const body = ledgerBody(
    id,
    sheet,
    rows,
    (row) => ({ ...(id === 'repairs' ? decided(row as LedgerRow<Repair>, month) : {}), ...inWords(found.get(row) ?? [], sheet, language) }),
    language,
  );
  const wrong = marks.filter((own) => own.length > 0).length;
  const frame = listFrame({
    title: sheet.title,
    group: 'ledgers',
    columns: sheet.columns,
    body,
    settings: month.settings,
    frozenColumns: FROZEN,
    line: {
      zh: `您报来 ${rows.length} 行，${wrong} 行有问题（红错误、黄警告、蓝提示；停在格子上看说明）`,
      en: `${rows.length} rows of yours, ${wrong} with findings (red errors, yellow warnings, blue notes; point at a cell to read)`,
    },
  });
  return fittedRows({
    ...frame,
    conditionalFormats: colours(sheet, id, rows.length, SEPARATOR[language]),
    notes: marks.flatMap((own, index) => notes(own, FIRST_ROW + index, id, language)),
  });
}

function inWords(marks: readonly Mark[], { columns }: Sheet<AnyColumns>, language: 'zh' | 'en'): Readonly<Record<string, string>> {
  if (marks.length === 0) return {};
  const of = (level: Level) =>
    [...new Set(marks.filter(({ finding }) => finding.level === level).map(({ field }) => columns[field]?.title[language] ?? ''))].join(
      SEPARATOR[language],
    );
  const problems = marks.map(({ finding }) => `${LEVEL_GLYPH[finding.level]} ${findingWords(finding, language).problem}`).join('\n');
  return { problems, ...Object.fromEntries(LEVELS.flatMap((level) => (of(level) === '' ? [] : [[level, of(level)]]))) };
}

const SEPARATOR = { zh: '、', en: '; ' } as const;

function colours({ columns }: Sheet<AnyColumns>, id: DealerListId, rows: number, between: string): readonly ConditionalFormatPlan[] {
  const fields = Object.keys(columns);
  const [left, right] = [fields.indexOf('problems') + 1, fields.indexOf('problems') + Object.keys(DEALER_LISTS[id].columns).length];
  const bottom = FIRST_ROW + Math.max(rows, 1) - 1;
  const header = a1(HEADER_ROW, left).replace(/\d+$/, (row) => `$${row}`);
  const problems = left - 1;
  return LEVELS.flatMap((level): readonly ConditionalFormatPlan[] => {
    const names = `$${a1(FIRST_ROW, fields.indexOf(level))}`;
    return [
      {
        kind: 'formula',
        ranges: [{ top: FIRST_ROW, left, bottom, right }],
        formula: `ISNUMBER(FIND("${between}"&${header}&"${between}","${between}"&${names}&"${between}"))`,
        style: LOOKS[level],
        stop: true,
      },
      {
        kind: 'formula',
        ranges: [{ top: FIRST_ROW, left: problems, bottom, right: problems }],
        formula: `${names}<>""`,
        style: LOOKS[level],
        stop: true,
      },
    ];
  });
}

/** One note for each cell, whatever stands against it. */
function notes(marks: readonly Mark[], row: number, id: DealerListId, language: 'zh' | 'en'): NonNullable<SheetPlan['notes']> {
  const fields = [...new Set(marks.map(({ field }) => field))];
  return fields.map((field) => ({
    row,
    column: ownColumnOf(id, field),
    text: marks
      .filter((mark) => mark.field === field)
      .map(({ finding }) => {
        const { problem, advice } = findingWords(finding, language);
        return `${LEVEL_WORDS[finding.level][language]} ${finding.code}${language === 'zh' ? '：' : ': '}${problem}\n${advice}`;
      })
      .join('\n\n'),
  }));
}
