import { formCell } from './form-cell';
import { readFiles } from './read-files';
import { monthRule } from './rule';

/** F2: a workbook of another month. */
export const wrongMonth = monthRule({
  code: 'F2',
  level: 'error',
  title: { zh: '不是本月的月报', en: 'Workbook of another month' },
  why: { zh: '把别的月份的月报算进来，两个月的数字都会错。', en: 'Counted here, it would falsify the figures of both months.' },
  fix: {
    zh: '月份填错的，改封面的报表月份；交错文件的，请经销商补交本月月报。',
    en: 'If the month is mistyped, correct it on the cover; else ask for this month’s workbook.',
  },
  says: {
    zh: '封面写的是 {found}，本次结的是 {expected}，整个文件不计入',
    en: 'The cover says {found}, this close is for {expected}; the file does not count',
  },
  examples: { accepts: [{ 封面: [{ 报表月份: '2026-03' }] }], rejects: [{ 封面: [{ 报表月份: '2026-02' }] }] },
  check: (month) =>
    readFiles(month)
      .filter(({ state }) => state === 'wrongMonth')
      .map(({ workbook: { file, cover }, dealer }) => ({
        dealer,
        place: cover.state === 'read' ? formCell(file.name, cover, 'month') : { file: file.name, sheet: '' },
        list: 'cover',
        field: 'month',
        value: String(cover.values.month),
        facts: { found: String(cover.values.month), expected: month.settings.month },
      })),
});
