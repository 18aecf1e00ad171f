import { dueDate, isShare, type JudgedFile } from '../../engine/ledgers/submissions';
import { waitingRows } from '../../engine/ledgers/waiting-rows';
import type { Submission } from '../../engine/ledgers/submission';
import type { Finding } from '../../engine/month/finding';
import type { MonthOutcome } from '../../engine/month/outcome';
import type { ListReading, PassedOverReason } from '../../engine/reading/reading';
import { onceAFile } from '../../engine/reports/row-counts';
import { submissionRemindersReport } from '../../engine/reports/submissions/submission-reminders';
import { resubmissionDifferences } from '../../engine/resubmissions/differences';
import { groupBy, sumOf } from '../../engine/values/group';
import type { Language, Words } from '../../engine/values/language';
import { type DealerStanding, type JudgedPart, type LevelCounts, withShares } from '../state/collected-file';
import type { MonthPicture, PassedOverRows } from '../state/month-picture';
import { changesInWords } from './changes-in-words';
import { reconciliationFigures } from './figures';
import { rulesInWords } from './finding-rows';
import { rowCounts } from './list-rows';
import { previewBars, reportChoices } from './preview';

/** The month as screens show it; `ids` says which collected file has which name, `received` how dealers stand whose file is held. */
export function pictureOf(
  outcome: MonthOutcome,
  ids: ReadonlyMap<string, number>,
  received: ReadonlyMap<string, Submission> = new Map(),
): MonthPicture {
  const { settings, ledgers, headOffice } = outcome;
  const passedOver = passedOverRows(outcome);
  const kept = sumOf(Object.values(ledgers), (rows) => rows.length);
  const skipped = sumOf(passedOver, ({ rows }) => rows);
  return {
    month: settings.month,
    asOf: settings.asOf,
    dueDate: dueDate(settings.month, settings.dueDay),
    dealers: dealerStandings(outcome, received),
    judged: judgedParts(outcome, ids),
    rows: { read: kept + skipped, kept, passedOver: skipped },
    passedOver,
    counts: levelCounts(outcome.findings),
    rules: rulesInWords(outcome),
    reconciliation: reconciliationFigures(outcome),
    reports: reportChoices(settings.language),
    preview: previewBars(outcome),
    requestsAbove: headOffice.partRequests.filter(({ values }) => values.state === 'escalated').length,
  };
}

function dealerStandings(outcome: MonthOutcome, received: ReadonlyMap<string, Submission>): readonly DealerStanding[] {
  const { submissions, dealers } = outcome;
  const reminders = new Map(submissionRemindersReport.rows(outcome).map(({ dealer, text }) => [dealer, text]));
  const rows = submissions.rows.map((row) => received.get(row.dealer) ?? row);
  return rows.map(({ dealer, name, region, active, known, state, daysLate, submittedOn, file }) => {
    const { contact, phone } = dealers.get(dealer) ?? {};
    const reminder = reminders.get(dealer);
    return {
      dealer,
      name,
      region,
      active,
      known,
      state,
      ...(daysLate !== undefined && { daysLate }),
      ...(submittedOn && { submittedOn }),
      ...(file !== undefined && { file }),
      ...(contact !== undefined && { contact }),
      ...(phone !== undefined && { phone }),
      ...(reminder !== undefined && { reminder }),
    };
  });
}

function judgedParts(
  { submissions: { files }, findings, settings: { language } }: MonthOutcome,
  ids: ReadonlyMap<string, number>,
): ReadonlyMap<number, JudgedPart> {
  const found = groupBy(findings, ({ file }) => file);
  const counting = new Map(files.filter(({ state }) => state === 'counts').map((judged) => [judged.dealer, judged.file]));
  const partOf = (judged: JudgedFile): JudgedPart => {
    const { file, dealer, state } = judged;
    const newer = state === 'superseded' ? counting.get(dealer) : undefined;
    const supersededBy = newer?.state === 'read' ? newer.workbook.cover.values.submittedOn : undefined;
    const own = found.get(file.file.name) ?? [];
    const waiting = state === 'empty' && file.state === 'read' ? waitingRows(file.workbook) : 0;
    const isOfOne = isShare(file);
    return {
      dealer,
      state,
      counts: levelCounts(isOfOne ? own.filter((finding) => finding.dealer === dealer) : own),
      ...(supersededBy && { supersededBy }),
      ...(newer && { changes: changesInWords(resubmissionDifferences([judged, ...currentOf(dealer, files)]), language) }),
      ...(waiting > 0 && { waiting }),
      ...(isOfOne && { rows: rowCounts(file.workbook.lists) }),
    };
  };
  return new Map(
    [...groupBy(files, ({ file }) => file.file.name)].flatMap(([name, [first, ...further]]) => {
      const id = ids.get(name);
      return id === undefined || !first ? [] : [[id, withShares([partOf(first), ...further.map(partOf)])] as const];
    }),
  );
}

const currentOf = (dealer: string, files: readonly JudgedFile[]): readonly JudgedFile[] =>
  files.filter((other) => other.dealer === dealer && other.state !== 'superseded');

/** How many findings of each level. */
function levelCounts(findings: readonly Finding[]): LevelCounts {
  const counts = { error: 0, warning: 0, note: 0 };
  for (const { level } of findings) counts[level] += 1;
  return counts;
}

const REASONS: Readonly<Record<PassedOverReason, Words>> = {
  blank: { zh: '空行', en: 'Blank' },
  title: { zh: '标题', en: 'Title' },
  hint: { zh: '填写说明', en: 'Hint' },
  header: { zh: '重复的表头', en: 'Header again' },
  total: { zh: '合计', en: 'Total' },
  footer: { zh: '表尾说明', en: 'Footer' },
};

function passedOverRows({ submissions, settings: { language } }: MonthOutcome): readonly PassedOverRows[] {
  const read = submissions.files.flatMap(({ file, state }) =>
    state === 'counts' && file.state === 'read' ? [{ file: file.file.name, lists: file.workbook.lists }] : [],
  );
  return onceAFile(read).flatMap(({ file, lists }) =>
    Object.values<ListReading<unknown>>(lists).flatMap((reading) =>
      byReason(reading, language).map(([reason, rows]) => ({ file, sheet: reading.sheet, reason, rows })),
    ),
  );
}

const byReason = ({ passedOver }: ListReading<unknown>, language: Language) =>
  [...groupBy(passedOver, ({ reason }) => reason)].map(([reason, rows]) => [REASONS[reason][language], rows.length] as const);
