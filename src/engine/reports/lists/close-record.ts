import { column, list, required } from '../../schema/sheet';
import { count } from '../../schema/types-number';
import { choice, code, text } from '../../schema/types-text';
import type { Words } from '../../values/language';
import { monthWords } from '../../sheets/month-words';
import type { MonthOutcome } from '../../month/outcome';
import { LEVEL_WORDS, type Level } from '../../month/finding';
import { type FileState, fileName } from '../../ledgers/submissions';
import { DEALER_LISTS } from '../../records/books';
import { report } from '../report';
import { writtenSettings } from '../settings/setting-rows';

const section = choice({
  run: { zh: '月结', en: 'Close' },
  file: { zh: '文件', en: 'File' },
  count: { zh: '行数', en: 'Rows' },
  setting: { zh: '设置', en: 'Setting' },
});

/** 结账记录: from what, with which settings, by which version, when. */
const closeRecord = list('closeRecord', '结账记录', 'Close record', {
  section: required('类别', 'Section', section),
  item: required('项目', 'Item', text, { width: 44 }),
  content: column('内容', 'Content', text, { width: 30 }),
  size: column('大小（字节）', 'Size (bytes)', count, { width: 14 }),
  sha256: column('SHA-256', 'SHA-256', code, { width: 68 }),
});

const FILE_STATE: Readonly<Record<FileState, Words>> = {
  counts: { zh: '计入', en: 'Counts' },
  superseded: { zh: '有新文件，不计', en: 'Superseded' },
  wrongMonth: { zh: '错月，不计', en: 'Wrong month' },
  empty: { zh: '空表，未报', en: 'Empty' },
  unreadable: { zh: '无法读取', en: 'Unreadable' },
};
const HEAD_OFFICE: Words = { zh: '总部工作簿', en: 'Head office' };

/** The sheet 结账记录. */
export const closeRecordReport = report({
  sheet: closeRecord,
  group: 'records',
  freezeAfter: 'item',
  rows: (outcome) => [...runRows(outcome), ...fileRows(outcome), ...countRows(outcome), ...settingRows(outcome)],
});

function runRows({ run, settings, findings }: MonthOutcome) {
  const zh = settings.language === 'zh';
  const of = (level: Level) => findings.filter((finding) => finding.level === level).length;
  const lines: readonly (readonly [string, string])[] = [
    [zh ? '报表月份' : 'Month', monthWords(settings.month, settings.language)],
    [zh ? '盘点日期' : 'As-of date', settings.asOf],
    [zh ? '产品版本' : 'Version', run.version],
    [zh ? '开始' : 'Started', run.startedAt.replace('T', ' ')],
    [zh ? '结束' : 'Finished', run.finishedAt.replace('T', ' ')],
    ...(Object.keys(LEVEL_WORDS) as Level[]).map((level) => [LEVEL_WORDS[level][settings.language], String(of(level))] as const),
  ];
  return lines.map(([item, content]) => ({ section: 'run' as const, item, content }));
}

function fileRows({ run, submissions, settings, headOfficeBook }: MonthOutcome) {
  const states = new Map(submissions.files.map(({ file, state }) => [fileName(file), FILE_STATE[state][settings.language]]));
  return run.files.map(({ name, size, sha256 }) => ({
    section: 'file' as const, item: name, content: name === headOfficeBook.file.name ? HEAD_OFFICE[settings.language] : (states.get(name) ?? ''), size, sha256,
  }));
}

function countRows({ ledgers, submissions, settings }: MonthOutcome) {
  const { language } = settings;
  return (Object.keys(ledgers) as (keyof typeof ledgers)[]).map((id) => {
    const rows = ledgers[id];
    const counted = rows.filter((row) => row.counts).length;
    const passedOver = submissions.files.reduce((sum, { file, state }) => sum + (state === 'counts' && file.state === 'read' ? file.workbook.lists[id].passedOver.length : 0), 0);
    return {
      section: 'count' as const,
      item: DEALER_LISTS[id].title[language],
      content:
        language === 'zh'
          ? `读 ${rows.length + passedOver}，略过 ${passedOver}，入账 ${rows.length}，计入 ${counted}`
          : `${rows.length + passedOver} read, ${passedOver} passed over, ${rows.length} kept, ${counted} counted`,
    };
  });
}

const settingRows = (outcome: MonthOutcome) => writtenSettings(outcome).map(({ label, shown }) => ({ section: 'setting' as const, item: label, content: shown }));
