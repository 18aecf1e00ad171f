import { Command, Option } from 'commander';
import { type Language, type Words, sayIn } from '../engine/values/language';
import { COMMANDS, type CommandLine, EVERYWHERE, type OptionLine } from './command-table';
import { helpIn } from './help';
import { missingOptions } from './usage';
import { PRODUCT_VERSION } from './version';

const ABOUT: Words = {
  zh: '售后月报：校验经销商月报，核对借料与退料，写出月报工作簿',
  en: 'Service Monthly: checks dealers’ workbooks, reconciles parts, writes the month’s report',
};
const VERSION: Words = { zh: '显示版本', en: 'show the version' };
const HELP: Words = { zh: '显示帮助', en: 'show help' };

/** The commands with their options and help; `done` receives the exit code. */
export function program(language: Language, done: (exit: number) => void): Command {
  const say = sayIn(language);
  const root = new Command('service-monthly')
    .description(say(ABOUT))
    .version(PRODUCT_VERSION, '-V, --version', say(VERSION))
    .helpOption('-h, --help', say(HELP))
    .helpCommand(false)
    // What is wrong is said by the caller, in words of ours.
    .configureOutput({ outputError: () => undefined })
    .configureHelp(helpIn(language))
    .exitOverride();
  for (const line of COMMANDS) addCommand(root, line, language, done);
  return root;
}

function addCommand(root: Command, { usage, says, run, options }: CommandLine, language: Language, done: (exit: number) => void): void {
  // The library would tell of the first missing option before it looks at one that does not exist.
  const required = options.filter(({ isRequired }) => isRequired).map((option) => asOption(option, language));
  const command = root
    .command(usage)
    .description(says[language])
    .helpOption('-h, --help', HELP[language])
    .exitOverride()
    .action(async (...given: unknown[]) => {
      const missing = required.filter((option) => command.getOptionValue(option.attributeName()) === undefined);
      if (missing.length > 0)
        throw missingOptions(
          missing.map(({ flags }) => flags),
          language,
        );
      done(await run(...(given as never[])));
    });
  for (const option of [...EVERYWHERE, ...options]) command.addOption(asOption(option, language));
}

const asOption = ({ flags, says, otherwise }: OptionLine, language: Language): Option =>
  new Option(flags, says[language]).default(otherwise);
