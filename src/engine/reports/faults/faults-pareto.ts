import type { Language } from '../../values/language';
import { paretoBeside } from '../charts/pareto-beside';
import type { Drawn } from '../report';

/** A line of 故障分析. */
export interface FaultRow {
  readonly model: string;
  readonly category: string;
  readonly count: number;
  readonly share: number;
  readonly cumulative: number;
  readonly class: 'A' | 'B' | 'C';
}

/** The Pareto of faults beside their table. */
export const faultsPareto = (rows: readonly FaultRow[], sheet: string, language: Language): Drawn =>
  paretoBeside(
    {
      counts: rows.map(({ model, category, count }) => ({ name: `${category}\n${model}`, count })),
      sheet,
      columns: 6,
      name: { zh: '故障', en: 'Faults' },
      unit: { zh: '件', en: 'cases' },
      altText: { zh: '柱形图：各型号各类故障件数，折线为累计占比', en: 'Columns: cases by model and fault; line: cumulative share' },
    },
    language,
  );
