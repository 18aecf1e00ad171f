import { PLAIN, type Look } from '../../excel/model/look';
import type { Table } from '../../excel/model/table';

/** The accent colours of Excel's own scheme, by the number of a style of seven. */
const ACCENTS = ['#000000', '#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];
const PALE = ['#D9D9D9', '#D9E1F2', '#FCE4D6', '#EDEDED', '#FFF2CC', '#DDEBF7', '#E2EFDA'];

/** How a cell of a table looks: the style of the table lies under what the cell says itself. Only the medium styles 1 to 7 are drawn. */
export function tableLook(table: Table, row: number, look: Look): Look {
  const [, number] = /^TableStyleMedium([1-7])$/.exec(table.style) ?? [];
  if (number === undefined) return look;
  const index = Number(number) - 1;
  const { body } = table;
  const isHeader = table.hasHeaders && row === table.area.top;
  const isTotal = table.hasTotals && row === table.area.bottom;
  const fill = isHeader ? ACCENTS[index] : !isTotal && table.bandedRows && (row - body.top) % 2 === 0 ? PALE[index] : undefined;
  return {
    ...look,
    ...(look.fill === '' && fill && { fill }),
    ...(isHeader && look.fontColour === PLAIN.fontColour && { fontColour: '#FFFFFF' }),
    ...((isHeader || isTotal) && { bold: true }),
  };
}
