import { maskedPhone } from '../../../src/engine/values/phone';

it.each([
  ['13800001234', '138****1234'],
  ['0571-88881234', '057*-****1234'],
  ['88881234', '******34'],
  ['13800001234/13900005678', '138****1234/139****5678'],
  ['138****1234', '138****1234'],
  ['', ''],
])('of %s a manager sees %s', (phone, shown) => {
  expect(maskedPhone(phone)).toBe(shown);
});
