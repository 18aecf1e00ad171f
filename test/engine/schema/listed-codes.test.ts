import { listedCodes, severalCodes } from '../../../src/engine/schema/listed-codes';

test.each([
  ['SN0001/SN0002', 2],
  ['SN1、SN2、SN10', 3],
  ['SN0005 SN0006', 2],
  ['SNBa\nSNBb', 2],
  ['P-103、P-118', 2],
  ['10001/10002', 2],
  ['6901234567890 69012345678912', 2],
  ['SN0001~SN0010', 10],
  ['20000001 至 20000003', 3],
  ['SN0001/SN0001/SN0002', 2],
  ['1号机：SN7001 2号机：SN7002', 2],
  ['左：SN7001\n右：SN7002', 2],
  ['SN12345678和SN12345679', 2],
  ['SN0001、SN0002及SN0003', 3],
])('%j lists %i codes', (text, count) => {
  expect(listedCodes(text)).toHaveLength(count);
  expect(severalCodes(text)).toHaveLength(count);
});

test.each([
  ['a job number by month', '202603/0001'],
  ['a job number by month, of six digits as the month', '202603/000001'],
  ['a job number by year', '2026/0001'],
  ['a landline', '0571/88880001'],
  ['the same number twice', 'SN0001/SN0001'],
  ['the same number twice, in two lines', 'WX-2026-1\nWX-2026-1'],
  ['from one amount to another', '1000~2000'],
  ['a number behind what it is', '机号：SN7001'],
  ['a number and a word on it', '机号：SN7001 备注：换新'],
  ['a number and words', 'SN7001和外壳'],
  ['two words', 'OKAY、OKEY'],
  ['a number with strokes of its own', 'A/2025-0001'],
  ['a number in groups', '6901 2345 6789'],
  ['numbers of a whole store', 'SN00001~SN05000'],
])('%s is one: %j', (_what, text) => {
  expect([listedCodes(text), severalCodes(text)]).toEqual([[], []]);
});

test('codes that are unlike are several where a comma stands between them', () => {
  expect(severalCodes('SN0007，6901234567890')).toEqual(['SN0007', '6901234567890']);
  expect(listedCodes('SN0007，6901234567890')).toEqual([]);
});
