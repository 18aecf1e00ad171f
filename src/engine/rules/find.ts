import { by, keyOf } from '../values/group';
import type { LedgerRow } from '../ledgers/ledger';
import type { MonthContext } from '../month/context';
import type { Finding, Level } from '../month/finding';
import { DEALER_LIST_IDS, HEAD_OFFICE_LIST_IDS, type ListId } from '../records/books';
import { everyList } from './every-list';
import { furtherColumnsAsOne } from './further-columns';
import { type Spot, spotOfForm, spotOfHit, spotOfLabel, spotOfSheet } from './spot';
import { currentFiles } from './read-files';
import { readOftenAsOne } from './read-often';
import type { Found, Rule } from './rule';
import { RULES, RULES_BY_CODE } from './rules';

/** All that the rules say about a month: one finding for each rule and cell (of a cause that a whole column shares one at its first cell), in the order of level, dealer, file, sheet, row and column. */
export function findAll(month: MonthContext): readonly Finding[] {
  const spots = new Map<string, Spot>();
  const alone = month.headOfficeBook.file.name === '';
  for (const spot of [...remarksOfForms(month), ...remarksOfSheets(month), ...inRows(month), ...inMonth(month)]) {
    const { code, file, sheet, cell, field, facts } = spot.finding;
    // Several required columns can be missing at one header cell; without a cell the reason tells findings apart.
    const key = keyOf(code, file, sheet, cell, field, cell === undefined ? facts.why : '');
    if (!spots.has(key) && !(alone && RULES_BY_CODE.get(code)?.needsHeadOffice)) spots.set(key, spot);
  }
  return [...furtherColumnsAsOne(readOftenAsOne([...spots.values()]))].sort(inOrder).map(({ finding }) => finding);
}

const LEVELS: Readonly<Record<Level, number>> = { error: 0, warning: 1, note: 2 };

const SHEETS = new Map(['cover', ...DEALER_LIST_IDS, 'settings', ...HEAD_OFFICE_LIST_IDS].map((list, index) => [list, index]));

const inOrder = by<Spot>(
  ({ finding }) => LEVELS[finding.level],
  ({ finding }) => finding.dealer,
  ({ finding }) => finding.file,
  ({ finding }) => SHEETS.get(finding.list ?? '') ?? -1,
  ({ finding }) => finding.sheet,
  ({ finding }) => finding.row ?? 0,
  ({ column }) => column,
  ({ finding }) => finding.code,
  ({ finding }) => finding.field ?? '',
);

const CODES: ReadonlySet<string> = new Set(RULES_BY_CODE.keys());

/** The rule that words a remark of the reader; what month rules find for themselves is passed over. */
function wordedBy(code: string): Rule | undefined {
  const rule = RULES_BY_CODE.get(code);
  if (!rule) throw new Error(`No rule words the remark ${code}`);
  return rule.kind === 'reading' ? rule : undefined;
}

function worded({ code }: { readonly code: string }, spot: (rule: Rule) => Spot): readonly Spot[] {
  const rule = wordedBy(code);
  return rule ? [spot(rule)] : [];
}

function remarksOfForms(month: MonthContext): readonly Spot[] {
  const covers = currentFiles(month).map(
    ({ workbook: { file, cover }, dealer }) => ({ list: 'cover', file: file.name, form: cover, dealer }) as const,
  );
  const settings = { list: 'settings', file: month.headOfficeBook.file.name, form: month.headOfficeBook.settings, dealer: '' } as const;
  return [...covers, settings].flatMap((found) => [
    ...found.form.remarks.flatMap((remark) => worded(remark, (rule) => spotOfForm(rule, remark, found))),
    ...(found.form.labels ?? []).flatMap((remark) => worded(remark, (rule) => spotOfLabel(rule, remark, found))),
  ]);
}

const remarksOfSheets = (month: MonthContext): readonly Spot[] =>
  everyList(month).flatMap((list) => list.reading.remarks.flatMap((remark) => worded(remark, (rule) => spotOfSheet(rule, remark, list))));

type Check = (row: LedgerRow<unknown>, month: MonthContext) => Found;

/** The row rules of each list, sorted out once. */
const CHECKS: ReadonlyMap<ListId, readonly { readonly rule: Rule; readonly check: Check }[]> = new Map(
  [...DEALER_LIST_IDS, ...HEAD_OFFICE_LIST_IDS].map((list) => [
    list,
    RULES.flatMap((rule) => {
      const check = rule.kind === 'row' ? (rule.checks[list] as Check | undefined) : undefined;
      return check ? [{ rule, check }] : [];
    }),
  ]),
);

function inRows(month: MonthContext): readonly Spot[] {
  const rowsOf = { ...month.ledgers, ...month.headOffice } as Readonly<Record<ListId, readonly LedgerRow<unknown>[]>>;
  const spots: Spot[] = [];
  for (const [list, checks] of CHECKS) {
    for (const row of rowsOf[list]) {
      for (const remark of row.remarks) {
        const rule = wordedBy(remark.code);
        if (rule) spots.push(spotOfHit(rule, { ...remark, row, list }));
      }
      for (const { rule, check } of checks) {
        const found = check(row, month);
        if (found) for (const hit of 'field' in found ? [found] : found) spots.push(spotOfHit(rule, { ...hit, row, list }));
      }
    }
  }
  return spots;
}

const inMonth = (month: MonthContext): readonly Spot[] =>
  RULES.flatMap((rule) => (rule.kind === 'month' ? rule.check(month, CODES).map((hit) => spotOfHit(rule, hit)) : []));
