import { parseArea } from '../../excel/model/parse-address';
import { shownText } from '../../excel/model/shown-text';
import type { Sheet } from '../../excel/model/sheet';
import { validationOf, type Validation } from '../../excel/model/validation';
import type { Spot } from './selection';

/** What a cell lets its user enter: the values of its list, the hint beside it, and what is said of anything else. */
export interface Choices {
  readonly values: readonly string[] | undefined;
  readonly hint: { readonly title: string; readonly text: string } | undefined;
  /** Said where a value is refused; undefined where it is only warned of. */
  readonly refusal: string | undefined;
}

/** The choices of a cell with a validation, or nothing. */
export function choicesAt(sheet: Sheet, { row, column }: Spot): Choices | undefined {
  const validation = validationOf(sheet, [{ top: row, bottom: row, left: column, right: column }]);
  if (!validation) return undefined;
  const { prompt, errorAlert } = validation;
  const stops = errorAlert['showAlert'] === true && errorAlert['style'] === 'Stop';
  return {
    values: listOf(sheet, validation),
    hint:
      prompt['showPrompt'] === true && prompt['message']
        ? { title: String(prompt['title'] ?? ''), text: String(prompt['message']) }
        : undefined,
    refusal: stops ? [errorAlert['title'], errorAlert['message']].filter(Boolean).join('：') : undefined,
  };
}

function listOf(sheet: Sheet, { rule }: Validation): readonly string[] | undefined {
  const { source } = (rule['list'] ?? {}) as { readonly source?: string };
  if (source === undefined) return undefined;
  if (!source.startsWith('=')) return source.split(',').map((one) => one.trim());
  try {
    const { sheet: on, area } = sheet.book.rangeAt(source.slice(1), sheet);
    const values = Array.from({ length: Math.min(area.bottom - area.top + 1, 2_000) }, (_, index) =>
      shownText(on, area.top + index, area.left),
    );
    return values.filter((value) => value !== '');
  } catch {
    // A source that is a formula is not followed here.
    return parseArea(source.slice(1)) ? [] : undefined;
  }
}

/** What is said of a typed text that the cell's list has not; undefined where it may be written. */
export function refusalOf(choices: Choices | undefined, text: string): string | undefined {
  if (!choices?.values || choices.refusal === undefined || text === '' || choices.values.includes(text)) return undefined;
  return choices.refusal;
}
