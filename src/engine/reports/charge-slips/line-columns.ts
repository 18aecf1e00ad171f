import type { Language, Words } from '../../values/language';
import { yuan } from '../../values/money';
import type { Month } from '../../values/month';
import type { CellContent } from '../../plan/plan';
import { chargeKind } from '../../records/choices';
import { FORMAT } from '../../sheets/look';
import type { SlipLine } from './slip';

/** What a column needs to know besides the line. */
export interface Reading {
  readonly language: Language;
  readonly month: Month;
}

/** A column of the lines of a slip. */
export interface LineColumn {
  readonly title: Words;
  readonly content: (line: SlipLine, reading: Reading) => CellContent;
  /** The content as it is seen, for finding the room that it needs. */
  readonly seen: (line: SlipLine, reading: Reading) => string;
  readonly horizontal: 'left' | 'center' | 'right';
  readonly format?: string;
  /** Points, larger first: the first at which the slip's longest entry stands in one line, else the last, wrapped. */
  readonly sizes: readonly number[];
}

const CODE_SIZES = [9.5, 9, 8.5, 8, 7.5];

/** The columns of a slip, in the order of `COLUMN_PIXELS`. */
export const LINE_COLUMNS: readonly LineColumn[] = [
  { ...numeric({ zh: '序号', en: 'No.' }, FORMAT.number, 0, ({ number }) => number), horizontal: 'center' },
  written({ zh: '单号', en: 'Slip' }, CODE_SIZES, ({ line }) => line.slip, FORMAT.text),
  written({ zh: '配件编码', en: 'Part no.' }, CODE_SIZES, ({ line }) => line.part, FORMAT.text),
  written({ zh: '配件名称', en: 'Part name' }, [9.5, 9], ({ partName }) => partName),
  written({ zh: '收费类型', en: 'Kind' }, [9.5, 9, 8.5, 8], ({ line }, { language }) => String(chargeKind.write(line.kind, language))),
  numeric({ zh: '数量', en: 'Qty' }, FORMAT.quantity, 0, ({ line }) => line.quantity),
  numeric({ zh: '单价', en: 'Unit price' }, FORMAT.price, 4, ({ line }) => (line.unitPrice === undefined ? null : Number(line.unitPrice))),
  numeric({ zh: '金额（元）', en: 'Amount (CNY)' }, FORMAT.money, 2, ({ line }) => yuan(line.amount)),
  written({ zh: '原因', en: 'Reason' }, [8.5, 8], ({ line }, { language, month }) => withoutYear(line.reason[language], month)),
];

type WrittenContent = (line: SlipLine, reading: Reading) => string;

function written(title: Words, sizes: readonly number[], text: WrittenContent, format?: string): LineColumn {
  return { title, content: text, seen: text, horizontal: 'left', sizes, ...(format !== undefined && { format }) };
}

function numeric(title: Words, format: string, decimals: number, number: (line: SlipLine) => number | null): LineColumn {
  return { title, content: number, seen: (line) => figures(number(line), decimals), horizontal: 'right', format, sizes: CODE_SIZES };
}

/** A number as its format shows it. */
export const figures = (number: number | null, decimals: number): string =>
  number === null ? '' : number.toFixed(decimals).replace(/\B(?<!\.\d*)(?=(\d{3})+(?!\d))/g, ',');

/** Days of the slip's own year without it, so that a reason takes two lines; codes that look like days stay whole. */
const withoutYear = (reason: string, month: Month): string =>
  reason.replace(new RegExp(`(?<![\\w-])${month.slice(0, 4)}-(\\d\\d-\\d\\d)(?![\\w-])`, 'g'), '$1');
