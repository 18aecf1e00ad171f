import type { Submission } from '../ledgers/submission';
import type { Settings } from '../month/settings';

/** What file systems refuse in a name, and what nobody sees. */
const UNSAFE = /[\\/:*?"<>|\u0000-\u001f\u007f\u200b-\u200f\u2028-\u202e\ufeff]/g;
const LONGEST = 40;
const KIND = { zh: '回执', en: 'feedback' } as const;

const safe = (part: string): string =>
  [...part.replace(UNSAFE, '_').trim()]
    .slice(0, LONGEST)
    .join('')
    .replace(/[. ]+$/, '');

/** The names of the feedback workbooks, number_name_month_回执.xlsx, each once, also where case is not told apart. */
export function feedbackNames(
  dealers: readonly Submission[],
  { month, language }: Pick<Settings, 'month' | 'language'>,
): ReadonlyMap<string, string> {
  const used = new Set<string>();
  return new Map(
    dealers.map(({ dealer, name }) => {
      const stem = [safe(dealer), safe(name), month, KIND[language]]
        .filter((part) => part !== '')
        .join('_')
        .replace(/^\./, '_');
      let file = `${stem}.xlsx`;
      for (let again = 2; used.has(file.toLowerCase()); again += 1) file = `${stem}_${again}.xlsx`;
      used.add(file.toLowerCase());
      return [dealer, file] as const;
    }),
  );
}
