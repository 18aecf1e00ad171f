import { type AnyColumns, column, list, required } from '../../schema/sheet';
import { code, text } from '../../schema/types-text';
import type { Language, Words } from '../../values/language';
import { DEALER_LISTS } from '../../records/books';
import { history } from '../../records/history';
import type { FieldDifference } from '../../resubmissions/differences';
import { report } from '../report';
import { measureName } from '../../indicators/measure-names';
import { closerFigure, dealerShown, shownFigure, shownValue } from '../shown-value';

/** 重报差异: what a newer file changed against the one it supersedes; on a re-close, against the closed figures. */
const resubmissions = list('resubmissions', '重报差异', 'Resubmissions', {
  dealer: required('经销商编号', 'Dealer no.', code),
  sheet: column('工作表', 'Sheet', text, { width: 14 }),
  record: column('单号', 'Number', code, { width: 26 }),
  field: column('字段', 'Field', text, { width: 16 }),
  before: column('原值', 'Before', text, { width: 26 }),
  after: column('新值', 'After', text, { width: 26 }),
});

const ROW_CAME: Words = { zh: '新增一行', en: 'Row added' };
const ROW_WENT: Words = { zh: '删除一行', en: 'Row removed' };

/** The sheet 重报差异. */
export const resubmissionsReport = report({
  sheet: resubmissions,
  group: 'records',
  freezeAfter: 'dealer',
  key: ['dealer', 'sheet', 'record', 'field'],
  empty: { zh: '没有重报', en: 'Nothing was sent again' },
  subtitle: () => ({
    zh: '被替代的文件与计入的文件逐字段比较；重新月结时与已结数字比较',
    en: 'The superseded file against the one that counts; on a re-close against the closed figures',
  }),
  rows: ({ resubmissions: differences, settings }) => differences.map((difference) => shownDifference(difference, settings.language)),
});

/** A difference as people read it: sheet, record and field by their titles, values as they are written. */
export function shownDifference(difference: FieldDifference, language: Language) {
  const { list: id, dealer, record, field, before, after } = difference;
  if (id === 'history')
    return {
      dealer: dealerShown(dealer, language),
      sheet: history.title[language],
      record: measureName(record, language),
      field: history.columns.value.title[language],
      ...figures(difference),
    };
  const sheet = DEALER_LISTS[id];
  const of = { dealer, sheet: sheet.title[language], record };
  if (field === undefined) return { ...of, field: (before === undefined ? ROW_CAME : ROW_WENT)[language] };
  const columns: AnyColumns = sheet.columns;
  const column = columns[field];
  const shown = (value: unknown) => (column && value !== undefined ? shownValue(column, value, language) : undefined);
  return { ...of, field: column?.title[language] ?? field, ...beforeAndAfter(shown(before), shown(after)) };
}

function figures({ record, before, after }: FieldDifference) {
  const shown = (figure: typeof shownFigure) =>
    [before, after].map((value) => (typeof value === 'number' ? figure(record, value) : undefined));
  const [was, is] = shown(shownFigure);
  // What differs only behind the places that are shown is written out.
  const [wasCloser, isCloser] = was === is ? shown(closerFigure) : [was, is];
  return beforeAndAfter(wasCloser, isCloser);
}

const beforeAndAfter = (before: string | undefined, after: string | undefined) => ({
  ...(before !== undefined && { before }),
  ...(after !== undefined && { after }),
});
