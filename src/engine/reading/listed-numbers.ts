import { a1 } from '../workbook/address';
import type { SheetCells } from '../workbook/cells';
import { lettersOf, listedCodes, shapeOf } from '../schema/listed-codes';
import { halfWidth } from '../values/text';
import type { Header } from './find-header';
import type { AnyRow } from './read-row';

/** Columns whose text is free: a list of serial numbers can stand in them as well as in a column that we do not know. */
const FREE: ReadonlySet<string> = new Set(['remark', 'partName']);
/** A column, or words before a list, that say that it lists something else than pieces. */
const OF_OTHERS = /单|型|款|适用|电话|手机|联系|快递|物流|运|日期|时间|model|order|phone|tel|date/i;
const SERIAL = /编号|编码|序列|条码|机号|机身|件号|s\/?n|serial/i;

/** C13: rows whose quantity is another than the serial numbers listed in a free or unknown column (23): 8 beside a list of 10. */
export function withListedNumbers(
  rows: readonly AnyRow[],
  { rows: cells }: SheetCells,
  header: Header,
  used: Readonly<Record<string, number>>,
): readonly AnyRow[] {
  if (used.quantity === undefined) return rows;
  const known = new Set(Object.entries(used).flatMap(([field, column]) => (FREE.has(field) ? [] : [column])));
  const free = header.cells
    .filter(({ column, text }) => !known.has(column) && !OF_OTHERS.test(text))
    .map(({ column, text }) => ({ column, isTitled: SERIAL.test(text) }));
  if (free.length === 0) return rows;
  return rows.map((row) => {
    const quantity = row.values.quantity;
    if (typeof quantity !== 'number') return row;
    for (const { column, isTitled } of free) {
      const cell = cells[row.row - 1]?.[column];
      const listed = typeof cell === 'string' ? othersThan(row, listedSerials(cell, isTitled)).length : 0;
      if (listed > 1 && listed !== quantity)
        return {
          ...row,
          remarks: [...row.remarks, { code: 'C13', field: 'quantity', facts: { quantity, listed, cell: a1(row.row - 1, column) } }],
        };
    }
    return row;
  });
}

const LONGEST = 2_000;
const RUN = /(?<![\w.-])[A-Za-z0-9][\w.-]*(?:[\s、,，;；/|和及与]+[A-Za-z0-9][\w.-]*)+/g;
const LABEL = /\b(?:s\/?n|serial(?: no)?|no)\b[.:：#\s]*/gi;
/** A bracket that only says something of the piece before it: SN0001（新）. */
const COMMENT = /\([^)\w]*\)/g;

/** The serial numbers that a text lists, alone or behind a word or two: 密封圈（SN0001、SN0002）. */
function listedSerials(written: string, isTitled: boolean): readonly string[] {
  if (written.length > LONGEST || !/\d|\n/.test(written)) return [];
  const alone = listedCodes(written);
  if (alone.length > 0) return alone.filter(isPiece);
  const text = halfWidth(written).replace(COMMENT, '');
  const words = text.replace(LABEL, '');
  const said = words.replace(RUN, '');
  if (OF_OTHERS.test(said)) return [];
  const codes = [...words.matchAll(RUN)].flatMap(([run]) => listedCodes(run.replace(/[和及与]/g, '、'))).filter(isPiece);
  // Three digits are more often a model than a serial number.
  const isSaid = isTitled || SERIAL.test(text.replace(RUN, ''));
  return isSaid || codes.every((code) => code.replace(/\D/g, '').length >= 4) ? codes : [];
}

/** A phone number or a date is no piece. */
const isPiece = (code: string): boolean =>
  !/^(1[3-9]\d{9}|0\d{2,3}-\d{7,8}|\d{4}([-.])\d{1,2}\2\d{1,2}|20\d{2}[01]\d[0-3]\d|\d+\.\d+)$/.test(code);

/** Codes but those that are spelled like one of the row's own numbers: other slips, jobs or parts, and no serial numbers. */
function othersThan({ values }: AnyRow, codes: readonly string[]): readonly string[] {
  if (codes.length === 0) return codes;
  const own = new Set(Object.values(values).flatMap((value) => (typeof value === 'string' ? [spellingOf(value)] : [])));
  return codes.filter((code) => lettersOf(code) === '' || !own.has(spellingOf(code)));
}

const spellingOf = (code: string): string => `${lettersOf(code)} ${shapeOf(code)}`;
