import { usedParts } from '../reports/faults/used-parts';
import { ledgerSheet } from '../reports/ledgers/ledger-report';
import { countedRows } from './ledger-rows';
import type { Source } from './source';

/** 用料台账: the lines that count, with what the price list says of the part and the repair of its unit. */
export const usedPartRows: Source = {
  columns: ledgerSheet('partsUsed').columns,
  record: 'job',
  detail: 'part',
  apart: ['ledgerDealer', 'counts', 'part'],
  rows: (outcome) => {
    const used = usedParts(outcome);
    // Lines without a part are no use of any.
    let next = 0;
    return countedRows('partsUsed', outcome).map((traced) => {
      const line = traced.fields.part === undefined ? undefined : used[next++];
      return {
        ...traced,
        fields: {
          ...traced.fields,
          usedPart: line?.part,
          supplier: line?.supplier,
          isCharged: line?.isCharged,
          isRepeat: line?.isRepeat,
          jobKey: line?.job,
        },
      };
    });
  },
};
