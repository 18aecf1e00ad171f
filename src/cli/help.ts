import { Help, type HelpConfiguration, type Option } from 'commander';
import type { Language } from '../engine/values/language';

/** The words that the library writes into a help text by itself. */
const CHINESE: readonly (readonly [string, string])[] = [
  ['Usage:', '用法:'],
  ['Arguments:', '参数:'],
  ['Options:', '选项:'],
  ['Commands:', '命令:'],
  ['[options]', '[选项]'],
  ['[command]', '[命令]'],
];

/** What stands for a value of the user's. */
const PLACEHOLDERS: readonly (readonly [string, string])[] = [
  ['<files...>', '<文件...>'],
  ['<files>', '<文件>'],
  ['<file>', '<文件>'],
  ['<folder>', '<文件夹>'],
  ['<no>', '<编号>'],
  ['<n>', '<数>'],
];

const inChinese = (text: string): string =>
  [...CHINESE, ...PLACEHOLDERS].reduce((so, [english, chinese]) => so.replace(english, chinese), text);

/** An option or argument as it is written in a language: --hq <文件>. */
export const asWritten = (flags: string, language: Language): string => (language === 'zh' ? inChinese(flags) : flags);

/** How help texts are worded in a language. */
export function helpIn(language: Language): HelpConfiguration {
  if (language === 'en') return {};
  const plain = new Help();
  return {
    // A Chinese character is as wide as two others on a terminal.
    displayWidth: (text) => text.replace(/[\u2e80-\uffdc]/g, '..').length,
    styleTitle: inChinese,
    commandUsage: (command) => inChinese(plain.commandUsage(command)),
    subcommandTerm: (command) => inChinese(plain.subcommandTerm(command)),
    optionTerm: (option) => inChinese(plain.optionTerm(option)),
    optionDescription: ({ description, defaultValue }: Option) =>
      defaultValue === undefined ? description : `${description}（默认 ${String(defaultValue)}）`,
  };
}
