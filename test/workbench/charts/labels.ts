import type { Chart } from 'chart.js';
import type { ChartPicture } from './picture';

/** Where a bar's end or a point lies, and where the bar begins. */
interface Mark {
  readonly x: number;
  readonly y: number;
  readonly base?: number;
}

const GAP = 4;

/** Writes the values of series beside or into their marks, as Excel places them. */
export function drawLabels(chart: Chart, picture: ChartPicture, font: string): void {
  picture.series.forEach(({ labels }, series) => {
    if (!labels) return;
    const { ctx } = chart;
    ctx.save();
    ctx.font = `${labels.isBold ? '600 ' : ''}${labels.size}px ${font}`;
    ctx.fillStyle = labels.colour;
    chart.getDatasetMeta(series).data.forEach((mark, index) => {
      const text = labels.texts[index] ?? '';
      if (text.trim() === '') return;
      const { x, y } = mark.tooltipPosition(true);
      const place = placed({ x: x ?? 0, y: y ?? 0, ...baseOf(mark) }, labels.position, picture.isHorizontal, labels.size);
      ctx.textAlign = place.align;
      ctx.textBaseline = 'middle';
      ctx.fillText(text, place.x, place.y);
    });
    ctx.restore();
  });
}

function baseOf(mark: unknown): { base?: number } {
  const { base, x, y, horizontal } = mark as { base?: number; x?: number; y?: number; horizontal?: boolean };
  return base !== undefined && x !== undefined && y !== undefined && horizontal !== undefined ? { base } : {};
}

/** The point of a label, and how its text lies to it. */
export function placed(
  { x, y, base }: Mark,
  position: string,
  isHorizontal: boolean,
  size: number,
): { x: number; y: number; align: CanvasTextAlign } {
  if (base === undefined) return besidePoint(x, y, position, size);
  if (isHorizontal) {
    if (position === 'Center') return { x: (x + base) / 2, y, align: 'center' };
    if (position === 'InsideBase') return { x: base + GAP, y, align: 'left' };
    return position === 'InsideEnd' ? { x: x - GAP, y, align: 'right' } : { x: x + GAP, y, align: 'left' };
  }
  const up = y <= base ? -1 : 1;
  if (position === 'Center') return { x, y: (y + base) / 2, align: 'center' };
  if (position === 'InsideBase') return { x, y: base + up * (size / 2 + GAP), align: 'center' };
  return { x, y: y + (position === 'InsideEnd' ? -up : up) * (size / 2 + GAP), align: 'center' };
}

function besidePoint(x: number, y: number, position: string, size: number): { x: number; y: number; align: CanvasTextAlign } {
  if (position === 'Right') return { x: x + GAP * 2, y, align: 'left' };
  if (position === 'Left') return { x: x - GAP * 2, y, align: 'right' };
  if (position === 'Center') return { x, y, align: 'center' };
  return { x, y: y + (position === 'Bottom' ? 1 : -1) * (size / 2 + GAP * 1.5), align: 'center' };
}
