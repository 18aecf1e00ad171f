import { column, list, required } from '../../schema/sheet';
import type { Column } from '../../schema/sheet';
import { code, text } from '../../schema/types-text';
import type { Language } from '../../values/language';
import { DEALER_LISTS } from '../../records/books';
import { history } from '../../records/history';
import type { FieldDifference } from '../../resubmissions/differences';
import { report } from '../report';

/** 重报差异: what a newer file changed against the one it supersedes; on a re-close, against the closed figures. */
const resubmissions = list('resubmissions', '重报差异', 'Resubmissions', {
  dealer: required('经销商编号', 'Dealer no.', code),
  sheet: column('工作表', 'Sheet', text, { width: 14 }),
  record: column('单号', 'Number', code, { width: 26 }),
  field: column('字段', 'Field', text, { width: 16 }),
  before: column('原值', 'Before', text, { width: 26 }),
  after: column('新值', 'After', text, { width: 26 }),
});

const WHOLE_ROW = { zh: '整行', en: 'Whole row' };
const PRESENT = { zh: '有', en: 'Present' };

/** The sheet 重报差异. */
export const resubmissionsReport = report({
  sheet: resubmissions,
  group: 'records',
  freezeAfter: 'dealer',
  empty: { zh: '没有重报', en: 'Nothing was sent again' },
  subtitle: () => ({ zh: '被替代的文件与计入的文件逐字段比较；重新月结时与已结数字比较', en: 'The superseded file against the one that counts; on a re-close against the closed figures' }),
  rows: ({ resubmissions: differences, settings }) => differences.map((difference) => row(difference, settings.language)),
});

function row({ dealer, list: id, record, field, before, after }: FieldDifference, language: Language) {
  const sheet = id === 'history' ? history : DEALER_LISTS[id];
  const shown = (value: unknown): { readonly text?: string } => (value === undefined ? {} : { text: value === 'row' ? PRESENT[language] : written(sheet.columns, field, value, language) });
  const [old, next] = [shown(before), shown(after)];
  return {
    dealer,
    sheet: sheet.title[language],
    record,
    field: field === undefined ? WHOLE_ROW[language] : fieldTitle(sheet.columns, field, language),
    ...(old.text !== undefined && { before: old.text }),
    ...(next.text !== undefined && { after: next.text }),
  };
}

type Titled = Readonly<Record<string, Column<unknown>>>;

const fieldTitle = (columns: unknown, field: string, language: Language): string => (columns as Titled)[field]?.title[language] ?? field;

/** A value as a reader would write it: dates and times as ISO text, everything else as its cell. */
function written(columns: unknown, field: string | undefined, value: unknown, language: Language): string {
  const type = field === undefined ? undefined : (columns as Titled)[field]?.type;
  if (!type || type.kind === 'day' || type.kind === 'moment') return String(value).replace('T', ' ');
  return String(type.write(value, language));
}
