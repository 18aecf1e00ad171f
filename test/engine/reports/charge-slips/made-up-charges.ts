import { type Settings, settingsFor } from '../../../../src/engine/month/settings';
import type { MonthOutcome } from '../../../../src/engine/month/outcome';
import type { ChargeLine } from '../../../../src/engine/reconciliation/charge-line';
import type { Dealer } from '../../../../src/engine/records/dealers';
import { type Decimal, money } from '../../../../src/engine/values/money';
import type { Month } from '../../../../src/engine/values/month';

const NAMES: Readonly<Record<string, string>> = {
  'FT-4410': '感应控制盒',
  'FT-3304': '进水阀总成',
  'FT-6601': '温控模块',
  'FT-2101': '陶瓷阀芯 35mm',
  'FT-7702': '喷头组件',
};

/** A dealer as the master list has it. */
export const DEALER: Dealer = {
  dealer: 'D023',
  name: '济南历下卫浴经营部',
  region: '华北',
  phone: '0531-0000 0000',
  state: 'active',
  invoiceTitle: '济南示例卫浴经营部',
  taxNumber: '91370000MA00000000',
  address: '山东省济南市历下区示例路 8 号',
};

/** A charge of 398.00 for one overdue part, changed as said. */
export const charge = (more: Partial<ChargeLine> = {}): ChargeLine => ({
  kind: 'overdue',
  dealer: 'D023',
  slip: 'LL26010088',
  part: 'FT-4410',
  quantity: 1,
  unitPrice: '398' as Decimal,
  amount: money(398),
  invoicing: 'later',
  reason: {
    zh: '2026-03-12 到期，逾期 19 天未退，按 2026-01-11 成本价计',
    en: 'Due 2026-03-12, 19 days overdue; at the cost price of 2026-01-11',
  },
  row: {} as ChargeLine['row'],
  ...more,
});

/** So many charges of 398.00, each with its own slip. */
export const charges = (count: number, more: Partial<ChargeLine> = {}): readonly ChargeLine[] =>
  Array.from({ length: count }, (_, index) => charge({ slip: `LL260100${String(index + 1).padStart(2, '0')}`, ...more }));

/** A month that has only charges. */
export function monthOf(lines: readonly ChargeLine[], dealers: readonly Dealer[] = [DEALER], more: Partial<Settings> = {}): MonthOutcome {
  return {
    settings: {
      ...settingsFor('2026-03' as Month, {
        firm: '示例卫浴股份有限公司',
        department: '售后服务部',
        firmContact: '浙江省台州市示例路 1 号 · 0576-0000 0000',
      }),
      ...more,
    },
    dealers: new Map(dealers.map((dealer) => [dealer.dealer ?? '', dealer])),
    prices: { on: () => undefined, has: () => true, nameOf: (part: string) => NAMES[part] ?? '' },
    reconciliation: { charges: lines },
    run: { version: '0', startedAt: '2026-04-02T23:59:58', finishedAt: '2026-04-03T00:00:05', files: [] },
  } as unknown as MonthOutcome;
}
