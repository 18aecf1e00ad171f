let canvas: CanvasRenderingContext2D | null | undefined;
const known = new Map<string, number>();
const MOST_KNOWN = 20_000;

/** The width of a text in pixels, measured once. */
export function textWidth(text: string, font: string): number {
  const key = `${font}\n${text}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  canvas ??= document.createElement('canvas').getContext('2d');
  if (!canvas) return 0;
  canvas.font = font;
  const { width } = canvas.measureText(text);
  if (known.size > MOST_KNOWN) known.clear();
  known.set(key, width);
  return width;
}
