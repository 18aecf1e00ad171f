import { folded } from '../values/text';

/** The dealer whose number stands in a file's name as a word of its own (经销商月报_D001_2026-03.xlsx); of several the longest number. */
export function dealerInName(fileName: string, dealers: Iterable<string>): string | undefined {
  const base = folded(fileName.split(/[\\/]/).at(-1) ?? '');
  let found: string | undefined;
  for (const dealer of dealers) {
    if (standsIn(base, folded(dealer)) && dealer.length > (found?.length ?? 0)) found = dealer;
  }
  return found;
}

const isWordCharacter = (character: string | undefined): boolean => character !== undefined && /[a-z0-9]/.test(character);

function standsIn(name: string, number: string): boolean {
  if (number === '') return false;
  for (let at = name.indexOf(number); at >= 0; at = name.indexOf(number, at + 1)) {
    if (!isWordCharacter(name[at - 1]) && !isWordCharacter(name[at + number.length])) return true;
  }
  return false;
}
