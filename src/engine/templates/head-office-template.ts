import type { Language, Words } from '../values/language';
import type { Month } from '../values/month';
import type { TablePlan, WorkbookPlan } from '../plan/plan';
import { HEAD_OFFICE_LISTS, type HeadOfficeListId } from '../records/books';
import { type WrittenSettings, settings } from '../records/settings';
import { sheetName } from '../sheets/list-frame';
import { TAB_COLOUR } from '../sheets/tab-groups';
import { tableName } from '../schema/sheet';
import type { WordSource } from './column-validation';
import { exampleRow } from './example-row';
import { HEAD_OFFICE_PURPOSES, HEAD_OFFICE_WORKBOOK } from './head-office-words';
import { type AnyList, listPage, tableRows } from './list-page';
import { settingsPage } from './settings-page';
import { defaultStandards } from './standard-rows';

/** Lists of the masters that other sheets choose from, by the field that takes them. */
const MASTERS = {
  dealer: { list: HEAD_OFFICE_LISTS.dealers, field: 'dealer', name: { zh: '可选经销商', en: 'Dealers_to_choose' } },
  part: { list: HEAD_OFFICE_LISTS.prices, field: 'part', name: { zh: '可选配件', en: 'Parts_to_choose' } },
  model: { list: HEAD_OFFICE_LISTS.products, field: 'model', name: { zh: '可选型号', en: 'Models_to_choose' } },
} as const satisfies Readonly<Record<string, { list: AnyList; field: string; name: Words }>>;

/** Lists that only a close or the pane writes. */
const WRITTEN_BY_US: ReadonlySet<HeadOfficeListId> = new Set(['history', 'earlierCharges', 'layoutMemory']);

/** What stands in a head-office workbook from the beginning, where it is not empty. */
export interface HeadOfficeContent {
  readonly settings: WrittenSettings;
  readonly rows: { readonly [Id in HeadOfficeListId]?: TablePlan['rows'] };
  /** Lists that this head office does not keep: without their sheets the dealers' own stand in. */
  readonly notKept: ReadonlySet<HeadOfficeListId>;
}

/** A head-office workbook ready to be filled in: settings and standard service limits by default, or what it begins with. */
export function headOfficeTemplate(language: Language, month?: Month, content?: HeadOfficeContent): WorkbookPlan {
  const lists = (Object.entries(HEAD_OFFICE_LISTS) as [HeadOfficeListId, AnyList][]).filter(([id]) => !content?.notKept.has(id));
  return {
    language,
    title: HEAD_OFFICE_WORKBOOK[language],
    active: sheetName(settings.title, language),
    names: Object.values(MASTERS).map(({ list, field, name }) => ({ name: name[language], refersTo: columnOf(list, field, language) })),
    sheets: [
      settingsPage({ ...content?.settings, ...(month && { month }), language }, language),
      ...lists.map(([id, sheet]) =>
        listPage({
          sheet,
          language,
          line: HEAD_OFFICE_PURPOSES[id][language],
          tabColour: TAB_COLOUR[WRITTEN_BY_US.has(id) ? 'records' : isMaster(sheet) ? 'masters' : 'parts'],
          rows: content?.rows[id] ?? (id === 'standards' && !content ? tableRows(sheet, defaultStandards(language), language) : []),
          guide: { sources: sourcesOf(sheet, language), monthly: [], ...exampleOf(sheet, language, month) },
        }),
      ),
    ],
  };
}

const isMaster = (sheet: AnyList): boolean =>
  [MASTERS.dealer.list, MASTERS.part.list, MASTERS.model.list, HEAD_OFFICE_LISTS.standards].some(({ id }) => id === sheet.id);

function exampleOf(
  sheet: AnyList,
  language: Language,
  month: Month | undefined,
): { readonly example?: readonly (string | number | null)[] } {
  if (sheet.example === undefined) return {};
  return { example: exampleRow(sheet.columns, sheet.example as Readonly<Record<string, string | number>>, language, month) };
}

/** Dealers, parts and models are chosen everywhere but where they are kept; 历史 also knows * for all dealers. */
function sourcesOf(sheet: AnyList, language: Language): Readonly<Record<string, WordSource>> {
  if (sheet.id === HEAD_OFFICE_LISTS.history.id) return {};
  const taken = Object.entries(MASTERS).filter(([field, { list }]) => list.id !== sheet.id && field in sheet.columns);
  return Object.fromEntries(taken.map(([field, { name }]) => [field, { name: name[language] }]));
}

function columnOf({ title, columns }: AnyList, field: string, language: Language): string {
  const column = columns[field];
  if (!column) throw new Error(`no column ${field} in ${title.zh}`);
  return `${tableName(sheetName(title, language))}[${column.title[language]}]`;
}
