import type { Language } from '../values/language';
import { DEALER_LISTS, HEAD_OFFICE_LISTS } from '../records/books';
import { DEFAULT_STANDARD_RECORDS } from '../records/default-standards';
import { requestTypeWord } from '../records/request-types';
import type { Standard } from '../records/standards';

/** Names of standards; types of requests, titles of sheets and headers are taken from the contract. */
const IN_ENGLISH: Readonly<Record<string, string>> = {
  咨询答复: 'Enquiry answered',
  维修完成: 'Repair finished',
  闪电维修: 'Flash repair',
  投诉答复: 'Complaint answered',
  投诉解决: 'Complaint solved',
  质量投诉答复: 'Quality complaint answered',
  质量投诉解决: 'Quality complaint solved',
  款到发货: 'Shipped after payment',
  按约送货: 'Delivered as agreed',
  培训落实: 'Training given',
  检测结果: 'Test result',
  在线答复: 'Message answered',
};

/** The sheets whose rows a standard can judge. */
const JUDGED = [DEALER_LISTS.serviceRequests, DEALER_LISTS.repairs, HEAD_OFFICE_LISTS.issues] as const;

/** A word of the default standards in a language: names and types of requests, titles of sheets and headers. */
export function standardWord(word: string, language: Language): string {
  if (language === 'zh') return word;
  const titles = JUDGED.flatMap(({ title, columns }) => [title, ...Object.values(columns).map((column) => column.title)]);
  return IN_ENGLISH[word] ?? titles.find(({ zh }) => zh === word)?.en ?? requestTypeWord(word, language);
}

/** The service standards that a new head-office workbook begins with, in its language. */
export const defaultStandards = (language: Language): readonly Standard[] =>
  DEFAULT_STANDARD_RECORDS.map((record) => {
    const { name, type, from, to } = record;
    return {
      ...record,
      name: standardWord(name, language),
      type: standardWord(type, language),
      from: standardWord(from, language),
      to: standardWord(to, language),
    };
  });
