import { plainNumber } from '../values/text';

/** What a text says in numbers. */
export interface NumbersInText {
  /** The known numbers that stand in it as words of their own, each once. */
  readonly found: readonly string[];
  /** A number that is spelled like the known ones and is none of them stands in it too. */
  readonly hasUnknown: boolean;
  /** The text with `#` for every number found. */
  readonly rest: string;
}

const WORD = /[A-Z0-9]+(?:[-._][A-Z0-9]+)*/g;
/** Shorter ones count something: 2店. */
const SHORTEST_NUMBER = 3;

/** Finds known numbers (plain ones) in texts, the longer before those that are part of them. */
export function numbersInTexts(numbers: readonly string[]): (text: string) => NumbersInText {
  const longestFirst = numbers.filter((number) => number !== '').sort((one, other) => other.length - one.length);
  const shapes = new Set(longestFirst.filter(({ length }) => length >= SHORTEST_NUMBER).map(shapeOf));
  return (text) => {
    const words = text.normalize('NFKC').split(/\s+/).map(plainNumber);
    const apart = numbersIn(words.join(' '));
    // D 002 宏通: a number may be written with blanks.
    return apart.found.length > 0 ? apart : numbersIn(words.join(''));
  };

  function numbersIn(text: string): NumbersInText {
    let rest = text;
    const found = longestFirst.filter((number) => {
      if (!rest.includes(number)) return false;
      const before = rest;
      rest = rest.replace(standing(number), '#');
      return rest !== before;
    });
    return { found, rest, hasUnknown: (rest.match(WORD) ?? []).some((word) => shapes.has(shapeOf(word))) };
  }
}

const shapeOf = (number: string): string => number.replace(/\d/g, '0');

/** A number as a word; one or two digits stand apart from Chinese words too. */
function standing(number: string): RegExp {
  const beside = /^\d{1,2}$/.test(number) ? 'A-Z0-9\\u3400-\\u9fff' : 'A-Z0-9';
  const asWritten = number.replace(/[^A-Z0-9]/g, '\\$&');
  return new RegExp(`(?<![${beside}])${asWritten}(?![${beside}])`, 'g');
}
