import type { Level } from '../../../src/engine/month/finding';
import { RECONCILIATION_RULES } from '../../../src/engine/reconciliation/remarks';
import type { Rule } from '../../../src/engine/rules/rule';
import { RULES } from '../../../src/engine/rules/rules';

/** The levels that were decided for each rule (decisions: rules, levels, and the cell that carries the finding). */
const DECIDED: Readonly<Record<Level, string>> = {
  error: 'F1 F2 F3 S2 S3 S4 C1 C2 C3 C4 C5 C8 R1 R3 R4 R5 R6 R7 R8 R11 R13 R14 R15 I1 V1 P1 P2 P3 P4 P5 P8 P12 P19 H1 Q1 Q2',
  warning: 'F5 C9 C10 C11 C13 C14 R2 R10 R12 R22 R23 R24 I2 V2 P6 P7 P9 P10 P11 P14 P15 P16 P17 P18 P21 P22 H2 H3 H4',
  note: 'F6 F7 F8 F9 S6 S7 S10 C7 R9 R16 R17 R18 R19 R20 P20 X1 X2 X3 X4 X5 X6 X7 Q3',
};
/** The same of rules that are as grave as what they found. */
const BY_FACTS = [
  ['F4', 'file', 'note'],
  ['F4', 'coverAlone', 'warning'],
  ['S1', 'required', 'error'],
  ['S1', 'cover', 'error'],
  ['S1', 'master', 'error'],
  ['S1', 'optional', 'note'],
  ['S5', 'labelNear', 'warning'],
  ['S5', 'label', 'note'],
  ['S8', 'known', 'note'],
  ['S9', 'several', 'error'],
  ['S9', 'nobody', 'error'],
  ['S9', 'other', 'error'],
  ['S9', 'unknown', 'note'],
  ['S8', 'further', 'error'],
  ['C6', 'form', 'warning'],
  ['C12', 'codes', 'warning'],
  ['C12', 'phones', 'note'],
  ['C12', 'phonesOften', 'note'],
  ['C6', 'masked', 'note'],
  ['C6', 'maskedOften', 'note'],
  ['P13', 'lastMonth', 'warning'],
  ['P13', 'older', 'note'],
] as const;
const LEVELS = Object.entries(DECIDED).flatMap(([level, codes]) => codes.split(' ').map((code) => [code, level] as const));

const sentencesOf = (said: Rule['says']): readonly unknown[] => ('zh' in said ? [said] : Object.values(said));

const levelOf = (code: string, why = ''): Level | undefined => {
  const level = RULES.find((rule) => rule.code === code)?.level;
  return typeof level === 'function' ? level({ why }) : level;
};

describe('the list of rules', () => {
  it('is the list that was decided: a level stands here for every rule, and no rule is missing', () => {
    const decided = new Set([...LEVELS, ...BY_FACTS].map(([code]) => code));
    expect(RULES.map(({ code }) => code).sort()).toEqual([...decided].sort());
  });

  it.each(LEVELS)('%s has the level that was decided: %s', (code, level) => {
    const { level: own } = RULES.find((rule) => rule.code === code) ?? {};
    expect(own).toBe(level);
  });

  it.each(BY_FACTS)('%s says by its facts (%s) how grave it is: %s', (code, why, level) => {
    expect(levelOf(code, why)).toBe(level);
  });

  it('has a rule for all that the reconciliation remarks', () => {
    expect(RECONCILIATION_RULES.filter((code) => levelOf(code) === undefined)).toEqual([]);
  });

  it('names each code once, with words in both languages and examples of both kinds', () => {
    expect(new Set(RULES.map(({ code }) => code)).size).toBe(RULES.length);
    for (const { code, title, why, fix, says, examples } of RULES) {
      for (const words of [title, why, ...sentencesOf(fix), ...sentencesOf(says)]) {
        expect([code, words]).toEqual([
          code,
          { zh: expect.stringMatching(/\p{Script=Han}/u), en: expect.stringMatching(/^[^\p{Script=Han}]+$/u) },
        ]);
      }
      expect([code, examples.accepts.length > 0, examples.rejects.length > 0]).toEqual([code, true, true]);
    }
  });
});
