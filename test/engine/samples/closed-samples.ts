import { closeMonth } from '../../../src/engine/close/close-month';
import type { MonthOutcome } from '../../../src/engine/month/outcome';
import { settingsFor } from '../../../src/engine/month/settings';
import type { SampleOrder } from '../../../src/engine/samples/sample-dealers';
import { sampleMonth } from '../../../src/engine/samples/sample-month';
import type { Month } from '../../../src/engine/values/month';
import { planAsCells } from '../../support/plan-as-cells';
import { asDealerWorkbook, asHeadOffice } from '../templates/read-back';

export const order = (dealers: number, rows: number, seed = 1, language: 'zh' | 'en' = 'zh'): SampleOrder => ({
  dealers,
  rows,
  seed,
  language,
  month: '2026-03' as Month,
});

/** A made-up month, read and closed. */
export function closedSamples(of: SampleOrder): MonthOutcome {
  const { headOffice, dealers } = sampleMonth(of);
  const book = asHeadOffice(planAsCells(headOffice), of.month, of.language === 'en' ? 'head-office.xlsx' : '总部.xlsx');
  const files = [...dealers].map(({ name, plan }) => {
    const workbook = asDealerWorkbook(planAsCells(plan), of.month, name);
    return { state: 'read', file: workbook.file, workbook } as const;
  });
  return closeMonth({
    headOffice: book,
    files,
    settings: settingsFor(of.month, book.settings.values),
    run: { version: '0', startedAt: '', finishedAt: '', files: [] },
  });
}
