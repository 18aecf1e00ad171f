import { dueDate, type JudgedFile } from '../../engine/ledgers/submissions';
import type { Finding } from '../../engine/month/finding';
import type { MonthOutcome } from '../../engine/month/outcome';
import type { ListReading, PassedOverReason } from '../../engine/reading/reading';
import { submissionRemindersReport } from '../../engine/reports/submissions/submission-reminders';
import { groupBy, sumOf } from '../../engine/values/group';
import type { Language, Words } from '../../engine/values/language';
import type { DealerStanding, JudgedPart, LevelCounts } from '../state/collected-file';
import type { MonthPicture, PassedOverRows } from '../state/month-picture';
import { reconciliationFigures } from './figures';
import { rulesInWords } from './finding-rows';
import { previewBars, reportChoices } from './preview';

/** The month as screens show it; `ids` says which collected file has which name. */
export function pictureOf(outcome: MonthOutcome, ids: ReadonlyMap<string, number>): MonthPicture {
  const { settings, submissions, ledgers, headOffice } = outcome;
  const passedOver = passedOverRows(outcome);
  const kept = sumOf(Object.values(ledgers), (rows) => rows.length);
  const skipped = sumOf(passedOver, ({ rows }) => rows);
  return {
    month: settings.month,
    asOf: settings.asOf,
    dueDate: dueDate(settings.month, settings.dueDay),
    dealers: dealerStandings(outcome),
    judged: judgedParts(submissions.files, outcome.findings, ids),
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

function dealerStandings(outcome: MonthOutcome): readonly DealerStanding[] {
  const { submissions, dealers } = outcome;
  const reminders = new Map(submissionRemindersReport.rows(outcome).map(({ dealer, text }) => [dealer, text]));
  return submissions.rows.map(({ dealer, name, region, active, known, state, daysLate, submittedOn, file }) => {
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
  files: readonly JudgedFile[],
  findings: readonly Finding[],
  ids: ReadonlyMap<string, number>,
): ReadonlyMap<number, JudgedPart> {
  const found = groupBy(findings, ({ file }) => file);
  const counting = new Map(files.filter(({ state }) => state === 'counts').map((judged) => [judged.dealer, judged.file]));
  return new Map(
    files.flatMap(({ file, dealer, state }) => {
      const id = ids.get(file.file.name);
      if (id === undefined) return [];
      const newer = state === 'superseded' ? counting.get(dealer) : undefined;
      const supersededBy = newer?.state === 'read' ? newer.workbook.cover.values.submittedOn : undefined;
      return [
        [id, { dealer, state, counts: levelCounts(found.get(file.file.name) ?? []), ...(supersededBy && { supersededBy }) }] as const,
      ];
    }),
  );
}

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
  const lists = submissions.files.flatMap(({ file, state }) =>
    state === 'counts' && file.state === 'read'
      ? Object.values<ListReading<unknown>>(file.workbook.lists).map((reading) => ({ file: file.file.name, reading }))
      : [],
  );
  return lists.flatMap(({ file, reading }) =>
    byReason(reading, language).map(([reason, rows]) => ({ file, sheet: reading.sheet, reason, rows })),
  );
}

const byReason = ({ passedOver }: ListReading<unknown>, language: Language) =>
  [...groupBy(passedOver, ({ reason }) => reason)].map(([reason, rows]) => [REASONS[reason][language], rows.length] as const);
