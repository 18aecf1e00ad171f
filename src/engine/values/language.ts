/** The two languages of every user-facing word. */
export type Language = 'zh' | 'en';

/** A word or sentence in both languages; Chinese is written first. */
export type Words = Readonly<Record<Language, string>>;

/** What says any word in one language. */
export const sayIn =
  (language: Language) =>
  (words: Words): string =>
    words[language];

/** What stands between words side by side. */
export const COMMA: Words = { zh: '、', en: ', ' };

/** What stands between a subject and what is said of it. */
export const COLON: Words = { zh: '：', en: ': ' };

/** What stands between the halves of a sentence. */
export const SEMICOLON: Words = { zh: '；', en: '; ' };

/** Facts that a sentence names. */
export type Facts = Readonly<Record<string, string | number>>;

/** Puts facts into a sentence: `{days}` becomes the fact `days`, `{days|day|days}` the word that goes with it; an unknown name stays visible. */
export function fill(sentence: string, facts: Facts): string {
  return sentence.replace(/\{(\w+)(?:\|([^|{}]*)\|([^|{}]*))?\}/g, (whole, name: string, one?: string, several?: string) => {
    const fact = Object.hasOwn(facts, name) ? facts[name] : undefined;
    if (fact === undefined) return whole;
    return (String(fact) === '1' ? one : several) ?? String(fact);
  });
}
