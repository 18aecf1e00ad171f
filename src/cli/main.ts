import { CommanderError } from 'commander';
import type { Language } from '../engine/values/language';
import { program } from './program';
import { Refused, refusalJson, sayRefusal } from './failures';
import { refusedUsage } from './usage';

/** The language of what is said before any file is read: `--lang` where given, else Chinese. */
const languageOf = (args: readonly string[]): Language =>
  args[args.indexOf('--lang') + 1] === 'en' || args.includes('--lang=en') ? 'en' : 'zh';

/** Help and version are shown by the library itself. */
const SHOWN: ReadonlySet<string> = new Set(['commander.help', 'commander.helpDisplayed', 'commander.version']);

/** Runs the command line: exit 0 done, 1 done with error findings, 2 could not be done. */
async function main(args: readonly string[]): Promise<number> {
  const language = languageOf(args);
  let code = 0;
  try {
    await program(language, (exit) => (code = exit)).parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError && SHOWN.has(error.code)) return error.exitCode === 0 ? 0 : 2;
    const refused = error instanceof CommanderError ? refusedUsage(error, language) : error;
    if (refused instanceof Refused) {
      process.stderr.write(`${sayRefusal(refused, language)}\n`);
      if (args.includes('--json')) process.stdout.write(`${JSON.stringify(refusalJson(refused, language), undefined, 2)}\n`);
      return 2;
    }
    // A mistake of ours: shown whole, never swallowed.
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    if (args.includes('--json'))
      process.stdout.write(`${JSON.stringify({ error: { reason: 'mistake', title: String(error), remedy: '' } }, undefined, 2)}\n`);
    return 2;
  }
}

void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
  // When all is said: the system takes the memory of a large month back in no time, the engine piece by piece. What could not be said ends as ever.
  process.stdout.write('', (unsaid) => unsaid ?? process.stderr.write('', (alsoUnsaid) => alsoUnsaid ?? process.exit()));
});
