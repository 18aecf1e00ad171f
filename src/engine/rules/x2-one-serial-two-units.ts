import { earlierRows } from '../ledgers/earlier-month';
import type { LedgerRow } from '../ledgers/ledger';
import type { Installation } from '../records/installations';
import type { Repair } from '../records/repairs';
import { plainNumber } from '../values/text';
import { hasPeers } from '../values/spread';
import { type RowHit, monthRule } from './rule';

/** X2: one serial number with other models or dates of purchase. */
export const oneSerialTwoUnits = monthRule({
  code: 'X2',
  level: 'note',
  title: { zh: '同一编号的型号或购买日期不一致', en: 'One serial number, two units' },
  why: {
    zh: '一个编号只有一台：型号或购买日期变了，多半是编号抄错，也可能是借别台的保修。',
    en: 'A serial number is one unit: another model or purchase means a miscopied number, or a borrowed warranty.',
  },
  fix: { zh: '对照铭牌照片和发票，改正编号、型号或日期。', en: 'Compare with type plate and invoice, and correct what is wrong.' },
  says: {
    model: {
      zh: '编号 {serial} 别处写的型号是 {other}（{where}）；{units} 台里有 {odd} 台这样',
      en: 'Serial {serial} has the model {other} elsewhere ({whereEn}); so {odd} of {units} units',
    },
    boughtOn: {
      zh: '编号 {serial} 别处写的购买日期是 {other}（{where}）；{units} 台里有 {odd} 台这样',
      en: 'Serial {serial} was bought on {other} elsewhere ({whereEn}); so {odd} of {units} units',
    },
    modelAlone: {
      zh: '编号 {serial} 别处写的型号是 {other}（{where}）',
      en: 'Serial {serial} has the model {other} elsewhere ({whereEn})',
    },
    boughtOnAlone: {
      zh: '编号 {serial} 别处写的购买日期是 {other}（{where}）',
      en: 'Serial {serial} was bought on {other} elsewhere ({whereEn})',
    },
  },
  examples: {
    accepts: [
      {
        维修: [
          { 维修单号: 'WX-001', 产品编号: 'SN-1' },
          { 维修单号: 'WX-002', 产品编号: 'sn-1' },
        ],
      },
    ],
    rejects: [
      {
        产品: [{ 产品型号: 'ZN-300' }, { 产品型号: 'ZN-500' }],
        维修: [
          { 维修单号: 'WX-001', 产品编号: 'SN-1' },
          { 维修单号: 'WX-002', 产品编号: 'SN-1', 产品型号: 'ZN-500' },
        ],
      },
      {
        维修: [
          { 维修单号: 'WX-001', 产品编号: 'SN-1' },
          { 维修单号: 'WX-002', 产品编号: 'SN-1', 购买日期: '2025-03-09' },
        ],
      },
      {
        维修: [
          { 维修单号: 'WX-001', 产品编号: 'SN-1' },
          { 维修单号: 'WX-002', 产品编号: 'SN-1', 购买日期: '2025-03-09' },
          ...[2, 3, 4, 5, 6, 7, 8].map((other) => ({ 维修单号: `WX-10${other}`, 产品编号: `SN-${other}` })),
        ],
      },
    ],
  },
  check: ({ ledgers, earlier }) => {
    const counted = (rows: readonly Unit[]) => rows.filter((row) => row.counts && row.values.serial !== undefined);
    const before = new Set(counted([...earlierRows(earlier, 'installations'), ...earlierRows(earlier, 'repairs')]));
    const first = new Map<string, Unit>();
    for (const row of before) if (!first.has(serialOf(row))) first.set(serialOf(row), row);
    const oddIn = (rows: readonly Unit[], list: 'installations' | 'repairs') =>
      counted(rows).flatMap((row) => {
        const serial = serialOf(row);
        const known = first.get(serial);
        if (!known) first.set(serial, row);
        const field = known && FIELDS.find((one) => differs(row, known, one));
        return field ? [{ row, list, known, field }] : [];
      });
    const odd = [...oddIn(ledgers.installations, 'installations'), ...oddIn(ledgers.repairs, 'repairs')];
    const serials = new Set(odd.map(({ row }) => serialOf(row))).size;
    return odd.map(({ row, list, known, field }): RowHit => {
      const isOld = before.has(known);
      const where = `${known.file} ${known.sheet}`;
      const facts = {
        why: hasPeers({ count: first.size }) ? field : `${field}Alone`,
        serial: row.values.serial ?? '',
        other: known.values[field] ?? '',
        where: `${where} 第 ${known.row} 行`,
        whereEn: `${where}, row ${known.row}`,
        units: first.size,
        odd: serials,
      };
      return { row, list, field, facts, ...(!isOld && { related: known }) };
    });
  },
});

type Unit = LedgerRow<Repair | Installation>;

const FIELDS = ['model', 'boughtOn'] as const;

const serialOf = ({ values }: Unit): string => plainNumber(values.serial ?? '');

const differs = (row: Unit, known: Unit, field: (typeof FIELDS)[number]): boolean => {
  const [one, other] = [row.values[field], known.values[field]];
  return one !== undefined && other !== undefined && plainNumber(one) !== plainNumber(other);
};
