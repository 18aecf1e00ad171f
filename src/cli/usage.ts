import type { CommanderError } from 'commander';
import { type Language, type Words, fill } from '../engine/values/language';
import { Refused } from './failures';
import { asWritten } from './help';
import { listed } from './words';

/** What is wrong with the arguments, by the code of the library that reads them. */
const USAGE: Readonly<Record<string, Words>> = {
  'commander.optionMissingArgument': { zh: '选项「{what}」后面没有值', en: 'Option “{what}” has no value' },
  'commander.missingArgument': { zh: '缺少「<{what}>」', en: '“<{what}>” is missing' },
  'commander.unknownOption': { zh: '没有「{what}」这个选项', en: 'There is no option “{what}”' },
  'commander.unknownCommand': { zh: '没有「{what}」这个命令', en: 'There is no command “{what}”' },
  'commander.excessArguments': { zh: '「{what}」后面多了参数', en: '“{what}” has too many arguments' },
};
const MISSING: Words = { zh: '缺少选项{what}', en: '{count|Option|Options} {what} {count|is|are} missing' };
const QUOTED = { zh: (flags: string) => `「${asWritten(flags, 'zh')}」`, en: (flags: string) => `“${flags}”` };
const OTHERWISE: Words = { zh: '命令写法不对', en: 'This is not how a command is written' };

/** A refusal in words of ours; the library's own message names what it is about in quotes. */
export function refusedUsage({ code, message }: CommanderError, language: Language): Refused {
  const [, what] = /'([^\n]+?)'(?=[ .\n]|$)/.exec(message) ?? [];
  const words = what === undefined ? undefined : USAGE[code];
  return new Refused('usage', { text: asWritten(fill((words ?? OTHERWISE)[language], { what: what ?? '' }), language) });
}

/** Options that a command cannot do without, all that are missing at once. */
export const missingOptions = (flags: readonly string[], language: Language): Refused =>
  new Refused('usage', { text: fill(MISSING[language], { count: flags.length, what: listed(flags.map(QUOTED[language]), language) }) });
