import type { Language } from '../../values/language';
import type { RangeReference } from '../../plan/plan';
import { FIRST_ROW, HEADER_ROW } from '../../sheets/list-frame';
import { COLOUR, LABEL_FORMAT, characters } from '../../sheets/look';
import { stackedBars } from '../charts/stacked-bars';
import { chartHeading } from '../charts-beside';
import type { Drawn, TableArea } from '../report';
import type { failureRates } from './failure-rates';

const MOST = 12;
const CHART_COLUMNS = 6;
const AGES = [
  ['under3', COLOUR.copper],
  ['under12', COLOUR.blue],
  ['under24', COLOUR.blue2],
  ['over24', COLOUR.blue3],
] as const;

/** A model's repairs, and how many of them came early. */
interface ModelAges {
  readonly model: string;
  readonly repairs: number;
  readonly under3: number;
}

/** Months in use until the fault, as bars beside the table, straight from its columns: the models with most repairs. */
export function ageChart(rows: readonly ModelAges[], area: TableArea<(typeof failureRates)['columns']>, language: Language): Drawn {
  const shown = Math.min(MOST, rows.filter(({ repairs }) => repairs > 0).length);
  if (shown === 0) return {};
  const from = area.column('unknown') + 2;
  const at = (field: Parameters<typeof area.column>[0], top: number, bottom: number): RangeReference => ({
    sheet: area.sheetName,
    range: { top, left: area.column(field), bottom, right: area.column(field) },
  });
  const body = (field: Parameters<typeof area.column>[0]) => at(field, area.first, area.first + shown - 1);
  const early = rows.reduce((most, row) => (row.under3 > most.under3 ? row : most), rows[0] ?? { model: '', repairs: 0, under3: 0 });
  const subject = { zh: '使用月数', en: 'Months in use' }[language];
  const title =
    early.under3 === 0
      ? { zh: `${subject}：没有不满 3 个月的故障`, en: `${subject}: no fault within 3 months` }
      : {
          zh: `${subject}：不满 3 个月的 ${early.model} 最多，${early.under3} 件`,
          en: `${subject}: most within 3 months at ${early.model}, ${early.under3}`,
        };
  return {
    cells: chartHeading(
      title[language],
      { zh: '件', en: 'repairs' }[language],
      { title: FIRST_ROW, left: from, right: from + CHART_COLUMNS - 1 },
      language,
    ),
    widths: Object.fromEntries(Array.from({ length: CHART_COLUMNS }, (_, index) => [from + index, characters(64)])),
    charts: [
      stackedBars(
        {
          name: subject,
          altText: {
            zh: `条形图：维修最多的 ${shown} 个型号，按叫修时已使用的月数`,
            en: `Bars: the ${shown} models with most repairs, by months in use at the call`,
          }[language],
          from: { row: FIRST_ROW + 1, column: from, dy: 3 },
          to: { row: FIRST_ROW + 4 + Math.max(shown, 5), column: from + CHART_COLUMNS },
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
