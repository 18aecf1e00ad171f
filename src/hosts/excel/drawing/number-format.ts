/** Quoted text, what stands in brackets, and signs that give the next one a meaning; then runs of what is no sign of a format. */
const PIECE = /"[^"]*"|\[[^\]]*\]|[\\_*][\s\S]|[^\u0000-\u007f]+/gu;

/** A number format as the API takes it: signs beyond ASCII, such as ¥ or −, are quoted, so that they are themselves. */
export const quotedFormat = (format: string): string =>
  format.replace(PIECE, (piece) => (/^[^\u0000-\u007f]/.test(piece) ? `"${piece}"` : piece));
