import { isSameRequestType } from '../../../src/engine/records/request-types';

test.each([
  ['投诉', 'Complaint'],
  ['Complaint', '投诉'],
  ['complaint', 'COMPLAINT'],
  ['维保预约', '维保预约'],
])('%s and %s are one type of request', (one, other) => {
  expect(isSameRequestType(one, other)).toBe(true);
});

test.each([
  ['投诉', '质量投诉'],
  ['投诉', undefined],
  [undefined, undefined],
])('%s and %s are not', (one, other) => {
  expect(isSameRequestType(one, other)).toBe(false);
});
