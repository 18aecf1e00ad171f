/** Keys that lie side by side, and words that say so themselves. */
const KEYS = new Set(['abc', 'abcd', 'asd', 'asdf', 'qwe', 'qwer', 'qwerty', '123', '1234', '12345', '123456', 'test', '测试']);

/** Whether a folded text is keys that lie side by side: typed only because the cell must not be blank (31). */
export const isTyped = (letters: string): boolean => KEYS.has(letters);
