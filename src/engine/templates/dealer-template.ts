import type { Language } from '../values/language';
import type { Month } from '../values/month';
import type { WorkbookPlan } from '../plan/plan';
import { DEALER_LISTS, type DealerListId } from '../records/books';
import { type Cover, cover } from '../records/cover';
import type { Dealer } from '../records/dealers';
import { defaultRequestTypes } from '../records/request-types';
import { settings as settingsForm } from '../records/settings';
import { sheetName } from '../sheets/list-frame';
import { COLOUR } from '../sheets/look';
import { tableName } from '../schema/sheet';
import { CATALOGUE_NAMES, type CatalogueModel, type CataloguePart, cataloguePage } from './catalogue-page';
import type { WordSource } from './column-validation';
import { dealerCover } from './dealer-cover';
import { exampleRow } from './example-row';
import { type AnyList, headerRowOf, listPage } from './list-page';

/** What head office knows of the dealer and offers it in lists. */
export interface HeadOfficeLists {
  readonly dealer?: Dealer | undefined;
  readonly models: readonly CatalogueModel[];
  readonly parts: readonly CataloguePart[];
  /** 适用类型 of its service standards. */
  readonly requestTypes?: readonly string[];
  readonly settings?: { readonly dueDay?: number; readonly returnPlace?: string; readonly transitPlace?: string };
}

interface DealerTemplate {
  readonly dealer: string;
  readonly month: Month;
  readonly language: Language;
  readonly headOffice?: HeadOfficeLists | undefined;
  /** The cover of the dealer's workbook before. */
  readonly before?: Cover | undefined;
}

const DEFAULTS = settingsForm.columns;
const JOBS = { zh: '已填维修单号', en: 'Repairs_entered' } as const;

/** The dates that lie in the report month; others may well be earlier. */
const IN_MONTH: Partial<Record<DealerListId, readonly string[]>> = {
  installations: ['installedOn'],
  repairs: ['finishedAt'],
  partsBorrowed: ['borrowedOn'],
  partsReturned: ['returnedOn'],
  visits: ['visitedOn'],
  trainings: ['heldOn'],
};

/** A dealer's standard workbook for a month, ready to be filled in: cover, a sheet for each list, and what can be chosen from. */
export function dealerTemplate({ dealer, month, language, headOffice, before }: DealerTemplate): WorkbookPlan {
  const lists = Object.entries(DEALER_LISTS) as [DealerListId, AnyList][];
  const catalogue = headOffice && headOffice.models.length + headOffice.parts.length > 0 ? cataloguePage(headOffice, language) : undefined;
  const sources = sourcesOf(headOffice, language);
  const pages = lists.map(([id, sheet]) => {
    const columns = sheet.columns;
    const example = exampleRow(columns, sheet.example as Readonly<Record<string, string | number>>, language, month);
    return listPage({
      sheet,
      language,
      line: lineOf(sheet, language),
      tabColour: COLOUR.blue,
      guide: { example, month, monthly: IN_MONTH[id] ?? [], sources: sources[id] ?? {} },
    });
  });
  return {
    language,
    title: `${cover.title[language]} ${dealer} ${month}`,
    active: sheetName(cover.title, language),
    names: [...(catalogue?.names ?? []), jobsEntered(language)],
    sheets: [
      dealerCover({
        dealer,
        month,
        language,
        record: headOffice?.dealer,
        before,
        dueDay: headOffice?.settings?.dueDay ?? DEFAULTS.dueDay.default ?? 3,
      }),
      ...pages,
      ...(catalogue ? [catalogue.sheet] : []),
    ],
  };
}

function lineOf({ purpose }: AnyList, language: Language): string {
  const colours = { zh: '深色表头必填，浅色选填', en: 'Dark headers are required, light ones optional' }[language];
  return [purpose?.[language], colours].filter((part) => part).join({ zh: '', en: ' ' }[language]);
}

function sourcesOf(
  headOffice: HeadOfficeLists | undefined,
  language: Language,
): Partial<Record<DealerListId, Readonly<Record<string, WordSource>>>> {
  const model = headOffice && headOffice.models.length > 0 ? { model: { name: CATALOGUE_NAMES.models[language] } } : {};
  const part = headOffice && headOffice.parts.length > 0 ? { part: { name: CATALOGUE_NAMES.parts[language] } } : {};
  const { returnPlace = DEFAULTS.returnPlace.default, transitPlace = DEFAULTS.transitPlace.default } = headOffice?.settings ?? {};
  const places = [returnPlace, transitPlace].filter((place) => place !== undefined && place !== '') as string[];
  return {
    installations: model,
    repairs: model,
    partsUsed: { ...part, job: { name: JOBS[language] } },
    partsBorrowed: part,
    partsReturned: { ...part, place: { words: places } },
    serviceRequests: { type: { words: headOffice?.requestTypes ?? defaultRequestTypes(language) } },
  };
}

/** The repair numbers that stand in the table of repairs, however long it grows. */
function jobsEntered(language: Language): { readonly name: string; readonly refersTo: string } {
  const { title, columns } = DEALER_LISTS.repairs;
  const table = tableName(sheetName(title, language));
  return { name: JOBS[language], refersTo: `${table}[${columns.job.title[language]}]` };
}

/** The header row of a dealer's template sheets, 0-based. */
export const TEMPLATE_HEADER_ROW = headerRowOf({ example: [], sources: {}, monthly: [] });
