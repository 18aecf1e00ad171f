import type { MonthContext } from '../month/context';
import { DEALER_LISTS, DEALER_LIST_IDS, HEAD_OFFICE_LISTS, HEAD_OFFICE_LIST_IDS } from '../records/books';
import { cover } from '../records/cover';
import { isListsAlone } from '../ledgers/report-parts';
import { by, groupBy } from '../values/group';
import { currentFiles, type ReadFile } from './read-files';
import { monthRule, type MonthHit } from './rule';

/** S1: a sheet of the contract that the workbook does not have. */
export const sheetMissing = monthRule({
  code: 'S1',
  level: ({ why }) => (why === 'part' || why === 'optional' || why === 'fallback' ? 'note' : 'error'),
  title: { zh: '缺少工作表', en: 'Sheet missing' },
  why: {
    zh: '少一张表，就分不清是没有业务还是漏交了；主数据缺了，价格、保修和归属都无从判断。',
    en: 'A missing sheet may mean no business or forgotten business; without masters nothing can be judged.',
  },
  fix: {
    zh: '按模板补上这张表；本月没有业务的也保留空表。改了表名的，改回模板里的名字。',
    en: 'Add the sheet from the template, empty if nothing happened; give a renamed sheet its own name again.',
  },
  says: {
    required: { zh: '没有“{sheet}”表', en: 'There is no sheet {sheetEn}' },
    cover: { zh: '没有“封面”表，不知道是谁、哪个月的月报', en: 'There is no Cover: whose workbook and which month is not known' },
    part: { zh: '这份 .csv 只有一张表；{sheet}要由另外的文件交来', en: 'This .csv is one sheet only: {sheetEn} must come in other files' },
    unknown: {
      zh: '认不出这份 .csv 是哪张表，里面的一行也没有读',
      en: 'Which sheet this .csv is was not recognised; none of its rows was read',
    },
    optional: { zh: '没有这些可选的表：{sheet}', en: 'Optional sheets that are not there: {sheetEn}' },
    master: { zh: '总部工作簿没有“{sheet}”表', en: 'The head-office workbook has no sheet {sheetEn}' },
    fallback: {
      zh: '总部工作簿没有“{sheet}”表，对账改用经销商自己填的“{instead}”',
      en: 'No sheet {sheetEn} in the head-office workbook: the dealers’ own {insteadEn} is used',
    },
  },
  examples: {
    accepts: [{ 封面: [{ 经销商编号: 'D001' }], 维修: [], 借料: [] }],
    rejects: [{ 借料: 'missing' }, { 封面: 'missing' }, { 培训: 'missing' }, { 配件价格: 'missing' }, { 发料: 'missing' }],
  },
  check: (month) => {
    // Rows of nobody in a file of several dealers are no report that could lack a sheet.
    const files = currentFiles(month).filter(({ workbook: { share } }) => share?.dealer !== '');
    const reports = [...groupBy(files, ({ dealer }) => dealer).values()].flatMap((own) =>
      own[0]?.dealer === '' ? own.map((file) => [file]) : [own],
    );
    return [
      ...reports.flatMap((report) => (report.every(isListAlone) ? missingOfParts(report) : missingOfReport(report))),
      ...missingOfHeadOffice(month),
    ];
  },
});

/** Of files that make up a report the first says what none of them has; one that is no list at all was sent in vain. */
function missingOfReport(report: readonly ReadFile[]): readonly MonthHit[] {
  const [first] = [...report].sort(by(({ workbook }) => (workbook.cover.state === 'read' ? 0 : 1)));
  if (!first) return [];
  const { dealer } = first;
  const file = first.workbook.file.name;
  const missing = DEALER_LIST_IDS.filter((id) => report.every(({ workbook }) => workbook.lists[id].state === 'missing')).map(
    (id) => DEALER_LISTS[id],
  );
  const optional = missing.filter((list) => !list.required).map(({ title }) => title);
  return [
    ...(report.length > 1 ? unknownParts(report) : []),
    ...(first.workbook.cover.state === 'missing'
      ? [{ dealer, place: { file, sheet: first.workbook.cover.sheet }, list: 'cover', facts: { why: 'cover' } }]
      : []),
    ...missing
      .filter((list) => list.required)
      .map(({ id, title }) => ({
        dealer,
        place: { file, sheet: title.zh },
        list: id,
        facts: { why: 'required', sheet: title.zh, sheetEn: title.en },
      })),
    ...(optional.length > 0
      ? [
          {
            dealer,
            place: { file, sheet: '' },
            facts: { why: 'optional', sheet: optional.map(({ zh }) => zh).join('、'), sheetEn: optional.map(({ en }) => en).join(', ') },
          },
        ]
      : []),
  ];
}

/** A .csv without a cover, of a dealer that is known. */
const isListAlone = ({ workbook, dealer }: ReadFile): boolean => workbook.format === 'csv' && isListsAlone(workbook) && dealer !== '';

/** Of a dealer's .csv files without a cover the first says what none of them has. */
function missingOfParts(parts: readonly ReadFile[]): readonly MonthHit[] {
  const missing = DEALER_LIST_IDS.filter(
    (id) => DEALER_LISTS[id].required && parts.every(({ workbook }) => workbook.lists[id].state === 'missing'),
  );
  const titles = [cover.title, ...missing.map((id) => DEALER_LISTS[id].title)];
  const sheets = { sheet: titles.map(({ zh }) => `“${zh}”`).join('、'), sheetEn: titles.map(({ en }) => en).join(', ') };
  return [...unknownParts(parts), ...parts.slice(0, 1).map((first) => saidOf(first, { why: 'part', ...sheets }))];
}

const unknownParts = (parts: readonly ReadFile[]): readonly MonthHit[] =>
  parts
    .filter((part) => isListAlone(part) && DEALER_LIST_IDS.every((id) => part.workbook.lists[id].state === 'missing'))
    .map((part) => saidOf(part, { why: 'unknown' }));

const saidOf = ({ workbook, dealer }: ReadFile, facts: Record<string, string>): MonthHit => ({
  dealer,
  place: { file: workbook.file.name, sheet: '' },
  facts,
});

/** What the dealers' own sheets stand in for. */
const INSTEAD = { issues: DEALER_LISTS.partsBorrowed.title, receipts: DEALER_LISTS.partsReturned.title } as const;

function missingOfHeadOffice({ headOfficeBook: { file, settings, lists } }: MonthContext): readonly MonthHit[] {
  if (file.name === '') return [];
  const said = (sheet: string, list: string, facts: Record<string, string>): MonthHit => ({
    dealer: '',
    place: { file: file.name, sheet },
    list,
    facts,
  });
  const missing = HEAD_OFFICE_LIST_IDS.filter((id) => lists[id].state === 'missing');
  return [
    ...(settings.state === 'missing' ? [said(settings.sheet, 'settings', { why: 'master', sheet: '设置', sheetEn: 'Settings' })] : []),
    ...missing.flatMap((id) => {
      const { title, required } = HEAD_OFFICE_LISTS[id];
      const sheet = { sheet: title.zh, sheetEn: title.en };
      if (required) return [said(title.zh, id, { why: 'master', ...sheet })];
      return id === 'issues' || id === 'receipts'
        ? [said(title.zh, id, { why: 'fallback', ...sheet, instead: INSTEAD[id].zh, insteadEn: INSTEAD[id].en })]
        : [];
    }),
  ];
}
