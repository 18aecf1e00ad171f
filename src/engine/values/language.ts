/** The two languages of every user-facing word. */
export type Language = 'zh' | 'en';

/** A word or sentence in both languages; Chinese is written first. */
export type Words = Readonly<Record<Language, string>>;

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
