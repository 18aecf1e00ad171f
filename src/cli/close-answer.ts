import type { MonthOutcome } from '../engine/month/outcome';
import { differenceOf } from '../engine/reports/controls/control';
import { controlsOf } from '../engine/reports/controls/controls-report';
import type { ChangedFigure } from './closed-before';
import { unreadableElsewhere } from '../engine/ledgers/submission';
import { waitingFiles } from '../engine/ledgers/waiting-rows';
import { shown } from './files';
import { findingJson, levelCounts } from './findings-output';
import type { Beside } from './further-outputs';
import { replacedLines } from './replaced-report';
import { listed, say } from './words';

/** What became of a close beside the month itself. */
export interface Written {
  readonly out: string;
  /** Sheets of head office's workbook that were not carried over. */
  readonly foreignSheets: readonly string[];
  /** Sheets of the replaced report that were not carried over. */
  readonly replaced: readonly string[];
  readonly asideCount: number;
  readonly unread: readonly string[];
  readonly beside: Beside;
  readonly changedFigures: readonly ChangedFigure[];
}

/** The answer of `close` for `--json`. */
export function closeJson(outcome: MonthOutcome, { out, foreignSheets, replaced, asideCount, unread, beside, changedFigures }: Written) {
  const { findings, settings } = outcome;
  return {
    output: out,
    ...beside.json,
    month: settings.month,
    asOf: settings.asOf,
    counts: levelCounts(findings),
    submissions: { ...submissionCounts(outcome), waiting: waitingFiles(outcome.submissions) },
    controls: controlCounts(outcome),
    foreignSheets,
    replacedSheets: replaced,
    keptAside: asideCount,
    unreadFolders: unread,
    changedFigures,
    findings: findings.map((finding) => findingJson(finding, settings.language)),
  };
}

/** The lines of `close` on the terminal. */
export function closeLines(
  outcome: MonthOutcome,
  { out, foreignSheets, replaced, asideCount, unread, beside }: Written,
): readonly string[] {
  const { month, asOf, language } = outcome.settings;
  const { all, differing } = controlCounts(outcome);
  const counts = submissionCounts(outcome);
  return [
    say('month', language, { month, asOf }),
    say('submissions', language, counts),
    ...(counts.unreadableElsewhere > 0 ? [say('unreadableElsewhere', language, counts)] : []),
    ...waitingFiles(outcome.submissions).map(({ file, dealer, rows }) => say('waiting', language, { file, dealer: dealer || '—', rows })),
    say('findingCounts', language, levelCounts(outcome.findings)),
    differing === 0 ? say('controlsAgree', language, { count: all }) : say('controlsDiffer', language, { count: differing }),
    ...(foreignSheets.length > 0 ? [say('foreign', language, { sheets: listed(foreignSheets, language) })] : []),
    ...replacedLines({ out, foreignSheets: replaced, asideCount }, language),
    ...(outcome.submissions.files.length === 0 ? [say('noWorkbooks', language)] : []),
    ...unread.map((file) => say('unreadFolder', language, { file })),
    say('done', language, { file: shown(out) }),
    ...beside.lines,
  ];
}

function submissionCounts({ submissions }: MonthOutcome) {
  const active = submissions.rows.filter((row) => row.active);
  const of = (state: string) => active.filter((row) => row.state === state).length;
  const [onTime, late] = [of('onTime'), of('late')];
  return {
    active: active.length,
    received: onTime + late,
    onTime,
    late,
    missing: of('missing'),
    unreadable: of('unreadable'),
    unreadableElsewhere: unreadableElsewhere(submissions.rows),
  };
}

function controlCounts(outcome: MonthOutcome) {
  const controls = controlsOf(outcome);
  return { all: controls.length, differing: controls.filter((control) => differenceOf(control) !== 0).length };
}
