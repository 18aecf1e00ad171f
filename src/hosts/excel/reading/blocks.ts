import type { CellRange } from '../../../engine/workbook/cells';
import { addressOf, cellsIn } from '../areas';
import { type Conversation, Refusal } from '../conversation';

/** What a range can be asked for, cell by cell. */
export type Asked = 'values' | 'formulas' | 'numberFormat' | 'valueTypes';
/** What Excel tells of a cell. */
export type Told = string | number | boolean;

/** Cells of a sheet and what to ask of them. */
export interface Question {
  readonly sheet: string;
  readonly area: CellRange;
  readonly asked: Asked;
  /** Where they are much longer than usual. */
  readonly bytesOfCell?: number;
}

/** Rows of one block, and bytes of one round trip's answer. */
const MOST_ROWS = 5_000;
const BYTES_AT_ONCE = 5_400_000;
const FEWEST_BYTES = 5_000;
/** What comes back for a cell, rather too much: an answer has four fifths of it. */
const BYTES_OF_CELL: Readonly<Record<Asked, number>> = { values: 14, formulas: 14, numberFormat: 24, valueTypes: 12 };

/** Asks for cells of any sheets in as few round trips as the limit of an answer allows; answers in the questions' order. */
export async function askForCells(conversation: Conversation, questions: readonly Question[]): Promise<readonly Told[][][]> {
  const answers: Told[][][] = questions.map(() => []);
  let most = BYTES_AT_ONCE;
  let waiting = questions.flatMap((question, index) => blocksOf(question, most).map((area) => ({ ...question, area, index })));
  while (waiting.length > 0) {
    const batch = waiting.slice(0, countFor(waiting, most));
    try {
      const told = await conversation.ask((context) => batch.map((block) => asked(context, block)));
      told.forEach((range, place) => answers[batch[place]?.index ?? 0]?.push(...(range[batch[place]?.asked ?? 'values'] as Told[][])));
      waiting = waiting.slice(batch.length);
    } catch (error) {
      if (!(error instanceof Refusal) || error.reason !== 'requestTooLarge' || most <= FEWEST_BYTES) throw error;
      most = Math.floor(most / 2);
      waiting = waiting.flatMap((block) => blocksOf(block, most).map((area) => ({ ...block, area })));
    }
  }
  return answers;
}

function asked(context: Excel.RequestContext, { sheet, area, asked: what }: Question): Excel.Range {
  const range = context.workbook.worksheets.getItem(sheet).getRange(addressOf(area));
  range.load(what);
  return range;
}

function blocksOf({ area, asked: what, bytesOfCell = BYTES_OF_CELL[what] }: Question, most: number): readonly CellRange[] {
  const rows = Math.max(1, Math.min(MOST_ROWS, Math.floor(most / bytesOfCell / (area.right - area.left + 1))));
  const blocks: CellRange[] = [];
  for (let top = area.top; top <= area.bottom; top += rows) blocks.push({ ...area, top, bottom: Math.min(area.bottom, top + rows - 1) });
  return blocks;
}

function countFor(blocks: readonly Question[], most: number): number {
  let bytes = 0;
  const count = blocks.findIndex(
    ({ area, asked: what, bytesOfCell = BYTES_OF_CELL[what] }) => (bytes += cellsIn(area) * bytesOfCell) > most,
  );
  return count < 0 ? blocks.length : Math.max(count, 1);
}
