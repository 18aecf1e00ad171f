/** One piece of a formula. */
export interface Token {
  readonly kind: 'number' | 'text' | 'reference' | 'column' | 'name' | 'sign';
  readonly text: string;
}

const PIECES: readonly (readonly [Token['kind'], RegExp])[] = [
  ['text', /^"(?:[^"]|"")*"/],
  ['column', /^[\p{L}_][\p{L}\p{N}_.]*\[(?:(?:[^[\]']|'.)*|(?:\[#Headers\],)?\[(?:[^[\]']|'.)*\])\]/u],
  [
    'reference',
    /^(?:'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!)?\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?(?![\p{L}\p{N}_(])/u,
  ],
  ['number', /^(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?/i],
  ['name', /^[\p{L}_][\p{L}\p{N}_.]*/u],
  ['sign', /^(?:<>|<=|>=|[-+*/^&=<>(),%])/],
];

/** The pieces of a formula without its leading =; undefined where one of them is not known here. */
export function tokensOf(formula: string): readonly Token[] | undefined {
  const tokens: Token[] = [];
  for (let rest = formula.trim(); rest !== '';) {
    const found = PIECES.map(([kind, pattern]) => ({ kind, text: pattern.exec(rest)?.[0] ?? '' })).find(({ text }) => text !== '');
    if (!found) return undefined;
    tokens.push(found);
    rest = rest.slice(found.text.length).trimStart();
  }
  return tokens;
}
