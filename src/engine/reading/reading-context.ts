import type { Correction } from '../records/corrections';
import type { LayoutEntry } from '../records/layout-memory';
import type { CellContext } from '../schema/cell-type';
import type { AnySheet } from '../schema/sheet';
import { folded } from '../values/text';
import { fieldNamed } from './column-names';
import type { KnownDealers } from './dealer-named';
import { headerForms } from './header-name';
import { meansWhose } from './whose-rows';

/** What the reader of a list knows beside its cells; entries are those of one dealer. */
export interface ReadingContext extends CellContext {
  /** Headers that a user explained (映射). */
  readonly layout?: readonly LayoutEntry[];
  /** Head office's dealers, where they are known. */
  readonly dealers?: KnownDealers;
  /** Cells that head office put right (更正). */
  readonly corrections?: readonly Correction[];
  /** In a file of several dealers, whether a correction is meant for a row: by its sheet's title in the file and its 1-based number. */
  readonly isFor?: (correction: Correction, inFile: string, row: number) => boolean;
}

/** Whether a user's entry means this sheet: by its title in the contract or in the file; a blank one means any. */
export function meansSheet(written: string | undefined, sheet: AnySheet, inFile: string): boolean {
  if (written === undefined) return true;
  return [sheet.title.zh, sheet.title.en, inFile].some((title) => folded(title) === folded(written));
}

/** The forms of headers of which a user said that they say whose each row is. */
export const whoseHeaders = (sheet: AnySheet, inFile: string, layout: readonly LayoutEntry[] = []): ReadonlySet<string> =>
  new Set(
    layout.flatMap(({ sheet: written, header, field }) =>
      header !== undefined && field !== undefined && meansWhose(field) && meansSheet(written, sheet, inFile) ? headerForms(header) : [],
    ),
  );

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
