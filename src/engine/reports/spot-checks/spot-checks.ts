import type { Words } from '../../values/language';
import { linkTo } from '../../sheets/cell-link';
import { column, list, required } from '../../schema/sheet';
import { choice, code, long, text } from '../../schema/types-text';
import { COLOUR } from '../../sheets/look';
import { drawnRepairs, drawable, sampleSize } from './drawn-repairs';
import { numberLinks } from '../number-links';
import { reportOfLines } from '../report';

const method = choice({ random: { zh: '随机', en: 'Random' }, risk: { zh: '风险', en: 'Risk' } });
const result = choice({
  true: { zh: '属实', en: 'Confirmed' },
  differs: { zh: '不符', en: 'Differs' },
  unreached: { zh: '联系不上', en: 'Not reached' },
});

const USUALLY: Words = {
  zh: '常用：属实、不符、联系不上；也可以另写',
  en: 'Usually: Confirmed, Differs, Not reached; anything else may be written',
};

/** 抽查名单: the repairs that head office looks into, with the reason of each (A6). */
const spotChecks = list('spotChecks', '抽查名单', 'Spot checks', {
  dealer: required('经销商编号', 'Dealer no.', code),
  job: required('维修单号', 'Repair no.', code, { width: 19 }),
  serial: column('产品编号', 'Serial number', code, { width: 18 }),
  method: column('抽查方式', 'Drawn', method),
  reason: column('理由', 'Reason', long, { width: 60 }),
  result: column('抽查结果', 'Result', text, { width: 13 }),
  note: column('抽查备注', 'Note', text, { width: 30 }),
});

/** The sheet 抽查名单; the last two columns are the user's own. */
export const spotChecksReport = reportOfLines({
  sheet: spotChecks,
  group: 'act',
  freezeAfter: 'job',
  key: ['dealer', 'job'],
  userFields: [{ field: 'result' }, { field: 'note' }],
  rowHeight: 30,
  wrap: ['note'],
  subtitle: (outcome) => {
    const { visitSample, drawSeed } = outcome.settings;
    const size = drawable(outcome).length;
    const share = `${Number((Number(visitSample) * 100).toFixed(2))}%`;
    const drawn = sampleSize(size, visitSample);
    if (size === 0) return { zh: '本月没有完成的维修，不用抽查', en: 'No finished repairs this month, nothing to check' };
    if (drawn === 0)
      return {
        zh: `完成维修 ${size} 件，「设置」的回访抽样比例为 ${share}，不抽查`,
        en: `${size} finished repairs; the visit sample in Settings is ${share}: none is drawn`,
      };
    return {
      zh: `完成维修 ${size} 件，按 ${share} 随机抽 ${drawn} 件（种子 ${drawSeed}），风险至多再抽 ${drawn} 件，抽法见「口径说明」；结果与备注由您填写`,
      en: `${size} finished repairs, ${share} = ${drawn} at random (seed ${drawSeed}), up to ${drawn} by risk, see Definitions; result and note are yours`,
    };
  },
  lines: drawnRepairs,
  row: ({ row, method: drawn, reason }, { settings: { language } }) => ({
    dealer: row.dealer,
    job: row.values.job ?? '',
    ...(row.values.serial !== undefined && { serial: row.values.serial }),
    method: drawn,
    reason: reason[language],
  }),
  formulas: (_, links) => {
    const link = numberLinks(links, [{ list: 'repairs', field: 'job' }]);
    return {
      job: (row) => link(row, row.job),
      serial: ({ serial }, { row }) => (serial === undefined ? null : linkTo(links.cellOf('repairs', row.file, row.row, 'serial'), serial)),
    };
  },
  draw: (area, { settings: { language } }) => ({
    conditionalFormats: [
      {
        kind: 'formula',
        ranges: [area.range('method')],
        formula: `${area.cell('method')}="${method.choices.risk[language]}"`,
        style: { fill: COLOUR.nearPale, font: { bold: true, colour: COLOUR.nearText } },
      },
      {
        kind: 'formula',
        ranges: [area.range('serial')],
        formula: `${area.cell('serial')}<>""`,
        style: { font: { colour: COLOUR.blue, underline: true } },
      },
      {
        kind: 'formula',
        ranges: [area.range('result', 'note')],
        formula: `AND(${area.cell('result')}="",${area.cell('job')}<>"")`,
        style: { fill: COLOUR.input },
      },
    ],
    validations: [
      {
        kind: 'list',
        range: area.range('result'),
        items: result.words?.(language) ?? [],
        refusal: { style: 'information', title: spotChecks.columns.result.title[language], text: USUALLY[language] },
      },
    ],
  }),
});
