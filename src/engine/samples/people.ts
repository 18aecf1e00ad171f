import type { Random } from './random';

const FAMILY = [...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高'];
const GIVEN = [
  '伟',
  '芳',
  '娜',
  '敏',
  '静',
  '强',
  '磊',
  '洋',
  '勇',
  '杰',
  '娟',
  '涛',
  '明',
  '霞',
  '平',
  '刚',
  '建华',
  '海燕',
  '志强',
  '欣怡',
  '子涵',
  '文博',
  '雨桐',
  '桂英',
] as const;
const AREAS = ['0571', '020', '010', '028', '027', '025'] as const;
const STREETS = ['人民路', '解放路', '新华路', '滨江路', '文昌路', '湖滨路'] as const;
const COMPANIES = ['顺源', '宏通', '嘉泰', '顺达', '恒美', '立信', '广裕', '安居', '万和兴', '东升'] as const;

/** Cities with the region they belong to. */
const CITIES = [
  ['杭州', '华东'],
  ['广州', '华南'],
  ['北京', '华北'],
  ['成都', '西南'],
  ['武汉', '华中'],
  ['南京', '华东'],
  ['深圳', '华南'],
  ['天津', '华北'],
  ['重庆', '西南'],
  ['长沙', '华中'],
  ['苏州', '华东'],
  ['厦门', '华南'],
  ['太原', '华北'],
  ['昆明', '西南'],
  ['郑州', '华中'],
  ['合肥', '华东'],
  ['南宁', '华南'],
  ['济南', '华东'],
  ['贵阳', '西南'],
  ['南昌', '华中'],
] as const;

/** A made-up name, put together from a family name and a given name. */
export const personName = (random: Random): string => `${random.pick(FAMILY)}${random.pick(GIVEN)}`;

/** A made-up phone number that can be nobody's: no number in China begins with 00 behind its area. */
export const phoneNumber = (random: Random): string => `${random.pick(AREAS)}-00${String(random.whole(0, 999_999)).padStart(6, '0')}`;

/** A made-up address in a city. */
export const address = (random: Random, city: string): string =>
  `${city}市${random.pick(STREETS)}${random.whole(1, 400)}号${random.whole(1, 20)}幢`;

/** Who a made-up dealer is, by its place in the list. */
export function dealerPlace(index: number): { readonly city: string; readonly region: string; readonly name: string } {
  const [city, region] = CITIES[index % CITIES.length] ?? ['杭州', '华东'];
  const company = COMPANIES[Math.floor(index / CITIES.length + index) % COMPANIES.length];
  const branch = Math.floor(index / (CITIES.length * COMPANIES.length));
  return { city, region, name: `${city}${company}卫浴有限公司${branch > 0 ? `第${branch + 1}分公司` : ''}` };
}
