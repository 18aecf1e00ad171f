import type { AnySheet } from '../schema/sheet';
import { folded } from '../values/text';
import type { SheetCells } from '../workbook/cells';
import { columnsOf, namesOf } from './column-names';
import { findHeader } from './find-header';
import { mergedCells } from './merged-cells';
import { headerLikeness } from './suggest-columns';

/** What a sheet that was not known may be. */
export interface LikelyList {
  readonly definition: AnySheet;
  /** 0 to 1. */
  readonly likeness: number;
  readonly why: 'content' | 'name';
}

const FEWEST_FIELDS = 3;
const LEAST_NAME = 0.5;

/** The list that a sheet is most like: by the columns that its header names, else by its name; nothing where two are as likely. */
export function likelyList(open: readonly AnySheet[], cells: SheetCells): LikelyList | undefined {
  const merged = mergedCells(cells);
  const byHeader = open.map((definition) => ({ definition, likeness: headerShare(definition, cells, merged), why: 'content' as const }));
  const byName = open.map((definition) => ({ definition, likeness: nameLikeness(definition, cells.name), why: 'name' as const }));
  return clearest(byHeader, 0) ?? clearest(byName, LEAST_NAME);
}

function clearest(candidates: readonly LikelyList[], least: number): LikelyList | undefined {
  const [best, next] = [...candidates].sort((a, b) => b.likeness - a.likeness);
  return best && best.likeness > least && best.likeness > (next?.likeness ?? 0) ? best : undefined;
}

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
