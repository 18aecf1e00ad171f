import type { PrintPlan } from '../../../src/engine/plan/plan';
import type { Sheet } from '../model/sheet';

const POINTS_PER_MM = 72 / 25.4;

/** How a sheet is printed, as a plan has it; a sheet that nobody has laid out for printing has no plan. */
export function printPlan({ page, rowBreaks }: Sheet): PrintPlan | undefined {
  const { zoom, margins, area, titleRows, titleColumns } = page;
  if (zoom.scale !== undefined) return undefined;
  const millimetres = (points: number): number => Math.round((points / POINTS_PER_MM) * 100) / 100;
  const footer = footerOf(page.headersFooters.defaultForAllPages);
  const [first] = area;
  return {
    orientation: page.orientation === 'Landscape' ? 'landscape' : 'portrait',
    fit: { wide: zoom.horizontalFitToPages ?? 0, tall: zoom.verticalFitToPages ?? 0 },
    margins: {
      top: millimetres(margins.top),
      right: millimetres(margins.right),
      bottom: millimetres(margins.bottom),
      left: millimetres(margins.left),
    },
    centred: page.centreHorizontally,
    ...(first && { area: first }),
    ...(titleRows && { repeatRows: { from: titleRows.top, to: titleRows.bottom } }),
    ...(titleColumns && { repeatColumns: { from: titleColumns.left, to: titleColumns.right } }),
    ...(rowBreaks.size > 0 && { breaksAfter: [...rowBreaks].map((row) => row - 1) }),
    ...(footer && { footer }),
  };
}

function footerOf({
  leftFooter,
  rightFooter,
}: {
  readonly leftFooter: string;
  readonly rightFooter: string;
}): PrintPlan['footer'] | undefined {
  if (leftFooter === '' && rightFooter === '') return undefined;
  const size = Number(/&(\d+)/.exec(leftFooter + rightFooter)?.[1] ?? 8);
  return { size, ...(leftFooter !== '' && { left: plain(leftFooter) }), ...(rightFooter !== '' && { right: plain(rightFooter) }) };
}

/** A footer's text without Excel's codes for its font. */
const plain = (text: string): string =>
  text
    .replace(/&"[^"]*"|&\d+ ?/g, '')
    .replace(/&P/g, '{page}')
    .replace(/&N/g, '{pages}')
    .replace(/&&/g, '&');
