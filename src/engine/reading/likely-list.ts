import { CATALOGUE_TITLE } from '../records/catalogue-page';
import type { AnySheet } from '../schema/sheet';
import { folded } from '../values/text';
import type { SheetCells } from '../workbook/cells';
import { type Comparing, type SeenTable, seen, tableLikeness } from './assign-columns';
import { columnsOf, namesOf } from './column-names';
import { findHeader } from './find-header';
import { filledRows } from './find-sheets';
import { mergedCells } from './merged-cells';
import { headerLikeness } from './suggest-columns';
import { tableIn } from './unknown-table';

/** What a sheet that was not known may be. */
export interface LikelyList {
  readonly definition: AnySheet;
  /** 0 to 1. */
  readonly likeness: number;
  readonly why: 'header' | 'content' | 'name';
}

/** Why a sheet is no list of ours: nothing in it, hidden, no table, rows without a header, a table of something else, or the template's catalogue. */
export type NoList = 'empty' | 'hidden' | 'text' | 'headless' | 'unlike' | 'catalogue';

/** What a sheet that was not known may be, or why it is none of ours. */
export interface JudgedSheet {
  readonly likely?: LikelyList;
  readonly noList?: NoList;
  /** Rows that would be data. */
  readonly rows: number;
}

const FEWEST_FIELDS = 3;
const LEAST_NAME = 0.5;
/** Less than this is chance: any table has words and numbers. */
const LEAST_TABLE = 0.2;
const FEWEST_ROWS_OF_DATA = 3;
const FEWEST_CELLS_OF_DATA = 3;

/** Judges the sheets that nothing names; of several that are most like one list the likeliest gets it. */
export function judgeSheets(
  open: readonly AnySheet[],
  sheets: readonly SheetCells[],
  comparing: Comparing,
): ReadonlyMap<SheetCells, JudgedSheet> {
  const judged = new Map(sheets.map((cells) => [cells, judgeSheet(open, cells, comparing)]));
  let free = open;
  const settled = new Set<SheetCells>();
  for (;;) {
    const [best] = [...judged]
      .filter(([cells, { likely }]) => likely && !settled.has(cells))
      .sort(([, a], [, b]) => claimOf(b.likely) - claimOf(a.likely));
    const list = best?.[1].likely?.definition;
    if (!best || !list) return judged;
    settled.add(best[0]);
    free = free.filter((definition) => definition !== list);
    for (const [cells, { likely }] of judged)
      if (likely?.definition === list && !settled.has(cells)) judged.set(cells, judgeSheet(free, cells, comparing));
  }
}

const WEIGHT_OF: Readonly<Record<LikelyList['why'], number>> = { header: 2, name: 1, content: 0 };
const claimOf = (likely: LikelyList | undefined): number => (likely ? WEIGHT_OF[likely.why] + likely.likeness : 0);

const CATALOGUE_NAMES: ReadonlySet<string> = new Set([CATALOGUE_TITLE.zh, CATALOGUE_TITLE.en].map(folded));

/** The list that its known headers, its name or the look of its columns are most like, or why it is none. */
function judgeSheet(open: readonly AnySheet[], cells: SheetCells, comparing: Comparing): JudgedSheet {
  const filled = filledRows(cells);
  if (filled === 0) return { noList: 'empty', rows: 0 };
  if (CATALOGUE_NAMES.has(folded(cells.name))) return { noList: 'catalogue', rows: 0 };
  const merged = mergedCells(cells);
  const table = tableIn(cells, merged);
  const likely =
    clearest(
      open.map((definition) => ({ definition, likeness: headerShare(definition, cells, merged), why: 'header' })),
      0,
    ) ??
    (table
      ? clearest(
          open.map((definition) => ({ definition, likeness: nameLikeness(definition, cells.name), why: 'name' })),
          LEAST_NAME,
        )
      : undefined) ??
    (table && cells.visibility === 'visible' ? likestTable(open, seen(table, comparing.context), comparing) : undefined);
  const rows = table?.rows.length ?? 0;
  if (likely) return { likely, rows: rows || filled - 1 };
  if (cells.visibility !== 'visible') return { noList: 'hidden', rows };
  return table ? { noList: 'unlike', rows } : { noList: hasData(cells) ? 'headless' : 'text', rows: hasData(cells) ? filled : 0 };
}

function clearest(candidates: readonly LikelyList[], least: number): LikelyList | undefined {
  const [best, next] = [...candidates].sort((a, b) => b.likeness - a.likeness);
  return best && best.likeness > least && best.likeness > (next?.likeness ?? 0) ? best : undefined;
}

const likestTable = (open: readonly AnySheet[], table: SeenTable, comparing: Comparing): LikelyList | undefined =>
  clearest(
    open.map((definition) => ({ definition, likeness: tableLikeness(definition, table, comparing), why: 'content' })),
    LEAST_TABLE,
  );

/** Rows of several cells with a number among them: data, though no header stands over them. */
const hasData = ({ rows }: SheetCells): boolean =>
  rows.filter(
    (row) =>
      row.filter((cell) => cell !== null && cell !== '').length >= FEWEST_CELLS_OF_DATA && row.some((cell) => typeof cell === 'number'),
  ).length >= FEWEST_ROWS_OF_DATA;

function headerShare(definition: AnySheet, cells: SheetCells, merged: ReturnType<typeof mergedCells>): number {
  const names = namesOf(definition);
  const header = findHeader(definition, cells, merged, names);
  const fields = new Set(header?.cells.flatMap(({ forms }) => names(forms)?.field ?? []));
  if (fields.size < FEWEST_FIELDS) return 0;
  const needed = Object.entries(columnsOf(definition)).filter(([, { required }]) => required);
  return needed.filter(([field]) => fields.has(field)).length / Math.max(1, needed.length);
}

const nameLikeness = ({ title, synonyms }: AnySheet, name: string): number =>
  Math.max(...[title.zh, title.en, ...synonyms].map((word) => headerLikeness(folded(word), folded(name))));
