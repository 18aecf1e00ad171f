import { HEAD_OFFICE_LISTS } from '../records/books';
import { cover } from '../records/cover';
import { settings } from '../records/settings';
import type { Words } from '../values/language';
import { folded } from '../values/text';

/** Workbooks that we make and that no dealer fills in: head office's with its reports, 回执, the managers' copy, periods. */
export type OurWorkbook = 'headOffice' | 'feedback' | 'managers' | 'period';

const DEFINITIONS: Words = { zh: '口径说明', en: 'Definitions' };

/** Sheets that each of them always has. */
const KNOWN_BY: Readonly<Record<OurWorkbook, readonly Words[]>> = {
  headOffice: [settings.title, HEAD_OFFICE_LISTS.dealers.title],
  feedback: [
    { zh: '回执', en: 'Feedback' },
    { zh: '指标对比', en: 'Comparison' },
  ],
  managers: [{ zh: '月报总览', en: 'Overview' }, { zh: '目录', en: 'Contents' }, DEFINITIONS],
  period: [{ zh: '期间总览', en: 'Period summary' }, { zh: '经销商排名', en: 'Dealer ranking' }, DEFINITIONS],
};

/** Which workbook of ours it is, by its sheets' names; with a cover it is a dealer's, whatever was copied into it. */
export function ourWorkbook(names: readonly string[]): OurWorkbook | undefined {
  const there = new Set(names.map(folded));
  const has = ({ zh, en }: Words): boolean => there.has(folded(zh)) || there.has(folded(en));
  if (has(cover.title)) return undefined;
  return (Object.keys(KNOWN_BY) as OurWorkbook[]).find((kind) => KNOWN_BY[kind].every(has));
}
