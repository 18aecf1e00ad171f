/** Rows of a keyboard: four keys side by side are a word in no language. */
const KEYBOARD = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
/** What is counted off from its beginning. */
const SERIES = ['1234567890', 'abcdefghijklmnopqrstuvwxyz'];
const FEWEST_KEYS = 4;
/** What is typed again and again; nothing longer than the alphabet is looked for, so that a long cell costs little. */
const AGAIN = /^(.{3,26}?)\1*$/u;

/** Shorter runs that are typed all the same, what an input method makes of such keys, and words that say so themselves. */
const KEYS = new Set(['abc', 'asd', 'qwe', 'zxc', '123', '阿斯顿', '阿斯蒂芬', 'test', '测试']);

/** Whether a folded text is keys that lie side by side, once or again and again: typed only because the cell must not be blank (31). */
export function isTyped(letters: string): boolean {
  const unit = AGAIN.exec(letters)?.[1] ?? letters;
  if (KEYS.has(unit)) return true;
  return unit.length >= FEWEST_KEYS && (KEYBOARD.some((row) => row.includes(unit)) || SERIES.some((series) => series.startsWith(unit)));
}
