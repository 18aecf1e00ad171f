/** The letters of a 0-based column: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The A1 address of a 0-based row and column. */
export const a1 = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

/** The 0-based column in which a row begins, of a list with these columns. */
export const leftmost = (columns: Readonly<Record<string, number>>): number => Math.min(...Object.values(columns));

/** The 0-based row and column of an A1 address, or nothing where it is none. */
export function placeOf(address: string): { readonly row: number; readonly column: number } | undefined {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(address) ?? [];
  if (letters === undefined || digits === undefined) return undefined;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(digits) - 1, column: column - 1 };
}
