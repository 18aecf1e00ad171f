import { folded, tidy } from '../values/text';
import type { CellValue } from '../workbook/cells';

const OUTER_MARKS = /^[*※★#、.]+|[*※★:.、;]+$/g;
const BRACKETS = /\([^()]*\)|\[[^[\]]*\]|【[^【】]*】|<[^<>]*>|「[^「」]*」|\([^()]*$/g;

const withoutMarks = (name: string): string => name.replace(OUTER_MARKS, '');

/**
 * The forms under which a header is looked up, the most literal first: without spaces, line breaks, width, case and
 * required marks (9), then also without what stands in brackets: units and choices.
 */
export function headerForms(text: string): readonly string[] {
  const whole = withoutMarks(folded(text));
  const bare = withoutMarks(whole.replace(BRACKETS, ''));
  return bare === whole || bare === '' ? [whole] : [whole, bare];
}

/** The text of a header cell; empty where it has none. */
export const headerText = (cell: CellValue | undefined): string => {
  if (typeof cell === 'string') return tidy(cell);
  return typeof cell === 'number' ? String(cell) : '';
};
