import { formCell } from './form-cell';
import { currentFiles } from './read-files';
import { monthRule } from './rule';

/** F3: a workbook of a dealer who is not in the master list. */
export const unknownDealer = monthRule({
  code: 'F3',
  level: 'error',
  title: { zh: '经销商编号不在名单里', en: 'Unknown dealer' },
  why: {
    zh: '编号对不上，这份月报的借料、收费和考核就归不到任何一家。',
    en: 'Without a known number nothing in the workbook can be booked to a dealer.',
  },
  fix: {
    zh: '编号写错的，改封面；是新经销商的，先在总部工作簿“经销商”表里登记。',
    en: 'Correct the cover, or add the new dealer to the head-office sheet Dealers.',
  },
  says: { zh: '总部“经销商”表里没有 {found}', en: '{found} is not in head office’s list of dealers' },
  examples: { accepts: [{ 封面: [{ 经销商编号: 'D001' }] }], rejects: [{ 封面: [{ 经销商编号: 'D999' }] }] },
  check: (month) =>
    currentFiles(month)
      .filter(({ dealer }) => dealer !== '' && month.dealers.size > 0 && !month.dealers.has(dealer))
      .map(({ workbook: { file, cover }, dealer }) => ({
        dealer,
        place: formCell(file.name, cover, 'dealer'),
        list: 'cover',
        field: 'dealer',
        value: dealer,
        facts: { found: dealer },
      })),
});
