import { COMMA } from '../../values/language';
import { by, groupBy, sumOf } from '../../values/group';
import { type Money, lineAmount, sumMoney } from '../../values/money';
import { column, list, required } from '../../schema/sheet';
import { count, money } from '../../schema/types-number';
import { code, long, text } from '../../schema/types-text';
import type { MonthOutcome } from '../../month/outcome';
import { report } from '../report';

/** 回库清单: unused new parts that came back and go to stock again, with their value (A4). */
const backToStock = list('backToStock', '回库清单', 'Back to stock', {
  part: required('配件编码', 'Part no.', code),
  name: column('配件名称', 'Part name', text, { width: 20 }),
  unit: column('单位', 'Unit', text, { width: 8 }),
  quantity: required('数量', 'Quantity', count),
  amount: column('金额', 'Value', money),
  dealers: column('经销商数', 'Dealers', count),
  receipts: column('收料单号', 'Receipts', long, { width: 60 }),
});

/** The sheet 回库清单. */
export const backToStockReport = report({
  sheet: backToStock,
  group: 'parts',
  freezeAfter: 'part',
  wrap: ['receipts'],
  empty: { zh: '本月没有退回未用新件，无需回库', en: 'No unused part came back: nothing goes to stock' },
  subtitle: () => ({
    zh: '只有未用新件回库，旧件待检，错件和盘盈不在内；金额按收料日期当天有效的成本价，没有价格的留空',
    en: 'Only unused new parts go back to stock; not old or wrong parts, nor surplus; value at the cost price valid on the day received, blank without a price',
  }),
  rows: (outcome) => {
    const lines = outcome.reconciliation.allocations.filter(({ type, rule }) => type === 'unusedPart' && rule !== 'surplus');
    return [...groupBy(lines, ({ part }) => part)]
      .map(([part, own]) => {
        const amount = valueOf(own, outcome);
        return {
          part,
          name: outcome.prices.nameOf(part),
          unit: outcome.prices.on(part, outcome.settings.asOf)?.unit ?? '',
          quantity: sumOf(own, ({ quantity }) => quantity),
          ...(amount !== undefined && { amount }),
          dealers: new Set(own.map(({ dealer }) => dealer)).size,
          receipts: [...new Set(own.map(({ receipt }) => receipt))].join(COMMA[outcome.settings.language]),
        };
      })
      .sort(by((row) => row.part));
  },
  totals: { part: 'label', quantity: 'sum', amount: 'sum' },
});

/** Lines rounded one by one (D11); nothing where one of them has no price. */
function valueOf(lines: MonthOutcome['reconciliation']['allocations'], { prices }: MonthOutcome): Money | undefined {
  const amounts = lines.flatMap(({ part, quantity, receivedOn }) => {
    const cost = prices.on(part, receivedOn)?.cost;
    return cost === undefined ? [] : [lineAmount(cost, quantity)];
  });
  return amounts.length === lines.length ? sumMoney(amounts) : undefined;
}
