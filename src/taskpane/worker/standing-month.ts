import type { MonthOutcome } from '../../engine/month/outcome';
import { closeRecord, closeRecordReport, HEAD_OFFICE } from '../../engine/reports/closing/close-record';
import { ownRows } from '../../engine/reports/own-sheet';
import { settings } from '../../engine/records/settings';
import type { RecordOf } from '../../engine/schema/sheet';
import type { OpenBook } from './opened-book';

type Line = Partial<RecordOf<typeof closeRecord.columns>>;

/**
 * Whether the report that stands in the workbook was written from this very month: 结账记录 tells of the same files by their
 * fingerprints, the same earlier months, rows and settings, and the figures that 历史 has kept of it are the same. Then its ledgers and
 * summaries hold what the month would write.
 */
export function isStanding(outcome: MonthOutcome, { cells }: OpenBook): boolean {
  if (outcome.resubmissions.some(({ list }) => list === 'history')) return false;
  const written = ownRows(cells, closeRecord)?.map(({ values }) => values);
  return written !== undefined && fingerprint(written) === fingerprint(closeRecordReport.rows(outcome));
}

/** What decides about figures. Not when and by whom it was closed; not head office’s file, which the close itself has changed. */
const fingerprint = (lines: readonly Line[]): string =>
  lines
    .filter(decides)
    .map(({ section, item, content, read, kept, counted, sha256 }) =>
      JSON.stringify(
        section === 'file' ? [section, sha256 || null, content] : [section, item, content ?? '', read, kept, counted].map(orNull),
      ),
    )
    .sort()
    .join('\n');

const orNull = (value: string | number | undefined): string | number | null => value ?? null;

const decides = ({ section, item, content }: Line): boolean =>
  section === 'file' ? !NOT_DEALERS.has(content ?? '') : section === 'count' || (section === 'setting' && !CLOSED_MONTHS.has(item ?? ''));

const NOT_DEALERS: ReadonlySet<string> = new Set(Object.values(HEAD_OFFICE));
const CLOSED_MONTHS: ReadonlySet<string> = new Set(Object.values(settings.columns.closedMonths.title));
