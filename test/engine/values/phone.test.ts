import { maskedPhone, maskedPhones } from '../../../src/engine/values/phone';

it.each([
  ['13800001234', '138****1234'],
  ['0571-88881234', '057*-****1234'],
  ['88881234', '******34'],
  ['13800001234/13900005678', '138****1234/139****5678'],
  ['138****1234', '138****1234'],
  ['１３８０００ ０１２３４', '１３８*** *１２３４'],
  ['13800001234 或 13900005678', '138****1234 或 139****5678'],
  ['', ''],
])('of %s a manager sees %s', (phone, shown) => {
  expect(maskedPhone(phone)).toBe(shown);
});

test('phone numbers in a text are masked; numbers of slips, units and dates are not', () => {
  expect(maskedPhones('打 13812345678 或 0571-12345678 找人')).toBe(`打 138****5678 或 ${maskedPhone('0571-12345678')} 找人`);
  expect(maskedPhones('13800001111x、１３８００００１１１１')).toBe('138****1111x、１３８****１１１１');
  expect(maskedPhones('LL-13812345678，SN13812345678，138123456789，2026-03-31')).toBe(
    'LL-13812345678，SN13812345678，138123456789，2026-03-31',
  );
});
