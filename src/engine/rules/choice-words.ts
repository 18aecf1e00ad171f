import type { Words } from '../values/language';
import type { Choice } from '../schema/types-text';

/** The two facts that name a choice in a sentence: `{name}` and `{nameEn}`. */
export function choiceFacts<C extends Readonly<Record<string, Choice>>, N extends string>(
  name: N,
  choices: C,
  chosen: keyof C,
): Readonly<Record<string, string>> {
  const words = choices[chosen] as Words;
  return { [name]: words.zh, [`${name}En`]: words.en };
}
