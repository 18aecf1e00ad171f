import { groupBy } from '../values/group';
import type { DealerWorkbook } from '../reading/workbooks';
import { DEALER_LIST_IDS } from '../records/books';
import { currentFiles, readFiles } from './read-files';
import { monthRule } from './rule';

/** F4: a file that a later one of the same dealer replaces. */
export const supersededFile = monthRule({
  code: 'F4',
  level: 'note',
  title: { zh: '已被新文件取代', en: 'Superseded file' },
  why: {
    zh: '同一家交了几份，只能算一份；以填报日期最新的为准，改了什么见“重报差异”。',
    en: 'Of several files of a dealer only the newest counts; what changed is on Resubmissions.',
  },
  fix: { zh: '确认留下的是对的那份；不要的从文件夹里移走。', en: 'Make sure that the right file is kept and move the other one away.' },
  says: {
    zh: '填报日期 {found}，以 {kept}（{keptDate}）为准，本文件不计入',
    en: 'Submitted {found}; {kept} ({keptDate}) counts instead of this file',
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
        const { file, cover } = workbook;
        const newer = insteadOf(
          workbook,
          (current.get(dealer) ?? []).map(({ workbook: kept }) => kept),
        );
        const facts = {
          found: cover.values.submittedOn ?? '—',
          kept: newer?.file.name ?? '—',
          keptDate: newer?.cover.values.submittedOn ?? '—',
        };
        return { dealer, place: { file: file.name, sheet: '' }, facts, ...(newer && { related: { file: newer.file.name, sheet: '' } }) };
      });
  },
});

/** Of the parts of a report the one with a list of the superseded file, else its cover. */
const insteadOf = ({ lists }: DealerWorkbook, kept: readonly DealerWorkbook[]): DealerWorkbook | undefined =>
  kept.find((newer) => DEALER_LIST_IDS.some((id) => lists[id].state === 'read' && newer.lists[id].state === 'read')) ??
  kept.find(({ cover }) => cover.state === 'read') ??
  kept[0];
