import { groupBy } from '../values/group';
import type { PassedOverReason } from '../reading/reading';
import { everyList } from './every-list';
import { monthRule } from './rule';

/** S6: rows with something in them that are not data. */
export const rowsPassedOver = monthRule({
  code: 'S6',
  level: 'note',
  title: { zh: '略过了不是数据的行', en: 'Rows passed over' },
  why: {
    zh: '合计、填写说明、签字这类行不能当记录；但万一是真记录，就漏计了。',
    en: 'Totals, hints and signatures are no records; should one be a record, it would be missing.',
  },
  fix: { zh: '核对一下这些行；其中有真记录的，补上单号或移到表格数据区。', en: 'Look at the rows; give a real record its number.' },
  says: { zh: '“{sheet}”略过 {rows} 行：{list}', en: '{rows} {rows|row|rows} of {sheetEn} passed over: {listEn}' },
  examples: {
    accepts: [
      {
        培训: {
          cells: [
            ['培训日期', '培训方式', '培训内容', '人数'],
            ['2026-03-11', '集训', '产品安装', 8],
          ],
        },
      },
    ],
    rejects: [
      {
        培训: {
          cells: [
            ['培训日期', '培训方式', '培训内容', '人数'],
            ['2026-03-11', '集训', '产品安装', 8],
            ['合计', '', '', 8],
          ],
        },
      },
    ],
  },
  check: (month) =>
    everyList(month).flatMap(({ dealer, file, id, contract, reading }) => {
      const rows = reading.passedOver.filter(({ reason }) => NAMES[reason] !== undefined);
      if (rows.length === 0) return [];
      const kinds = [...groupBy(rows, ({ reason }) => reason)];
      const said = (language: 'zh' | 'en', separator: string) =>
        kinds
          .map(
            ([reason, those]) =>
              `${NAMES[reason]?.[language] ?? ''} ${those
                .map(({ row }) => row)
                .slice(0, 10)
                .join(',')}`,
          )
          .join(separator);
      const facts = {
        sheet: contract.title.zh,
        sheetEn: contract.title.en,
        rows: rows.length,
        list: said('zh', '；'),
        listEn: said('en', '; '),
      };
      return [{ dealer, place: { file, sheet: reading.sheet }, list: id, facts }];
    }),
});

/** Blank rows, and titles and notes above the header, are no question. */
const NAMES: Partial<Record<PassedOverReason, { readonly zh: string; readonly en: string }>> = {
  total: { zh: '合计行', en: 'totals in row' },
  hint: { zh: '填写说明行', en: 'hints in row' },
  header: { zh: '重复的表头行', en: 'repeated headers in row' },
  footer: { zh: '表尾说明行', en: 'footers in row' },
};
