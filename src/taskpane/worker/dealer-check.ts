import { closeMonth } from '../../engine/close/close-month';
import { dueDate } from '../../engine/ledgers/submissions';
import type { MonthOutcome } from '../../engine/month/outcome';
import { settingsFor } from '../../engine/month/settings';
import { readDealerWorkbook } from '../../engine/reading/read-dealer-workbook';
import type { DealerWorkbook } from '../../engine/reading/workbooks';
import { readHeadOffice } from '../../engine/reading/read-head-office';
import type { Cover } from '../../engine/records/cover';
import { groupBy } from '../../engine/values/group';
import { momentDay } from '../../engine/values/moment';
import { type Month, monthOf } from '../../engine/values/month';
import type { SheetCells } from '../../engine/workbook/cells';
import type { DealerCheck } from '../state/dealer-check';
import { rulesInWords } from './finding-rows';
import { rowCounts } from './list-rows';

/** The open dealer's workbook checked by itself, in the month of its own cover. */
export function checkOwnWorkbook(
  name: string,
  sheets: readonly SheetCells[],
): { readonly check: DealerCheck; readonly outcome: MonthOutcome; readonly cover: Cover } {
  const file = { name, size: 0, sha256: '' };
  const workbook = readDealerWorkbook(file, { date1904: false, sheets }, {});
  const { values } = workbook.cover;
  const month = values.month;
  // Without a head office nothing but the dealer's own workbook speaks; a nameless book keeps rules silent that need masters.
  const headOffice = readHeadOffice({ name: '', size: 0, sha256: '' }, { sheets: [], date1904: false }, month ? { month } : {});
  const settings = settingsFor(month ?? monthOfRows(workbook) ?? NO_MONTH, headOffice.settings.values);
  const outcome = closeMonth({
    headOffice,
    files: [{ state: 'read', file, workbook }],
    settings,
    run: { version: '', startedAt: '', finishedAt: '', files: [file] },
  });
  const own = { ...outcome, findings: outcome.findings.filter((finding) => finding.file === name) };
  return {
    outcome: own,
    cover: values,
    check: {
      dealer: values.dealer ?? '',
      name: values.dealerName ?? '',
      ...(month && { month, dueDate: dueDate(month, settings.dueDay) }),
      zeroReport: values.zeroReport === 'yes',
      cover: workbook.cover.sheet,
      rows: rowCounts(workbook.lists),
      rules: rulesInWords(own),
      checkedAt: 0,
    },
  };
}

/** A cover without a month is one finding, not one for each row: the rows are checked in the month in which most of them were finished. */
function monthOfRows({ lists }: DealerWorkbook): Month | undefined {
  const finished = lists.repairs.rows.flatMap(({ values: { finishedAt } }) => (finishedAt ? [monthOf(momentDay(finishedAt))] : []));
  const [most] = [...groupBy(finished, (one) => one)].sort(([, one], [, other]) => other.length - one.length);
  return most?.[0];
}

const NO_MONTH = '2000-01' as Month;
