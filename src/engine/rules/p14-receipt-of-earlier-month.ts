import { remarkRule } from './remark-rule';

/** P14: a receipt of an earlier month where its dealer still owes. */
export const receiptOfEarlierMonth = remarkRule({
  code: 'P14',
  level: 'warning',
  needsHeadOffice: true,
  title: { zh: '以前月份的收料，现在还欠着', en: 'Receipt of an earlier month' },
  why: {
    zh: '以前月份的收料不再冲账；那个月若漏了，这家就多欠、多收了。',
    en: 'It does not count now; if it was forgotten then, the dealer owes and pays too much.',
  },
  fix: {
    zh: '查上月结账：已算的不用管；漏算的，改“期初”或用特批红冲。',
    en: 'Look at the last close: if it was left out, correct the opening balance or reverse the charge.',
  },
  says: {
    lot: {
      zh: '{receivedOn} 收的料不计入本月；{slip} 现欠 {outstanding} 件，应退 {dueOn}',
      en: 'Received {receivedOn}, not counted this month; {slip} still owes {outstanding}, due {dueOn}',
    },
    charge: {
      zh: '{receivedOn} 收的料不计入本月；{slip} 现欠 {outstanding} 件，本月要收 {amount} 元',
      en: 'Received {receivedOn}, not counted this month; {slip} owes {outstanding} and is charged {amount} yuan',
    },
  },
  examples: {
    accepts: [{ 期初: [{ 领料单号: 'LL-001', 未退数量: 1 }], 收料: [{ 收料单号: 'SL-001', 收料日期: '2026-03-10', 实收数量: 1 }] }],
    rejects: [{ 期初: [{ 领料单号: 'LL-001', 未退数量: 2 }], 收料: [{ 收料单号: 'SL-001', 收料日期: '2026-02-10', 实收数量: 1 }] }],
  },
});
