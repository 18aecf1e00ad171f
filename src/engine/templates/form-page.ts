import type { Language } from '../values/language';
import type { CellContent, CellPlan, Style, ValidationPlan } from '../plan/plan';
import type { AnyColumns, Column } from '../schema/sheet';
import { COLOUR, FONT, lookOf, points } from '../sheets/look';
import { howToWrite } from './column-guidance';
import { type WordSource, columnValidation } from './column-validation';

interface FormFields {
  readonly columns: AnyColumns;
  readonly language: Language;
  /** 0-based row of the first label. */
  readonly top: number;
  readonly values: Readonly<Record<string, CellContent>>;
  readonly hints: Readonly<Record<string, string | undefined>>;
  readonly sources?: Readonly<Record<string, WordSource>>;
}

interface DrawnForm {
  readonly cells: readonly CellPlan[];
  readonly validations: readonly ValidationPlan[];
  readonly heights: Readonly<Record<number, number>>;
  /** 0-based row below the last label. */
  readonly below: number;
}

const ROW_HEIGHT = points(26);

/** A form: labels in column A, the cells to fill in in column B, a hint to each in column C. */
export function formFields({ columns, language, top, values, hints, sources = {} }: FormFields): DrawnForm {
  const fields = Object.entries(columns);
  const edge = { weight: 'thin', colour: COLOUR.line } as const;
  const hint: Style = {
    font: { name: FONT[language].title, size: 9, colour: COLOUR.mute },
    horizontal: 'left',
    vertical: 'middle',
    indent: 1,
    wrap: true,
  };
  return {
    cells: fields.flatMap(([field, column], index): readonly CellPlan[] => {
      const label: Style = {
        font: { name: FONT[language].title, size: 10, bold: column.required, colour: COLOUR.ink },
        fill: COLOUR.card,
        horizontal: 'left',
        vertical: 'middle',
        indent: 1,
        border: { top: edge, bottom: edge, left: edge, right: edge },
      };
      const value: Style = {
        font: { name: FONT[language].body, size: 11, colour: COLOUR.ink },
        fill: COLOUR.input,
        format: lookOf(column.type.kind).format,
        horizontal: 'left',
        vertical: 'middle',
        indent: 1,
        border: label.border ?? {},
      };
      const row = top + index;
      return [
        { row, column: 0, content: column.title[language], style: label },
        { row, column: 1, content: values[field] ?? null, style: value },
        { row, column: 2, content: hintOf(column, hints[field], language), style: hint },
      ];
    }),
    validations: fields.flatMap(([field, column], index) => {
      const range = { top: top + index, left: 1, bottom: top + index, right: 1 };
      const validation = columnValidation(column, range, { language, source: sources[field] });
      return validation ? [validation] : [];
    }),
    heights: Object.fromEntries(fields.map((_, index) => [top + index, ROW_HEIGHT])),
    below: top + fields.length,
  };
}

function hintOf(column: Column<unknown>, own: string | undefined, language: Language): string {
  const needed = { zh: '必填 · ', en: 'Required · ' }[language];
  return `${column.required ? needed : ''}${own ?? column.note?.[language] ?? howToWrite(column, language)}`;
}

/** The navy band above a form. */
export function formBand(title: string, language: Language): readonly CellPlan[] {
  const style: Style = {
    font: { name: FONT[language].title, size: 18, bold: true, colour: COLOUR.white },
    fill: COLOUR.navy,
    horizontal: 'left',
    vertical: 'middle',
    indent: 1,
  };
  return [0, 1, 2].map((column) => ({ row: 0, column, content: column === 0 ? title : null, style }));
}
