import type { AnySheet } from '../schema/sheet';
import { tidy } from '../values/text';
import { type CellValue, type SheetCells, isBlank } from '../workbook/cells';
import { columnsOf, namesOf } from './column-names';
import { headerForms } from './header-name';
import type { SheetRemark } from './reading';
import { likenessTo } from './suggest-columns';

/** Where a label of the form was found, and its value. All are 0-based. */
export interface FoundLabel {
  readonly field: string;
  readonly row: number;
  readonly labelColumn: number;
  readonly column: number;
}

const LONGEST_LABEL = 40;
const LONGEST_VALUE = 80;
/** Fewer labels below each other may be chance. */
const LEAST_LABELS = 2;
const ALIKE = 0.6;

/** Texts that stand where the form has its labels, with something beside them, and name none of its fields (S5): their values are not read. */
export function unknownLabels(sheet: AnySheet, { rows }: SheetCells, found: readonly FoundLabel[]): readonly SheetRemark[] {
  const named = namesOf(sheet);
  const open = Object.entries(columnsOf(sheet)).filter(([field]) => !found.some((label) => label.field === field));
  const near = (forms: readonly string[]) => {
    const [best] = open.map(([, column]) => ({ column, likeness: likenessTo(forms, column) })).sort((a, b) => b.likeness - a.likeness);
    return best && best.likeness >= ALIKE
      ? { why: 'labelNear', near: best.column.title.zh, nearEn: best.column.title.en }
      : { why: 'label' };
  };
  return labelColumns(found).flatMap(({ labelColumn, column, first, last }) =>
    rows.slice(first, last + 2).flatMap((cells, at): readonly SheetRemark[] => {
      const text = labelText(cells[labelColumn]);
      const forms = text === '' ? [] : headerForms(text);
      if (text === '' || named(forms) || !isValue(cells[column])) return [];
      return [{ code: 'S5', facts: { header: text, ...near(forms) }, row: first + at, column: labelColumn }];
    }),
  );
}

/** The columns that hold several labels, and the rows between the first and the last of them. */
function labelColumns(
  found: readonly FoundLabel[],
): readonly { readonly labelColumn: number; readonly column: number; readonly first: number; readonly last: number }[] {
  return [...new Set(found.map(({ labelColumn }) => labelColumn))].flatMap((labelColumn) => {
    const own = found.filter((label) => label.labelColumn === labelColumn && label.column > labelColumn);
    const rows = own.map(({ row }) => row);
    const [label] = own;
    return label && own.length >= LEAST_LABELS
      ? [{ labelColumn, column: label.column, first: Math.max(0, Math.min(...rows) - 1), last: Math.max(...rows) }]
      : [];
  });
}

function labelText(cell: CellValue | undefined): string {
  const text = typeof cell === 'string' ? tidy(cell) : '';
  return text.length <= LONGEST_LABEL ? text : '';
}

const isValue = (cell: CellValue | undefined): boolean => !isBlank(cell) && !(typeof cell === 'string' && cell.length > LONGEST_VALUE);
