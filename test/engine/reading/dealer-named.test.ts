import { dealerFinder } from '../../../src/engine/reading/dealer-named';

const DEALERS = new Map([
  ['D001', { name: '杭州顺源卫浴有限公司' }],
  ['D002', { name: '广州宏通卫浴有限公司' }],
  ['D003', { name: '成都华联电器有限公司' }],
  ['D004', {}],
  ['HZ-05', { name: '黑龙江省冰城服务部' }],
  ['D010', { name: '成都安心' }],
]);
const find = dealerFinder(DEALERS);

test.each([
  ['D002', 'D002'],
  ['ｄ ００２', 'D002'],
  ['D002 宏通', 'D002'],
  ['D002宏通', 'D002'],
  ['D002/宏通', 'D002'],
  ['宏通（D002）', 'D002'],
  ['D 002 宏通', 'D002'],
  ['D002、D002', 'D002'],
  ['D002 广州宏通卫浴有限公司', 'D002'],
  ['D002 2店', 'D002'],
  ['太原D001', 'D001'],
  ['hz－05', 'HZ-05'],
  ['HZ—05 冰城', 'HZ-05'],
  ['D004 新店', 'D004'],
])('a number says which dealer it is, also beside its own name: %s', (written, dealer) => expect(find(written)).toBe(dealer));

test.each([
  ['广州宏通卫浴有限公司', 'D002'],
  ['广州宏通 卫浴有限公司', 'D002'],
  ['广州宏通', 'D002'],
  ['广州宏通卫浴有限公司（天河店）', 'D002'],
  ['成都安心专卖店', 'D010'],
])('a name does, whole or from its beginning on: %s', (written, dealer) => expect(find(written)).toBe(dealer));

test.each([
  ['D001、D002'],
  ['D001/D002'],
  ['D001 D002'],
  ['D001和D002'],
  ['D002(原D001)'],
  ['D001、D099'],
  ['D002/杭州顺源'],
  ['成都安心、广州宏通'],
  ['广州宏通和成都安心'],
])('two dealers in one cell are no dealer: %s', (written) => expect(find(written)).toBeUndefined());

test.each([['原D001'], ['（原 D001）'], ['旧D001'], ['原广州宏通卫浴有限公司'], ['formerly D001'], ['不是D001']])(
  'the dealer that it was, or is not, is none: %s',
  (written) => expect(find(written)).toBeUndefined(),
);

test.each([
  ['有限公司'],
  ['卫浴有限公司'],
  ['电器有限公司'],
  ['成都'],
  ['黑龙江省'],
  ['顺源'],
  ['D0O2'],
  ['D0021'],
  ['宏通卫浴有限公司二店'],
  [''],
])('what any dealer could be called is none: %s', (written) => expect(find(written)).toBeUndefined());

test('of numbers that contain each other the longer is meant, and a single digit stands for itself alone', () => {
  const nested = dealerFinder(new Map([['D-1', {}], ['D-1-2', {}], ['2', {}]])); // prettier-ignore
  expect(['D-1-2 店', 'D-1 店', '2', '宏通 2', '宏通2店'].map(nested)).toEqual(['D-1-2', 'D-1', '2', '2', undefined]);
});

test('without a list of dealers every number is one, several are none', () => {
  const any = dealerFinder(new Map());
  expect(['d 002', '宏通01', '西湖店', 'D001、D002', 'D001 D002'].map(any)).toEqual(['D002', '宏通01', undefined, undefined, undefined]);
});
