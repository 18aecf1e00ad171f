import type { Facts, Words } from '../values/language';
import { groupBy, sumOf } from '../values/group';
import type { DealerWorkbook } from '../reading/workbooks';
import { DEALER_LIST_IDS } from '../records/books';
import { isCoverAlone, isInAnothersFile, isPart } from '../ledgers/report-parts';
import { placeOfShare } from './place-of-share';
import { currentFiles, readFiles } from './read-files';
import { monthRule } from './rule';

const KEPT: Words = {
  zh: '确认留下的是对的那份；不要的从文件夹里移走。',
  en: 'Make sure that the right file is kept and move the other one away.',
};

/** F4: a file that a later one of the same dealer replaces. */
export const supersededFile = monthRule({
  code: 'F4',
  level: ({ why }) => (why === 'coverAlone' || why === 'elsewhere' ? 'warning' : 'note'),
  title: { zh: '已被新文件取代', en: 'Superseded file' },
  why: {
    zh: '同一家交了几份，只能算一份；以填报日期最新的为准，改了什么见“重报差异”。',
    en: 'Of several files of a dealer only the newest counts; what changed is on Resubmissions.',
  },
  fix: {
    file: KEPT,
    share: KEPT,
    elsewhere: {
      zh: '对一下这些行在那份里有没有：漏了的，请经销商补进自己的月报；编号填错的，在本文件里改正。',
      en: 'See whether the other file has these rows: have the dealer add what it lacks, or correct a wrong dealer number in this file.',
    },
    coverAlone: {
      zh: '漏交了表的，请经销商补交；本月确实没有业务的，把封面的“零报告”填成“是”。',
      en: 'Ask for the sheets if they were left out; if nothing happened this month, enter yes for Zero report on the cover.',
    },
  },
  says: {
    file: {
      zh: '填报日期 {found}，以 {kept}（{keptDate}）为准，本文件不计入',
      en: 'Submitted {found}; {kept} ({keptDate}) counts instead of this file',
    },
    coverAlone: {
      zh: '只有封面、一张表也没有，不当作月报；仍以 {kept}（{keptDate}）为准',
      en: 'It is a cover without any sheet and no report; {kept} ({keptDate}) still counts',
    },
    share: {
      zh: '填报日期 {found}，{dealer} 以 {kept}（{keptDate}）为准，本文件里 {dealer} 的 {rows} 行不计入',
      en: 'Submitted {found}; {kept} ({keptDate}) counts for {dealer} instead of its {rows} {rows|row|rows} in this file',
    },
    elsewhere: {
      zh: '{dealer} 以 {kept}（{keptDate}）为准；本文件里 {dealer} 的 {rows} 行不计入，那份里可能没有',
      en: '{kept} ({keptDate}) counts for {dealer}; its {rows} {rows|row|rows} in this file do not count and may be missing there',
    },
  },
  examples: {
    accepts: [{ 'D001/封面': [{ 经销商编号: 'D001' }], 'D002/封面': [{ 经销商编号: 'D002' }] }],
    rejects: [
      { 'D001/封面': [{ 经销商编号: 'D001', 填报日期: '2026-04-03' }], 'D001-旧/封面': [{ 经销商编号: 'D001', 填报日期: '2026-04-01' }] },
    ],
  },
  check: (month) => {
    const current = groupBy(currentFiles(month), ({ dealer }) => dealer);
    return readFiles(month)
      .filter(({ state }) => state === 'superseded')
      .map(({ workbook, dealer }) => {
        const { cover } = workbook;
        const newer = insteadOf(
          workbook,
          (current.get(dealer) ?? []).map(({ workbook: kept }) => kept),
        );
        const facts = {
          ...whatIsNot(workbook, dealer, newer),
          found: cover.values.submittedOn ?? '—',
          kept: newer?.file.name ?? '—',
          keptDate: newer?.cover.values.submittedOn ?? '—',
        };
        return {
          dealer,
          place: workbook.share ? placeOfShare(workbook) : { file: workbook.file.name, sheet: '' },
          facts,
          ...(newer && { related: { file: newer.file.name, sheet: '' } }),
        };
      });
  },
});

/** A file as a whole, a cover without any sheet beside a whole workbook, or what a dealer has in a file of several. */
function whatIsNot(workbook: DealerWorkbook, dealer: string, newer: DealerWorkbook | undefined): Facts {
  const { lists, share, cover } = workbook;
  if (share)
    return {
      why: isInAnothersFile(workbook) ? 'elsewhere' : 'share',
      dealer,
      rows: sumOf(Object.values(lists), ({ rows }) => rows.length),
    };
  const saysNothing = isCoverAlone(workbook) && cover.values.zeroReport !== 'yes';
  return { why: saysNothing && newer && !isPart(newer) ? 'coverAlone' : 'file' };
}

/** Of the parts of a report the one with a list of the superseded file, else its cover. */
const insteadOf = ({ lists }: DealerWorkbook, kept: readonly DealerWorkbook[]): DealerWorkbook | undefined =>
  kept.find((newer) => DEALER_LIST_IDS.some((id) => lists[id].state === 'read' && newer.lists[id].state === 'read')) ??
  kept.find(({ cover }) => cover.state === 'read') ??
  kept[0];
