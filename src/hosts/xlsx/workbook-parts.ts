import type { SheetCells } from '../../engine/workbook/cells';
import type { Bounds } from './bounds';
import { Refusal, refuseBeyond } from './refusal';
import { isSet, rootName, tagsNamed, xmlText, type Attributes } from './xml-tags';
import type { Archive } from './zip-gate';

/** A worksheet as the workbook names it, and the part that holds its cells. */
export interface NamedSheet extends Pick<SheetCells, 'name' | 'visibility'> {
  readonly part: string;
}

/** Where a package keeps what we read; charts, pictures, comments and themes stay unopened. */
export interface WorkbookParts {
  readonly sheets: readonly NamedSheet[];
  readonly strings: string | undefined;
  readonly styles: string | undefined;
  readonly date1904: boolean;
}

const PACKAGE_RELATIONS = '_rels/.rels';
const CONTENT_TYPES = '[Content_Types].xml';
/** Kinds of sheets that have no cells of ours. */
const OTHER_SHEETS = /\/(?:chartsheet|dialogsheet|xlMacrosheet|xlIntlMacrosheet)$/i;

/** Finds the workbook, wherever it lies, and its sheets; throws a Refusal where the package is none or lacks them. */
export function workbookParts(archive: Archive, bounds: Bounds): WorkbookParts {
  const place = workbookPlace(archive);
  // .xlsb: the same package with binary parts.
  if (place.endsWith('.bin')) throw new Refusal('oldXls');
  const xml = xmlText(archive.part(place) ?? refuse());
  if (rootName(xml) !== 'workbook') throw new Refusal('notAWorkbook');
  const relations = relationsOf(archive, place);
  const sheets = tagsNamed(xml, 'sheet').flatMap((sheet) => namedSheet(sheet, relations));
  refuseBeyond('sheets', sheets.length, bounds.sheets);
  if (sheets.some(({ part }) => !archive.has(part))) throw new Refusal('damaged');
  return {
    sheets,
    strings: relations.find(({ kind }) => kind.endsWith('/sharedStrings'))?.target,
    styles: relations.find(({ kind }) => kind.endsWith('/styles'))?.target,
    date1904: tagsNamed(xml, 'workbookPr').some((properties) => isSet(properties, 'date1904')),
  };
}

interface Relation {
  readonly id: string;
  readonly kind: string;
  readonly target: string;
}

function workbookPlace(archive: Archive): string {
  const main = relationsFrom(archive, PACKAGE_RELATIONS, '').find(({ kind }) => kind.endsWith('/officeDocument'));
  if (main !== undefined) return main.target;
  const types = archive.part(CONTENT_TYPES);
  const declared = types && tagsNamed(xmlText(types), 'Override').find(isWorkbookType)?.get('PartName');
  if (declared === undefined) throw new Refusal('notAWorkbook');
  return resolved(declared, '');
}

const isWorkbookType = (override: Attributes): boolean =>
  /spreadsheetml.*\.main\+xml$|ms-excel.*\.main\+xml$/.test(override.get('ContentType') ?? '');

function namedSheet(sheet: Attributes, relations: readonly Relation[]): readonly NamedSheet[] {
  const relation = relations.find(({ id }) => id === sheet.get('id')) ?? refuse();
  if (OTHER_SHEETS.test(relation.kind)) return [];
  const state = sheet.get('state');
  const visibility = state === 'hidden' || state === 'veryHidden' ? state : 'visible';
  return [{ name: sheet.get('name') ?? '', visibility, part: relation.target }];
}

function relationsOf(archive: Archive, part: string): readonly Relation[] {
  const slash = part.lastIndexOf('/') + 1;
  return relationsFrom(archive, `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`, part.slice(0, slash));
}

function relationsFrom(archive: Archive, place: string, folder: string): readonly Relation[] {
  const bytes = archive.part(place);
  if (bytes === undefined) return [];
  return tagsNamed(xmlText(bytes), 'Relationship')
    .filter((relation) => relation.get('TargetMode') !== 'External')
    .map((relation) => ({
      id: relation.get('Id') ?? '',
      kind: relation.get('Type') ?? '',
      target: resolved(relation.get('Target') ?? '', folder),
    }));
}

function resolved(target: string, folder: string): string {
  const steps = target.startsWith('/') ? [] : folder.split('/').filter(Boolean);
  for (const step of target.replaceAll('\\', '/').split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

const refuse = (): never => {
  throw new Refusal('damaged');
};
