import type { SheetPlan, WorkbookPlan } from '../../../engine/plan/plan';
import type { Breath } from '../breath';
import type { Conversation } from '../conversation';
import { blockSteps } from '../drawing/contents';
import { type Entry } from '../drawing/entries';
import { BYTES_OF_CALL, type Step } from '../drawing/steps';
import { askForCells } from '../reading/blocks';
import type { KeptComment } from './comments';
import { packedText, unpackedText } from './packed-text';
import { type OwnRecord, recordMeanwhile, RECORD_SETTING, settingStep, UNFINISHED_SETTING } from './record';

/** A drawing as it was decided before the first write: whoever has it can finish what was begun. */
export interface Begun {
  readonly plan: WorkbookPlan;
  /** Sheets of the plan that were not there before. */
  readonly fresh: readonly string[];
  /** The others: how many body rows their tables had. */
  readonly tables: readonly { readonly sheet: string; readonly table: string; readonly rows: number }[];
  /** The user's own columns in the order of the new rows. */
  readonly columns: readonly {
    readonly sheet: string;
    readonly top: number;
    readonly left: number;
    readonly rows: readonly (readonly Entry[])[];
  }[];
  /** The user's comments beside our rows. */
  readonly comments: readonly KeptComment[];
  readonly record: OwnRecord;
  /** Filters are cleared, as the user has allowed. */
  readonly clearsFilters: boolean;
}

/** The sheet that is there while a drawing is not finished: it says so, and holds what is needed to finish. */
export const JOURNAL_SHEET = '未完成 Unfinished';

const SAYING = [
  '售后月报没有写完：请打开「售后月报」窗格，它会接着写完。写完之前请不要改动报表。',
  'The service report is not finished: open the Service Monthly pane, which will finish it. Leave the report alone until then.',
];
/** Whose the sheet of the journal's name is, where there is one: a user may have called one of his own so. */
export type JournalSheet = 'none' | 'ours' | 'theirs';

/** Asks for what tells our journal from a sheet of the user's. */
export const loadJournal = (sheet: Excel.Worksheet) => ({
  used: sheet.getUsedRangeOrNullObject(false).load('rowCount'),
  saying: sheet.getRange('A1:A2').load('values'),
});

/** Whose a sheet is that has been asked. A blank one is ours, begun and broken off; of the user's it would hold nothing. */
export const whoseJournal = (asked: ReturnType<typeof loadJournal> | undefined): JournalSheet => {
  if (!asked) return 'none';
  const isOurs = asked.used.isNullObject || asked.saying.values.every(([words], row) => words === SAYING[row]);
  return isOurs ? 'ours' : 'theirs';
};

/** Rows above the kept text. */
const FIRST_ROW = 3;
/** Characters in a cell; fewer than Excel holds, for the apostrophe. */
const CHUNK = 32_000;

/** Between two pieces of the kept text; no packed text has it. */
const BETWEEN = '.';

/** A drawing as letters, its sheets one by one: a thousand dealers' report as one text would be longer than any text may be. */
export async function keptText({ plan: { sheets, ...plan }, ...begun }: Begun, breath: Breath): Promise<string> {
  let text = packedText(JSON.stringify({ ...begun, plan: { ...plan, sheets: [] } }));
  for (const sheet of sheets) {
    await breath.take();
    text += BETWEEN + packedText(JSON.stringify(sheet));
  }
  return text;
}

/** The drawing that was kept, also by an earlier version, which kept it in one piece. */
export function keptDrawing(text: string): Begun {
  const [first = '', ...pieces] = text.split(BETWEEN);
  const begun = JSON.parse(unpackedText(first)) as Begun;
  const sheets = pieces.map((piece) => JSON.parse(unpackedText(piece)) as SheetPlan);
  return { ...begun, plan: { ...begun.plan, sheets: [...begun.plan.sheets, ...sheets] } };
}

/** The steps that keep a drawing in the workbook, last of all the word that it is not finished. */
export async function journalSteps(begun: Begun, isThere: boolean, breath: Breath): Promise<readonly Step[]> {
  const chunks = chunksOf(await keptText(begun, breath));
  return [
    {
      bytes: 4 * BYTES_OF_CALL,
      draw: ({ workbook }) => {
        const sheet = isThere ? workbook.worksheets.getItem(JOURNAL_SHEET) : workbook.worksheets.add(JOURNAL_SHEET);
        if (isThere) sheet.getRange().clear();
        sheet.getRange('A1:A2').values = SAYING.map((words) => [words]);
      },
    },
    ...blockSteps(
      JOURNAL_SHEET,
      FIRST_ROW,
      0,
      chunks.map((chunk) => [`'${chunk}`]),
    ),
    settingStep(RECORD_SETTING, JSON.stringify(recordMeanwhile(begun.plan, begun.record))),
    settingStep(UNFINISHED_SETTING, JSON.stringify({ chunks: chunks.length })),
  ];
}

/** The step that takes the kept drawing away again. */
export const forgetStep = (hasSheet: boolean): Step => ({
  bytes: 3 * BYTES_OF_CALL,
  draw: ({ workbook }) => {
    workbook.settings.add(UNFINISHED_SETTING, '');
    if (hasSheet) workbook.worksheets.getItem(JOURNAL_SHEET).delete();
  },
});

/** Reads the kept drawing back. */
export async function readJournal(conversation: Conversation, unfinished: string): Promise<Begun> {
  const { chunks } = JSON.parse(unfinished) as { readonly chunks: number };
  const area = { top: FIRST_ROW, left: 0, bottom: FIRST_ROW + chunks - 1, right: 0 };
  const [rows = []] = await askForCells(conversation, [{ sheet: JOURNAL_SHEET, area, asked: 'values', bytesOfCell: CHUNK }]);
  return keptDrawing(rows.map(([chunk]) => String(chunk)).join(''));
}

const chunksOf = (text: string): readonly string[] =>
  Array.from({ length: Math.ceil(text.length / CHUNK) }, (_, index) => text.slice(index * CHUNK, (index + 1) * CHUNK));
