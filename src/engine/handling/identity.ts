import { keyOf } from '../values/group';
import type { Finding } from '../month/finding';
import { DEALER_LISTS, FORMS, HEAD_OFFICE_LISTS } from '../records/books';

type Titled = Readonly<Record<string, { readonly title: { readonly zh: string; readonly en: string } }>>;

const COLUMNS: ReadonlyMap<string, Titled> = new Map(
  Object.entries({ ...FORMS, ...DEALER_LISTS, ...HEAD_OFFICE_LISTS }).map(([list, { columns }]) => [list, columns as unknown as Titled]),
);
const CHINESE_BY_ENGLISH = new Map([...COLUMNS.values()].flatMap((columns) => Object.values(columns).map(({ title }) => [title.en, title.zh] as const)));

/** The Chinese title of a column, from either language's. */
export const chineseTitle = (title: string): string => CHINESE_BY_ENGLISH.get(title) ?? title;

interface Identified {
  readonly dealer: string;
  readonly sheet: string;
  /** The record's number; without one, its row. */
  readonly record: string;
  readonly code: string;
  /** The field's title in either language. */
  readonly field: string;
  readonly value: string;
}

/** What makes a finding the same finding next time: dealer, sheet, number (else row), rule, field and value. */
export const identity = ({ dealer, sheet, record, code, field, value }: Identified): string => keyOf(dealer, sheet, record, code, chineseTitle(field), value);

/** The Chinese title of a finding's field. */
export function fieldTitle({ list, field }: Pick<Finding, 'list' | 'field'>): { readonly zh: string; readonly en: string } | undefined {
  return list === undefined || field === undefined ? undefined : COLUMNS.get(list)?.[field]?.title;
}

/** The identity of a finding of this month. */
export const identityOf = (finding: Finding): string =>
  identity({
    dealer: finding.dealer,
    sheet: finding.sheet,
    record: finding.record ?? String(finding.row ?? ''),
    code: finding.code,
    field: fieldTitle(finding)?.zh ?? '',
    value: finding.value,
  });
