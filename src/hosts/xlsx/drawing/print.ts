import type { Worksheet } from '@cj-tech-master/excelts';
import type { PrintPlan } from '../../../engine/plan/plan';
import { footerCodes } from '../../../engine/plan/footer';
import { columnLetters } from '../../../engine/workbook/address';
import { cellText } from '../streaming/xml-text';
import { rangeText } from '../ranges';

const MM_PER_INCH = 25.4;
const A4 = 9;
/** From the paper's edge to the footer. */
const FOOTER_MARGIN_MM = 5;

/** Draws a sheet's print setup: A4, fit to pages, margins, area, repeated rows, breaks and footer. */
export function drawPrint(worksheet: Worksheet, print: PrintPlan): void {
  const { margins, fit } = print;
  Object.assign(worksheet.pageSetup, {
    paperSize: A4,
    orientation: print.orientation,
    fitToPage: true,
    fitToWidth: fit.wide,
    fitToHeight: fit.tall,
    horizontalCentered: print.centred ?? false,
    margins: {
      top: inches(margins.top),
      right: inches(margins.right),
      bottom: inches(margins.bottom),
      left: inches(margins.left),
      header: inches(Math.min(FOOTER_MARGIN_MM, margins.top)),
      footer: inches(Math.min(FOOTER_MARGIN_MM, margins.bottom)),
    },
    ...(print.area && { printArea: [print.area, ...(print.further ?? [])].map(rangeText).join('&&') }),
    ...(print.repeatRows && { printTitlesRow: `${print.repeatRows.from + 1}:${print.repeatRows.to + 1}` }),
    ...(print.repeatColumns && {
      printTitlesColumn: `${columnLetters(print.repeatColumns.from)}:${columnLetters(print.repeatColumns.to)}`,
    }),
  });
  for (const row of print.breaksAfter ?? []) worksheet.rowBreaks.push({ id: row + 1, max: 16_383, man: 1 });
  if (print.footer) worksheet.headerFooter.oddFooter = footerText(print.footer);
}

const inches = (millimetres: number): number => Math.round((millimetres / MM_PER_INCH) * 10_000) / 10_000;

function footerText(footer: NonNullable<PrintPlan['footer']>): string {
  const { left, right } = footerCodes(footer);
  return cellText(`${left && `&L${left}`}${right && `&R${right}`}`);
}
