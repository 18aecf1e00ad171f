import { addDays } from '../values/day';
import type { CellContent, SheetPlan, WorkbookPlan } from '../plan/plan';
import { DEALER_LISTS, DEALER_LIST_IDS, type DealerListId } from '../records/books';
import { TEMPLATE_VERSION, type Cover, cover } from '../records/cover';
import type { AnyColumns } from '../schema/sheet';
import { sheetName } from '../sheets/list-frame';
import { COLOUR, points } from '../sheets/look';
import { formFields } from '../templates/form-page';
import { type AnyList, listPage, tableRows } from '../templates/list-page';
import { DEALER_FAULTS, faultSetting } from './dealer-faults';
import { type DealerContents, dealerContents } from './dealer-records';
import { type OpenRows, type SampleFaultPlace, placeOf, spoil } from './fault';
import { phoneNumber, personName } from './people';
import { type SampleDealer, type SampleOrder, dealerStream, languageOf } from './sample-dealers';

/** A made-up file: its name, its workbook, and the faults that were put into it. */
export interface SampleFile {
  readonly name: string;
  readonly plan: WorkbookPlan;
  readonly faults: readonly SampleFaultPlace[];
}

/** Which faults a dealer has, and whose file comes before. */
export interface FaultShare {
  /** Places in the list of faults. */
  readonly faults: readonly number[];
  readonly earlier: SampleDealer | undefined;
}

const IDS = DEALER_LIST_IDS;

/** The names of the files that a dealer sends: normally one, none where it is missing, two where it corrects itself. */
export function dealerFileNames({ number, reporting }: SampleDealer, order: SampleOrder): readonly string[] {
  const { report, corrected } = WORDS[languageOf(order)];
  const stem = `${report}_${number}_${order.month}`;
  if (reporting === 'missing') return [];
  return reporting === 'twice' ? [`${stem}.xlsx`, `${stem}_${corrected}.xlsx`] : [`${stem}.xlsx`];
}

const WORDS = { zh: { report: '经销商月报', corrected: '更正' }, en: { report: 'service-report', corrected: 'corrected' } } as const;

/** The files that a dealer sends. */
export function dealerFiles(dealer: SampleDealer, order: SampleOrder, share: FaultShare): readonly SampleFile[] {
  const [name, correction] = dealerFileNames(dealer, order);
  if (name === undefined) return [];
  const contents = dealerContents(dealer, order);
  const last = fileOf(name, dealer, order, contents, share);
  if (correction === undefined) return [last];
  const first = fileOf(name, { ...dealer, submittedOn: addDays(dealer.submittedOn, -1) }, order, beforeCorrection(contents), {
    ...share,
    faults: [],
  });
  return [
    { ...first, faults: [{ file: name, sheet: '', cell: '', rule: 'F4' }] },
    { ...last, name: correction },
  ];
}

/** What a dealer sent first: the last repair was still missing, and a fee was another one. */
function beforeCorrection(contents: DealerContents): DealerContents {
  const last = contents.repairs.at(-1)?.job;
  const isOther = ({ job }: { readonly job?: string }) => job !== last;
  return {
    ...contents,
    repairs: contents.repairs.filter(isOther).map((repair, index) => (index === 0 ? { ...repair, remark: '待补照片' } : repair)),
    partsUsed: contents.partsUsed.filter(isOther),
    visits: contents.visits.filter(isOther),
  };
}

function fileOf(name: string, dealer: SampleDealer, order: SampleOrder, contents: DealerContents, share: FaultShare): SampleFile {
  const language = languageOf(order);
  const rows = Object.fromEntries(IDS.map((id) => [id, tableRows(DEALER_LISTS[id], contents[id], language)])) as Record<
    DealerListId,
    OpenRows
  >;
  const faults = putFaults(name, rows, contents, dealer, order, share);
  return {
    name,
    faults,
    plan: {
      language,
      title: `${dealer.number} ${order.month}`,
      active: sheetName(cover.title, language),
      names: [],
      sheets: [
        coverSheet(dealer, order),
        ...IDS.map((id) =>
          listPage({
            sheet: DEALER_LISTS[id],
            language,
            line: (DEALER_LISTS[id] as AnyList).purpose?.[language] ?? '',
            tabColour: COLOUR.blue,
            rows: rows[id],
          }),
        ),
      ],
    },
  };
}

function putFaults(
  name: string,
  rows: Record<DealerListId, OpenRows>,
  contents: DealerContents,
  dealer: SampleDealer,
  order: SampleOrder,
  { faults, earlier }: FaultShare,
): readonly SampleFaultPlace[] {
  if (faults.length === 0) return [];
  const setting = faultSetting(contents, dealer, order, earlier);
  const taken = new Set<string>();
  return faults.flatMap((number): readonly SampleFaultPlace[] => {
    const fault = DEALER_FAULTS[number];
    if (!fault) return [];
    for (const index of fault.rows(setting)) {
      const row = rows[fault.list][index];
      if (taken.has(`${fault.list} ${index}`) || !row) continue;
      // The first quiet row lends its number or serial to others and stays sound itself.
      if (index === setting.quiet.repairs.finished[0] && fault.list === 'repairs') continue;
      if (index === setting.quiet.installations[0] && fault.list === 'installations') continue;
      taken.add(`${fault.list} ${index}`);
      spoil(DEALER_LISTS[fault.list], row, fault.contents(index, setting));
      return [placeOf(name, DEALER_LISTS[fault.list], index, fault.field, fault.rule, languageOf(order))];
    }
    return [];
  });
}

function coverSheet(dealer: SampleDealer, order: SampleOrder): SheetPlan {
  const random = dealerStream(order, dealer.index, 'cover-words');
  const language = languageOf(order);
  const record: Cover = {
    dealer: dealer.number,
    dealerName: dealer.name,
    region: dealer.region,
    month: order.month,
    preparedBy: personName(random),
    phone: phoneNumber(random),
    submittedOn: dealer.submittedOn,
    ...(dealer.reporting === 'zero' && { zeroReport: 'yes' }),
    templateVersion: TEMPLATE_VERSION,
  };
  const columns: AnyColumns = cover.columns;
  const values = Object.fromEntries(
    Object.entries(columns).map(([field, { type }]): [string, CellContent] => {
      const value: unknown = record[field as keyof Cover];
      return [field, value === undefined ? null : type.write(value, language)];
    }),
  );
  const form = formFields({ columns, language, top: 0, values, hints: {} });
  return {
    name: sheetName(cover.title, language),
    tabColour: COLOUR.navy,
    gridlines: false,
    widths: { 0: 18, 1: 34, 2: 40 },
    heights: { ...form.heights, [form.below]: points(8) },
    cells: form.cells,
  };
}
