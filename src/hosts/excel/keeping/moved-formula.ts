/** Texts, quoted sheet names, structured references, names and function names are left alone; what remains are references. */
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!|[\p{L}\p{N}_.]*\[(?:[^[\]]|\[[^\]]*\])*\]|\$?[A-Za-z]{1,3}\$?\d{1,7}(?![\p{L}\p{N}_(.!])|[\p{L}_\\][\p{L}\p{N}_.\\]*/gu;

/** A formula as Excel would copy it from one row to another (0-based): relative references move along, absolute ones stay. */
export function movedFormula(formula: string, from: number, to: number): string {
  const by = to - from;
  if (by === 0) return formula;
  return formula.replace(TOKEN, (token) => {
    const [, column, fixed, row] = /^(\$?[A-Za-z]{1,3})(\$?)(\d{1,7})$/.exec(token) ?? [];
    if (column === undefined || row === undefined || fixed === '$') return token;
    const moved = Number(row) + by;
    return moved < 1 ? '#REF!' : `${column}${moved}`;
  });
}
