import { column, list, required } from '../../schema/sheet';
import { count, money } from '../../schema/types-number';
import { choice, code, text } from '../../schema/types-text';
import { groupBy } from '../../values/group';
import { type Language, type Words, sayIn } from '../../values/language';
import { monthWords } from '../../sheets/month-words';
import type { MonthOutcome } from '../../month/outcome';
import { LEVEL_WORDS, type Level } from '../../month/finding';
import { type FileState, type JudgedFile, fileName, isShare } from '../../ledgers/submissions';
import { DEALER_LISTS, DEALER_LIST_IDS } from '../../records/books';
import { openingBalance } from '../../records/opening-balance';
import { report } from '../report';
import { openingAmount, rowCounts } from '../row-counts';
import { writtenSettings } from '../settings/setting-rows';

/** 类别. */
export const recordSection = choice({
  run: { zh: '月结', en: 'Close' },
  file: { zh: '文件', en: 'File' },
  count: { zh: '行数', en: 'Rows' },
  setting: { zh: '设置', en: 'Setting' },
});

/** 结账记录: from what, with which settings, by which version, when. */
export const closeRecord = list('closeRecord', '结账记录', 'Close record', {
  section: required('类别', 'Section', recordSection),
  item: required('项目', 'Item', text, { width: 44 }),
  content: column('内容', 'Content', text, { width: 30 }),
  read: column('读入行数', 'Rows read', count),
  passedOver: column('略过行数', 'Passed over', count),
  kept: column('入账行数', 'Rows kept', count),
  counted: column('计入行数', 'Rows counted', count),
  amount: column('金额', 'Amount', money),
  size: column('大小（字节）', 'Size (bytes)', count, { width: 14 }),
  sha256: column('SHA-256', 'SHA-256', code, { width: 68 }),
});

const FILE_STATE: Readonly<Record<FileState, Words>> = {
  counts: { zh: '计入', en: 'Counts' },
  superseded: { zh: '另有文件为准，不计', en: 'Superseded' },
  wrongMonth: { zh: '错月，不计', en: 'Wrong month' },
  empty: { zh: '空表，未报', en: 'Empty' },
  noHeader: { zh: '找不到表头，没有读', en: 'No header found' },
  unreadable: { zh: '无法读取', en: 'Unreadable' },
  notDealers: { zh: '不是经销商月报，已略过', en: 'Not a dealer’s workbook: passed over' },
};
/** How the record calls head office’s own workbook among the files. */
export const HEAD_OFFICE: Words = { zh: '总部工作簿', en: 'Head office' };

/** The sheet 结账记录. */
export const closeRecordReport = report({
  sheet: closeRecord,
  group: 'records',
  freezeAfter: 'item',
  wrap: ['item', 'content'],
  rows: (outcome) => [...runRows(outcome), ...fileRows(outcome), ...countRows(outcome), ...settingRows(outcome)],
});

function runRows({ run, settings, findings }: MonthOutcome) {
  const say = sayIn(settings.language);
  const of = (level: Level) => findings.filter((finding) => finding.level === level).length;
  const lines: readonly (readonly [string, string])[] = [
    [say({ zh: '报表月份', en: 'Month' }), monthWords(settings.month, settings.language)],
    [say({ zh: '盘点日期', en: 'As-of date' }), settings.asOf],
    [say({ zh: '产品版本', en: 'Version' }), run.version],
    [say({ zh: '开始', en: 'Started' }), run.startedAt.replace('T', ' ')],
    [say({ zh: '结束', en: 'Finished' }), run.finishedAt.replace('T', ' ')],
    ...(Object.keys(LEVEL_WORDS) as Level[]).map((level) => [LEVEL_WORDS[level][settings.language], String(of(level))] as const),
  ];
  return lines.map(([item, content]) => ({ section: 'run' as const, item, content }));
}

/** The files that the month was made of: head office's own, the dealers', and the reports of earlier months. */
function fileRows(outcome: MonthOutcome) {
  const { language } = outcome.settings;
  const earlier = outcome.earlier.map(({ file, month }) => ({
    section: 'file' as const,
    item: file,
    content: { zh: `前期月报 ${month}`, en: `Earlier report ${month}` }[language],
  }));
  return [...givenFiles(outcome), ...earlier];
}

function givenFiles({ run, submissions, settings, headOfficeBook }: MonthOutcome) {
  const { language } = settings;
  const states = new Map(
    [...groupBy(submissions.files, ({ file }) => fileName(file))].map(([name, judged]) => [name, stateOf(judged, language)]),
  );
  return run.files.map(({ name, size, sha256 }) => ({
    section: 'file' as const,
    item: name,
    content: name === headOfficeBook.file.name ? HEAD_OFFICE[language] : (states.get(name) ?? ''),
    size,
    sha256,
  }));
}

/** What became of a file; of one of several dealers, of each dealer's share. */
function stateOf(judged: readonly JudgedFile[], language: Language): string {
  if (!judged.some(({ file }) => isShare(file))) return judged.map(({ state }) => FILE_STATE[state][language]).join();
  const separator = { zh: '、', en: ', ' }[language];
  return [...groupBy(judged, ({ state }) => state)]
    .map(([state, same]) => `${same.map(({ dealer }) => dealer || NOBODY[language]).join(separator)} ${FILE_STATE[state][language]}`)
    .join({ zh: '；', en: '; ' }[language]);
}

const NOBODY: Words = { zh: '对不上的行', en: 'rows of nobody' };

/** What 勾稽核对 takes its rows read from, and the amount of 期初. */
function countRows(outcome: MonthOutcome) {
  const { language } = outcome.settings;
  const of = (item: string) => ({ section: 'count' as const, item });
  return [
    ...DEALER_LIST_IDS.map((id) => ({ ...of(DEALER_LISTS[id].title[language]), ...rowCounts(outcome, id) })),
    { ...of(openingBalance.title[language]), kept: outcome.headOffice.openingBalance.length, amount: openingAmount(outcome) },
  ];
}

const settingRows = (outcome: MonthOutcome) =>
  writtenSettings(outcome).map(({ label, shown }) => ({ section: 'setting' as const, item: label, content: shown }));
