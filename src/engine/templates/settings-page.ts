import type { Language, Words } from '../values/language';
import type { CellContent, SheetPlan } from '../plan/plan';
import { type WrittenSettings, settings } from '../records/settings';
import type { AnyColumns } from '../schema/sheet';
import { sheetName } from '../sheets/list-frame';
import { COLOUR, points, subtitleStyle } from '../sheets/look';
import { formBand, formFields } from './form-page';
import { SETTING_HINTS } from './head-office-words';

const LINE: Words = {
  zh: '浅黄格子可以改；已填的是默认值，空着也按默认值计算。',
  en: 'The cream cells are yours to change; what is filled in is the default, and a blank means the same.',
};

/** 设置 with its defaults; what is given stands in their place. */
export function settingsPage(given: WrittenSettings, language: Language): SheetPlan {
  const columns: AnyColumns = settings.columns;
  const values = Object.fromEntries(
    Object.entries(columns).map(([field, column]): [string, CellContent] => {
      const value = (given as Readonly<Record<string, unknown>>)[field] ?? column.default;
      return [field, value === undefined ? null : column.type.write(value, language)];
    }),
  );
  const hints = Object.fromEntries(Object.entries(SETTING_HINTS).map(([field, words]) => [field, words[language]]));
  const form = formFields({ columns, language, top: 3, values, hints });
  return {
    name: sheetName(settings.title, language),
    tabColour: COLOUR.navy,
    gridlines: false,
    freeze: { rows: 2, columns: 0 },
    widths: { 0: 24, 1: 34, 2: 56 },
    heights: { 0: points(40), 1: points(24), 2: points(6), ...form.heights },
    cells: [
      ...formBand(settings.title[language], language),
      { row: 1, column: 0, content: LINE[language], style: { ...subtitleStyle(language), horizontal: 'left', indent: 1 } },
      ...form.cells,
    ],
    validations: form.validations,
    print: { orientation: 'portrait', fit: { wide: 1, tall: 1 }, margins: { top: 13, right: 13, bottom: 13, left: 13 } },
  };
}
