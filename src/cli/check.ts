import { assembleMonth } from '../engine/close/assemble';
import type { Finding } from '../engine/month/finding';
import { settingsFor } from '../engine/month/settings';
import { monthsOfReports } from '../engine/ledgers/report-month';
import { knownOfFirm } from '../engine/reading/known-of-firm';
import type { DealerFile, HeadOfficeWorkbook } from '../engine/reading/workbooks';
import { findAll } from '../engine/rules/find';
import { groupBy } from '../engine/values/group';
import { type Month, lastDay, monthOf } from '../engine/values/month';
import { today } from './clock';
import { explainFiles, understandingLines } from './explain';
import { startReaders } from './file-reader';
import { fromCaller } from './files';
import { filesToCheck } from './files-to-check';
import { findingJson, findingLines, levelCounts } from './findings-output';
import { entriesIn, mappingBook } from './mapping-file';
import { languageOption, monthOption } from './options';
import { progressOf } from './progress';
import { readDealerFiles } from './read-dealer-files';
import { readingIn } from './read-given';
import { noHeadOffice, readHeadOfficeFile } from './read-head-office';
import { say } from './words';

/** The options of `check` as they stand on the command line. */
export interface CheckOptions {
  readonly hq?: string;
  readonly month?: string;
  readonly lang?: string;
  readonly json?: boolean;
  readonly explain?: boolean;
  readonly mapping?: string;
}

/** Validates dealers' workbooks and says every finding. Exit 0, or 1 with error findings. */
export async function check(paths: readonly string[], options: CheckOptions): Promise<number> {
  const ofMonth = monthOption(options.month);
  const named = languageOption(options.lang);
  const { files: toCheck, lockFiles } = await filesToCheck(paths);
  const readers = startReaders(toCheck.length);
  const read = readingIn(readers[0]);
  const headOffice =
    options.hq === undefined ? noHeadOffice(ofMonth) : (await readHeadOfficeFile(fromCaller(options.hq), read, ofMonth)).book;
  const language = named ?? headOffice.settings.values.language ?? 'zh';
  const month = ofMonth ?? headOffice.settings.values.month;
  const mapping = await mappingBook(options.mapping, read);
  const context = {
    monthEnd: month && lastDay(month),
    layout: [...entriesIn(headOffice), ...entriesIn(mapping)],
    corrections: headOffice.lists.corrections.rows.map(({ values }) => values),
    known: knownOfFirm(headOffice).known,
  };
  const files = await readDealerFiles(toCheck, context, progressOf(say('reading', language)), readers);
  const findings = [...(mapping ? uselessRows(mapping, headOffice) : []), ...findingsOf(headOffice, files, month)];
  const counts = levelCounts(findings);
  const understood = options.explain
    ? await explainFiles(
        toCheck.filter((_, index) => files[index]?.state === 'read'),
        context,
        headOffice,
      )
    : [];
  if (options.json) {
    process.stdout.write(
      `${JSON.stringify({ files: toCheck.map(({ name }) => name), passedOver: lockFiles, counts, findings: findings.map((finding) => findingJson(finding, language)), ...(options.explain && { understanding: understood }) }, undefined, 2)}\n`,
    );
  } else {
    const passedOver = lockFiles.map((file) => say('lockFile', language, { file }));
    const last =
      toCheck.length === 0
        ? say('nothingToCheck', language)
        : findings.length === 0
          ? say('nothingFound', language)
          : say('findingCounts', language, counts);
    process.stdout.write(
      `${[...passedOver, ...understood.flatMap((file) => understandingLines(file, language)), ...findings.map((finding) => findingLines(finding, language)), last].join('\n')}\n`,
    );
  }
  return counts.error > 0 ? 1 : 0;
}

/** What is said of rows of 映射 that a user gave for this check. */
const uselessRows = ({ file, lists: { layoutMemory } }: HeadOfficeWorkbook, headOffice: HeadOfficeWorkbook): readonly Finding[] => {
  const given = { ...headOffice, file, lists: { ...headOffice.lists, layoutMemory } };
  const month = headOffice.settings.values.month ?? monthOf(today());
  return findAll(assembleMonth(given, [], settingsFor(month, headOffice.settings.values))).filter(({ list }) => list === 'layoutMemory');
};

/** The findings about the dealers' files; without a named month each file is checked in the month of its own cover, or of the one that belongs to it. */
function findingsOf(headOffice: HeadOfficeWorkbook, files: readonly DealerFile[], month: Month | undefined): readonly Finding[] {
  const names = new Set(files.map(({ file }) => file.name));
  const months = monthsOfReports(
    files,
    headOffice.lists.dealers.rows.flatMap(({ values }) => values.dealer ?? []),
  );
  const ownMonth = (file: DealerFile): Month => month ?? months.get(file) ?? monthOf(today());
  return [...groupBy(files, ownMonth)].flatMap(([of, own]) =>
    findAll(assembleMonth(headOffice, own, settingsFor(of, headOffice.settings.values))).filter((finding) => names.has(finding.file)),
  );
}
