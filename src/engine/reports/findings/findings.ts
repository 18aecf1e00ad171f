import { linkTo } from '../../sheets/cell-link';
import type { Language, Words } from '../../values/language';
import { shortened } from '../../values/text';
import type { CellContent, CellPlan } from '../../plan/plan';
import { type FieldOf, column, list, required } from '../../schema/sheet';
import { choice, code, long, text } from '../../schema/types-text';
import { fieldTitle } from '../../handling/identity';
import { type Finding, LEVELS, LEVEL_WORDS } from '../../month/finding';
import type { MonthOutcome } from '../../month/outcome';
import { findingWords } from '../../rules/words';
import { LEVEL_GLYPH } from '../../sheets/level-glyph';
import { COLOUR, FONT } from '../../sheets/look';
import { relatedLink, relatedWords } from './finding-links';
import { type Links, type TableArea, reportOfLines } from '../report';

/** 级别. */
export const levelChoice = choice(LEVEL_WORDS);

/** 处理状态, the user's own. */
export const handlingChoice = choice({
  open: { zh: '待处理', en: 'Open' },
  handled: { zh: '已处理', en: 'Handled' },
  ignored: { zh: '忽略', en: 'Ignored' },
});

/** 校验结果: every finding at its cell. */
export const findings = list('findings', '校验结果', 'Findings', {
  level: required('级别', 'Level', levelChoice, { width: 10 }),
  rule: required('规则', 'Rule', code, { width: 7.5 }),
  dealer: column('经销商编号', 'Dealer no.', code, { width: 12 }),
  file: column('文件', 'File', text, { width: 29 }),
  sheet: column('工作表', 'Sheet', text, { width: 9.5 }),
  cell: column('单元格', 'Cell', code, { width: 9.5 }),
  field: column('字段', 'Field', text, { width: 11 }),
  value: column('值', 'Value', text, { width: 18 }),
  problem: column('问题', 'Problem', long, { width: 46 }),
  advice: column('建议', 'Advice', long, { width: 34 }),
  related: column('关联单元格', 'Related cell', code, { width: 14 }),
  state: column('处理状态', 'Handling', text, { width: 11 }),
  note: column('处理备注', 'Handling note', text, { width: 18 }),
});

const CHOOSE_STATE: Words = { zh: '请选择：待处理、已处理、忽略', en: 'Choose: Open, Handled, Ignored' };

/** English takes more room. */
const ENGLISH_WIDTHS = [
  ['sheet', 14],
  ['field', 15],
  ['problem', 50],
  ['advice', 42],
] as const;

/** The sheet 校验结果 with its links, level colours and the user's two columns (look §6). */
export const findingsReport = reportOfLines({
  sheet: findings,
  group: 'act',
  slicer: 'dealer',
  freezeAfter: 'dealer',
  isOnePageWide: true,
  rowHeight: 40,
  wrap: ['file', 'sheet', 'field', 'problem', 'advice', 'related', 'note'],
  userFields: [{ field: 'state', unset: [handlingChoice.choices.open.zh, handlingChoice.choices.open.en] }, { field: 'note' }],
  empty: { zh: '没有发现问题', en: 'Nothing was found' },
  subtitle: () => ({
    zh: '点单元格到台账；处理状态与备注由您填写，再次月结时保留',
    en: 'A cell leads to its ledger row; handling and note are yours and are kept',
  }),
  lines: (outcome) => outcome.findings,
  row: (finding, { settings: { language } }) => {
    const { problem, advice, value } = findingWords(finding, language);
    const field = fieldTitle(finding)?.[language];
    return {
      level: finding.level,
      rule: finding.code,
      dealer: finding.dealer,
      file: finding.file,
      sheet: finding.sheet,
      ...(finding.cell && { cell: finding.cell }),
      ...(field && { field }),
      value: shortened(value),
      problem,
      advice,
      ...(finding.related && { related: relatedWords(finding, finding.related) }),
    };
  },
  formulas: (outcome, links) => ({
    cell: (_, finding) => cellLink(finding, links),
    related: (_, finding) => relatedLink(finding, outcome, links),
  }),
  draw: (area, outcome) => ({
    cells: chips(area, outcome),
    widths:
      outcome.settings.language === 'en' ? Object.fromEntries(ENGLISH_WIDTHS.map(([field, width]) => [area.column(field), width])) : {},
    conditionalFormats: [
      ...levelFormats(area, 'level', outcome.settings.language),
      {
        kind: 'formula',
        ranges: [area.range('rule', 'note')],
        formula: `OR(${area.cell('state')}="${handlingChoice.choices.handled.zh}",${area.cell('state')}="${handlingChoice.choices.handled.en}",${area.cell('state')}="${handlingChoice.choices.ignored.zh}",${area.cell('state')}="${handlingChoice.choices.ignored.en}")`,
        style: { font: { colour: COLOUR.faint } },
      },
      {
        kind: 'formula',
        ranges: [area.range('state', 'note')],
        formula: `AND(${area.cell('state')}="",${area.cell('rule')}<>"")`,
        style: { fill: COLOUR.input },
      },
      {
        kind: 'formula',
        ranges: [area.range('cell')],
        formula: `${area.cell('level')}<>""`,
        style: { font: { colour: COLOUR.blue, underline: true } },
      },
      {
        kind: 'formula',
        ranges: [area.range('related')],
        formula: `AND(${area.cell('related')}<>"",LEFT(${area.cell('related')},1)<>"[")`,
        style: { font: { colour: COLOUR.blue, underline: true } },
      },
    ],
    validations: [
      {
        kind: 'list',
        range: area.range('state'),
        items: handlingChoice.words?.(outcome.settings.language) ?? [],
        refusal: {
          style: 'stop',
          title: findings.columns.state.title[outcome.settings.language],
          text: CHOOSE_STATE[outcome.settings.language],
        },
      },
    ],
  }),
});

function cellLink({ list, file, row, field, cell }: Finding, links: Links): CellContent {
  if (!cell) return null;
  return linkTo(list !== undefined && row !== undefined ? links.cellOf(list, file, row, field) : undefined, cell);
}

/** The looks of a column of levels: glyph, word and colour. */
export function levelFormats<C>(area: TableArea<C>, field: FieldOf<C>, language: Language) {
  const looks = {
    error: { fill: COLOUR.bad, font: { bold: true, colour: COLOUR.white } },
    warning: { fill: COLOUR.nearPale, font: { bold: true, colour: COLOUR.nearText } },
    note: { fill: COLOUR.blue3, font: { colour: COLOUR.navy } },
  } as const;
  return LEVELS.map((level) => ({
    kind: 'formula' as const,
    ranges: [area.range(field)],
    formula: `${area.cell(field)}="${levelChoice.choices[level][language]}"`,
    style: { ...looks[level], format: `"${LEVEL_GLYPH[level]} "@` },
  }));
}

/** Counts of the levels as coloured chips at the right of the title. */
function chips(area: TableArea<(typeof findings)['columns']>, { findings: all, settings }: MonthOutcome): readonly CellPlan[] {
  const { language } = settings;
  const looks = {
    error: { fill: COLOUR.bad, colour: COLOUR.white },
    warning: { fill: COLOUR.nearPale, colour: COLOUR.nearText },
    note: { fill: COLOUR.blue3, colour: COLOUR.navy },
  } as const;
  const places = { error: 'related', warning: 'state', note: 'note' } as const;
  return LEVELS.map((level) => ({
    row: 0,
    column: area.column(places[level]),
    content: `${LEVEL_GLYPH[level]} ${levelChoice.choices[level][language]} ${all.filter((finding) => finding.level === level).length}`,
    style: {
      font: { name: FONT[language].title, size: 9.5, bold: true, colour: looks[level].colour },
      fill: looks[level].fill,
      horizontal: 'center' as const,
      vertical: 'middle' as const,
    },
  }));
}
