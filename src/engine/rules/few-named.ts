import type { Words } from '../values/language';

/** The first few names for a sentence in both languages; a sign behind them where there are more. */
export function fewNamed(names: readonly (string | Words)[], most: number): Words {
  const shown = names.slice(0, most).map((name) => (typeof name === 'string' ? { zh: name, en: name } : name));
  const more = names.length > most ? ' …' : '';
  return { zh: shown.map(({ zh }) => zh).join('、') + more, en: shown.map(({ en }) => en).join(', ') + more };
}
