import { readingRule } from './rule';

/** C6: a phone number that cannot be dialled, or is masked. */
export const implausiblePhone = readingRule({
  code: 'C6',
  level: ({ why }) => (why === 'masked' || why === 'maskedOften' ? 'note' : 'warning'),
  title: { zh: '电话号码不像真的', en: 'Implausible phone number' },
  why: { zh: '打不通的电话没法回访，也没法核实这张单。', en: 'Without a working number the customer cannot be visited or asked.' },
  fix: { zh: '核对后填 11 位手机号，或带区号的座机。', en: 'Check it: a mobile number, or a landline with its area code.' },
  says: {
    form: { zh: '“{found}”不像电话号码', en: '“{found}” does not look like a phone number' },
    masked: { zh: '“{found}”打了星号，无法回访', en: '“{found}” is masked: the customer cannot be called' },
    maskedOften: {
      zh: '本列有 {count} 格打了星号（第 {rows} 行），无法回访，如“{found}”',
      en: '{count} cells of this column are masked (rows {rows}), such as “{found}”: the customers cannot be called',
    },
  },
  examples: {
    accepts: [{ 维修: [{ 维修单号: 'WX-001', 联系电话: '13800000000' }] }, { 维修: [{ 维修单号: 'WX-001', 联系电话: '0571-88880000' }] }],
    rejects: [
      { 维修: [{ 维修单号: 'WX-001', 联系电话: '12345' }] },
      { 维修: [{ 维修单号: 'WX-001', 联系电话: '00000000000' }] },
      { 维修: [{ 维修单号: 'WX-001', 联系电话: '11111111' }] },
      { 维修: [{ 维修单号: 'WX-001', 联系电话: '138****0000' }] },
    ],
  },
});
