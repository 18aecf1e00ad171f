import type { LedgerRow } from '../ledgers/ledger';
import { contractOf } from './every-list';
import { HEAD_OFFICE_LIST_IDS } from '../records/books';
import { EVERY_DEALER } from '../records/layout-memory';
import { monthRule } from './rule';

/** H1: a row of head office for a dealer who is not in the master list. */
export const rowOfUnknownDealer = monthRule({
  code: 'H1',
  level: 'error',
  title: { zh: '总部记录的经销商不在名单里', en: 'Head-office row of an unknown dealer' },
  why: {
    zh: '编号写错，料就记到了不存在的经销商头上，对账和收费都会漏。',
    en: 'Parts booked to a dealer that does not exist are neither reconciled nor charged.',
  },
  fix: { zh: '改正经销商编号，或先在“经销商”表里登记。', en: 'Correct the number, or add the dealer.' },
  says: { zh: '“经销商”表里没有 {found}', en: '{found} is not in the list of dealers' },
  examples: {
    accepts: [
      { 发料: [{ 领料单号: 'LL-001', 经销商编号: 'D001' }] },
      { 映射: [{ 经销商编号: '*', 工作表: '维修', 表头: '客户叫修', 字段: '叫修时间' }] },
    ],
    rejects: [
      { 发料: [{ 领料单号: 'LL-001', 经销商编号: 'D01' }] },
      { 映射: [{ 经销商编号: 'D01', 工作表: '维修', 表头: '客户叫修', 字段: '叫修时间' }] },
    ],
  },
  check: ({ headOffice, dealers }) =>
    dealers.size === 0
      ? []
      : OF_DEALERS.flatMap((list) =>
          (headOffice[list] as readonly LedgerRow<{ readonly dealer?: string }>[]).flatMap((row) => {
            const found = row.values.dealer;
            const isKnown = found === undefined || dealers.has(found) || (list === 'layoutMemory' && found === EVERY_DEALER);
            return isKnown ? [] : [{ row, list, field: 'dealer', facts: { found } }];
          }),
        ),
});

/** The lists with a dealer, but the list of dealers itself, and 历史, where dealers of long ago may stand. */
const OF_DEALERS = HEAD_OFFICE_LIST_IDS.filter((id) => id !== 'dealers' && id !== 'history' && contractOf(id).columns.dealer !== undefined);
