import type { SheetPlan, Style, WorkbookPlan } from '../../../engine/plan/plan';
import type { Conversation } from '../conversation';
import { styleKeys } from '../../../engine/plan/styles';
import type { Step } from '../drawing/steps';
import { packedText, unpackedText } from './packed-text';
import { type OwnRecord, type OwnSheet, ownSheet, settingStep } from './record';

type Language = WorkbookPlan['language'];

/** How a sheet of ours looks: its plan without contents and without the rows of its tables. */
export interface KeptLook {
  readonly language: Language;
  readonly sheet: SheetPlan;
}

const LOOK_SETTING = 'serviceMonthly.look.';

/** The steps that keep with the workbook how its sheets look, so that a later drawing can be taken back whole. */
export const lookKeepingSteps = ({ sheets, language }: WorkbookPlan): readonly Step[] =>
  sheets.map((sheet) => settingStep(LOOK_SETTING + sheet.name, packedLook(sheet, language)));

/** The steps that take away what is kept of looks, where there is no room for the new ones. */
export const lookForgettingSteps = ({ sheets }: WorkbookPlan): readonly Step[] =>
  sheets.map(({ name }) => settingStep(LOOK_SETTING + name, undefined));

/** Reads how sheets looked after their last drawing; those that say nothing, or not of the cells that are recorded, are left out. */
export async function readLooks(
  conversation: Conversation,
  names: readonly string[],
  record: OwnRecord,
): Promise<ReadonlyMap<string, KeptLook>> {
  if (names.length === 0) return new Map();
  const told = await conversation.ask(({ workbook }) =>
    names.map((name) => workbook.settings.getItemOrNullObject(LOOK_SETTING + name).load('value')),
  );
  return new Map(
    told.flatMap((kept, index) => {
      const name = names[index] ?? '';
      const look = kept.isNullObject || kept.value === '' ? undefined : unpackedLook(String(kept.value));
      return look && isOf(look, record.sheets[name]) ? [[name, look] as const] : [];
    }),
  );
}

/** A look may be older than the record, where a later one could not be kept; it knows nothing of its tables' rows. */
const isOf = ({ sheet }: KeptLook, own: OwnSheet | undefined): boolean =>
  JSON.stringify({ ...ownSheet(sheet), tables: undefined }) === JSON.stringify({ ...own, tables: undefined });

interface Packed {
  readonly language: Language;
  readonly styles: readonly Style[];
  /** Row, column and the place of the style, if any. */
  readonly cells: readonly (readonly [row: number, column: number, style?: number])[];
  readonly sheet: Omit<SheetPlan, 'cells'>;
}

function packedLook({ cells, ...sheet }: SheetPlan, language: Language): string {
  const keyOf = styleKeys();
  const styles = new Map<string, { readonly place: number; readonly style: Style }>();
  const placeOf = (style: Style): number => {
    const key = keyOf(style);
    const known = styles.get(key) ?? { place: styles.size, style };
    styles.set(key, known);
    return known.place;
  };
  const packed: Packed = {
    language,
    cells: cells.map(({ row, column, style }) => (style ? [row, column, placeOf(style)] : [row, column])),
    styles: [...styles.values()].map(({ style }) => style),
    sheet: { ...sheet, tables: (sheet.tables ?? []).map(({ userCells: _moved, ...table }) => ({ ...table, rows: [] })) },
  };
  return packedText(JSON.stringify(packed));
}

function unpackedLook(letters: string): KeptLook {
  const { language, styles, cells, sheet } = JSON.parse(unpackedText(letters)) as Packed;
  const plain = cells.map(([row, column, place]) => {
    const style = place === undefined ? undefined : styles[place];
    return { row, column, content: null, ...(style && { style }) };
  });
  return { language, sheet: { ...sheet, cells: plain } };
}
