import type { Finding } from '../month/finding';
import { stage } from '../records/choices';
import { yesNo } from '../schema/types-text';
import type { Language } from '../values/language';

/** What a finding's cell should hold, where its rule knows, and why. */
export interface Suggestion {
  readonly expected: string;
  readonly why?: string;
  /** Writing it needs no judgement: what follows from dates and decisions, not from a guess. */
  readonly isSafe: boolean;
}

type Suggests = (finding: Finding, language: Language) => Suggestion | undefined;

const fact = ({ facts }: Finding, name: string, language: Language): string =>
  String(facts[language === 'zh' ? name : `${name}En`] ?? facts[name] ?? '');

const isStage = (word: string): boolean => Object.values(stage.choices).some((choice) => choice.zh === word || choice.en === word);

/** The rules that know what should stand in the cell. */
const SUGGESTS: Readonly<Record<string, Suggests>> = {
  R6: (finding, language) => {
    const expected = fact(finding, 'judged', language);
    return isStage(expected) ? { expected, why: fact(finding, 'reason', language), isSafe: true } : undefined;
  },
  R11: (finding, language) => ({
    expected: yesNo.choices[finding.facts.why === 'shouldBeCharged' ? 'yes' : 'no'][language],
    why: fact(finding, 'reason', language),
    isSafe: true,
  }),
};

/** What should stand in the cell of a finding; nothing where only the user can know. */
export const suggestionOf = (finding: Finding, language: Language): Suggestion | undefined => SUGGESTS[finding.code]?.(finding, language);
