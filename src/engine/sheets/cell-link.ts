import type { CellContent } from '../plan/plan';
import { literalText, quoted } from './table-formula';

/** A cell of the workbook that a link leads to. */
export interface LinkTarget {
  readonly sheet: string;
  /** A1. */
  readonly cell: string;
}

/** What a cell shows, leading to another cell of the workbook; without a target it leads nowhere. */
export const linkTo = (target: LinkTarget | undefined, shown: string | number): CellContent =>
  target
    ? {
        formula: `HYPERLINK(${quoted(`#'${target.sheet.replace(/'/g, "''")}'!${target.cell}`)},${typeof shown === 'number' ? shown : quoted(shown)})`,
        value: typeof shown === 'number' ? shown : literalText(shown),
      }
    : shown;

const LINK = /^HYPERLINK\("#'((?:[^']|'')+)'!/;

/** The sheet that a link made here leads to; nothing where a cell is no link. */
export function linkedSheet(content: CellContent): string | undefined {
  const [, sheet] = typeof content === 'object' && content !== null ? (LINK.exec(content.formula) ?? []) : [];
  return sheet?.replace(/''/g, "'");
}

/** A link to the top of a sheet. */
export const linkToSheet = (sheet: string, shown: string): CellContent => linkTo({ sheet, cell: 'A1' }, shown);
