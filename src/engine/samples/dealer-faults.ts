import { addDays, daySerial } from '../values/day';
import { momentSerial } from '../values/moment';
import { lastDay } from '../values/month';
import type { CellContent } from '../plan/plan';
import type { DealerListId } from '../records/books';
import { stage } from '../records/choices';
import { yesNo } from '../schema/types-text';
import type { DealerContents } from './dealer-records';
import { yymm } from './lots';
import { type QuietRows, quietRows } from './quiet-rows';
import { type SampleDealer, type SampleOrder, languageOf } from './sample-dealers';

/** What a fault needs to know of its dealer. */
export interface FaultSetting {
  readonly contents: DealerContents;
  readonly quiet: QuietRows;
  readonly dealer: SampleDealer;
  readonly order: SampleOrder;
  /** A dealer whose file comes before this one. */
  readonly earlier: SampleDealer | undefined;
}

/** A fault in a dealer's file: which rule, where, in which row, and what is written there. */
export interface DealerFault {
  readonly rule: string;
  readonly list: DealerListId;
  /** The field whose cell carries the finding. */
  readonly field: string;
  /** The rows that can take it, best first. */
  readonly rows: (setting: FaultSetting) => Iterable<number>;
  readonly contents: (row: number, setting: FaultSetting) => Readonly<Record<string, CellContent>>;
}

/** Makes the setting of a dealer's faults. */
export const faultSetting = (
  contents: DealerContents,
  dealer: SampleDealer,
  order: SampleOrder,
  earlier: SampleDealer | undefined,
): FaultSetting => ({ contents, dealer, order, earlier, quiet: quietRows(contents) });

const repair = (rule: string, field: string, kind: keyof QuietRows['repairs'], contents: DealerFault['contents']): DealerFault => ({
  rule,
  list: 'repairs',
  field,
  rows: ({ quiet }) => quiet.repairs[kind],
  contents,
});
const other = (rule: string, list: Exclude<DealerListId, 'repairs'>, field: string, contents: DealerFault['contents']): DealerFault => ({
  rule,
  list,
  field,
  rows: ({ quiet }) => quiet[list],
  contents,
});

const LONG = '用户反映使用多年，环境潮湿。'.repeat(40);
const at = (row: number, { contents }: FaultSetting) => contents.repairs[row]?.calledAt;
const hours = (count: number): number => count / 24;

/** Every fault that is put into dealers' files, each into a row where nothing else goes wrong with it. */
export const DEALER_FAULTS: readonly DealerFault[] = [
  repair('R1', 'job', 'late', (_, { contents, quiet }) => ({ job: contents.repairs[quiet.repairs.finished[0] ?? 0]?.job ?? null })),
  repair('R3', 'arrivedAt', 'visited', (row, setting) => ({
    answeredAt: null,
    arrivedAt: momentSerial(at(row, setting) as never) - hours(2),
  })),
  repair('R4', 'finishedAt', 'finished', (_, { order }) => ({ finishedAt: daySerial(addDays(lastDay(order.month), 1)) + hours(9) })),
  repair('R5', 'answeredAt', 'open', (_, { dealer }) => ({ answeredAt: daySerial(addDays(dealer.submittedOn, 3)) + hours(10) })),
  repair('R6', 'stage', 'inWarranty', (_, { order }) => ({ stage: stage.write('outOfWarranty', languageOf(order)) })),
  repair('R7', 'model', 'outOfWarranty', () => ({ model: 'ZN-999' })),
  repair('R8', 'action', 'finished', () => ({ action: '无' })),
  repair('R10', 'action', 'finished', () => ({ action: '更换密封件，试水正常' })),
  repair('R12', 'materialFee', 'inWarranty', () => ({ materialFee: 50 })),
  repair('R13', 'serviceFee', 'followUp', () => ({ serviceFee: 80 })),
  repair('R14', 'report', 'finished', (_, { order }) => ({ designHazard: yesNo.write('yes', languageOf(order)), report: null })),
  repair('R15', 'confirmed', 'finished', (_, { order }) => ({ confirmed: yesNo.write('no', languageOf(order)) })),
  repair('C1', 'customer', 'finished', () => ({ customer: null })),
  repair('C2', 'installedOn', 'finished', (_, { order }) => ({ installedOn: `${order.month.slice(0, 4)}-02-30` })),
  repair('C3', 'serviceFee', 'outOfWarranty', () => ({ serviceFee: '面议' })),
  repair('C5', 'source', 'finished', () => ({ source: '网上' })),
  repair('C6', 'phone', 'finished', () => ({ phone: '12345' })),
  repair('C9', 'remark', 'finished', () => ({ remark: { formula: '"已"&"回访"', value: '已回访' } })),
  repair('C11', 'remark', 'finished', () => ({ remark: LONG })),
  other('C2', 'installations', 'producedOn', () => ({ producedOn: 9.1 })),
  other('C7', 'installations', 'boughtOn', (row, { contents }) => ({
    boughtOn: contents.installations[row]?.boughtOn?.replaceAll('-', '.') ?? null,
  })),
  other('C10', 'installations', 'qualityCard', () => ({ qualityCard: 6_222_600_000_123_456_000 })),
  other('I1', 'installations', 'boughtOn', (row, { contents }) => ({
    boughtOn: daySerial(addDays(contents.installations[row]?.installedOn as never, 3)),
  })),
  other('I2', 'installations', 'serial', (_, { contents, quiet }) => ({
    serial: contents.installations[quiet.installations[0] ?? 0]?.serial ?? null,
  })),
  other('C4', 'partsReturned', 'quantity', () => ({ quantity: -2 })),
  other('P8', 'partsBorrowed', 'dueOn', (row, { contents }) => ({
    dueOn: daySerial(addDays(contents.partsBorrowed[row]?.borrowedOn as never, -3)),
  })),
  other('R11', 'partsUsed', 'charged', (_, { order }) => ({ charged: yesNo.write('yes', languageOf(order)) })),
  other('P1', 'partsUsed', 'part', () => ({ part: 'P-999' })),
  other('P2', 'partsUsed', 'job', (_, { dealer, order }) => ({ job: `WX${dealer.number}-${yymm(order.month)}-9999` })),
  other('V1', 'visits', 'overall', () => ({ overall: 6 })),
  other('V2', 'visits', 'job', (_, { dealer, order }) => ({ job: `WX${dealer.number}-${yymm(order.month)}-8888` })),
  other('Q1', 'serviceRequests', 'answeredAt', (row, { contents }) => ({
    answeredAt: momentSerial(contents.serviceRequests[row]?.receivedAt as never) - hours(3),
  })),
  other('Q2', 'serviceRequests', 'type', () => ({ type: '表扬' })),
  {
    rule: 'R2',
    list: 'repairs',
    field: 'job',
    rows: ({ earlier, quiet }) => (earlier ? quiet.repairs.late : []),
    contents: (_, { earlier, order }) => ({ job: `WX${earlier?.number}-${yymm(order.month)}-0001` }),
  },
];
