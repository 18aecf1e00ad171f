import { sumOf } from '../../values/group';
import type { AnyColumns, FieldOf, RecordOf, Sheet } from '../../schema/sheet';
import { yesNo } from '../../schema/types-text';
import { DEALER_LISTS, DEALER_LIST_IDS, type DealerListId } from '../../records/books';
import { closeRecord, recordSection } from '../closing/close-record';
import { faultRows, faults } from '../faults/faults';
import { installationSummary, installationSummaryReport } from '../repairs/installation-summary';
import { repairSummary, repairSummaryReport } from '../repairs/repair-summary';
import { submissions, submissionsReport } from '../submissions/submissions';
import { ledgerSheet } from '../ledgers/ledger-report';
import { rowCounts } from '../row-counts';
import { countIf, rowsOf, sumIf, sumOfColumn } from '../../sheets/table-formula';
import type { Controls } from './control';

const ROW_CONTROL: Readonly<Record<DealerListId, string>> = {
  installations: 'K16',
  repairs: 'K17',
  partsUsed: 'K18',
  partsBorrowed: 'K19',
  partsReturned: 'K20',
  visits: 'K21',
  serviceRequests: 'K22',
  trainings: 'K23',
};

/** The controls of the ledgers: nothing that was read is lost, and every summary has its ledger's total (D10). */
export const ledgerControls: Controls = (outcome, language) => {
  const { ledgers } = outcome;
  const rowControls = DEALER_LIST_IDS.map((id) => {
    const { read, passedOver, kept } = rowCounts(outcome, id);
    const sheet = ledgerSheet(id);
    const recorded = (field: 'read' | 'passedOver') =>
      sumIf(closeRecord, field, language, ['section', recordSection.choices.count[language]], ['item', DEALER_LISTS[id].title[language]]);
    return {
      number: ROW_CONTROL[id],
      equation: {
        zh: `${sheet.title.zh}行数 = 读入行数 − 略过行数（结账记录）`,
        en: `${sheet.title.en}, rows = rows read − rows passed over (close record)`,
      },
      left: { formula: rowsOf(sheet, 'sourceRow', language), value: kept },
      right: { formula: `${recorded('read')}-${recorded('passedOver')}`, value: read - passedOver },
    };
  });
  const counted = (id: 'repairs' | 'installations') => ({
    formula: countIf(ledgerSheet(id), 'counts', yesNo.choices.yes[language], language),
    value: sumOf<{ readonly counts: boolean }>(ledgers[id], (row) => (row.counts ? 1 : 0)),
  });
  const total = <C extends AnyColumns>(sheet: Sheet<C>, field: FieldOf<C>, rows: readonly RecordOf<C>[]) => ({
    formula: sumOfColumn(sheet, field, language),
    value: sumOf(rows, (row) => Number(row[field] ?? 0)),
  });
  const [repairs, installations] = [counted('repairs'), counted('installations')];
  return [
    ...rowControls,
    {
      number: 'K24',
      equation: { zh: '维修汇总的维修数 = 维修台账计入行', en: 'Repair summary = counted rows of the repair ledger' },
      left: total(repairSummary, 'repairs', repairSummaryReport.rows(outcome)),
      right: repairs,
    },
    {
      number: 'K25',
      equation: { zh: '安装汇总的安装数 = 安装台账计入行', en: 'Installation summary = counted rows of the installation ledger' },
      left: total(installationSummary, 'installations', installationSummaryReport.rows(outcome)),
      right: installations,
    },
    {
      number: 'K26',
      equation: { zh: '上报情况的维修数 = 维修台账计入行', en: 'Submissions, repairs = counted rows of the repair ledger' },
      left: total(submissions, 'repairs', submissionsReport.rows(outcome)),
      right: repairs,
    },
    {
      number: 'K27',
      equation: { zh: '故障分析的数量 = 维修台账计入行', en: 'Fault analysis = counted rows of the repair ledger' },
      left: total(faults, 'count', faultRows(outcome)),
      right: repairs,
    },
  ];
};
