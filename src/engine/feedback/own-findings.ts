import { groupBy, keyOf } from '../values/group';
import { shortened } from '../values/text';
import type { CellContent } from '../plan/plan';
import type { Finding } from '../month/finding';
import { DEALER_LISTS, type DealerListId } from '../records/books';
import { fieldTitle } from '../handling/identity';
import { findingWords } from '../rules/words';
import { column, list, required } from '../schema/sheet';
import { code, long, text } from '../schema/types-text';
import { linesReportOn } from '../reports/report';
import { levelChoice, levelFormats } from '../reports/findings/findings';
import { relatedWords } from '../reports/findings/finding-links';
import { linkTo } from '../sheets/cell-link';
import { FIRST_ROW, sheetName } from '../sheets/list-frame';
import { COLOUR } from '../sheets/look';
import { a1 } from '../workbook/address';
import type { DealerMonth } from './dealer-month';
import { markedRows } from './marked-rows';
import { ownColumnOf } from './own-list-sheet';

/** 校验结果 of one dealer: what stands against its own file. */
const ownFindings = list('ownFindings', '校验结果', 'Findings', {
  level: required('级别', 'Level', levelChoice, { width: 10 }),
  rule: required('规则', 'Rule', code, { width: 7.5 }),
  sheet: column('工作表', 'Sheet', text, { width: 14 }),
  cell: column('单元格', 'Cell', code, { width: 9.5 }),
  field: column('字段', 'Field', text, { width: 13 }),
  value: column('值', 'Value', text, { width: 18 }),
  problem: column('问题', 'Problem', long, { width: 50 }),
  advice: column('怎么改', 'What to do', long, { width: 42 }),
  related: column('关联单元格', 'Related cell', code, { width: 14 }),
});

/** The sheet 校验结果 of a feedback workbook; each cell leads to its mark on the sheet of own rows. */
export const ownFindingsReport = linesReportOn<DealerMonth>()({
  sheet: ownFindings,
  group: 'act',
  freezeAfter: 'cell',
  rowHeight: 40,
  wrap: ['sheet', 'field', 'value', 'problem', 'advice', 'related'],
  empty: { zh: '没有发现问题', en: 'Nothing was found' },
  subtitle: () => ({
    zh: '单元格是您报来的文件里的位置；点它到本簿中标出的地方',
    en: 'Cells are those of the file that you sent; click one to see it marked in this workbook',
  }),
  lines: ({ findings }) => findings,
  row: (finding, { settings: { language } }) => {
    const { problem, advice, value } = findingWords(finding, language);
    const field = fieldTitle(finding)?.[language];
    const { related } = finding;
    return {
      level: finding.level,
      rule: finding.code,
      sheet: finding.sheet,
      ...(finding.cell && { cell: finding.cell }),
      ...(field && { field }),
      value: shortened(value),
      problem,
      advice,
      // What stands in another file cannot be seen by the dealer.
      ...(related && related.file === finding.file && { related: relatedWords(finding, related) }),
    };
  },
  formulas: (month) => {
    const markOf = markPlaces(month);
    return { cell: (_, finding) => cellLink(finding, markOf) };
  },
  draw: (area, { settings: { language } }) => ({
    conditionalFormats: [
      ...levelFormats(area, 'level', language),
      {
        kind: 'formula',
        ranges: [area.range('cell')],
        formula: `${area.cell('cell')}<>""`,
        style: { font: { colour: COLOUR.blue, underline: true } },
      },
    ],
  }),
});

type Places = (finding: Finding) => { readonly sheet: string; readonly cell: string } | undefined;

const cellLink = (finding: Finding, markOf: Places): CellContent => (finding.cell ? linkTo(markOf(finding), finding.cell) : null);

/** Where findings are marked among the dealer's own rows. */
function markPlaces(month: DealerMonth): Places {
  const marksOf = markedRows(month);
  const { language } = month.settings;
  const rowsOf = (id: DealerListId) =>
    groupBy(
      month.ledgers[id].map((row, index) => ({ row, index })),
      ({ row }) => keyOf(row.file, row.row),
    );
  const known = new Map<string, ReturnType<typeof rowsOf>>();
  return (finding) => {
    const { list: id, file, row } = finding;
    if (id === undefined || row === undefined || !(id in DEALER_LISTS)) return undefined;
    const rows = known.get(id) ?? rowsOf(id as DealerListId);
    known.set(id, rows);
    const [found] = rows.get(keyOf(file, row)) ?? [];
    const mark = found && marksOf(id as DealerListId, found.row).find((one) => one.finding === finding);
    return (
      found &&
      mark && {
        sheet: sheetName(DEALER_LISTS[id as DealerListId].title, language),
        cell: a1(FIRST_ROW + found.index, ownColumnOf(id as DealerListId, mark.field)),
      }
    );
  };
}
