import type { CellPlan, SheetPlan } from '../../plan/plan';
import { settings as settingsForm } from '../../records/settings';
import type { MonthOutcome } from '../../month/outcome';
import { listPrint, sheetName } from '../../sheets/list-frame';
import { COLOUR, bodyStyle, noteStyle, points, subtitleStyle, titleStyle } from '../../sheets/look';
import { TAB_COLOUR } from '../../sheets/tab-groups';
import { writtenSettings } from './setting-rows';

/** First row of labels, 0-based. */
const FIRST = 3;

/** 设置 carried over: labels in column A, values in column B, what they mean in column C. */
export function settingsSheet(outcome: MonthOutcome): SheetPlan {
  const { settings } = outcome;
  const { language } = settings;
  const name = sheetName(settingsForm.title, language);
  const rows = writtenSettings(outcome);
  const cells: CellPlan[] = [
    { row: 0, column: 0, content: settingsForm.title[language], style: titleStyle(language) },
    {
      row: 1,
      column: 0,
      content: { zh: '本月所用设置；下月在总部工作簿里修改', en: 'As used this month; change them in the next head-office workbook' }[
        language
      ],
      style: subtitleStyle(language),
    },
    ...rows.flatMap(({ label, content, column }, index) => [
      { row: FIRST + index, column: 0, content: label, style: { ...bodyStyle('text', language), fill: COLOUR.card } },
      {
        row: FIRST + index,
        column: 1,
        content,
        style: { ...bodyStyle(column.type.kind, language), horizontal: 'left' as const, indent: 1 },
      },
      {
        row: FIRST + index,
        column: 2,
        content: column.note?.[language] ?? null,
        style: { ...noteStyle(language), vertical: 'middle' as const, indent: 1 },
      },
    ]),
  ];
  return {
    name,
    tabColour: TAB_COLOUR.masters,
    gridlines: false,
    freeze: { rows: FIRST, columns: 0 },
    widths: { 0: 24, 1: 26, 2: 44 },
    heights: { 0: points(30), 1: points(22), 2: points(6) },
    cells,
    print: { ...listPrint(name, settings), repeatRows: { from: 0, to: 1 }, orientation: 'portrait' },
  };
}
