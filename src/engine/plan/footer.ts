/** Excel's longest footer, both sides of it together. */
const LONGEST_FOOTER = 255;

/** One side of a printed footer in Excel's codes: size, then the text, in which {page} and {pages} become the page's number and how many there are. */
export function footerCode(text: string | undefined, size: number): string {
  if (text === undefined || text === '') return '';
  const code = text.replace(/&/g, '&&').replaceAll('{pages}', '&N').replaceAll('{page}', '&P');
  // A digit right after the size would be read as part of it.
  return `&${size}${/^\d/.test(code) ? ' ' : ''}${code}`;
}

/** Both sides, the left one cut where they are too long together: page numbers stand on the right. */
export function footerCodes(footer: { readonly left?: string | undefined; readonly right?: string | undefined; readonly size: number }): {
  readonly left: string;
  readonly right: string;
} {
  const right = footerCode(footer.right, footer.size);
  const room = LONGEST_FOOTER - SIDES - right.length;
  const left = footerCode(footer.left, footer.size).slice(0, Math.max(0, room));
  // Half a code would swallow what follows it.
  return { left: /(?:^|[^&])(?:&&)*&$/.test(left) ? left.slice(0, -1) : left, right };
}

/** `&L` and `&R` in front of the sides. */
const SIDES = 4;
