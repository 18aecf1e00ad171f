import type { Correction } from '../records/corrections';
import type { LayoutEntry } from '../records/layout-memory';
import type { CellContext } from '../schema/cell-type';
import type { AnySheet } from '../schema/sheet';
import { folded } from '../values/text';
import { fieldNamed } from './column-names';
import { headerForms } from './header-name';

/** What the reader of a list knows beside its cells; entries are those of one dealer. */
export interface ReadingContext extends CellContext {
  /** Headers that a user explained (映射). */
  readonly layout?: readonly LayoutEntry[];
  /** Cells that head office put right (更正). */
  readonly corrections?: readonly Correction[];
  /** What head office put right of another dealer, whose rows stand in the same file and name it so. */
  readonly correctionsOf?: (written: string) => readonly Correction[];
}

/** Whether a user's entry means this sheet: by its title in the contract or in the file; a blank one means any. */
export function meansSheet(written: string | undefined, sheet: AnySheet, inFile: string): boolean {
  if (written === undefined) return true;
  return [sheet.title.zh, sheet.title.en, inFile].some((title) => folded(title) === folded(written));
}

/** The fields of a sheet by remembered header. */
export function rememberedHeaders(sheet: AnySheet, inFile: string, layout: readonly LayoutEntry[] = []): ReadonlyMap<string, string> {
  const remembered = new Map<string, string>();
  for (const entry of layout) {
    const field = entry.field === undefined ? undefined : fieldNamed(sheet, entry.field);
    if (!entry.header || field === undefined || !meansSheet(entry.sheet, sheet, inFile)) continue;
    for (const form of headerForms(entry.header)) remembered.set(form, field);
  }
  return remembered;
}
