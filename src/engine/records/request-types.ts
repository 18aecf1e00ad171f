import type { Language } from '../values/language';
import { folded } from '../values/text';
import { DEALER_LISTS, HEAD_OFFICE_LISTS } from './books';
import { DEFAULT_STANDARDS } from './default-standards';

const IN_ENGLISH: Readonly<Record<string, string>> = {
  咨询: 'Enquiry',
  投诉: 'Complaint',
  质量投诉: 'Quality complaint',
  送货: 'Delivery',
  培训: 'Training',
  检测: 'Sample test',
  首批发货: 'First shipment',
  市场支持: 'Market support',
  使用指导: 'Usage guidance',
  跟踪报告: 'Tracking report',
  高层走访: 'Visit by management',
  人员走访: 'Visit by staff',
  在线: 'Online',
};

const IN_CHINESE: ReadonlyMap<string, string> = new Map(Object.entries(IN_ENGLISH).map(([zh, en]) => [folded(en), folded(zh)]));

const typeKey = (type: string): string => IN_CHINESE.get(folded(type)) ?? folded(type);

/** Whether two names are of one type of request, each in Chinese or in English; a blank one is of none. */
export const isSameRequestType = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && other !== undefined && typeKey(one) === typeKey(other);

/** Standards also judge repairs and issues, whose cases stand on sheets of their own. */
const OTHER_SHEETS: ReadonlySet<string> = new Set(
  [DEALER_LISTS.repairs, HEAD_OFFICE_LISTS.issues].flatMap(({ title }) => [folded(title.zh), folded(title.en)]),
);

/** Whether what a standard judges is a type of request, and not the repairs or issues. */
export const isRequestType = (type: string): boolean => type !== '' && !OTHER_SHEETS.has(folded(type));

/** A type of request of the default standards in a language. */
export const requestTypeWord = (type: string, language: Language): string => (language === 'en' ? (IN_ENGLISH[type] ?? type) : type);

/** The types of requests that a dealer can choose where head office keeps no standards of its own. */
export const defaultRequestTypes = (language: Language): readonly string[] =>
  [...new Set(DEFAULT_STANDARDS.map(([, , type]) => type))].filter(isRequestType).map((type) => requestTypeWord(type, language));
