import type { Language } from '../../values/language';
import type { RangeReference } from '../../plan/plan';
import { HEADER_ROW } from '../../sheets/list-frame';
import { COLOUR, LABEL_FORMAT, characters } from '../../sheets/look';
import { stackedBars } from '../charts/stacked-bars';
import type { Drawn, TableArea } from '../report';
import type { failureRates } from '../lists/failure-rates';

const MOST = 12;
const CHART_COLUMNS = 6;
const AGES = [
  ['under3', COLOUR.copper],
  ['under12', COLOUR.blue],
  ['under24', COLOUR.blue2],
  ['over24', COLOUR.blue3],
] as const;

/** Months in use until the fault, as bars beside the table, straight from its columns: the models with most repairs. */
export function ageChart(
  rows: readonly { readonly model: string; readonly repairs: number }[],
  area: TableArea<(typeof failureRates)['columns']>,
  language: Language,
): Drawn {
  const shown = Math.min(MOST, rows.filter(({ repairs }) => repairs > 0).length);
  if (shown === 0) return {};
  const from = area.column('unknown') + 2;
  const at = (field: Parameters<typeof area.column>[0], top: number, bottom: number): RangeReference => ({
    sheet: area.sheetName,
    range: { top, left: area.column(field), bottom, right: area.column(field) },
  });
  const body = (field: Parameters<typeof area.column>[0]) => at(field, area.first, area.first + shown - 1);
  return {
    widths: Object.fromEntries(Array.from({ length: CHART_COLUMNS }, (_, index) => [from + index, characters(64)])),
    charts: [
      stackedBars(
        {
          name: { zh: '使用月数', en: 'Months in use' }[language],
          altText: {
            zh: `条形图：维修最多的 ${shown} 个型号，按叫修时已使用的月数`,
            en: `Bars: the ${shown} models with most repairs, by months in use at the call`,
          }[language],
          from: { row: HEADER_ROW, column: from },
          to: { row: HEADER_ROW + 3 + Math.max(shown, 5), column: from + CHART_COLUMNS },
        },
        body('model'),
        AGES.map(([field, colour]) => ({
          data: { name: at(field, HEADER_ROW, HEADER_ROW), values: body(field) },
          colour,
          labels: LABEL_FORMAT.count,
        })),
        Math.max(...rows.slice(0, shown).map(({ model }) => model.length)) * 7,
      ),
    ],
    printTo: from + CHART_COLUMNS - 1,
  };
}
