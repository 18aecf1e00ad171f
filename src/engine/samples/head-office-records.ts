import { addDays } from '../values/day';
import { firstDay } from '../values/month';
import type { HeadOfficeRecords } from '../records/record-types';
import { defaultStandards } from '../templates/standard-rows';
import { SAMPLE_PRODUCTS, priceRows } from './catalogue';
import { dealerParts } from './dealer-parts';
import { sampleHistory } from './history';
import { type SampleDealer, type SampleOrder, dealerRecords, languageOf } from './sample-dealers';

/** Head office's month as sound records, list by list. */
export type HeadOfficeContents = { readonly [Id in keyof HeadOfficeRecords]: readonly HeadOfficeRecords[Id][] };

/** Makes up what head office keeps: its masters, and its side of every dealer's parts. */
export function headOfficeContents(dealers: readonly SampleDealer[], order: SampleOrder): HeadOfficeContents {
  const parts = dealers.map((dealer) => dealerParts(dealer, order));
  const openingBalance = parts.flatMap(({ opening }) => opening);
  return {
    dealers: dealerRecords(order, dealers),
    products: SAMPLE_PRODUCTS.map(({ model, name, series, warrantyMonths }) => ({ model, name, series, warrantyMonths })),
    prices: priceRows(order.month),
    standards: defaultStandards(languageOf(order)),
    partRequests: parts.flatMap(({ requests }) => requests),
    issues: parts.flatMap(({ issues }) => issues),
    receipts: parts.flatMap(({ receipts }) => receipts),
    approvals: parts.flatMap(({ approvals }) => approvals),
    openingBalance,
    earlierCharges: parts.flatMap(({ earlierCharges }) => earlierCharges),
    corrections: [],
    layoutMemory: [],
    improvements: [
      {
        item: 'GJ01',
        faultCategory: '不通电',
        model: 'ZN-300',
        department: '研发部',
        action: '电源接头加防水圈并复测',
        dueOn: addDays(firstDay(order.month), 60),
        state: 'running',
      },
      {
        item: 'GJ02',
        faultCategory: '漏水',
        model: 'ZB-101',
        department: '品质部',
        action: '密封圈换料，来料抽检加严',
        dueOn: addDays(firstDay(order.month), -20),
        state: 'done',
      },
    ],
    history: sampleHistory(order, dealers, openingBalance),
  };
}
