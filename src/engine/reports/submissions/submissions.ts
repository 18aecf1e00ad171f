import { column, list, required } from '../../schema/sheet';
import { dayType } from '../../schema/types-date';
import { count } from '../../schema/types-number';
import { share } from '../../schema/types-report';
import { choice, code, text, yesNo, yesOrNo } from '../../schema/types-text';
import { groupBy, sumOf } from '../../values/group';
import { cleanByNamelessFile } from '../../indicators/clean-records';
import { rateOf } from '../../indicators/shares';
import type { LedgerRow } from '../../ledgers/ledger';
import type { Finding } from '../../month/finding';
import type { MonthOutcome } from '../../month/outcome';
import { unreadableElsewhere } from '../../ledgers/submission';
import { waitingFiles } from '../../ledgers/waiting-rows';
import { dueDate, fileName } from '../../ledgers/submissions';
import { COLOUR } from '../../sheets/look';
import { madeOnce } from '../made-once';
import { report } from '../report';

/** 状态 of a submission. */
export const submissionState = choice({
  onTime: { zh: '按时', en: 'On time' },
  late: { zh: '迟报', en: 'Late' },
  missing: { zh: '未报', en: 'Missing' },
  unreadable: { zh: '无法读取', en: 'Unreadable' },
});

/** 上报情况: which dealer sent what, when and how well. */
export const submissions = list('submissions', '上报情况', 'Submissions', {
  dealer: required('经销商编号', 'Dealer no.', code),
  name: column('经销商名称', 'Dealer name', text, { width: 26 }),
  region: column('区域', 'Region', text),
  // Its widest word stands in bold behind a glyph.
  state: required('状态', 'State', submissionState, { width: 15 }),
  submittedOn: column('填报日期', 'Submitted on', dayType),
  daysLate: column('迟报天数', 'Days late', count),
  file: column('文件', 'File', text, { width: 36 }),
  furtherFiles: column('重复文件数', 'Further files', count),
  zeroReport: column('零报告', 'Zero report', yesNo),
  installations: column('安装数', 'Installations', count),
  repairs: column('维修数', 'Repairs', count),
  errors: column('错误数', 'Errors', count),
  warnings: column('警告数', 'Warnings', count),
  notes: column('提示数', 'Notes', count),
  clean: column('单证准确率', 'Clean records', share),
});

/** Something in a file: a row, or a finding. */
interface InFile {
  readonly file: string;
  readonly dealer: string;
}

/** Whose a row or finding is by its file: of a file of several dealers its own, of one that belongs to nobody the file itself; nothing elsewhere. */
export function ownersIn({
  submissions: { files },
}: {
  readonly submissions: Pick<MonthOutcome['submissions'], 'files'>;
}): (found: InFile) => string | undefined {
  const dealersOf = groupBy(files, ({ file }) => fileName(file));
  return ({ file, dealer }) => {
    const judged = dealersOf.get(file);
    const own = judged?.find((one) => one.dealer === dealer) ?? judged?.[0];
    return own?.dealer === '' ? file : own?.dealer;
  };
}

/** The sheet 上报情况. */
export const submissionsReport = report({
  sheet: submissions,
  group: 'act',
  slicer: 'region',
  freezeAfter: 'name',
  key: ['dealer'],
  subtitle: ({ settings, submissions: { rows, files }, findings }) => {
    const ownerOf = ownersIn({ submissions: { files } });
    const elsewhere = sumOf(findings, (finding) => (ownerOf(finding) === undefined ? 1 : 0));
    const due = dueDate(settings.month, settings.dueDay);
    const active = rows.filter((row) => row.active);
    const of = (state: string) => active.filter((row) => row.state === state).length;
    const unread = unreadableElsewhere(rows);
    const waiting = waitingFiles({ files });
    const waitingRows = sumOf(waiting, (file) => file.rows);
    return {
      zh: `截止 ${due} · 启用 ${active.length} 家：按时 ${of('onTime')}，迟报 ${of('late')}，未报 ${of('missing')}，无法读取 ${of('unreadable')}${waiting.length === 0 ? '' : `；有 ${waiting.length} 份文件不是空的，${waitingRows} 行在没认出的工作表里等确认版式`}${unread === 0 ? '' : `；另有 ${unread} 份无法读取的文件不属于启用的经销商`}${elsewhere === 0 ? '' : `；另有 ${elsewhere} 条问题在总部工作簿里，不计入各家`}`,
      en: `Due ${due} · ${active.length} active: ${of('onTime')} on time, ${of('late')} late, ${of('missing')} missing, ${of('unreadable')} unreadable${waiting.length === 0 ? '' : `; ${waiting.length} ${waiting.length === 1 ? 'file is' : 'files are'} not empty: ${waitingRows} ${waitingRows === 1 ? 'row waits' : 'rows wait'} on unknown sheets for a confirmed layout`}${unread === 0 ? '' : `; ${unread} more unreadable ${unread === 1 ? 'file belongs' : 'files belong'} to no active dealer`}${elsewhere === 0 ? '' : `; ${elsewhere} more ${elsewhere === 1 ? 'finding' : 'findings'} in head office’s workbook, counted for no dealer`}`,
    };
  },
  rows: madeOnce(({ submissions: { rows }, ledgers, findings, shares, submissions: { files } }: MonthOutcome) => {
    const ownerOf = ownersIn({ submissions: { files } });
    const countedOf = (rows: readonly LedgerRow<unknown>[]) =>
      groupBy(
        rows.filter((row) => row.counts),
        ownerOf,
      );
    const [installed, repaired] = [countedOf(ledgers.installations), countedOf(ledgers.repairs)];
    const cleanOfFile = rows.some(({ dealer }) => dealer === '') ? cleanByNamelessFile({ ledgers, findings }) : undefined;
    const found = groupBy(
      findings.filter((finding) => ownerOf(finding) !== undefined),
      ownerOf,
    );
    return rows.map((row) => {
      const owner = row.dealer === '' ? row.file : row.dealer;
      const own = found.get(owner) ?? [];
      const level = (wanted: Finding['level']) => sumOf(own, (finding) => (finding.level === wanted ? 1 : 0));
      const clean = row.dealer === '' ? cleanOfFile?.get(row.file ?? '') : shares.get(row.dealer)?.clean;
      const rate = clean && rateOf(clean);
      return {
        dealer: row.dealer,
        name: row.name,
        region: row.region,
        state: row.state,
        ...(row.submittedOn && { submittedOn: row.submittedOn }),
        ...(row.daysLate !== undefined && { daysLate: row.daysLate }),
        ...(row.file && { file: row.parts?.join('、') ?? row.file }),
        furtherFiles: row.furtherFiles,
        ...(row.file && { zeroReport: yesOrNo(row.zeroReport) }),
        installations: installed.get(owner)?.length ?? 0,
        repairs: repaired.get(owner)?.length ?? 0,
        errors: level('error'),
        warnings: level('warning'),
        notes: level('note'),
        ...(rate !== undefined && { clean: rate }),
      };
    });
  }),
  wrap: ['name', 'file'],
  totals: { dealer: 'label', installations: 'sum', repairs: 'sum', errors: 'sum', warnings: 'sum', notes: 'sum', furtherFiles: 'sum' },
  draw: (area, { settings: { language } }) => {
    const is = (state: keyof typeof submissionState.choices) => `${area.cell('state')}="${submissionState.choices[state][language]}"`;
    return {
      conditionalFormats: [
        {
          kind: 'formula',
          ranges: [area.range('state')],
          formula: `OR(${is('missing')},${is('unreadable')})`,
          style: { fill: COLOUR.bad, font: { bold: true, colour: COLOUR.white }, format: '"◆ "@' },
        },
        {
          kind: 'formula',
          ranges: [area.range('state')],
          formula: is('late'),
          style: { fill: COLOUR.nearPale, font: { colour: COLOUR.nearText }, format: '"▲ "@' },
        },
        {
          kind: 'formula',
          ranges: [area.range('state')],
          formula: is('onTime'),
          style: { font: { colour: COLOUR.goodText }, format: '"● "@' },
        },
        {
          kind: 'formula',
          ranges: [area.range('errors')],
          formula: `${area.cell('errors')}>0`,
          style: { font: { bold: true, colour: COLOUR.badText } },
        },
      ],
    };
  },
});
