/** What a command answers on standard output: as data where `--json` asks for it, else in lines. */
export const answer = (json: boolean | undefined, facts: object, lines: readonly string[]): void => {
  process.stdout.write(json ? `${JSON.stringify(facts)}\n` : `${lines.join('\n')}\n`);
};
